"""`/pip close P-3`: the lead evaluates a plan and closes it.

First a form says what beginning means; then check-ins stop, the employee or the owners
are asked for a self-assessment, and the form for the evaluation opens. Typed again, the
verb comes back to that form; `/pip resume` lets the plan go on instead.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.views import View

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, UserId, new_id
from bot.people import Person
from bot.plans.changes import What
from bot.plans.evaluating import assessors
from bot.plans.pausing import Turning
from bot.plans.plan import Plan, State
from bot.plans.revising import Revision
from bot.texts import TEXTS
from bot.views import Message
from bot.views.entered import Entered
from bot.views.evaluation import BEGIN, Shown, begin_form
from bot.views.feedback import PEOPLE
from bot.views.notices import notice
from handlers.checkins.schedules import reschedule, reschedule_plan
from handlers.deps import Deps
from handlers.evaluation.adding import Sent, cannot_ask
from handlers.evaluation.asking import ask_stakeholders, ask_twice
from handlers.evaluation.evaluating import evaluated, form_of, leads
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.plans.edit import store_revision, tell
from handlers.plans.led import led_plan
from handlers.plans.welcome import involved
from handlers.verbs import Asked
from storage.database import Store

RUN = (State.ACTIVE, State.PAUSED)


def register(app: App) -> None:
    """Listen to the form that begins an evaluation."""
    app.view(BEGIN)(on_begin)


async def close(asked: Asked) -> Message | None:
    """Open the form that begins, or the evaluation itself."""
    found = await asked.deps.transact(opened, asked.person, asked.rest, asked.now)
    return found if isinstance(found, Message) else await open_form(asked, found)


async def on_begin(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Begin the evaluation and show its form."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    entered = Entered(view["state"]["values"])
    chosen = await known_people(deps, map(UserId, entered.users(PEOPLE)))
    sent = Sent(
        plan=Shown.of(view["private_metadata"]).plan,
        person=person,
        entered=entered,
        people=chosen,
        event=f"{view['id']}:{view.get('hash', '')}",
    )
    errors = await deps.transact(begin, sent, now)
    if errors:
        await ack(response_action="errors", errors=errors)
        return
    form = await deps.transact(evaluated, sent.plan, person, now)
    shown = form.view() if form else gone(person)
    await ack(response_action="update", view=shown)


def gone(person: Person) -> View:
    """Return what stands where a plan is not to be evaluated."""
    texts = TEXTS[person.language]
    title, said = texts.commands.verb("close").capitalize(), texts.evaluation.gone()
    return notice(title, said, texts.plan_form.close())


def opened(store: Store, person: Person, rest: str, now: datetime) -> View | Message:
    """Return the form for the plan that `rest` names; or what to say instead."""
    plan = led_plan(store, person, rest, "close")
    if isinstance(plan, Message):
        return plan
    texts = TEXTS[person.language]
    if plan.state is State.CLOSED:
        return Message.of(texts.plans.is_already(plan))
    if plan.state is State.EVALUATING:
        return form_of(store, plan, person, now).view()
    return begin_form(plan, texts)


def begin(store: Store, sent: Sent, now: datetime) -> dict[str, str]:
    """Begin the evaluation, where there is none yet, and ask all whose word counts.

    Return what is wrong with the colleagues that were chosen; then nothing begins.
    """
    plan, person = store.plans.get(sent.plan, lock=True), sent.person
    if plan is None or not leads(person, plan):
        return {}
    if plan.state in (State.EVALUATING, State.CLOSED):
        return {}
    if errors := cannot_ask(store, plan, sent):
        return errors
    actions = store.actions.of([plan.id])
    asked = assessors(plan, actions) if plan.state in RUN else set()
    revision = turn(store, plan, State.EVALUATING, person.id, now)
    form = form_of(store, revision.plan, person, now)
    store.evaluations.save(form.evaluation)
    tell(store, revision, involved(plan, actions) - asked, now)
    _ask(store, revision, asked - {person.id}, now)
    begun = revision.plan
    ask_stakeholders(store, begun, person.id, sent.people.values(), now)
    return {}


def turn(store: Store, plan: Plan, after: State, by: UserId, now: datetime) -> Revision:
    """Bring a plan to the end of its life; its schedules end, nobody is told."""
    revision = Turning(plan, by, now).to(after)
    store.plans.save(revision.plan)
    store.changes.add(revision.change)
    reschedule_plan(store, revision.plan, now)
    people = involved(plan, store.actions.of([plan.id]))
    reschedule(store, sorted(people), now)
    return revision


def go_on(store: Store, plan: Plan, person: Person, now: datetime) -> Message:
    """Let a plan go on that was being evaluated, from where it stood; say so."""
    turns = [
        each
        for change in store.changes.of(plan.id)
        for each in change.changes
        if each.what is What.STATE
    ]
    before = State(turns[-1].before) if turns else State.ACTIVE
    after = State.ACTIVE if before in RUN else before
    actions = store.actions.of([plan.id])
    revision = Turning(plan, person.id, now).to(after)
    store_revision(store, revision, plan, actions, now)
    return Message.of(TEXTS[person.language].pausing.goes_on(plan, None))


def _ask(
    store: Store, begun: Revision, people: Iterable[UserId], now: datetime
) -> None:
    for person in store.people.named(set(people)).values():
        request = Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.ASSESSMENT,
            key=f"assessment:{begun.change.id}:{person.id}",
            person=person.id,
            about={"plan": begun.plan.id},
            due_at=now,
            created_at=now,
        )
        ask_twice(store, request, person, now)
