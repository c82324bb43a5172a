"""What people hear of suggestions: the lead of a new one, its author of the answer."""

from datetime import datetime

from bot.checkins.instants import next_instant
from bot.checkins.volume import is_night
from bot.deliveries import Delivery, Later, Skip
from bot.people import Person
from bot.plans.access import Deed, may, may_take_part
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.suggestions import Fate, Suggestion
from bot.texts import TEXTS
from bot.views import Message
from bot.views.fitting import context, section
from bot.views.suggestions import for_lead
from handlers.clock.quiet import NEXT_MORNING
from storage.database import Store


def render_suggestion(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Show the lead a suggestion to decide, or what was decided."""
    found = _told(store, delivery)
    if isinstance(found, Skip):
        return found
    lead, plan, suggestion = found
    if not may(lead.id, Deed.EDIT, plan, ()):
        return Skip("not_allowed")
    is_first = delivery.update_of is None
    if is_first and suggestion.fate is not Fate.NEW:
        return Skip("settled")
    if is_first and is_night(lead, now):
        return Later(next_instant(now, NEXT_MORNING, lead.tz), "night")
    by = store.people.get(suggestion.by) if suggestion.by else None
    name = by.name if by else suggestion.by
    action = _action(store, suggestion)
    return for_lead(TEXTS[lead.language], plan, suggestion, name, action)


def render_suggestion_answer(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Tell whoever suggested something what became of it."""
    found = _told(store, delivery)
    if isinstance(found, Skip):
        return found
    person, plan, suggestion = found
    if suggestion.by != person.id or suggestion.fate is Fate.NEW:
        return Skip("nothing_to_say")
    if is_night(person, now):
        return Later(next_instant(now, NEXT_MORNING, person.tz), "night")
    action = _action(store, suggestion)
    sees = may_take_part(person.id, plan, store.actions.of([plan.id]))
    says = TEXTS[person.language].suggestions
    heading = says.answer(plan, suggestion)
    fate = says.fate(suggestion, action if sees else None)
    return Message(
        heading,
        [section(heading), section(says.says(suggestion)), context(fate)],
    )


def _told(store: Store, delivery: Delivery) -> tuple[Person, Plan, Suggestion] | Skip:
    suggestion = store.suggestions.get(delivery.about["suggestion"])
    plan = suggestion and store.plans.get(suggestion.plan_id)
    if not suggestion or not plan:
        return Skip("plan_gone")
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    return person, plan, suggestion


def _action(store: Store, suggestion: Suggestion) -> Action | None:
    return store.actions.get(suggestion.action_id) if suggestion.action_id else None
