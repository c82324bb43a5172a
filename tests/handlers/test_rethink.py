"""Done without effect: the lead is asked whether the strategy still holds."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.plans.plan import State
from bot.plans.progress import Stated, Status
from bot.plans.rethinking import Rethought, Verdict
from bot.plans.strategies import Strategy
from tests.handlers.test_home import open_home
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import (
    NOW,
    a_cause,
    a_goal,
    a_person,
    a_plan,
    a_statement,
    a_strategy,
    an_action,
)

PLAN = a_plan(lead="UDANA")
GOAL = a_goal(plan_id=PLAN.id)
CAUSE = a_cause(plan_id=PLAN.id)
WAY = a_strategy(CAUSE, GOAL)
DONE = a_statement(Stated(status=Status.DONE), action_id="done", person="UBO")
ACTION = an_action(
    id="done",
    plan_id=PLAN.id,
    number=2,
    owner="UBO",
    title="Write templates",
    strategy_id=WAY.id,
).standing([DONE])


async def asked(workspace: Workspace, *changed: Any, **dana: Any) -> Said:
    """Let the action be without effect; return the question to the lead."""
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana", **dana),
        a_person("UBO", name="Bo"),
        *(PLAN, GOAL, CAUSE, WAY, ACTION, DONE, *changed),
    )
    await workspace.click("UBO", "effect.none", ACTION.id)
    [said] = await workspace.said_to("UDANA")
    return said


async def answered(
    workspace: Workspace, question: Said, verdict: str, **typed: str
) -> dict[str, Any]:
    action_id = f"rethink.answer.{verdict}"
    await workspace.click("UDANA", action_id, ACTION.id, message=question)
    return await workspace.submit("UDANA", workspace.form, **typed)


async def thoughts(workspace: Workspace) -> list[Rethought]:
    return await workspace.stored(lambda store: store.rethought.of(PLAN.id))


async def way(workspace: Workspace) -> Strategy:
    found = await workspace.stored(lambda store: store.strategies.get(WAY.id))
    assert found
    return found


async def test_a_strategy_is_changed_with_its_old_words_and_a_note_in_the_chain(
    any_workspace: Workspace,
) -> None:
    question = await asked(any_workspace)
    assert "is done, and it had no effect" in question.shown
    assert "“Bring old orders into the new system”" in question.shown

    answer = await answered(
        any_workspace,
        question,
        "change",
        statement="Train each desk by itself",
        note="Nobody opened the templates",
    )

    assert answer == {}
    assert (await way(any_workspace)).statement == "Train each desk by itself"
    await any_workspace.settle()
    assert "the strategy was changed" in question.shown
    assert question.action_ids == []
    chain = (await any_workspace.command("UDANA", "trace P-1 #2")).shown
    assert "Train each desk by itself" in chain
    assert "Mon 9 Mar, after #2 without effect:_ changed" in chain
    assert "it was: “Bring old orders into the new system”" in chain
    assert "Nobody opened the templates" in chain
    assert "Write templates (no effect)" in chain


async def test_a_strategy_given_up_treats_nothing_any_more(
    workspace: Workspace,
) -> None:
    question = await asked(workspace)

    await answered(workspace, question, "drop", note="The wrong way")

    assert (await way(workspace)).given_up_at is not None
    chain = (await workspace.command("UDANA", "trace P-1")).shown
    assert "given up" in chain
    assert "No strategy treats C1" in chain
    assert "No strategy serves goal 1" in chain


async def test_a_strategy_kept_needs_no_reason(workspace: Workspace) -> None:
    question = await asked(workspace, own_language="zh")
    assert "改进策略还成立吗？" in question.shown

    await answered(workspace, question, "keep")

    [thought] = await thoughts(workspace)
    assert (thought.verdict, thought.note) == (Verdict.KEEP, "")
    assert (await way(workspace)) == WAY


@pytest.mark.parametrize(
    ("verdict", "typed", "field", "word"),
    [
        ("drop", {}, "note", "fill this in"),
        ("change", {"note": "Why"}, "statement", "words it has already"),
        ("change", {"note": "Why", "statement": ""}, "statement", "fill this in"),
        ("keep", {"note": "x" * 1001}, "note", "1000 characters"),
        ("change", {"note": "y", "statement": "x" * 301}, "statement", "300"),
    ],
)
async def test_what_is_missing_is_said_at_the_field(
    workspace: Workspace, verdict: str, typed: dict[str, str], field: str, word: str
) -> None:
    question = await asked(workspace)

    answer = await answered(workspace, question, verdict, **typed)

    assert word in answer["errors"][field]
    assert await thoughts(workspace) == []


async def test_it_is_asked_and_decided_once(workspace: Workspace) -> None:
    question = await asked(workspace)
    await workspace.click("UBO", "effect.none", ACTION.id)
    await workspace.click("UDANA", "rethink.answer.keep", ACTION.id, message=question)
    form = workspace.form
    await workspace.submit("UDANA", form)
    await workspace.submit("UDANA", form | {"hash": "h9"}, note="Again")

    assert len(await thoughts(workspace)) == 1
    assert len(await workspace.said_to("UDANA")) == 1
    await workspace.click("UDANA", "rethink.answer.drop", ACTION.id, message=question)
    assert "nothing left to decide" in str(workspace.form)


@pytest.mark.parametrize("user", ["UBO", "UCY"])
async def test_only_the_lead_decides(workspace: Workspace, user: str) -> None:
    question = await asked(workspace)
    await workspace.click("UDANA", "rethink.answer.keep", ACTION.id, message=question)
    form = workspace.form

    await workspace.click(user, "rethink.answer.keep", ACTION.id)
    assert "nothing left to decide" in str(workspace.form)
    answer = await workspace.submit(user, form)

    assert "nothing left to decide" in str(answer["view"])
    assert await thoughts(workspace) == []


async def test_another_word_on_the_effect_settles_a_question_not_sent_yet(
    workspace: Workspace,
) -> None:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", snoozed_until=NOW + timedelta(days=1)),
        a_person("UBO"),
        *(PLAN, GOAL, CAUSE, WAY, ACTION, DONE),
    )
    await workspace.click("UBO", "effect.none", ACTION.id)
    assert await workspace.said_to("UDANA") == []
    workspace.now += timedelta(minutes=5)
    await workspace.click("UBO", "effect.proven", ACTION.id)

    workspace.now += timedelta(days=2)
    assert await workspace.said_to("UDANA") == []


async def test_without_a_strategy_the_way_itself_is_thought_over(
    workspace: Workspace,
) -> None:
    question = await asked(workspace, replace(ACTION, strategy_id=None))
    assert "still the right way to go about it" in question.shown

    await answered(workspace, question, "change", note="Shorter templates")

    chain = (await workspace.command("UDANA", "trace P-1 #2")).shown
    assert "Shorter templates" in chain


async def test_status_and_recap_tell_what_had_no_effect_and_what_came_of_it(
    workspace: Workspace,
) -> None:
    question = await asked(workspace)
    status = (await workspace.command("UDANA", "status P-1")).shown
    assert "*Done, no effect*\n• #2 Write templates" in status

    await answered(workspace, question, "drop", note="The wrong way")

    recap = (await workspace.command("UDANA", "recap P-1 2026-03")).shown
    assert "• S1 given up, after #2 had no effect: The wrong way" in recap


async def test_a_closed_plan_asks_nothing_more(workspace: Workspace) -> None:
    question = await asked(workspace)
    await workspace.plant(replace(PLAN, state=State.CLOSED))

    await workspace.click("UDANA", "rethink.answer.keep", ACTION.id, message=question)

    assert "nothing left to decide" in str(workspace.form)


async def test_home_keeps_the_question_until_it_is_decided(
    workspace: Workspace,
) -> None:
    question = await asked(workspace)
    waits = "“Write templates” had no effect"
    assert waits in str(await open_home(workspace, "UDANA"))
    assert waits not in str(await open_home(workspace, "UBO"))

    await answered(workspace, question, "keep")

    assert waits not in str(await open_home(workspace, "UDANA"))
