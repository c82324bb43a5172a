"""What others say of a plan's result: a colleague, or a customer's voice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.ids import FeedbackId, PlanId, UserId
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.evaluating import assessors
from bot.plans.plan import Plan

MOST_ASKED = 20
LONGEST_VOICE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """Three answers: what has changed, what works well, what is still missing.

    Of a colleague (`person`) whom the lead (`by`) has asked, by direct message; without
    `at` they have yet to answer. Or, without `person`, of somebody outside (`voice`),
    typed in by a colleague (`by`) on their behalf.
    """

    id: FeedbackId
    plan_id: PlanId
    by: UserId
    asked_at: datetime
    person: UserId | None = None
    voice: str = ""
    at: datetime | None = None
    changed: str = ""
    works: str = ""
    missing: str = ""


def not_to_ask(
    people: Iterable[Person], plan: Plan, actions: Iterable[Action]
) -> list[Person]:
    """Return those who are no stakeholders to ask: who evaluate already, or no people.

    The lead writes the evaluation, and those who carried the plan assess themselves.
    """
    taken = assessors(plan, actions) | {plan.lead}
    return [
        each
        for each in people
        if each.id in taken or not each.can_own or each.refreshed_at is None
    ]
