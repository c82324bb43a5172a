"""A reply that is edited, deleted or corrected by another counts as it now reads."""

from datetime import date

from bot.plans.progress import Status
from tests.handlers.asked import actions, asked, receipts, replies
from tests.handlers.workspace import Workspace
from tests.makers import OWNER


async def test_number_that_nothing_has_writes_nothing(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#9 is done")

    assert [each.updated_at for each in await actions(workspace)] == [None, None]


async def test_done_by_mistake_is_taken_back_by_its_number(
    workspace: Workspace,
) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 done")
    await workspace.pass_by(minutes=5)
    await workspace.dm(OWNER, "sorry, #2 is not done yet, 90%")

    suppliers, guide = await actions(workspace)
    assert (suppliers.status, suppliers.percent) == (Status.IN_PROGRESS, 90)
    assert guide.updated_at is None


async def test_edited_reply_is_read_again(workspace: Workspace) -> None:
    await asked(workspace)
    ts = await workspace.dm(OWNER, "#2 done")
    await receipts(workspace)
    await workspace.edit_dm(OWNER, ts, "#2 60% done")

    suppliers, _ = await actions(workspace)
    assert (suppliers.status, suppliers.percent) == (Status.IN_PROGRESS, 60)
    [receipt] = await receipts(workspace)
    assert receipt.updates == 1
    assert "60%" in receipt.shown
    [reply] = await replies(workspace)
    assert (reply.version, reply.text) == (2, "#2 60% done")


async def test_edit_to_something_else_takes_it_all_back(workspace: Workspace) -> None:
    await asked(workspace)
    ts = await workspace.dm(OWNER, "#2 done")
    await workspace.edit_dm(OWNER, ts, "#5 done")

    suppliers, guide = await actions(workspace)
    assert (suppliers.status, guide.status) == (Status.NOT_STARTED, Status.DONE)


async def test_unfurled_link_changes_nothing(workspace: Workspace) -> None:
    await asked(workspace)
    ts = await workspace.dm(OWNER, "#2 done")
    await workspace.edit_dm(OWNER, ts, "#2 done")

    [reply] = await replies(workspace)
    assert reply.version == 1


async def test_deleted_reply_counts_no_more(workspace: Workspace) -> None:
    await asked(workspace)
    ts = await workspace.dm(OWNER, "#2 done")
    await receipts(workspace)
    await workspace.delete_dm(OWNER, ts)

    suppliers, _ = await actions(workspace)
    assert (suppliers.status, suppliers.updated_at) == (Status.NOT_STARTED, None)
    [receipt] = await receipts(workspace)
    assert "no longer counts" in receipt.shown
    assert receipt.buttons == {}


async def test_number_that_nothing_has_is_asked_about(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#5 done")
    await workspace.pass_by(minutes=5)
    await workspace.dm(OWNER, "#7 is 30% done")

    suppliers, _ = await actions(workspace)
    assert suppliers.updated_at is None


async def test_closed_action_is_not_moved_in_silence(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#5 done")
    await workspace.pass_by(minutes=5)
    await workspace.dm(OWNER, "#5 moved to 30 March")

    _, guide = await actions(workspace)
    assert (guide.status, guide.due) == (Status.DONE, date(2026, 3, 13))
    assert "Nothing is written yet" in (await receipts(workspace))[-1].shown
