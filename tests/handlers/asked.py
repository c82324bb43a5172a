"""An owner with two open actions, asked about them, and what became of that."""

from datetime import UTC, datetime
from typing import Any

from bot.checkins.replies import Reply
from bot.plans.actions import Action
from handlers.checkins.schedules import reschedule, reschedule_plan
from storage.database import Store
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import OWNER, a_person, a_plan, an_action

FRIDAY = datetime(2026, 3, 13, 10, tzinfo=UTC)
PLAN = a_plan()
SUPPLIERS = an_action(plan_id=PLAN.id, number=2, title="Call five suppliers")
GUIDE = an_action(plan_id=PLAN.id, number=5, title="Write the support guide")


async def asked(workspace: Workspace, **owner: Any) -> None:
    """UOWNER has two open actions, and was asked about them on Friday at ten."""
    await workspace.plant(a_person("ULEAD"), a_person("UOWNER", **owner))
    await workspace.plant(PLAN, SUPPLIERS, GUIDE)

    def plan(store: Store) -> None:
        reschedule_plan(store, PLAN, workspace.now)
        reschedule(store, [OWNER], workspace.now)

    await workspace.stored(plan)
    await workspace.move_to(FRIDAY)


async def actions(workspace: Workspace) -> tuple[Action, Action]:
    def read(store: Store) -> tuple[Action, Action]:
        found = store.actions.with_ids([SUPPLIERS.id, GUIDE.id])
        return found[SUPPLIERS.id], found[GUIDE.id]

    return await workspace.stored(read)


async def replies(workspace: Workspace) -> list[Reply]:
    return await workspace.stored(lambda store: store.replies.of(OWNER))


async def receipts(workspace: Workspace) -> list[Said]:
    return (await workspace.said_to(OWNER))[1:]
