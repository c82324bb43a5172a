"""What is wrong with a plan that somebody wrote is found at its field."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.ids import ChannelId, DraftId, UserId
from bot.people import Language, Person
from bot.plans.checks import faults
from bot.plans.drafts import Draft, DraftAction, DraftGoal, blank
from bot.plans.fields import Fault, Field, Problem, Reach
from bot.plans.plan import Kind
from tests.makers import LEAD, NOW, OWNER, a_person

TODAY = date(2026, 3, 9)
PEOPLE: dict[UserId, Person] = {
    person.id: person
    for person in (
        a_person("ULEAD"),
        a_person("UOWNER"),
        a_person("UBOT", is_bot=True),
        a_person("UGONE", is_active=False),
        a_person("UGUEST", is_external=True),
    )
}


def a_draft(**changes: Any) -> Draft:
    base: dict[str, Any] = {
        "title": "Cut handle time",
        "goals": (a_goal(),),
        "actions": (an_action(),),
    }
    draft = blank(DraftId("draft"), LEAD, Language.EN, NOW)
    return replace(draft, **base | changes)


def a_goal(**changes: Any) -> DraftGoal:
    base: dict[str, Any] = {
        "key": "g1",
        "statement": "Cut handle time to 6 min",
        "metric": "handle time",
        "unit": "min",
        "baseline": "8.4",
        "target": "6",
        "due": date(2026, 6, 30),
    }
    return DraftGoal(**base | changes)


def an_action(**changes: Any) -> DraftAction:
    base: dict[str, Any] = {
        "key": "a1",
        "title": "Review 20 calls",
        "owner": OWNER,
        "due": date(2026, 4, 30),
    }
    return DraftAction(**base | changes)


def found(draft: Draft, reach: Reach = Reach.FINE) -> list[Fault]:
    return faults(draft, PEOPLE, reach, TODAY)


def test_a_whole_plan_has_no_fault() -> None:
    assert found(a_draft()) == []


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"title": "  "}, Field.TITLE, Problem.MISSING),
        ({"title": "x" * 3000}, Field.TITLE, Problem.TOO_LONG),
        ({"lead": None}, Field.LEAD, Problem.MISSING),
        ({"lead": UserId("UBOT")}, Field.LEAD, Problem.BOT),
        ({"sponsor": UserId("UGONE")}, Field.SPONSOR, Problem.GONE),
        ({"sponsor": UserId("UNOBODY")}, Field.SPONSOR, Problem.UNKNOWN),
        ({"actions": ()}, Field.TITLE, Problem.NO_ACTION),
        ({"kind": Kind.INDIVIDUAL}, Field.SUBJECT, Problem.MISSING),
        (
            {"kind": Kind.INDIVIDUAL, "subject": LEAD},
            Field.SUBJECT,
            Problem.IS_LEAD,
        ),
        (
            {
                "kind": Kind.INDIVIDUAL,
                "subject": OWNER,
                "channel": ChannelId("C1"),
            },
            Field.CHANNEL,
            Problem.NEVER_IN_CHANNEL,
        ),
    ],
)
def test_a_fault_of_the_plan_is_found(
    changes: dict[str, Any], field: Field, problem: Problem
) -> None:
    assert found(a_draft(**changes)) == [Fault(field, problem)]


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"statement": ""}, Field.STATEMENT, Problem.MISSING),
        ({"statement": "x" * 301}, Field.STATEMENT, Problem.TOO_LONG),
        ({"metric": ""}, Field.METRIC, Problem.NO_NAME),
        ({"baseline": "a lot"}, Field.BASELINE, Problem.NOT_A_NUMBER),
        ({"target": "six"}, Field.TARGET, Problem.NOT_A_NUMBER),
        ({"target": "8.40"}, Field.TARGET, Problem.NO_CHANGE),
        ({"due": None}, Field.GOAL_DUE, Problem.MISSING),
        ({"due": TODAY - timedelta(days=1)}, Field.GOAL_DUE, Problem.PAST),
        ({"due": date(2206, 1, 1)}, Field.GOAL_DUE, Problem.FAR),
    ],
)
def test_a_fault_of_a_goal_is_found(
    changes: dict[str, Any], field: Field, problem: Problem
) -> None:
    draft = a_draft(goals=(a_goal(**changes),))

    assert found(draft) == [Fault(field, problem, "g1")]


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"title": ""}, Field.ACTION, Problem.MISSING),
        ({"title": "x" * 201}, Field.ACTION, Problem.TOO_LONG),
        ({"owner": None}, Field.OWNER, Problem.MISSING),
        ({"owner": UserId("UBOT")}, Field.OWNER, Problem.BOT),
        ({"owner": UserId("UGONE")}, Field.OWNER, Problem.GONE),
        ({"owner": UserId("UGUEST")}, Field.OWNER, Problem.EXTERNAL),
        ({"owner": UserId("UNOBODY")}, Field.OWNER, Problem.UNKNOWN),
        ({"due": None}, Field.DUE, Problem.MISSING),
        ({"due": date(2026, 3, 8)}, Field.DUE, Problem.PAST),
        ({"measure": "x" * 101}, Field.MEASURE, Problem.TOO_LONG),
    ],
)
def test_a_fault_of_an_action_is_found(
    changes: dict[str, Any], field: Field, problem: Problem
) -> None:
    draft = a_draft(actions=(an_action(), an_action(key="a2", **changes)))

    assert found(draft) == [Fault(field, problem, "a2")]


@pytest.mark.parametrize(
    ("reach", "problem"),
    [
        (Reach.ARCHIVED, Problem.ARCHIVED),
        (Reach.NOT_IN_CHANNEL, Problem.NOT_IN_CHANNEL),
    ],
)
def test_a_channel_out_of_reach_is_found(reach: Reach, problem: Problem) -> None:
    draft = a_draft(channel=ChannelId("C1"))

    assert found(draft, reach) == [Fault(Field.CHANNEL, problem)]


def test_today_is_not_past() -> None:
    assert found(a_draft(actions=(an_action(due=TODAY),))) == []


def test_a_date_that_had_passed_before_the_edit_may_stay() -> None:
    passed = date(2026, 1, 30)

    assert found(a_draft(actions=(an_action(due=passed, was_due=passed),))) == []


def test_a_field_has_one_fault_at_most() -> None:
    draft = a_draft(goals=(a_goal(metric="x" * 90, baseline="?", target="?"),))
    places = [(fault.field, fault.key) for fault in found(draft)]

    assert len(places) == len(set(places)) == 3


def plan_of(*actions: DraftAction) -> Draft:
    return a_draft(actions=actions)


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"begins": date(2026, 5, 1)}, Field.BEGINS, Problem.AFTER_DUE),
        ({"begins": date(2046, 5, 1), "due": None}, Field.BEGINS, Problem.FAR),
        ({"helpers": (OWNER,)}, Field.HELPERS, Problem.IS_OWNER),
        ({"helpers": (LEAD, UserId("UBOT"))}, Field.HELPERS, Problem.BOT),
        ({"helpers": (UserId("UGUEST"),)}, Field.HELPERS, Problem.EXTERNAL),
        ({"buffer": "two"}, Field.BUFFER, Problem.NOT_DAYS),
        ({"buffer": "31"}, Field.BUFFER, Problem.NOT_DAYS),
        ({"resources": "x" * 301}, Field.RESOURCES, Problem.TOO_LONG),
        ({"expected": "x" * 301}, Field.EXPECTED, Problem.TOO_LONG),
    ],
)
def test_a_detail_that_can_not_be_is_found(
    changes: dict[str, Any], field: Field, problem: Problem
) -> None:
    assert Fault(field, problem, "a1") in found(plan_of(an_action(**changes)))


def test_details_that_are_right_have_no_fault() -> None:
    first = an_action(begins=date(2026, 3, 2), helpers=(LEAD,), buffer="2")
    second = an_action(key="a2", depends_on=("a1",), resources="x" * 300)

    assert found(plan_of(first, second)) == []


def test_actions_that_would_wait_for_each_other_are_told_with_their_numbers() -> None:
    one = an_action(depends_on=("a3",), number=4)
    two = an_action(key="a2", depends_on=("a1",), number=5)
    three = an_action(key="a3", depends_on=("a2",))
    draft = replace(plan_of(one, two, three), last_number=5)

    circles = [each for each in found(draft) if each.problem is Problem.CIRCLE]

    assert [each.way for each in circles] == [
        (4, 6, 5, 4),
        (5, 4, 6, 5),
        (6, 5, 4, 6),
    ]


def test_an_action_can_not_wait_for_itself() -> None:
    (fault,) = found(plan_of(an_action(depends_on=("a1",))))

    assert fault == Fault(Field.DEPENDS_ON, Problem.CIRCLE, "a1", (1, 1))
