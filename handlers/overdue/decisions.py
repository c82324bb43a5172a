"""A lead's decision on what is seven working days late: new date, support, or drop.

Its owner is told, and so is whoever is to give support: that becomes an action of its
own, owed like any other. The bot decides nothing by itself.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import ActionId, ChangeId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed
from bot.plans.actions import Action
from bot.plans.changes import Change, PlanChange, What
from bot.plans.plan import Plan
from bot.plans.progress import Stated, Status
from bot.plans.support import SupportKind
from bot.texts import TEXTS
from bot.views.digest import (
    DAY,
    DROP,
    NEW_DATE,
    SUPPORT,
    SUPPORT_FORM,
    WHAT,
    WHO,
    support_form,
)
from bot.views.entered import Entered
from bot.views.overdue_forms import Subject, date_form, noted_view
from handlers.checkins.schedules import reschedule
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.answering import Answer, note, open_to, tell
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store

LONGEST = 500


def register(app: App) -> None:
    """Listen to the buttons of a digest, and to the form for support."""
    app.action(DROP)(on_drop)
    app.action(NEW_DATE)(on_form_wanted)
    app.action(SUPPORT)(on_form_wanted)
    app.view(SUPPORT_FORM)(on_support)


async def on_drop(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Drop an action."""
    pressed, now = Pressed.of(body), deps.clock()
    answer = Answer(
        person=await known_person(deps, pressed.user),
        action=ActionId(pressed.value),
        stated=Stated(status=Status.DROPPED),
        event_id=pressed.event_id,
        channel=pressed.channel,
        ts=pressed.ts,
    )
    await deps.once(pressed.event_id, note, answer, now, Deed.EDIT)
    await ack()


async def on_form_wanted(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for a new date or for support."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    texts, today = TEXTS[person.language], person.today(now)
    says = await deps.transact(_called, person, pressed.value, today)
    subject = Subject(action=pressed.value, channel=pressed.channel, ts=pressed.ts)
    if says is None:
        view = noted_view(texts, texts.overdue.not_yours())
    elif body["actions"][0]["action_id"] == NEW_DATE:
        view = date_form(texts, says, subject, today)
    else:
        view = support_form(texts, says, subject, today)
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_support(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Make support an action of its own."""
    entered, subject = Entered(view["state"]["values"]), Subject.of(view)
    lead, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    giver = await known_person(deps, UserId(entered.user(WHO) or ""))
    texts, day = TEXTS[lead.language], entered.day(DAY)
    errors = {}
    if not giver.can_own or giver.refreshed_at is None:
        errors[WHO] = texts.digests.cannot_own()
    if day is None or day < lead.today(now):
        errors[DAY] = texts.overdue.date_is_past()
    if errors or day is None:
        await ack(response_action="errors", errors=errors)
        return
    event_id = f"{view['id']}:{view['hash']}"
    answer = Answer(
        person=lead,
        action=ActionId(subject.action),
        stated=Stated(help=True),
        event_id=event_id,
        channel=subject.channel,
        ts=subject.ts,
    )
    title = entered.text(WHAT).strip()[:LONGEST]
    await deps.once(event_id, arrange, answer, giver, title, day, now)
    await ack()


def arrange(
    store: Store, answer: Answer, giver: Person, title: str, day: date, now: datetime
) -> None:
    """Store the support as an action of the plan, and tell whoever gives it."""
    action = note(store, answer, now, Deed.EDIT)
    plan = store.plans.get(action.plan_id, lock=True) if action else None
    if plan is None:
        return
    number = max(each.number for each in store.actions.of([plan.id])) + 1
    support = Action(
        id=ActionId(new_id()),
        plan_id=plan.id,
        number=number,
        title=title,
        owner=giver.id,
        planned_due=day,
        due=day,
        support=SupportKind.OTHER,
    )
    store.actions.save(support)
    _keep_change(store, plan, support, answer.person.id, now)
    reschedule(store, [giver.id], now)
    if giver.id != answer.person.id:
        tell(store, support, "asked", answer, now)


def _keep_change(
    store: Store, plan: Plan, support: Action, by: UserId, now: datetime
) -> None:
    changed = replace(plan, version=plan.version + 1)
    store.plans.save(changed)
    change = Change(
        what=What.ACTION_ADDED,
        after=support.title,
        number=support.number,
        action_id=support.id,
    )
    store.changes.save(
        PlanChange(
            id=ChangeId(new_id()),
            plan_id=plan.id,
            version=changed.version,
            by=by,
            at=now,
            changes=(change,),
        )
    )


def _called(store: Store, person: Person, action: str, today: date) -> str | None:
    """Return what the action is, where the person may decide on it."""
    found = open_to(store, person.id, ActionId(action), Deed.EDIT)
    if found is None:
        return None
    return TEXTS[person.language].overdue.item(*found, None, today)
