"""`/pip edit P-3`: the lead changes a plan in the form that registered it.

Its owners hear by DM what changed for them; dates as first planned stay on record.
"""

from datetime import datetime

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, DraftId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.drafts import Draft
from bot.plans.editing import draft_of
from bot.plans.plan import Plan, State
from bot.plans.revising import Revising, Revision
from bot.texts import TEXTS
from bot.views import Message
from bot.views.plan_form import PlanForm
from handlers.checkins.schedules import reschedule, reschedule_plan
from handlers.consultation.consulting import advance, is_pending
from handlers.forms import open_form
from handlers.plans.led import led_plan
from handlers.plans.welcome import announce, involved, welcome
from handlers.verbs import Asked
from storage.database import Store


async def edit(asked: Asked) -> Message | None:
    """Open the form with the plan in it."""
    found = await asked.deps.transact(begin, asked.person, asked.rest, asked.now)
    if isinstance(found, Message):
        return found
    return await open_form(asked, PlanForm(found, asked.texts).view())


def begin(store: Store, person: Person, rest: str, now: datetime) -> Draft | Message:
    """Return the draft that the plan is edited in; or what to say instead."""
    plan = led_plan(store, person, rest, "edit")
    if isinstance(plan, Message):
        return plan
    if plan.state is State.CLOSED:
        return Message.of(TEXTS[person.language].plans.is_already(plan))
    goals, actions = store.goals.of([plan.id]), store.actions.of([plan.id])
    draft = draft_of(plan, goals, actions, DraftId(new_id()), now)
    store.drafts.save(draft)
    return draft


def revise_plan(
    store: Store, before: Plan, draft: Draft, by: UserId, now: datetime
) -> Revision | None:
    """Store what an edited draft makes of the plan; return None if nothing changed."""
    goals = store.goals.of([before.id])
    actions = store.actions.of([before.id])
    locked = store.actions.with_ids([action.id for action in actions], lock=True)
    current = sorted(locked.values(), key=lambda action: action.number)
    store.drafts.drop(draft.id)
    revision = Revising(before, by, now).revision(draft, goals, current)
    if revision:
        store_revision(store, revision, before, current, now)
    return revision


def store_revision(
    store: Store, revision: Revision, before: Plan, actions: list[Action], now: datetime
) -> None:
    """Store a revision and tell whom it concerns; `actions` are those before it."""
    plan = revision.plan
    store.plans.save(plan)
    for goal in revision.goals:
        store.goals.save(goal)
    for action in revision.actions:
        store.actions.save(action)
    for statement in revision.statements:
        store.statements.add(statement)
    store.changes.add(revision.change)
    known = involved(before, actions)
    people = involved(plan, store.actions.of([plan.id]))
    tell(store, revision, known, now)
    if is_pending(plan):
        plan = advance(store, plan, revision.change.by, now)
    else:
        welcome(store, plan, people - known, now)
    if plan.channel != before.channel and not is_pending(plan):
        announce(store, plan, now)
    reschedule_plan(store, plan, now)
    reschedule(store, sorted(known | people), now)


def tell(store: Store, revision: Revision, people: set[UserId], now: datetime) -> None:
    """Plan to tell people what changed; whoever did it knows."""
    plan, change = revision.plan, revision.change
    for person in sorted(people - {change.by}):
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=Kind.CHANGED,
                key=f"changed:{change.id}:{person}",
                person=person,
                about={"plan": plan.id, "change": change.id},
                due_at=now,
                created_at=now,
            )
        )
