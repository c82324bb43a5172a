"""`/pip support P-3 #2 …`: ask somebody for what an action needs, from anywhere.

By a command, the button on a receipt, *Need help* on what is overdue, or a lead's
digest. Who names nobody leaves that to the lead, who is asked by DM.
"""

from datetime import date, datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.views import View

from bot.ids import ActionId, UserId
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.texts import TEXTS
from bot.verbs import addressed
from bot.views import Message
from bot.views.digest import SUPPORT
from bot.views.entered import Entered
from bot.views.overdue_forms import noted_view
from bot.views.support import (
    ASK,
    FORM,
    NAME,
    WHO,
    Place,
    Wish,
    support_form,
    which_action,
    wish_faults,
)
from handlers.checkins.desk import desk_of
from handlers.checkins.reading import numbered
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.listening import App
from handlers.overdue.answering import open_to
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from handlers.support.requesting import WAITS, Asking, ask
from handlers.verbs import Asked
from storage.database import Store

MOST = 10


def register(app: App) -> None:
    """Listen to the buttons and to the form."""
    app.action(ASK)(on_ask)
    app.action(SUPPORT)(on_ask)
    app.action(NAME)(on_name)
    app.view(FORM)(on_form)


async def support(asked: Asked) -> Message | None:
    """Answer `support [P-3] [#2] [what]` with the form, or ask for which action."""
    found = await asked.deps.transact(begin, asked.person, asked.rest, asked.now)
    return found if isinstance(found, Message) else await open_form(asked, found)


async def on_ask(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for the action of a button."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    await open_view(deps, pressed.trigger_id, await form_for(deps, person, pressed))
    await ack()


async def form_for(deps: Deps, person: Person, pressed: Pressed) -> View:
    """Return the form for the action of a button; or that it is not theirs."""
    place = Place(action=pressed.value, channel=pressed.channel, ts=pressed.ts)
    view = await deps.transact(form_of, person, place, Wish())
    texts = TEXTS[person.language]
    return view or noted_view(texts, texts.support.gone())


async def on_name(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form with what was asked for, to name somebody."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts = TEXTS[person.language]
    view = await deps.transact(naming_form, person, pressed)
    shown = view or noted_view(texts, texts.support.gone())
    await open_view(deps, pressed.trigger_id, shown)
    await ack()


async def on_form(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Store what is asked for, or say at the field what is wrong."""
    place, wish = Place.of(view), Wish.of(Entered(view["state"]["values"]))
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    texts = TEXTS[person.language]
    found = await deps.transact(open_to, person.id, ActionId(place.action))
    if found is None:
        gone = noted_view(texts, texts.support.gone())
        await ack(response_action="update", view=gone)
        return
    errors = wish_faults(wish, place, found[0], texts, person.today(now))
    giver = await known_person(deps, wish.who) if wish.who else None
    if giver and not (giver.can_own and giver.refreshed_at):
        errors[WHO] = texts.digests.cannot_own()
    if errors:
        await ack(response_action="errors", errors=errors)
        return
    event_id = f"{view['id']}:{view.get('hash', '')}"
    asking = Asking(
        person=person,
        action=ActionId(place.action),
        wish=wish,
        event_id=event_id,
        request=place.request,
        channel=place.channel,
        ts=place.ts,
    )
    request = await deps.once(event_id, ask, asking, now)
    says = texts.support
    told = says.asked(giver.name if giver else None) if request else says.gone()
    await ack(response_action="update", view=noted_view(texts, told))


def begin(store: Store, person: Person, rest: str, now: datetime) -> View | Message:
    """Return the form for the action that is meant; or ask which."""
    said, texts = addressed(rest), TEXTS[person.language]
    wish, plan = Wish(what=said.words), said.plan
    meant = _meant(store, person, plan, said.number)
    if len(meant) == 1:
        view = form_of(store, person, Place(action=meant[0].id), wish)
        if view:
            return view
    if plan is not None and not meant:
        return Message.of(texts.reports.no_such_plan(plan))
    if not meant or said.number:
        return Message.of(texts.support.nothing_open())
    today = person.today(now)
    lines = [(_line(person, each, today), each) for each in meant[:MOST]]
    return which_action(texts, lines)


def _meant(
    store: Store, person: Person, plan: int | None, number: int | None
) -> list[Action]:
    """Return the open actions that may be meant: of a plan by its numbers, or own."""
    if plan is None:
        own = [
            e
            for e in numbered(store, desk_of(store, person.id))
            if e.action.status.is_open
        ]
        return [e.action for e in own if number is None or e.n == number]
    found = store.plans.numbered(plan)
    actions = store.actions.of([found.id]) if found else []
    return [
        each
        for each in actions
        if (each.number == number if number else each.owner == person.id)
        and open_to(store, person.id, each.id)
    ]


def _line(person: Person, action: Action, today: date) -> str:
    return TEXTS[person.language].reports.action(action, None, today, late=False)


def form_of(store: Store, person: Person, place: Place, wish: Wish) -> View | None:
    """Return the form for an action that is open to the person; None where it isn't."""
    found = open_to(store, person.id, place.action)
    if found is None:
        return None
    return _form(person, *found, place, wish)


def naming_form(store: Store, person: Person, pressed: Pressed) -> View | None:
    """Return the form of a request for which nobody is found yet."""
    request = store.requests.get(pressed.value)
    found = open_to(store, person.id, request.action_id) if request else None
    if request is None or found is None or request.state not in WAITS:
        return None
    place = Place(
        action=request.action_id,
        request=request.id,
        channel=pressed.channel,
        ts=pressed.ts,
    )
    wish = Wish(what=request.what, kind=request.kind, day=request.due)
    return _form(person, *found, place, wish)


def _form(person: Person, action: Action, plan: Plan, place: Place, wish: Wish) -> View:
    leads = person.id == plan.lead
    placed = Place(
        action=action.id,
        request=place.request,
        channel=place.channel,
        ts=place.ts,
        must_name=leads,
    )
    return support_form(TEXTS[person.language], action, placed, wish)
