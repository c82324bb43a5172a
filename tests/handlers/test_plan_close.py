"""`/pip close`: evaluated, assessed and closed; told to those whom it concerns."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.ids import UserId
from bot.plans.evaluation import Outcome
from bot.plans.plan import Kind, State
from bot.plans.progress import Metric, Status
from bot.plans.support import SupportKind
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_checkin, a_goal, a_person, a_plan, an_action

HANDLE_TIME = Metric(name="handle time", unit="min")
TEAM = a_plan(lead="UDANA")
GOAL = a_goal(plan_id=TEAM.id)
DONE = an_action(
    plan_id=TEAM.id,
    owner="UBO",
    metric=HANDLE_TIME,
    value=6.5,
    status=Status.DONE,
    updated_at=NOW,
    closed_at=NOW,
)
ABOUT_ONE = a_plan(
    number=2,
    lead="UDANA",
    kind=Kind.INDIVIDUAL,
    subject="UWANG",
    hr_partner="UHR",
    title="Calls of Wang",
    channel=None,
)
CALLS = a_goal(plan_id=ABOUT_ONE.id, statement="Better calls", metric=None)
OWN = an_action(plan_id=ABOUT_ONE.id, owner="UWANG", status=Status.DONE, closed_at=NOW)
COACHING = an_action(plan_id=ABOUT_ONE.id, number=2, owner="UBO", title="Coach Wang")
WORDS = {"says": "Templates helped most.", "reasons": "The night shift is missing."}


async def planted(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UHR", name="Hanna"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        *(TEAM, GOAL, DONE),
        *(ABOUT_ONE, CALLS, OWN, COACHING),
    )
    return workspace


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await planted(workspace)


async def begin(people: Workspace, code: str = "P-1") -> dict[str, Any]:
    """Begin to evaluate; return the form."""
    await people.command("UDANA", f"close {code}")
    answer = await people.submit("UDANA", people.form)
    view: dict[str, Any] = answer["view"]
    people.wire.check(view["blocks"])
    return view | {"id": "V-evaluation", "hash": "1"}


async def state(people: Workspace, number: int = 1) -> State | None:
    plan = await people.stored(lambda store: store.plans.numbered(number))
    return plan.state if plan else None


async def close(people: Workspace, code: str, **changes: Any) -> dict[str, Any]:
    return await people.submit("UDANA", await begin(people, code), **(WORDS | changes))


async def heard(people: Workspace, user: str, words: str) -> list[str]:
    told = [each.shown for each in await people.said_to(user)]
    return [each for each in told if words in each]


def shown(view: dict[str, Any]) -> str:
    return Said("", "", "", view["blocks"]).shown


async def test_nothing_changes_before_the_evaluation_begins(people: Workspace) -> None:
    await people.command("UDANA", "结案 P-1")

    assert people.form["title"]["text"] == "Evaluate P-1"
    assert await state(people) is State.ACTIVE


async def test_beginning_stops_checkins_and_asks_for_assessments(
    people: Workspace,
) -> None:
    await people.plant(an_action(plan_id=TEAM.id, number=2, owner="UBO"))

    view = await begin(people)

    assert await state(people) is State.EVALUATING
    assert await people.stored(lambda store: store.schedules.of(TEAM.id)) == []
    [asked] = await people.said_to("UBO")
    assert list(asked.buttons) == ["Write a few words"]
    [before, after] = [
        each["element"]["initial_value"]
        for each in view["blocks"]
        if each["type"] == "input" and each["block_id"].startswith(GOAL.id)
    ]
    assert (before, after) == ("8.4", "6.5")
    assert "1 of 2 actions done" in shown(view)


async def test_a_team_hears_in_its_channel_and_reads_the_rest_in_show(
    people: Workspace,
) -> None:
    await close(people, "P-1", outcome="partly_met", miss="strategy")

    assert await state(people) is State.CLOSED
    [told] = await people.said_in("C1")
    assert "is closed with the outcome *partly met*" in told.shown
    assert "8.4 → *6.5* min (target 6)" in told.shown
    assert "night shift" not in told.shown
    [kept] = [(await people.command("UBO", "show P-1")).shown]
    assert "Evaluation: partly met" in kept
    assert "Templates helped most." in kept
    assert "Why a goal was missed:_ the strategy" in kept


async def test_an_individual_plan_is_told_to_each_as_far_as_they_see_it(
    people: Workspace,
) -> None:
    await close(people, "P-2", outcome="met")

    assert await people.said_in("C1") == []
    [subject] = await heard(people, "UWANG", "结论：*达标*")
    assert "Templates helped most." in subject
    [hr] = await heard(people, "UHR", "has closed")
    assert "The night shift is missing." in hr
    [owner] = await heard(people, "UBO", "closed")
    assert owner == (
        "P-2, where you own an action, is closed. "
        "I won't ask you about it again. Thank you!"
    )


async def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(
    people: Workspace,
) -> None:
    view = await begin(people)

    refused = await people.submit(
        "UDANA", view, says="Good", **{f"{GOAL.id}.after": "six"}
    )
    assert set(refused["errors"]) == {f"{GOAL.id}.after", "reasons", "outcome"}
    assert await state(people) is State.EVALUATING
    await people.command("UDANA", "close P-1")
    assert "Good" in str(people.form)
    assert "six" in str(people.form)


async def test_a_missed_goal_wants_the_reason_why(people: Workspace) -> None:
    view = await begin(people)

    refused = await people.submit("UDANA", view, **WORDS, outcome="met")
    assert list(refused["errors"]) == ["miss"]
    reached = WORDS | {f"{GOAL.id}.after": "5.9 min", "outcome": "met"}
    await people.submit("UDANA", view, **reached)

    kept = await people.stored(lambda store: store.evaluations.get(TEAM.id))
    assert kept
    assert (kept.outcome, kept.miss) == (Outcome.MET, None)
    assert [each.last for each in kept.results] == [5.9]


async def test_not_met_with_support_still_owed_takes_a_written_reason(
    people: Workspace,
) -> None:
    view = await begin(people, "P-2")
    assert "#2 Coach Wang — Bo" in shown(view)

    judged = WORDS | {"outcome": "not_met", "miss": "execution"}
    refused = await people.submit("UDANA", view, **judged)
    assert list(refused["errors"]) == ["owed"]
    await people.submit("UDANA", view, **judged, owed="Wang wanted no coach.")

    assert await state(people, 2) is State.CLOSED
    assert "Wang wanted no coach." in (await people.command("UHR", "show P-2")).shown


async def test_a_duty_that_comes_up_meanwhile_is_shown_before_it_is_asked_for(
    people: Workspace,
) -> None:
    view = await begin(people)
    await people.plant(
        an_action(plan_id=TEAM.id, number=2, owner="UHR", support=SupportKind.OTHER)
    )

    again = await people.submit(
        "UDANA", view, **WORDS, outcome="not_met", miss="execution"
    )

    assert again["response_action"] == "update"
    assert "owed" in [each.get("block_id") for each in again["view"]["blocks"]]
    assert await state(people) is State.EVALUATING


async def test_many_goals_take_pages_and_keep_what_was_typed(people: Workspace) -> None:
    goals = [a_goal(plan_id=TEAM.id, number=n) for n in range(2, 11)]
    await people.plant(*goals)
    view = await begin(people)
    assert view["submit"]["text"] == "Next"

    wrong = await people.submit("UDANA", view, **{f"{GOAL.id}.after": "x"})
    assert list(wrong["errors"]) == [f"{GOAL.id}.after"]
    on = await people.submit("UDANA", view, **{f"{GOAL.id}.after": "7"})
    second = on["view"] | {"id": "V-evaluation", "hash": "2"}
    people.wire.check(second["blocks"])
    assert "Page 2 of 2" in shown(second)
    state_ = {"says": {"value": {"type": "plain_text_input", "value": "Halfway"}}}
    await people.click(
        "UDANA", "evaluation.back", "-", view=second | {"state": {"values": state_}}
    )
    assert "'initial_value': '7'" in str(people.form)
    await people.command("UDANA", "close P-1")
    kept = await people.stored(lambda store: store.evaluations.get(TEAM.id))
    assert kept
    assert kept.says == "Halfway"


async def test_closing_twice_tells_once(people: Workspace) -> None:
    view = await begin(people)
    judged = WORDS | {"outcome": "withdrawn"}
    await people.submit("UDANA", view, **judged)

    again = await people.submit("UDANA", view, **judged)

    assert "closed already" in str(again["view"])
    assert len(await people.said_in("C1")) == 1
    assert "closed already" in (await people.command("UDANA", "close P-1")).text


@pytest.mark.parametrize("user", ["UBO", "UWANG", "UHR"])
async def test_only_the_lead_closes(people: Workspace, user: str) -> None:
    said = await people.command(user, "close P-2")

    assert people.wire.views == []
    assert said.text
    assert await state(people, 2) is State.ACTIVE


async def test_a_form_sent_by_somebody_else_changes_nothing(people: Workspace) -> None:
    view = await begin(people)

    answer = await people.submit("UBO", view, **WORDS, outcome="met", miss="goal")

    assert "no longer yours" in str(answer["view"])
    assert await state(people) is State.EVALUATING


async def test_resuming_lets_the_plan_go_on(people: Workspace) -> None:
    await begin(people)

    await people.command("UDANA", "resume P-1")

    assert await state(people) is State.ACTIVE


async def test_a_selfassessment_is_read_by_those_who_may(people: Workspace) -> None:
    await begin(people, "P-2")
    asked = (await people.said_to("UWANG"))[-1]
    assert "直属上级" not in asked.shown
    assert "Dana和HRBP会看到" in asked.shown

    await people.click("UWANG", "assessment.write", ABOUT_ONE.id, message=asked)
    form = people.form
    refused = await people.submit("UWANG", form, result=" ")
    assert list(refused["errors"]) == ["result"]
    await people.submit("UWANG", form, result="进步明显", missing="需要导师")

    thanked = [each for each in await people.said_to("UWANG") if each.ts == asked.ts]
    assert list(thanked[0].buttons) == ["修改自评"]
    await people.command("UDANA", "close P-2")
    assert "进步明显" in str(people.form)
    assert "需要导师" in (await people.command("UHR", "show P-2")).shown
    assert "进步明显" not in (await people.command("UBO", "show P-2")).shown


async def test_an_owner_does_not_read_what_another_says_of_their_part(
    people: Workspace,
) -> None:
    await people.plant(an_action(plan_id=TEAM.id, number=2, owner="UHR"))
    await begin(people)
    [asked] = await people.said_to("UBO")
    await people.click("UBO", "assessment.write", TEAM.id, message=asked)
    await people.submit("UBO", people.form, result="I learned a lot")

    assert "I learned a lot" in (await people.command("UBO", "show P-1")).shown
    assert "I learned a lot" not in (await people.command("UHR", "show P-1")).shown
    assert "I learned a lot" in (await people.command("UDANA", "show P-1")).shown


async def test_nobody_assesses_what_is_not_theirs_or_is_over(people: Workspace) -> None:
    await begin(people, "P-2")
    await people.click("UBO", "assessment.write", ABOUT_ONE.id)
    assert "nothing can be added" in str(people.form)

    asked = (await people.said_to("UWANG"))[-1]
    await people.click("UWANG", "assessment.write", ABOUT_ONE.id, message=asked)
    form = people.form
    await people.command("UDANA", "close P-2")
    await people.submit("UDANA", people.form, **WORDS, outcome="met")
    late = await people.submit("UWANG", form, result="太晚了")
    assert "不能再补充" in str(late["view"])
    assert await people.stored(lambda store: store.assessments.of(ABOUT_ONE.id)) == []


async def test_the_lead_is_asked_once_when_the_last_date_is_gone_by(
    people: Workspace,
) -> None:
    await people.plant(replace(GOAL, due=date(2026, 3, 10)))
    await people.command("UDANA", "pause P-1")
    await people.command("UDANA", "resume P-1")

    await people.move_to(datetime(2026, 3, 11, 10, tzinfo=UTC))
    await people.pass_by(days=3)

    asked = [
        each
        for each in await people.said_to("UDANA")
        if "Evaluate and close" in each.buttons
    ]
    assert len(asked) == 1
    assert "has reached its last date, Tue 10 Mar" in asked[0].shown


async def test_a_plan_given_another_date_is_not_asked_about(people: Workspace) -> None:
    await people.command("UDANA", "pause P-1")
    await people.command("UDANA", "resume P-1")

    await people.pass_by(days=9)

    told = [each.buttons for each in await people.said_to("UDANA")]
    assert not any("Evaluate and close" in each for each in told)


async def test_answers_and_support_are_counted(any_workspace: Workspace) -> None:
    people = await planted(any_workspace)
    await people.plant(
        a_checkin(DONE, person="UBO", asked_at=NOW, answered=(DONE.id,)),
        a_checkin(DONE, person="UBO", period="2026-W12", asked_at=NOW),
        an_action(
            plan_id=TEAM.id,
            number=2,
            owner="UHR",
            support=SupportKind.OTHER,
            due=(NOW + timedelta(days=9)).date(),
        ),
    )

    view = await begin(people)

    assert "1 of 2 check-ins answered" in shown(view)
    assert "support given 0 of 1 promised" in shown(view)
    await people.submit("UDANA", view, **WORDS, outcome="partly_met", miss="goal")
    assert await state(people) is State.CLOSED
    assert "partly met" in (await people.command("UBO", "show P-1")).shown


async def test_a_chinese_lead_evaluates_in_chinese(people: Workspace) -> None:
    await people.plant(
        a_person("ULI", name="李薇", locale="zh-CN"),
        replace(TEAM, lead=UserId("ULI")),
        an_action(plan_id=TEAM.id, number=2, owner="UBO", status=Status.BLOCKED),
    )

    await people.command("ULI", "结案 P-1")
    answer = await people.submit("ULI", people.form)
    view = answer["view"] | {"id": "V-zh", "hash": "1"}
    people.wire.check(view["blocks"])
    assert view["title"]["text"] == "效果评估 P-1"
    assert "行动步骤完成1/2" in shown(view)
    judged = {"says": "有进步", "reasons": "数据见上", "outcome": "not_met"}
    refused = await people.submit("ULI", view, **judged)
    assert set(refused["errors"]) == {"miss", "owed"}
    done = await people.submit("ULI", view, **judged, miss="goal", owed="设备缺货")

    assert "已结案" in str(done["view"])
    kept = (await people.command("ULI", "查看 P-1")).shown
    assert "效果评估：未达标" in kept
    assert "设备缺货" in kept
