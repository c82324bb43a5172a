"""What listeners and clock jobs need besides the payload."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Concatenate, ParamSpec, TypeVar

from bot.clock import Clock
from bot.ids import WorkspaceId
from handlers.slack import Slack
from storage.database import Database, Store

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Deps:
    """The parts a listener may use, bound to the workspace that its payload is from."""

    database: Database
    clock: Clock
    slack: Slack
    workspace: WorkspaceId

    def of(self, workspace: WorkspaceId) -> "Deps":
        """Return the same parts for another workspace."""
        return replace(self, workspace=workspace)

    async def transact(
        self,
        function: Callable[Concatenate[Store, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a transaction function on this workspace; see `Database`."""
        return await self.database.transact(self.workspace, function, *args, **kwargs)

    async def together(
        self, function: Callable[[Store, Sequence[Item]], Sequence[T]], item: Item
    ) -> T:
        """Run it for all items that wait for it in this workspace; see `Database`."""
        return await self.database.together(self.workspace, function, item)

    async def once(
        self,
        event_id: str,
        function: Callable[Concatenate[Store, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Run it unless the event was taken in before; then return None.

        That the event was seen is stored by the same transaction, so it has its whole
        effect once or none.
        """
        now = self.clock()

        def run(store: Store) -> T | None:
            if not store.events.is_new(event_id, now):
                return None
            return function(store, *args, **kwargs)

        return await self.transact(run)
