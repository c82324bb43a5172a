"""A plan's code names the action that is meant, and a number with two meanings none."""

import pytest

from bot.checkins.listing import Listed, listing
from bot.checkins.references import Referred, referred
from tests.makers import a_plan, an_action

FIRST, THIRD = a_plan(number=1), a_plan(number=3)
PLANS = {plan.id: plan for plan in (FIRST, THIRD)}


def listed() -> list[Listed]:
    """List P-1 #2 as 1 and P-3 #1 as 2, as a check-in about both plans does."""
    two = an_action(plan_id=FIRST.id, number=2)
    return listing([two, an_action(plan_id=THIRD.id, number=1)], PLANS)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("P-3 #1 done", "#2  done"),
        ("P-1 #2 is 80%, P-3 #1 waits", "#1  is 80%, #2  waits"),
        ("P－3的第1步做完了", "#2 步做完了"),
        ("P-3: half way", "#2 : half way"),
        ("1 done, 2 half way", "1 done, 2 half way"),
        ("closed all P-9 tickets, 1 is done", "closed all P-9 tickets, 1 is done"),
    ],
)
def test_code_becomes_the_number_of_the_list(said: str, read: str) -> None:
    assert referred(said, listed()) == Referred(read, is_certain=True)


@pytest.mark.parametrize(
    "said", ["#1 done", "＃2 完成了", "P-2 #1 done", "P-3 #7 done"]
)
def test_number_that_may_mean_another_action_is_not_certain(said: str) -> None:
    assert not referred(said, listed()).is_certain


def test_number_of_the_only_plan_is_certain() -> None:
    only = listing([an_action(plan_id=FIRST.id, number=5)], PLANS)
    assert referred("#5 done", only) == Referred("#5 done", is_certain=True)
