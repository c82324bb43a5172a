"""`/pip next`: what is left of a closed plan goes on in another."""

from datetime import date
from typing import Any

import pytest

from bot.plans.evaluation import Evaluation, Outcome, Result
from bot.plans.plan import Kind, Plan, State
from bot.plans.progress import Status
from tests.handlers.workspace import Workspace
from tests.makers import LEAD, NOW, a_goal, a_person, a_plan, an_action

OLD = a_plan(lead="UDANA", state=State.CLOSED)
REACHED = a_goal(plan_id=OLD.id, statement="Answer in a day", due=date(2026, 3, 1))
MISSED = a_goal(plan_id=OLD.id, number=2, due=date(2026, 3, 1))
DONE = an_action(plan_id=OLD.id, owner="UBO", status=Status.DONE, closed_at=NOW)
LATE = an_action(
    plan_id=OLD.id,
    owner="UBO",
    number=2,
    title="Write templates",
    planned_due=date(2026, 3, 1),
)
AHEAD = an_action(
    plan_id=OLD.id,
    owner="UBO",
    number=3,
    title="Train nights",
    planned_due=date(2026, 5, 1),
)
EVALUATION = Evaluation(
    id=OLD.id,
    by=LEAD,
    begun_at=NOW,
    results=(
        Result(goal_id=REACHED.id, before="8.4", after="5.8", unit="min"),
        Result(goal_id=MISSED.id, before="8.4", after="7.25 min", unit="min"),
    ),
    says="Better",
    outcome=Outcome.PARTLY_MET,
    reasons="One of two",
    closed_at=NOW,
)


async def planted(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    workspace.wire.has_channel("C1")
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        *(OLD, REACHED, MISSED, DONE, LATE, AHEAD),
    )
    await workspace.stored(lambda store: store.evaluations.save(EVALUATION))
    return workspace


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    return await planted(workspace)


def typed(form: dict[str, Any]) -> dict[str, Any]:
    """Return what stands in a form, by block id."""
    names = ("initial_value", "initial_date")
    return {
        each["block_id"]: next(
            (each["element"][name] for name in names if name in each["element"]), None
        )
        for each in form["blocks"]
        if each["type"] == "input"
    }


async def plans(people: Workspace) -> list[Plan]:
    return await people.stored(lambda store: store.plans.all())


async def test_the_form_holds_what_is_left(people: Workspace) -> None:
    await people.command("UDANA", "下一轮 P-1")

    held = typed(people.form)
    assert "next cycle of P-1" in str(people.form)
    assert held["g1.statement"] == MISSED.statement
    assert held["g1.baseline"] == "7.25"
    assert held["g1.goal_due"] is None
    assert "g2.statement" not in held
    assert (held["a1.action"], held["a1.due"]) == ("Write templates", None)
    assert (held["a2.action"], held["a2.due"]) == ("Train nights", "2026-05-01")
    assert "a3.action" not in held


async def test_the_two_plans_know_of_each_other(any_workspace: Workspace) -> None:
    people = await planted(any_workspace)
    await people.command("UDANA", "next P-1")
    dates = {"g1.goal_due": "2026-09-01", "a1.due": "2026-06-01"}
    answer = await people.submit("UDANA", people.form, **dates)

    assert "errors" not in answer
    [_, new] = await plans(people)
    assert new.previous == OLD.id
    assert "Continues in P-2" in (await people.command("UBO", "show P-1")).shown
    assert "Next cycle of P-1" in (await people.command("UDANA", "show P-2")).shown


async def test_a_plan_of_which_nothing_is_left_opens_an_empty_form(
    people: Workspace,
) -> None:
    await people.stored(
        lambda store: store.plans.save(
            a_plan(number=2, lead="UDANA", state=State.CLOSED)
        )
    )

    await people.command("UDANA", "next P-2")

    held = typed(people.form)
    assert held["title"] == "Cut handle time"
    assert held["g1.statement"] is None


async def test_a_link_is_not_shown_to_whom_the_other_plan_is_hidden(
    people: Workspace,
) -> None:
    await people.plant(
        a_plan(
            number=2,
            lead="UDANA",
            kind=Kind.INDIVIDUAL,
            subject="UCY",
            channel=None,
            previous=OLD.id,
        )
    )

    assert "P-2" not in (await people.command("UBO", "show P-1")).shown
    assert "Continues in P-2" in (await people.command("UDANA", "show P-1")).shown


async def test_only_a_closed_plan_has_a_next_cycle(people: Workspace) -> None:
    await people.plant(a_plan(number=2, lead="UDANA"))

    assert "not closed yet" in (await people.command("UDANA", "next P-2")).text
    assert "/pip next P-3" in (await people.command("UDANA", "next")).text
    assert "Only the lead" in (await people.command("UBO", "next P-1")).text
    assert people.wire.views == []


async def test_a_closed_plan_is_shown_with_the_way_on_and_not_edited(
    people: Workspace,
) -> None:
    said = await people.command("UDANA", "show P-1")

    assert "Next cycle" in said.buttons
    assert "Edit" not in said.buttons
    assert "closed already" in (await people.command("UDANA", "edit P-1")).text
