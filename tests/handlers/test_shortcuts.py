"""A message becomes an action of a plan by its menu."""

from typing import Any

import pytest

from tests.handlers.payloads import filled
from tests.handlers.wire import TEAM_ID
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA")


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        PLAN,
        a_goal(plan_id=PLAN.id),
        an_action(plan_id=PLAN.id, owner="UWANG"),
    )
    return workspace


async def press(people: Workspace, user: str, text: str, author: str = "UBO") -> None:
    body: dict[str, Any] = {
        "type": "message_action",
        "callback_id": "message.add_to_plan",
        "team": {"id": TEAM_ID},
        "user": {"id": user, "team_id": TEAM_ID},
        "trigger_id": people.trigger(user),
        "channel": {"id": "C1"},
        "message": {"type": "message", "user": author, "ts": "1.1", "text": text},
    }
    response = await people.dispatch(body)
    assert response.status == 200, response.body


async def test_the_form_comes_with_what_the_message_says(people: Workspace) -> None:
    await press(people, "UDANA", "<@UBO> please call &lt;Acme&gt; by 30 April")

    state = filled(people.form, {})
    assert state["action"]["value"]["value"] == "@Bo please call <Acme> by 30 April"
    assert state["owner"]["value"]["selected_user"] == "UBO"
    assert state["due"]["value"]["selected_date"] == "2026-04-30"
    assert state["plan"]["value"]["selected_option"]["value"] == PLAN.id


async def test_the_action_is_added_and_its_owner_told(people: Workspace) -> None:
    await press(people, "UDANA", "Call the suppliers by 30 April")
    form = people.form

    done = await people.submit("UDANA", form, action="Call suppliers")
    again = await people.submit("UDANA", form, action="Call suppliers")

    assert "Added to P-1 as #2" in str(done["view"])
    assert again == {}
    actions = await people.stored(lambda store: store.actions.of([PLAN.id]))
    assert [(each.number, each.owner) for each in actions] == [(1, "UWANG"), (2, "UBO")]
    plan = await people.stored(lambda store: store.plans.get(PLAN.id))
    assert plan is not None
    assert plan.version == 2
    (told,) = await people.said_to("UBO")
    assert "#2 Call suppliers" in told.shown
    assert await people.said_to("UWANG") == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"action": " "}, "action"),
        ({"action": "x" * 500}, "action"),
        ({"due": None}, "due"),
        ({"due": "2026-01-01"}, "due"),
        ({"owner": "UNOBODY"}, "owner"),
    ],
)
async def test_a_mistake_is_answered_at_its_field(
    people: Workspace, changes: dict[str, Any], field: str
) -> None:
    await press(people, "UDANA", "Call the suppliers by 30 April")

    answer = await people.submit("UDANA", people.form, **changes)

    assert list(answer["errors"]) == [field]


async def test_whoever_leads_no_plan_is_told_so(people: Workspace) -> None:
    await press(people, "UWANG", "打电话")

    assert "您还没有负责推进的计划" in str(people.form)


async def test_nobody_adds_to_a_plan_they_lead_no_more(people: Workspace) -> None:
    await press(people, "UDANA", "Call the suppliers by 30 April")
    await people.plant(a_plan(id=PLAN.id, lead="UBO"))

    await people.submit("UDANA", people.form)

    actions = await people.stored(lambda store: store.actions.of([PLAN.id]))
    assert len(actions) == 1
