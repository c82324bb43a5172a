"""Whether a plan about one person puts on them what lies elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.plans.actions import Action
from bot.plans.diagnosis import Cause, Level
from bot.plans.plan import Kind, Plan
from bot.plans.progress import Status
from bot.plans.strategies import Strategy

HALF = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Fairness:
    """`outside` is the share of the causes' impact that lies outside the person.

    `company` are the actions of others that treat such a cause; `reason` is what
    somebody wrote instead.
    """

    outside: float
    company: tuple[Action, ...]
    reason: str

    @property
    def is_doubtful(self) -> bool:
        """Whether an individual plan may be the wrong remedy."""
        return self.outside > HALF

    @property
    def is_open(self) -> bool:
        """Whether it still takes an action of the company's, or a written reason."""
        return self.is_doubtful and not self.company and not self.reason


def fairness(
    plan: Plan,
    causes: Iterable[Cause],
    strategies: Iterable[Strategy],
    actions: Iterable[Action],
    reason: str,
) -> Fairness:
    """Return where the causes of an individual plan lie, and what is done about it.

    A team plan, and one without causes, is never in doubt.
    """
    if plan.kind is not Kind.INDIVIDUAL:
        return Fairness(outside=0.0, company=(), reason="")
    causes = list(causes)
    elsewhere = [each for each in causes if each.level is not Level.INDIVIDUAL]
    total = sum(each.impact for each in causes)
    ids = {each.id for each in elsewhere}
    treating = {
        each.id for each in strategies if each.cause_id in ids and each.is_followed
    }
    return Fairness(
        outside=sum(each.impact for each in elsewhere) / total if total else 0.0,
        company=tuple(
            action
            for action in actions
            if action.strategy_id in treating
            and action.owner != plan.subject
            and action.status is not Status.DROPPED
        ),
        reason=reason.strip(),
    )
