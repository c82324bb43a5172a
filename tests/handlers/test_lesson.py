"""What a plan has taught is kept, linked to where it comes from, and found again."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.ids import CauseId, GoalId, StrategyId
from bot.plans.diagnosis import Cause, Level
from bot.plans.evaluation import Evaluation, Result
from bot.plans.plan import Kind
from bot.plans.progress import Metric, Stated
from bot.plans.remains import Lesson, Measured, Practice
from bot.plans.strategies import Strategy
from storage.database import Store
from tests.handlers.payloads import filled
from tests.handlers.workspace import Workspace
from tests.makers import (
    LEAD,
    NOW,
    a_goal,
    a_person,
    a_plan,
    a_statement,
    an_action,
    an_evidence,
)

PLAN = a_plan(lead="UDANA")
ABOUT_ONE = a_plan(
    number=2, lead="UDANA", kind=Kind.INDIVIDUAL, subject="USUE", channel=None
)
GOAL = a_goal(id=GoalId("goal"), plan_id=PLAN.id, value=6.5)
ACTION = an_action(
    plan_id=PLAN.id,
    owner="UBO",
    title="Shorten the ticket form",
    strategy_id=StrategyId("strategy"),
)
CAUSE = Cause(
    id=CauseId("cause"),
    plan_id=PLAN.id,
    number=1,
    level=Level.PROCESS,
    text="Order numbers are missing",
    impact=4,
    effort=2,
    by=LEAD,
    at=NOW,
)
STRATEGY = Strategy(
    id=StrategyId("strategy"),
    plan_id=PLAN.id,
    number=1,
    statement="Ask for less",
    cause_id=CAUSE.id,
    goal_id=GOAL.id,
    by=LEAD,
    at=NOW,
)
TEXT = "Ask for the number first"


async def planted(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UCY", name="Cy"),
        a_person("USUE", name="Sue"),
        a_person("UWANG", name="王伟", locale="zh-CN"),
        PLAN,
        ABOUT_ONE,
        GOAL,
        ACTION,
    )

    def diagnose(store: Store) -> None:
        store.causes.save(CAUSE)
        store.strategies.save(STRATEGY)

    await workspace.stored(diagnose)
    return workspace


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await planted(workspace)


async def keep(people: Workspace, user: str = "UDANA", **changes: Any) -> Any:
    await people.command(user, "lesson P-1", channel="D9")
    return await people.submit(user, people.form, **{"text": TEXT} | changes)


async def lessons(people: Workspace) -> list[Lesson]:
    return await people.stored(lambda store: store.lessons.all())


async def practices(people: Workspace) -> list[Practice]:
    return await people.stored(lambda store: store.practices.all())


async def test_a_lesson_goes_back_by_its_action_to_the_cause(
    any_workspace: Workspace,
) -> None:
    people = await planted(any_workspace)

    done = await keep(people, about=f"action:{ACTION.id}")
    again = await people.submit("UDANA", people.form, text=TEXT, level="process")

    assert "lesson is kept" in str(done)
    assert "lesson is kept" in str(again)
    [lesson] = await lessons(people)
    assert (lesson.text, lesson.level) == (TEXT, Level.PROCESS)
    assert (lesson.action_id, lesson.cause_id) == (ACTION.id, CAUSE.id)
    assert lesson.about == "Shorten the ticket form\nOrder numbers are missing"
    assert lesson.measured == Measured(
        name="handle time", before=8.4, after=6.5, unit="min"
    )


async def test_a_practice_has_an_owner_who_hears_of_it(people: Workspace) -> None:
    refused = await keep(people, kind="practice", about=f"cause:{CAUSE.id}")
    await people.submit(
        "UDANA",
        people.form,
        kind="practice",
        text=TEXT,
        about=f"cause:{CAUSE.id}",
        owner="UWANG",
    )

    assert list(refused["errors"]) == ["owner"]
    [practice] = await practices(people)
    assert practice.owner == "UWANG"
    [told] = await people.said_to("UWANG")
    assert "标准做法" in told.shown
    assert TEXT in told.shown
    assert await people.said_in("C1") == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"text": " "}, "text"),
        ({"text": "x" * 501}, "text"),
        ({}, "level"),
        ({"kind": "practice", "level": "process", "owner": "UNOBODY"}, "owner"),
    ],
)
async def test_a_mistake_is_answered_at_its_field(
    people: Workspace, changes: dict[str, Any], field: str
) -> None:
    answer = await keep(people, **changes)

    assert list(answer["errors"]) == [field]
    assert await lessons(people) == []


async def test_what_is_gone_from_the_plan_is_told_at_its_field(
    people: Workspace,
) -> None:
    await people.command("UDANA", "lesson P-1", channel="D9")
    form = people.form
    await people.stored(lambda store: store.causes.remove(CAUSE.id))

    answer = await people.submit(
        "UDANA", form, text=TEXT, about=f"cause:{CAUSE.id}", level="process"
    )

    assert list(answer["errors"]) == ["about"]


async def test_words_find_it_with_the_reason_and_what_was_measured(
    people: Workspace,
) -> None:
    await keep(people, about=f"action:{ACTION.id}")

    found = await people.command("UCY", "practices order numbers")
    nothing = await people.command("UCY", "practices headsets")
    chinese = await people.command("UWANG", "经验 ticket")

    assert TEXT in found.shown
    assert "“order numbers”" in found.shown or "“order” and “numbers”" in found.shown
    assert "handle time 8.4 → 6.5 min" in found.shown
    assert "P-1" not in found.shown
    assert TEXT not in nothing.shown
    assert "提示原因：同样提到“ticket”" in chinese.shown


async def test_what_a_plan_about_a_person_taught_stays_with_few(
    people: Workspace,
) -> None:
    await people.command("UDANA", "lesson P-2", channel="C1")
    form = people.form
    leak = await people.submit(
        "UDANA", form, kind="practice", text=TEXT, level="process", owner="UBO"
    )
    await people.submit("UDANA", form, text=TEXT, level="process")

    assert list(leak["errors"]) == ["owner"]
    lead, subject, other = [
        await people.command(user, "practices") for user in ("UDANA", "USUE", "UBO")
    ]
    assert TEXT in lead.shown
    assert TEXT in subject.shown
    assert TEXT not in other.shown
    assert await people.said_in("C1") == []


async def test_a_plan_that_is_not_theirs_is_like_none(people: Workspace) -> None:
    hidden = await people.command("UBO", "lesson P-2")
    missing = await people.command("UBO", "lesson P-9")

    assert hidden.text.replace("P-2", "P-9") == missing.text


async def test_readers_of_the_channel_may_add_what_they_learned(
    people: Workspace,
) -> None:
    elsewhere = await people.command("UCY", "lesson P-1", channel="C7")
    await people.command("UCY", f"lesson {TEXT}", channel="C1")
    form = people.form
    await people.submit("UCY", form, level="resource")

    assert "P-1" in elsewhere.shown
    assert "about" not in filled(form, {})
    [lesson] = await lessons(people)
    assert (lesson.by, lesson.text) == ("UCY", TEXT)


async def test_a_cause_that_is_removed_leaves_no_link_behind(
    any_workspace: Workspace,
) -> None:
    people = await planted(any_workspace)
    await keep(people, about=f"cause:{CAUSE.id}")
    await keep(people, about=f"cause:{CAUSE.id}", kind="practice", owner="UBO")

    def relink(store: Store) -> None:
        store.lessons.relink(CAUSE.id, None)
        store.practices.relink(CAUSE.id, CauseId("other"))

    await people.stored(relink)

    assert [each.cause_id for each in await lessons(people)] == [None]
    assert [each.cause_id for each in await practices(people)] == ["other"]


async def test_many_long_ones_come_page_by_page(people: Workspace) -> None:
    for n in range(8):
        await keep(people, text=f"form {n} " + "& *长* " * 70, level="process")

    first = await people.command("UDANA", "practices form")
    second = await people.command("UWANG", "经验 form /2")

    assert first.shown.count("*Lesson*") == 6
    assert first.buttons["Next page"] == "form /2"
    assert second.shown.count("*教训*") == 2


async def test_a_lesson_is_traced_back_to_the_evidence_and_found_from_there(
    people: Workspace,
) -> None:
    proof = an_evidence(plan_id=PLAN.id, text="12 of 20 tickets lack the number")
    await people.plant(
        proof,
        replace(CAUSE, evidence=(proof.id,)),
        replace(ACTION, strategy_id=STRATEGY.id),
    )
    await keep(people, about=f"action:{ACTION.id}")
    people.now += timedelta(hours=1)
    await keep(people, text="Look at the form each quarter", about=f"cause:{CAUSE.id}")
    people.now += timedelta(hours=1)
    await keep(people, text="Start in spring", level="process", kind="lesson")

    by_action = (await people.command("UDANA", "trace P-1 L1")).shown
    by_cause = (await people.command("UDANA", "trace P-1 l2")).shown
    from_proof = (await people.command("UDANA", "trace P-1 E1")).shown
    from_cause = (await people.command("UDANA", "trace P-1 C1")).shown
    from_action = (await people.command("UDANA", "trace P-1 #1")).shown

    for shown in (by_action, by_cause, from_proof, from_cause, from_action):
        assert "12 of 20 tickets lack the number" in shown
        assert "*Strategy S1:* Ask for less" in shown
        assert f"*Lesson L1:* {TEXT} (handle time 8.4 → 6.5 min)" in shown
        assert "*Lesson L2:* Look at the form each quarter" in shown
    nowhere = (await people.command("UDANA", "trace P-1 L3")).shown
    assert "*Lesson L3:* Start in spring" in nowhere
    assert "comes from no cause or action" in nowhere
    whole = (await people.command("UDANA", "trace P-1")).shown
    assert "From no cause or action: L3" in whole
    assert "P-1 has no L4" in (await people.command("UDANA", "trace P-1 L4")).text


async def test_what_is_found_names_its_code_to_those_who_may_trace_it(
    people: Workspace,
) -> None:
    await keep(people, about=f"action:{ACTION.id}", kind="practice", owner="UBO")

    lead, other = [
        (await people.command(user, "practices number")).shown
        for user in ("UDANA", "UCY")
    ]

    assert "owner Bo · P-1 L1" in lead
    assert "owner Bo" in other
    assert "P-1" not in other


async def test_what_was_measured_is_read_from_reports_and_from_the_evaluation(
    people: Workspace,
) -> None:
    metric = Metric(name="handle time")  # without a baseline, as an action has it
    await people.plant(
        replace(GOAL, value=None),
        replace(ACTION, metric=metric, value=7.2, strategy_id=STRATEGY.id),
    )
    said = a_statement(Stated(value=7.2), action_id=ACTION.id, at=people.now)
    await people.plant(said)

    await keep(people, about=f"action:{ACTION.id}")
    evaluation = Evaluation(
        id=PLAN.id,
        by=PLAN.lead,
        begun_at=people.now,
        results=(Result(goal_id=GOAL.id, before="8.4", after="6.1"),),
    )
    await people.stored(lambda store: store.evaluations.save(evaluation))
    people.now += timedelta(hours=1)
    await keep(people, about=f"action:{ACTION.id}")

    found = [each.measured for each in await lessons(people)]
    assert [(each.before, each.after) for each in found if each] == [
        (8.4, 7.2),
        (8.4, 6.1),
    ]
