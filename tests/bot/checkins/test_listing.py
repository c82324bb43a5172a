"""Actions keep the numbers under which their owner knows them."""

from bot.checkins.listing import listing
from bot.plans.actions import Action
from bot.plans.plan import Plan
from tests.makers import a_plan, an_action

FIRST, SECOND = a_plan(number=1), a_plan(number=2)
PLANS = {plan.id: plan for plan in (FIRST, SECOND)}


def of(plan: Plan, number: int) -> Action:
    return an_action(plan_id=plan.id, number=number)


def numbers(*actions: Action, asked: tuple[Action, ...] = ()) -> dict[str, int]:
    order = [action.id for action in asked]
    return {each.action.id: each.n for each in listing(actions, PLANS, order)}


def test_one_plan_has_its_own_numbers() -> None:
    two, five = of(FIRST, 2), of(FIRST, 5)
    assert numbers(five, two) == {two.id: 2, five.id: 5}


def test_several_plans_are_counted_through() -> None:
    two, five, other = of(FIRST, 2), of(FIRST, 5), of(SECOND, 1)
    assert numbers(other, five, two) == {two.id: 1, five.id: 2, other.id: 3}


def test_numbers_of_the_last_check_in_stay() -> None:
    two, other = of(FIRST, 2), of(SECOND, 1)
    new = of(FIRST, 1)
    shown = numbers(new, other, two, asked=(two, other))
    assert shown == {two.id: 1, other.id: 2, new.id: 3}


def test_new_action_of_another_plan_comes_after_the_plans_numbers() -> None:
    two, five, other = of(FIRST, 2), of(FIRST, 5), of(SECOND, 1)
    shown = numbers(two, five, other, asked=(two, five))
    assert shown == {two.id: 2, five.id: 5, other.id: 6}


def test_action_that_was_not_asked_about_is_listed_where_none_was() -> None:
    new = of(FIRST, 4)
    assert numbers(new, asked=(of(FIRST, 1),)) == {new.id: 4}


def test_actions_of_other_plans_are_left_out() -> None:
    assert listing([an_action()], PLANS) == []
