"""`/pip problem` and `/pip experiment`: what a plan meets, what was tried, what came.

Those without a result are shown first, to go on with. They stand in the plan and its
recap, and are offered as what a lesson comes from.
"""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.views import View

from bot.ids import UserId
from bot.people import Person
from bot.plans.findings import FindingKind
from bot.texts import TEXTS
from bot.verbs import addressed
from bot.views import Message
from bot.views.entered import Entered
from bot.views.findings import (
    EDIT,
    NEW,
    SAVE,
    Place,
    Written,
    finding_form,
    known_message,
)
from bot.views.notices import notice
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.findings.keeping import Room, is_theirs, keep, plan_meant, room_of
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from handlers.verbs import Asked
from storage.database import Store


def register(app: App) -> None:
    """Listen to the buttons and to the form."""
    app.action(EDIT)(on_edit)
    app.action(starting(f"{NEW}."))(on_new)
    app.view(SAVE)(on_save)


async def problem(asked: Asked) -> Message | None:
    """Answer `problem [P-3] [#2] [title]`."""
    return await _answer(asked, FindingKind.PROBLEM)


async def experiment(asked: Asked) -> Message | None:
    """Answer `experiment [P-3] [#2] [title]`."""
    return await _answer(asked, FindingKind.EXPERIMENT)


async def _answer(asked: Asked, kind: FindingKind) -> Message | None:
    found = await asked.deps.transact(begin, asked.person, asked.rest, kind)
    return found if isinstance(found, Message) else await open_form(asked, found)


async def on_new(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for a new one."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    kind = body["actions"][0]["action_id"].removeprefix(f"{NEW}.")
    view = await deps.transact(new_form, person, pressed.value, FindingKind(kind))
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_edit(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form with what is known."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    view = await deps.transact(edit_form, person, pressed.value)
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep it, or say at the field what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    place, written = Place.of(view), Written.of(Entered(view["state"]["values"]))
    texts = TEXTS[person.language]
    if errors := written.faults(texts):
        await ack(response_action="errors", errors=errors)
        return
    event_id = f"{view['id']}:{view.get('hash', '')}"
    said = await deps.once(event_id, keep, person, place, written, now)
    if said is None:
        await ack()
        return
    title = texts.findings.form_title(FindingKind(place.kind))
    form = notice(title, said, texts.plan_form.close())
    await ack(response_action="update", view=form)


def begin(store: Store, person: Person, rest: str, kind: FindingKind) -> View | Message:
    """Return the form; what has no result yet; or what to say instead."""
    texts, said = TEXTS[person.language], addressed(rest)
    room = plan_meant(store, person, said.plan)
    if room is None and said.plan is not None:
        return Message.of(texts.reports.no_such_plan(said.plan))
    if room is None:
        return Message.of(texts.plans.which(texts.commands.verb(kind.value)))
    action = next((e.id for e in room.actions if e.number == said.number), None)
    left = [e for e in room.findings if e.kind is kind and e.result is None]
    if left and not said.words:
        numbers = {each.id: each.number for each in room.actions}
        return known_message(texts, room.plan, kind, left, numbers)
    written = Written(title=said.words, action=action)
    return _form(person, room, Place(plan=room.plan.id, kind=kind.value), written)


def new_form(store: Store, person: Person, plan: str, kind: FindingKind) -> View:
    """Return the form for a new one; or that there is none."""
    room = room_of(store, person, store.plans.get(plan))
    if room is None:
        return _gone(person, kind)
    return _form(person, room, Place(plan=room.plan.id, kind=kind.value), Written())


def edit_form(store: Store, person: Person, key: str) -> View:
    """Return the form with what is known; or that it is not theirs."""
    found = store.findings.get(key)
    room = room_of(store, person, store.plans.get(found.plan_id)) if found else None
    if found is None or room is None or not is_theirs(person, room.plan, found):
        return _gone(person, found.kind if found else FindingKind.PROBLEM)
    written = Written(
        title=found.title,
        tried=found.tried,
        result=found.result,
        action=found.action_id,
    )
    place = Place(plan=found.plan_id, kind=found.kind.value, finding=found.id)
    return _form(person, room, place, written)


def _form(person: Person, room: Room, place: Place, written: Written) -> View:
    texts = TEXTS[person.language]
    return finding_form(texts, room.plan, room.actions, place, written)


def _gone(person: Person, kind: FindingKind) -> View:
    texts = TEXTS[person.language]
    says = texts.findings
    return notice(says.form_title(kind), says.gone(), texts.plan_form.close())
