"""People of another company in a shared channel press, mention and write in vain."""

from typing import Any

from bot.deliveries import Delivery
from tests.handlers import payloads
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, an_action

AWAY = "T9"


async def planted(workspace: Workspace) -> str:
    workspace.now = NOW.replace(hour=9)
    plan = a_plan()
    action = an_action(plan_id=plan.id)
    await workspace.plant(a_person("UOWNER"), a_person("ULEAD"), plan, action)
    return action.id


async def said(workspace: Workspace) -> list[Delivery]:
    return await workspace.stored(lambda store: store.deliveries._all())


async def test_an_outsiders_click_is_acknowledged_and_does_nothing(
    workspace: Workspace,
) -> None:
    action = await planted(workspace)
    click = {"action_id": "overdue.done", "value": action, "action_ts": "1.1"}
    body: dict[str, Any] = payloads.a_click(
        "UOWNER", click, workspace.trigger("UOWNER"), {}
    )
    body["user"]["team_id"] = AWAY

    response = await workspace.dispatch(body)

    assert (response.status, response.body) == (200, "")
    held = await workspace.stored(lambda store: store.actions.get(action))
    assert held is not None
    assert held.status.is_open
    assert await said(workspace) == []


async def test_an_outsiders_form_is_acknowledged_and_does_nothing(
    workspace: Workspace,
) -> None:
    await planted(workspace)
    await workspace.command("UOWNER", "settings")
    state = payloads.filled(workspace.form, {})
    body = payloads.a_submission("UOWNER", workspace.form, state, "t")
    body["user"]["team_id"] = AWAY

    response = await workspace.dispatch(body)

    assert (response.status, response.body) == (200, "")


async def test_an_outsider_who_writes_gets_no_answer(workspace: Workspace) -> None:
    await planted(workspace)
    message = payloads.a_dm("UOWNER", "#1 done", "1773047520.000001")

    for number, team in enumerate(({"team": AWAY}, {"user_team": AWAY})):
        await workspace.event(message | team, f"Ev-away-{number}")

    assert await said(workspace) == []
    assert await workspace.stored(lambda store: store.replies._all()) == []


async def test_one_of_us_in_a_shared_channel_is_none(workspace: Workspace) -> None:
    action = await planted(workspace)
    message = payloads.a_dm("UOWNER", "#1 done", "1773047520.000001")

    await workspace.event(message | {"team": "T1", "user_team": "T1"})

    held = await workspace.stored(lambda store: store.actions.get(action))
    assert held is not None
    assert not held.status.is_open
