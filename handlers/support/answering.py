"""What a supporter says to a request: yes, another date, or no with a reason.

The message shows it from then on; those who asked and the plan's lead hear of it.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import ProgressId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Progress, Source
from bot.plans.plan import State
from bot.plans.progress import Stated, Status
from bot.plans.support import LONGEST, RequestState, SupportRequest
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.overdue_forms import noted_view
from bot.views.support import (
    ACCEPT,
    DATE_FORM,
    DAY,
    DECLINE,
    DECLINE_FORM,
    OTHER_DATE,
    REASON,
    Place,
    date_form,
    decline_form,
)
from handlers.checkins.standing import restate
from handlers.deps import Deps
from handlers.home import publish
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from handlers.support.telling import tell
from handlers.support.told import Case, ask_text, case_of
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a supporter says: yes (by `day`, where it is another), or no and why."""

    person: Person
    request: str
    event_id: str
    day: date | None = None
    reason: str | None = None
    channel: str | None = None
    ts: str | None = None


def register(app: App) -> None:
    """Listen to the buttons and their forms."""
    app.action(ACCEPT)(on_accept)
    app.action(OTHER_DATE)(on_form_wanted)
    app.action(DECLINE)(on_form_wanted)
    app.view(DATE_FORM)(on_date)
    app.view(DECLINE_FORM)(on_decline)


async def on_accept(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Note the promise."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    said = Said(
        person=person,
        request=pressed.value,
        event_id=pressed.event_id,
        channel=pressed.channel,
        ts=pressed.ts,
    )
    await deps.once(pressed.event_id, note_said, said, deps.clock())
    await ack()
    if body.get("view"):
        await publish(deps, person)


async def on_form_wanted(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for another date, or for the reason why not."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    texts = TEXTS[person.language]
    case = await deps.transact(asked_of, person, pressed.value, now)
    place = Place(request=pressed.value, channel=pressed.channel, ts=pressed.ts)
    if case is None:
        view = noted_view(texts, texts.support.gone())
    elif body["actions"][0]["action_id"] == OTHER_DATE:
        view = date_form(texts, ask_text(case), place, case.due)
    else:
        view = decline_form(texts, ask_text(case), place)
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_date(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Note the promise by another date."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts, day = TEXTS[person.language], Entered(view["state"]["values"]).day(DAY)
    if day is None or day < person.today(deps.clock()):
        errors = {DAY: texts.overdue.date_is_past()}
        await ack(response_action="errors", errors=errors)
        return
    await _submit(ack, view, deps, person, day=day)


async def on_decline(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Note that they can't, and why."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    says = TEXTS[person.language].support
    reason = " ".join(Entered(view["state"]["values"]).text(REASON).split())
    if not reason or len(reason) > LONGEST:
        wrong = says.too_long(LONGEST) if reason else says.missing()
        await ack(response_action="errors", errors={REASON: wrong})
        return
    await _submit(ack, view, deps, person, reason=reason)


async def _submit(
    ack: AsyncAck,
    view: dict[str, Any],
    deps: Deps,
    person: Person,
    *,
    day: date | None = None,
    reason: str | None = None,
) -> None:
    place, event_id = Place.of(view), f"{view['id']}:{view.get('hash', '')}"
    said = Said(
        person=person,
        request=place.request,
        event_id=event_id,
        day=day,
        reason=reason,
        channel=place.channel,
        ts=place.ts,
    )
    await deps.once(event_id, note_said, said, deps.clock())
    await ack()


def asked_of(store: Store, person: Person, key: str, now: datetime) -> Case | None:
    """Return a request that the person is to answer; None where they are not."""
    case = case_of(store, person, key, now)
    if case is None or case.request.supporter != person.id:
        return None
    if case.plan.state is State.CLOSED:
        return None
    return case if case.request.state is RequestState.ASKED else None


def note_said(store: Store, said: Said, now: datetime) -> None:
    """Store what a supporter says, and tell those who asked."""
    if said.channel and said.ts:
        redraw(store, said.channel, said.ts, said.event_id, now)
    request = store.requests.get(said.request, lock=True)
    case = asked_of(store, said.person, said.request, now) if request else None
    if request is None or case is None:
        return
    declined = said.reason is not None
    answered = replace(
        request,
        state=RequestState.DECLINED if declined else RequestState.ACCEPTED,
        reason=said.reason or "",
        answered_at=now,
    )
    store.requests.save(answered)
    if declined:
        _drop(store, request, said.person.id, now)
    elif said.day:
        _move(store, request, said.day)
    people = {request.asker, case.plan.lead, request.by or request.asker}
    part = "declined" if declined else "accepted"
    tell(store, answered, part, people - {said.person.id}, now)


def _move(store: Store, request: SupportRequest, day: date) -> None:
    """Give the support the date that its supporter agrees to, the first agreed."""
    support = store.actions.get(request.support_id or "", lock=True)
    if support:
        store.actions.save(replace(support, planned_due=day, due=day))


def _drop(store: Store, request: SupportRequest, person: UserId, now: datetime) -> None:
    support = store.actions.get(request.support_id or "", lock=True)
    if support is None or not support.status.is_open:
        return
    store.statements.save(
        Progress(
            id=ProgressId(new_id()),
            action_id=support.id,
            person=person,
            at=now,
            source=Source.BUTTON,
            stated=Stated(status=Status.DROPPED),
        )
    )
    restate(store, [support], now)
