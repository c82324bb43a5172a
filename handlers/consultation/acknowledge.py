"""*Received*, *Agree*, *Refuse*: somebody takes a plan, or a new version of it.

It is shown where they were asked, and in the plan; of a refusal its lead hears, and of
an individual plan's the HR partner too.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.blocks import ActionsBlock

from bot.deliveries import Delivery, Kind, Skip
from bot.ids import AcknowledgementId, DeliveryId, PlanId, UserId, new_id
from bot.plans.access import Deed, may
from bot.plans.acknowledgement import (
    Acknowledgement,
    Acknowledges,
    is_asked,
    last_of,
)
from bot.plans.plan import Plan
from bot.texts import TEXTS
from bot.views import Message
from bot.views.acknowledgement import ANSWER
from bot.views.fitting import section
from bot.views.verbs import verb_button
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.home import publish_again
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed
from storage.database import Store


def register(app: App) -> None:
    """Listen to the three buttons."""
    app.action(starting(f"{ANSWER}."))(on_pressed)


async def on_pressed(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Note how somebody takes the plan."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    name = body["actions"][0]["action_id"].rpartition(".")[2]
    await deps.once(pressed.event_id, note, pressed, Acknowledges(name), now)
    await ack()
    await publish_again(deps, body, person)


def note(store: Store, pressed: Pressed, says: Acknowledges, now: datetime) -> None:
    """Store it, if the person is asked; show it where they were."""
    key, _, typed = pressed.value.partition(" ")
    plan = store.plans.get(key, lock=True)
    version = int(typed) if typed.isdecimal() else 0
    if plan is None or not 1 <= version <= plan.version:
        return
    if is_asked(pressed.user, plan, store.actions.of([plan.id])):
        last = last_of(pressed.user, store.acknowledgements.of(plan.id))
        if last is None or not last.settles(version):
            said = Acknowledgement(
                id=AcknowledgementId(new_id()),
                plan_id=plan.id,
                person=pressed.user,
                version=version,
                says=says,
                at=now,
            )
            store.acknowledgements.add(said)
            if says is Acknowledges.REFUSED:
                _tell(store, plan, said, now)
    if pressed.channel and pressed.ts:
        redraw(store, pressed.channel, pressed.ts, pressed.event_id, now)


def _tell(store: Store, plan: Plan, said: Acknowledgement, now: datetime) -> None:
    for person in {plan.lead, plan.hr_partner} - {None, said.person}:
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=Kind.REFUSED,
                key=f"refused:{said.id}:{person}",
                person=person,
                about={"plan": plan.id, "acknowledgement": said.id},
                due_at=now,
                created_at=now,
            )
        )


def render_refused(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Tell of a refusal whoever may see the whole plan."""
    del now
    plan = store.plans.get(PlanId(delivery.about["plan"]))
    said = store.acknowledgements.get(delivery.about["acknowledgement"])
    person = store.people.get(delivery.person or UserId(""))
    if plan is None or said is None:
        return Skip("plan_gone")
    if person is None or not person.is_active:
        return Skip("person_gone")
    if not may(person.id, Deed.SEE, plan, store.actions.of([plan.id])):
        return Skip("not_theirs")
    texts, who = TEXTS[person.language], store.people.get(said.person)
    name = who.name if who else said.person
    text = texts.acknowledgement.refused(plan, name, said.version)
    show = verb_button(texts.plans.show_button(), "show", plan.code)
    return Message(text, [section(text), ActionsBlock(elements=[show])])
