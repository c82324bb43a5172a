"""A draft with all that was said of it, read from the store."""

from bot.ids import UserId
from bot.plans.consultation import Consultation
from bot.plans.fairness import fairness
from bot.plans.plan import Plan, State
from storage.database import Store


def consultation_of(store: Store, plan: Plan) -> Consultation:
    """Return a draft with all that was said of it."""
    actions = store.actions.of([plan.id])
    fair = fairness(
        plan,
        store.causes.of(plan.id),
        store.strategies.of(plan.id),
        actions,
        store.diagnoses.of(plan.id).reason,
    )
    return Consultation(
        plan=plan,
        goals=tuple(store.goals.of([plan.id])),
        actions=tuple(actions),
        opinions=tuple(store.opinions.of(plan.id)),
        fairness=fair,
        changes=tuple(store.changes.of(plan.id)),
    )


def unheard(store: Store, plan: Plan) -> set[UserId]:
    """Return whose word on a draft is still asked for."""
    if plan.state is not State.IN_CONSULTATION:
        return set()
    return consultation_of(store, plan).unheard
