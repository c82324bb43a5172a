"""Charts of planned against actual: where Slack takes them, and in words where not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.deliveries import DeliveryState
from bot.ids import UserId
from bot.plans.plan import Kind
from bot.plans.progress import Metric, Stated
from bot.reports.courses import POINTS
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_goal, a_person, a_plan, a_statement, an_action

HANDLE_TIME = Metric(name="handle time", unit="min", baseline=8.4, target=6)
PLAN = a_plan(lead="UDANA", created_at=NOW - timedelta(days=28))
GOAL = a_goal(plan_id=PLAN.id, metric=HANDLE_TIME, due=date(2026, 4, 6))
ACTION = an_action(plan_id=PLAN.id, owner="UBO", metric=HANDLE_TIME, value=7.5)
READ = a_statement(
    Stated(value=7.5), action_id=ACTION.id, person="UBO", at=NOW - timedelta(days=7)
)
ABOUT_ONE = replace(
    PLAN,
    kind=Kind.INDIVIDUAL,
    subject=UserId("UWANG"),
    hr_partner=UserId("UHR"),
    sponsor=UserId("UCEO"),
    channel=None,
)


async def planted(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        a_person("UHR", name="Hanna"),
        *(PLAN, GOAL, replace(ACTION, updated_at=READ.at), READ),
    )
    return workspace


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await planted(workspace)


def charts(said: Said) -> list[dict[str, Any]]:
    return [each for each in said.blocks if each["type"] == "data_visualization"]


async def test_the_first_chart_comes_by_dm_and_the_next_at_once(
    any_workspace: Workspace,
) -> None:
    people = await planted(any_workspace)

    first = await people.command("UDANA", "status P-1")

    assert "A chart of it comes in our direct messages." in first.shown
    assert "8.4 → *7.5* → 6" in first.shown
    assert charts(first) == []
    [told] = await people.said_to("UDANA")
    assert "8.4 → *7.5* → 6" in told.shown
    second = await people.command("UDANA", "status P-1")
    for said in (told, second):
        [drawn] = charts(said)
        assert drawn["title"] == "Cut handle time to 6 min"
        actual, planned = drawn["chart"]["series"]
        assert [actual["name"], planned["name"]] == ["Actual", "Planned"]
        assert len(actual["data"]) == POINTS
        assert actual["data"][0] == {"label": "9 Feb", "value": 8.4}
        assert actual["data"][-1] == {"label": "9 Mar", "value": 7.5}
        assert planned["data"][-1] == {"label": "9 Mar", "value": 7.2}
        assert drawn["chart"]["axis_config"]["y_label"] == "handle time (min)"


async def test_where_slack_refuses_charts_it_all_comes_in_words(
    people: Workspace,
) -> None:
    people.wire.takes_charts = False
    await people.command("UDANA", "show P-1")

    [told] = await people.said_to("UDANA")
    again = await people.command("UDANA", "status P-1")

    for said in (told, again):
        assert "8.4 → *7.5* → 6" in said.shown
        assert charts(said) == []
    assert told.buttons
    [kept] = await people.stored(
        lambda store: store.deliveries.sent_to(
            UserId("UDANA"), people.now - timedelta(days=1), people.now + timedelta(1)
        )
    )
    assert (kept.state, kept.reason) == (DeliveryState.SENT, "without_charts")


async def test_charts_are_tried_again_after_a_while(people: Workspace) -> None:
    people.wire.takes_charts = False
    await people.command("UDANA", "status P-1")
    await people.said_to("UDANA")
    people.wire.takes_charts = True
    people.now += timedelta(days=31)

    answer = await people.command("UDANA", "status P-1")

    assert "direct messages" in answer.shown
    assert charts((await people.said_to("UDANA"))[-1])


async def test_show_has_the_chart_on_its_first_page(people: Workspace) -> None:
    await people.plant(
        *(an_action(plan_id=PLAN.id, number=n, owner="UBO") for n in range(2, 60))
    )
    await people.command("UDANA", "show P-1")
    [first] = await people.said_to("UDANA")

    assert len(charts(first)) == 1
    assert charts(await people.command("UDANA", "show P-1 2")) == []


async def test_an_owner_of_one_action_sees_no_chart_of_a_plan_about_a_person(
    people: Workspace,
) -> None:
    await people.plant(ABOUT_ONE)

    for verb in ("status P-1", "show P-1", "status"):
        said = await people.command("UBO", verb)
        assert said.blocks
        assert charts(said) == []
    assert await people.said_to("UBO") == []


async def test_the_employee_sees_it_in_chinese(people: Workspace) -> None:
    await people.plant(ABOUT_ONE)
    await people.command("UWANG", "状态 P-1")

    [drawn] = charts((await people.said_to("UWANG"))[-1])

    names = [each["name"] for each in drawn["chart"]["series"]]
    assert names == ["实际", "计划"]
    assert drawn["chart"]["axis_config"]["categories"][0] == "2月9日"


async def test_a_teams_recap_has_the_chart_of_its_month(people: Workspace) -> None:
    people.wire.has_channel("C1")
    await people.command("UDANA", "pause P-1")
    await people.command("UDANA", "resume P-1")

    await people.move_to(datetime(2026, 4, 1, 12, tzinfo=UTC))

    recap = next(each for each in await people.said_in("C1") if charts(each))
    [drawn] = charts(recap)
    assert drawn["chart"]["axis_config"]["categories"][-1] == "31 Mar"
    assert drawn["chart"]["series"][0]["data"][-1]["value"] == 7.5


async def test_the_recap_of_a_plan_about_a_person_stays_in_their_dms(
    people: Workspace,
) -> None:
    await people.plant(ABOUT_ONE, a_person("UCEO", name="Kim"))
    people.wire.has_channel("C1")
    await people.command("UDANA", "pause P-1")
    await people.command("UDANA", "resume P-1")

    await people.move_to(datetime(2026, 4, 1, 12, tzinfo=UTC))

    assert await people.said_in("C1") == []
    for user in ("UDANA", "UWANG", "UHR"):
        assert any(charts(each) for each in await people.said_to(user)), user
