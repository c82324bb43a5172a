"""Which changes of a plan concern whom, as far as they may see it."""

from collections.abc import Iterable, Sequence

from bot.ids import UserId
from bot.plans.actions import Action
from bot.plans.changes import Change, PlanChange, What
from bot.plans.plan import Plan
from bot.plans.sight import Sight, sight


def theirs(user: UserId, seen: Sight) -> set[str]:
    """Return the actions whose changes somebody hears of: their own, or all."""
    plan = seen.plan
    runs_it = user in (plan.lead, plan.subject, plan.hr_partner)
    return {each.id for each in seen.actions if runs_it or each.owner == user}


def concerns(change: Change, seen: Sight | None, own: set[str]) -> bool:
    """Tell whether somebody hears of a change; `own` are their actions."""
    if change.action_id:
        return change.action_id in own
    if change.what is What.STATE and own:
        return True
    return seen is not None and seen.whole


def version_for(
    person: UserId,
    plan: Plan,
    actions: Sequence[Action],
    changes: Iterable[PlanChange],
) -> int:
    """Return the last version that changed something of substance for somebody."""
    seen = sight(person, plan, actions)
    own = theirs(person, seen) if seen else set()
    return max(
        (
            each.version
            for each in changes
            if any(
                change.what.is_of_substance and concerns(change, seen, own)
                for change in each.changes
            )
        ),
        default=1,
    )
