"""The numbers under which somebody's actions are listed, the same wherever they are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.ids import ActionId, PlanId
from bot.plans.actions import Action
from bot.plans.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An action under the number by which its owner calls it."""

    n: int
    action: Action
    plan: Plan


def listing(
    actions: Iterable[Action],
    plans: Mapping[PlanId, Plan],
    asked: Sequence[ActionId] = (),
) -> list[Listed]:
    """Return one owner's actions with their numbers, in order of these.

    `asked` are those of the last check-in, in the order that it showed: they keep the
    numbers that it gave them, and newer ones come after. Where all are of one plan they
    have the plan's own numbers, else they are counted from 1. Actions of plans that
    are not given are left out.
    """
    known = {action.id: action for action in actions if action.plan_id in plans}
    order = {action_id: place for place, action_id in enumerate(asked)}
    sorted_actions = sorted(
        known.values(),
        key=lambda one: (
            order.get(one.id, len(order)),
            plans[one.plan_id].number,
            one.number,
        ),
    )
    shown = [one for one in sorted_actions if one.id in order] or sorted_actions
    is_one_plan = len({one.plan_id for one in shown}) == 1
    numbers = {
        one.id: one.number if is_one_plan else place
        for place, one in enumerate(shown, start=1)
    }
    last = max(numbers.values(), default=0)
    for one in sorted_actions:
        if one.id not in numbers:
            last += 1
            numbers[one.id] = last
    return [
        Listed(n=n, action=known[action_id], plan=plans[known[action_id].plan_id])
        for action_id, n in sorted(numbers.items(), key=lambda each: each[1])
    ]
