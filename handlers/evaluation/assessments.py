"""A self-assessment: three short questions to those who carried out a plan.

They come by DM when the evaluation begins. The answers can be changed until the plan is
closed; the lead and the HR partner read them, in an individual plan the employee too.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import PlanId, UserId, new_id
from bot.people import Person
from bot.plans.evaluating import assessors
from bot.plans.evaluation import LONGEST, Assessment
from bot.plans.plan import Plan, State
from bot.texts import TEXTS
from bot.views.closing import (
    ASSESS,
    HELPED,
    MISSING,
    RESULT,
    Place,
    assessment_form,
)
from bot.views.entered import Entered
from bot.views.notices import notice
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store


def register(app: App) -> None:
    """Listen to the button and its form."""
    app.action(ASSESS)(on_pressed)
    app.view(ASSESS)(on_save)


async def on_pressed(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form, with what was written before."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts, key = TEXTS[person.language], PlanId(pressed.value)
    found = await deps.transact(to_assess, key, person.id)
    if found is None:
        says = texts.closing
        view = notice(says.assess_title(), says.assess_over(), texts.plan_form.close())
    else:
        place = Place(plan=key, channel=pressed.channel, ts=pressed.ts)
        view = assessment_form(texts, place, found[1])
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep it, or say at the fields what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    says, entered = TEXTS[person.language].closing, Entered(view["state"]["values"])
    typed = {each: entered.text(each).strip() for each in (RESULT, HELPED, MISSING)}
    errors = {
        field: says.assess_too_long()
        for field, text in typed.items()
        if len(text) > LONGEST
    }
    if not typed[RESULT]:
        errors[RESULT] = says.assess_missing()
    if errors:
        await ack(response_action="errors", errors=errors)
        return
    place = Place.of(view)
    event = f"{view['id']}:{view.get('hash', '')}"
    plan = await deps.once(event, assess, place, typed, person, now)
    form = TEXTS[person.language].plan_form
    said = says.assessed(plan) if plan else says.assess_over()
    shown = notice(says.assess_title(), said, form.close())
    await ack(response_action="update", view=shown)


def to_assess(
    store: Store, key: PlanId, person: UserId
) -> tuple[Plan, Assessment | None] | None:
    """Return the plan that the person may assess now, and what they wrote before."""
    plan = store.plans.get(key, lock=True)
    if plan is None or plan.state is not State.EVALUATING:
        return None
    if person not in assessors(plan, store.actions.of([plan.id])):
        return None
    return plan, store.assessments.by(person, plan.id)


def assess(
    store: Store, place: Place, typed: dict[str, str], person: Person, now: datetime
) -> Plan | None:
    """Keep what the person says; return the plan, None if it may be said no more."""
    found = to_assess(store, PlanId(place.plan), person.id)
    if found is None:
        return None
    plan, known = found
    store.assessments.save(
        Assessment(
            id=known.id if known else new_id(),
            plan_id=plan.id,
            person=person.id,
            at=now,
            result=typed[RESULT],
            helped=typed[HELPED],
            missing=typed[MISSING],
        )
    )
    if place.channel and place.ts:
        redraw(store, place.channel, place.ts, new_id(), now)
    return plan
