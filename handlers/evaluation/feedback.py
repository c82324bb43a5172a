"""A stakeholder's answer: three short questions by DM, to a colleague the lead named.

They can change it until the plan is closed. Of a plan about a person they learn
nothing, not even that there is one: they are asked about working together.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import FeedbackId, UserId, new_id
from bot.people import Person
from bot.plans.access import may_answer
from bot.plans.feedback import Feedback
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.feedback import (
    ANSWER,
    CHANGED,
    MISSING,
    WORKS,
    Asked,
    answer_form,
    answers_in,
)
from bot.views.notices import notice
from handlers.deps import Deps
from handlers.evaluation.adding import faults_in
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store


def register(app: App) -> None:
    """Listen to the button and its form."""
    app.action(ANSWER)(on_pressed)
    app.view(ANSWER)(on_send)


async def on_pressed(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form, with what was answered before."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts, key = TEXTS[person.language], FeedbackId(pressed.value)
    found = await deps.transact(to_answer, key, person.id)
    if found is None:
        says = texts.feedback
        view = notice(says.answer_title(), says.over(), texts.plan_form.close())
    else:
        asked = Asked(feedback=key, channel=pressed.channel, ts=pressed.ts)
        view = answer_form(texts, asked, found)
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_send(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep the answer, or say at the fields what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    texts, typed = TEXTS[person.language], answers_in(Entered(view["state"]["values"]))
    errors = faults_in(typed, person)
    if errors:
        await ack(response_action="errors", errors=errors)
        return
    lead = await deps.transact(answer, Asked.of(view), typed, person, now)
    said = texts.feedback.over() if lead is None else texts.feedback.thanks(lead)
    shown = notice(texts.feedback.answer_title(), said, texts.plan_form.close())
    await ack(response_action="update", view=shown)


def to_answer(store: Store, key: FeedbackId, person: UserId) -> Feedback | None:
    """Return what the person was asked, where they may answer it now."""
    found = store.feedback.get(key, lock=True)
    plan = found and store.plans.get(found.plan_id)
    return found if found and plan and may_answer(person, plan, found) else None


def answer(
    store: Store, asked: Asked, typed: dict[str, str], person: Person, now: datetime
) -> str | None:
    """Keep the answer; return the name of who asked, None if it may be no more."""
    found = to_answer(store, asked.feedback, person.id)
    if found is None:
        return None
    store.feedback.save(
        replace(
            found,
            at=now,
            changed=typed[CHANGED],
            works=typed[WORKS],
            missing=typed[MISSING],
        )
    )
    if asked.channel and asked.ts:
        redraw(store, asked.channel, asked.ts, new_id(), now)
    by = store.people.get(found.by)
    return by.name if by else found.by
