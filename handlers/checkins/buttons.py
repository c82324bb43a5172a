"""The buttons of a prompt: common answers without writing.

*Done* and *In progress* are noted at once, *Blocked…* and *New date…* open a form;
*Everything on track* and *Nothing new* answer for all that is still open.
"""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.views import View

from bot.checkins.replies import CheckIn, Verdict
from bot.ids import ActionId, CheckInId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Action, Source
from bot.plans.progress import Stated, Status
from bot.texts import TEXTS
from bot.views.change_form import change_form
from bot.views.prompt import ACT, NOTHING_NEW, ON_TRACK
from handlers.checkins.desk import desk_of
from handlers.checkins.noting import queue_receipt, rewrite
from handlers.checkins.reading import numbered
from handlers.checkins.report import new_reply
from handlers.checkins.report_form import noted_as
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store

AT_ONCE = {"done": Status.DONE, "in_progress": Status.IN_PROGRESS}


def register(app: App) -> None:
    """Listen to the buttons of a prompt."""
    app.action(ACT)(on_act)
    app.action(ON_TRACK)(on_all)
    app.action(NOTHING_NEW)(on_all)


async def on_act(
    ack: AsyncAck, body: dict[str, Any], action: dict[str, Any], deps: Deps
) -> None:
    """Note one action at once, or open the form for it."""
    now = deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    choice, _, of = action["selected_option"]["value"].partition(":")
    if choice in AT_ONCE:
        ts, thread = action["action_ts"], body["message"]["ts"]
        stated = {ActionId(of): Stated(status=AT_ONCE[choice])}
        event_id = f"{person.id}:{ts}"
        await deps.once(event_id, note_press, person, stated, ts, thread, now)
        await ack()
        return
    view = await deps.transact(form_of, person, ActionId(of), choice)
    await ack()
    if view is not None:
        client = deps.slack.client(deps.workspace)
        await client.views_open(trigger_id=body["trigger_id"], view=view)


async def on_all(
    ack: AsyncAck, body: dict[str, Any], action: dict[str, Any], deps: Deps
) -> None:
    """Take one answer for all that nothing was said of yet."""
    now = deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    ts, thread = action["action_ts"], body["message"]["ts"]
    note = note_on_track if action["action_id"] == ON_TRACK else note_nothing_new
    checkin = CheckInId(action["value"])
    event_id = f"{person.id}:{ts}"
    await deps.once(event_id, note, person, checkin, (ts, thread), now)
    await ack()


def note_press(
    store: Store,
    person: Person,
    stated: dict[ActionId, Stated],
    ts: str,
    thread: str,
    now: datetime,
) -> None:
    """Store what a button says about the person's own actions; queue the receipt."""
    held = {each.id for each in store.actions.open_of(person.id, lock=True)}
    own = {key: each for key, each in stated.items() if key in held}
    if not own:
        return
    reply = replace(
        new_reply(store, person.id, "", ts, now),
        thread_ts=thread,
        verdict=Verdict.NOTED,
        noted=noted_as(own),
    )
    store.replies.save(reply)
    rewrite(store, reply, now, Source.BUTTON)
    queue_receipt(store, reply, now)


def note_on_track(
    store: Store,
    person: Person,
    checkin_id: CheckInId,
    place: tuple[str, str],
    now: datetime,
) -> None:
    """Note for all that is without a word that it goes as planned.

    That changes no status, but for one that was blocked: it goes on.
    """
    _, left = _left(store, person, checkin_id)
    stated = {
        each.id: Stated(
            status=Status.IN_PROGRESS if each.status is Status.BLOCKED else None
        )
        for each in left
    }
    note_press(store, person, stated, *place, now)


def note_nothing_new(
    store: Store,
    person: Person,
    checkin_id: CheckInId,
    place: tuple[str, str],
    now: datetime,
) -> None:
    """Take the check-in as answered, changing nothing."""
    checkin, left = _left(store, person, checkin_id)
    if checkin is None or not left:
        return
    ts, thread = place
    at = checkin.answered_at or now
    store.checkins.save(replace(checkin, answered=checkin.actions, answered_at=at))
    store.deliveries.answered(f"prompt:{checkin.person}:{checkin.period}", now)
    reply = new_reply(store, person.id, "", ts, now)
    reply = replace(reply, thread_ts=thread, verdict=Verdict.NOTHING_NEW)
    store.replies.save(reply)
    queue_receipt(store, reply, now)


def _left(
    store: Store, person: Person, checkin_id: CheckInId
) -> tuple[CheckIn | None, list[Action]]:
    """Return the person's check-in, and what of it is open and without a word."""
    is_open = {each.id: each for each in store.actions.open_of(person.id, lock=True)}
    checkin = store.checkins.get(checkin_id, lock=True)
    if checkin is None or checkin.person != person.id:
        return None, []
    return checkin, [is_open[each] for each in checkin.unanswered if each in is_open]


def form_of(
    store: Store, person: Person, action_id: ActionId, choice: str
) -> View | None:
    """Return the form for one action, set to blocked where that was chosen."""
    listed = [
        each
        for each in numbered(store, desk_of(store, person.id))
        if each.action.id == action_id and each.action.status.is_open
    ]
    if not listed:
        return None
    status = Status.BLOCKED if choice == "blocked" else None
    stated = {action_id: Stated(status=status)}
    about = json.dumps({"report": new_id()})
    return change_form(listed, stated, TEXTS[person.language], about)
