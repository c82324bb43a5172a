"""A receipt can be confirmed, corrected and rejected; doubts are asked about."""

from typing import Any

from bot.checkins.replies import Noted, Verdict
from bot.plans.progress import Stated, Status
from handlers.checkins.noting import queue_receipt
from tests.handlers.asked import GUIDE, SUPPLIERS, actions, asked, receipts, replies
from tests.handlers.workspace import Workspace
from tests.makers import OWNER, a_reply


async def test_right_is_kept_and_shown(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 half way")
    [receipt] = await receipts(workspace)
    await workspace.click(
        OWNER, "receipt.right", receipt.buttons["Right"], message=receipt
    )

    [receipt] = await receipts(workspace)
    assert "You confirmed this" in receipt.shown
    assert (await replies(workspace))[0].confirmed


async def test_not_a_report_withdraws(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 half way")
    [receipt] = await receipts(workspace)
    button = receipt.buttons["Not a report"]
    await workspace.click(OWNER, "receipt.not_a_report", button, message=receipt)

    suppliers, _ = await actions(workspace)
    assert suppliers.percent is None
    assert "not a report, and nothing" in (await receipts(workspace))[0].shown


async def test_others_cannot_press_the_buttons(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 half way")
    [receipt] = await receipts(workspace)
    for action_id in ("receipt.not_a_report", "receipt.change", "receipt.right"):
        value = receipt.buttons["Right"]
        await workspace.click("ULEAD", action_id, value, message=receipt)

    suppliers, _ = await actions(workspace)
    assert suppliers.percent == 50
    assert workspace.wire.views == []
    assert not (await replies(workspace))[0].confirmed


async def test_change_opens_the_reading_and_corrects_it(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 is 50% done")
    [receipt] = await receipts(workspace)
    button = receipt.buttons["Change"]
    await workspace.click(OWNER, "receipt.change", button, message=receipt)
    form = workspace.form
    assert "'initial_value': '50'" in str(form)
    percent = f"percent:{SUPPLIERS.id}"
    status = f"status:{SUPPLIERS.id}"

    errors = await workspace.submit(OWNER, form, **{percent: "120"})
    assert errors["errors"] == {percent: "A whole number from 0 to 100, please."}
    past = await workspace.submit(
        OWNER, form, **{f"due:{SUPPLIERS.id}": "2026-03-01", percent: "70"}
    )
    assert list(past["errors"]) == [f"due:{SUPPLIERS.id}"]
    done = await workspace.submit(
        OWNER,
        form,
        **{percent: "70", status: "blocked", f"blocker:{SUPPLIERS.id}": "the lawyers"},
    )
    assert done == {}

    suppliers, _ = await actions(workspace)
    assert (suppliers.status, suppliers.percent) == (Status.BLOCKED, 70)
    assert suppliers.blocker == "the lawyers"
    [receipt] = await receipts(workspace)
    assert "the lawyers" in receipt.shown


async def test_empty_change_is_told_in_the_form(workspace: Workspace) -> None:
    await asked(workspace)
    await workspace.dm(OWNER, "#2 is 50% done")
    [receipt] = await receipts(workspace)
    button = receipt.buttons["Change"]
    await workspace.click(OWNER, "receipt.change", button, message=receipt)
    emptied: dict[str, Any] = {
        f"percent:{SUPPLIERS.id}": None,
        f"status:{SUPPLIERS.id}": "none",
    }
    answer = await workspace.submit(OWNER, workspace.form, **emptied)

    assert "Nothing is filled in yet." in answer["errors"].values()


async def test_doubtful_reading_is_asked_before_it_is_written(
    workspace: Workspace,
) -> None:
    await asked(workspace)
    doubts = tuple(
        Noted(action_id=each.id, stated=Stated(status=Status.DONE), sure=False)
        for each in (SUPPLIERS, GUIDE)
    )
    said = a_reply(channel="DUOWNER", verdict=Verdict.NOTED, noted=doubts)
    await workspace.plant(said)
    await workspace.stored(lambda store: queue_receipt(store, said, workspace.now))
    assert [each.updated_at for each in await actions(workspace)] == [None, None]
    [receipt] = await receipts(workspace)
    assert "is it _done_? Nothing is written yet" in receipt.shown
    assert "Right" not in receipt.buttons

    value = receipt.buttons["Yes"]
    reply, _, of = value.partition(":")
    first = f"{reply}:{SUPPLIERS.id}"
    other = f"{reply}:{GUIDE.id}"
    assert of in (SUPPLIERS.id, GUIDE.id)
    await workspace.click(OWNER, "receipt.choose.first", first, message=receipt)
    await workspace.click(OWNER, "receipt.choose.neither", other, message=receipt)

    suppliers, guide = await actions(workspace)
    assert (suppliers.status, guide.updated_at) == (Status.DONE, None)
    [receipt] = await receipts(workspace)
    assert "*2. Call five suppliers:* done" in receipt.shown
    assert "Write the support guide" not in receipt.shown


async def test_choice_between_two_readings_keeps_the_other(
    workspace: Workspace,
) -> None:
    await asked(workspace)
    half, done = Stated(percent=50), Stated(status=Status.DONE)
    noted = Noted(action_id=GUIDE.id, stated=half, sure=False, other=done)
    reply = a_reply(channel="DUOWNER", verdict=Verdict.NOTED, noted=(noted,))
    await workspace.plant(reply)
    await workspace.stored(lambda store: queue_receipt(store, reply, workspace.now))
    [receipt] = await receipts(workspace)
    assert list(receipt.buttons)[:2] == ["50%", "done"]
    value = receipt.buttons["done"]
    await workspace.click(OWNER, "receipt.choose.second", value, message=receipt)

    _, guide = await actions(workspace)
    assert guide.status is Status.DONE
    [kept] = (await replies(workspace))[0].noted
    assert (kept.sure, kept.stated, kept.other) == (True, done, half)
