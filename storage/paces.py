"""How fast Slack's methods may be called, kept for all who call."""

from datetime import datetime

from sqlalchemy import bindparam, or_, select

from bot.ids import WorkspaceId
from bot.pace import Pace
from storage.keeper import Keeper
from storage.rows import placed
from storage.schema.deliveries import PaceRow
from storage.schema.installations import InstallationRow
from storage.transaction import Transaction

FROZEN = select(InstallationRow.workspace_id).where(
    InstallationRow.frozen_at.is_not(None)
)

TABLE = PaceRow.metadata.tables[PaceRow.__tablename__]
BLOCKED = select(TABLE.c.workspace_id, TABLE.c.id).where(
    TABLE.c.blocked_until > bindparam("moment"),
    or_(TABLE.c.blocked_at.is_(None), TABLE.c.blocked_at <= bindparam("moment")),
)
PACES = select(TABLE).where(TABLE.c.id == bindparam("method"))


class Paces(Keeper[Pace]):
    """The paces of one workspace."""

    row = PaceRow
    value = Pace

    def hold(self, first: Pace) -> Pace:
        """Return the pace of a method, locked until the commit; `first` if it has none.

        Of two that call it for the first time the second waits for the first.
        """
        known = self.get(first.id, lock=True)
        if known is None:
            self.add(first)
            known = self.get(first.id, lock=True)
        return known or first


class Blocks:
    """What can't be called now, and how fast the rest, over all workspaces."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def at(self, moment: datetime) -> list[tuple[WorkspaceId, str]]:
        """Return the workspaces and methods that are blocked."""
        found = self._transaction.execute(BLOCKED, {"moment": moment}).all()
        return [(WorkspaceId(workspace), method) for workspace, method in found]

    def frozen(self) -> list[WorkspaceId]:
        """Return the workspaces that are frozen."""
        return [WorkspaceId(each) for each in self._transaction.scalars(FROZEN)]

    def paces(self, method: str) -> dict[WorkspaceId, Pace]:
        """Return the pace of a method in each workspace where it was called."""
        return dict(placed(Pace, self._transaction.execute(PACES, {"method": method})))
