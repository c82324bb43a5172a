"""What one person gets to see of a plan: all of it, a summary, their own actions."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.ids import UserId
from bot.plans.access import Deed, may, standing
from bot.plans.actions import Action
from bot.plans.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A plan through one person's eyes.

    `actions` are those they may see, one by one; `counted` are all, for figures, and
    empty where not even a summary is theirs. `whole`: nothing is hidden.
    """

    plan: Plan
    whole: bool
    summary: bool
    edits: bool
    actions: tuple[Action, ...]
    counted: tuple[Action, ...]


def sight(person: UserId, plan: Plan, actions: Iterable[Action]) -> Sight | None:
    """Return what `person` may see of a plan; None where they may not know of it."""
    actions = tuple(actions)
    stands = standing(person, plan, actions)
    if not stands.knows_of(plan.kind):
        return None
    whole = stands.may(Deed.SEE, plan.kind)
    summary = whole or stands.may(Deed.SUMMARY, plan.kind)
    visible = tuple(
        action
        for action in actions
        if whole or may(person, Deed.SEE_ACTION, plan, [action])
    )
    return Sight(
        plan=plan,
        whole=whole,
        summary=summary,
        edits=stands.may(Deed.EDIT, plan.kind),
        actions=visible,
        counted=actions if summary else (),
    )
