"""The buttons of a prompt answer without writing."""

from datetime import date, timedelta

from bot.plans.progress import Status
from storage.database import Store
from tests.handlers.asked import GUIDE, SUPPLIERS, actions, asked, receipts
from tests.handlers.workspace import Workspace
from tests.makers import OWNER


async def test_buttons_of_the_prompt_answer(workspace: Workspace) -> None:
    await asked(workspace)
    [prompt] = await workspace.said_to(OWNER)
    option = {"value": f"done:{SUPPLIERS.id}", "text": {"text": "Done"}}
    await workspace.click(
        OWNER, "prompt.act", message=prompt, type="overflow", selected_option=option
    )
    suppliers, guide = await actions(workspace)
    assert (suppliers.status, guide.updated_at) == (Status.DONE, None)

    await workspace.pass_by(minutes=1)
    track = prompt.buttons["Everything on track"]
    await workspace.click(OWNER, "prompt.on_track", track, message=prompt)
    suppliers, guide = await actions(workspace)
    assert guide.status is Status.NOT_STARTED
    assert guide.updated_at == workspace.now
    assert suppliers.updated_at == workspace.now - timedelta(minutes=1)
    shown = [each.shown for each in await receipts(workspace)]
    assert "*2. Call five suppliers:* done" in shown[0]
    assert "*5. Write the support guide:* as planned" in shown[1]


async def test_nothing_new_answers_without_writing(workspace: Workspace) -> None:
    await asked(workspace)
    [prompt] = await workspace.said_to(OWNER)
    value = prompt.buttons["Nothing new"]
    await workspace.click(OWNER, "prompt.nothing_new", value, message=prompt)

    assert [each.updated_at for each in await actions(workspace)] == [None, None]
    [receipt] = await receipts(workspace)
    assert "Nothing new" in receipt.shown

    def missing(store: Store) -> int:
        checkin = store.checkins.latest(OWNER)
        return len(checkin.missing) if checkin else -1

    assert await workspace.stored(missing) == 0


async def test_new_date_opens_a_form_for_one_action(workspace: Workspace) -> None:
    await asked(workspace)
    [prompt] = await workspace.said_to(OWNER)
    option = {"value": f"new_date:{GUIDE.id}", "text": {"text": "New date…"}}
    await workspace.click(
        OWNER, "prompt.act", message=prompt, type="overflow", selected_option=option
    )
    form = workspace.form
    assert SUPPLIERS.id not in str(form)
    await workspace.submit(OWNER, form, **{f"due:{GUIDE.id}": "2026-04-01"})

    _, guide = await actions(workspace)
    assert (guide.due, guide.slips) == (date(2026, 4, 1), 1)
