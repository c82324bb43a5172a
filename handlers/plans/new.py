"""`/pip new`: a form for a new plan, filled in as far as the free text was understood.

Registered, the plan is told to its lead, its owners, the employee it is about, and a
team's plan to its channel.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.ids import DraftId, UserId, new_id
from bot.people import Person
from bot.plans.drafts import Draft
from bot.plans.plan import Plan
from bot.plans.registering import Registered, registered
from bot.reading.prefill.prefill import LONGEST, prefilled
from bot.views import Message
from bot.views.plan_form import PlanForm
from handlers.checkins.schedules import reschedule, reschedule_plan
from handlers.consultation.consulting import advance
from handlers.forms import open_form
from handlers.plans.draft import unfinished
from handlers.plans.welcome import announce, involved, welcome
from handlers.verbs import Asked
from storage.database import Store

KEPT = timedelta(days=30)
TRIES = 20


async def new(asked: Asked) -> Message | None:
    """Open the form; where another waits unfinished, it says so."""
    form, texts = asked.texts.plan_form, asked.texts
    left = await asked.deps.transact(unfinished, asked.person.id)
    draft = await asked.deps.transact(begin, asked.person, asked.rest, asked.now)
    cut = len(asked.rest) > LONGEST
    note = form.intro(prefilled=draft.is_begun, cut=cut)
    if left:
        note = f"{note}\n{texts.details.unfinished(left)}"
    return await open_form(asked, PlanForm(draft, texts).view(note=note))


def begin(store: Store, person: Person, text: str, now: datetime) -> Draft:
    """Return a new draft, stored; `text` is what somebody typed behind the verb."""
    store.drafts.forget_before(now - KEPT)
    names = {each.name: each.id for each in store.people.all() if each.can_own}
    draft = prefilled(text, DraftId(new_id()), person, names, now)
    store.drafts.save(draft)
    return draft


def register_plan(store: Store, draft: Draft, now: datetime) -> Plan:
    """Register the plan of a draft without faults, and tell everybody in it."""
    made = _numbered(store, draft, now)
    for goal in made.goals:
        store.goals.save(goal)
    for action in made.actions:
        store.actions.save(action)
    store.drafts.drop(draft.id)
    if not made.plan.is_running:
        return advance(store, made.plan, draft.person, now)
    welcome(store, made.plan, involved(made.plan, made.actions), now)
    announce(store, made.plan, now)
    reschedule_plan(store, made.plan, now)
    reschedule(store, _owners(made), now)
    return made.plan


def _owners(made: Registered) -> Iterable[UserId]:
    return sorted({action.owner for action in made.actions})


def _numbered(store: Store, draft: Draft, now: datetime) -> Registered:
    """Store the plan under a number that no other has, even one made meanwhile."""
    lead = store.people.get(draft.lead) if draft.lead else None
    zone = lead.tz.key if lead else "UTC"
    for _ in range(TRIES):
        made = registered(draft, store.plans.next_number(), zone, now)
        if store.plans.try_add(made.plan):
            return made
    raise RuntimeError("no number was free for a new plan")
