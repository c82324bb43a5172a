"""The lead decides on a suggestion: *Take up* makes it an action, *Decline* asks why.

Both open a form; the message that asked shows the decision from then on, and whoever
gave their name hears of it.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.checks import action_faults
from bot.plans.drafts import DraftAction
from bot.plans.plan import Plan, State
from bot.plans.registering import new_action
from bot.plans.revising import Revising
from bot.plans.suggestions import Fate, Suggestion, fault_in
from bot.texts import TEXTS
from bot.views.add_to_plan import action_in
from bot.views.entered import Entered
from bot.views.notices import errors, notice
from bot.views.suggestions import (
    DECLINE,
    REASON,
    TAKE_UP,
    decline_form,
    take_up_form,
)
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_people, known_person
from handlers.plans.edit import store_revision
from handlers.pressed import Pressed, open_view
from storage.database import Store


def register(app: App) -> None:
    """Listen to the two buttons and their forms."""
    app.action(TAKE_UP)(on_pressed)
    app.action(DECLINE)(on_pressed)
    app.view(TAKE_UP)(on_take_up)
    app.view(DECLINE)(on_decline)


async def on_pressed(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form, filled in from the suggestion."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts = TEXTS[person.language]
    found = await deps.transact(undecided, person.id, pressed.value)
    if found is None:
        says = texts.suggestions
        view = notice(says.title(), says.settled(), texts.plan_form.close())
    elif body["actions"][0]["action_id"] == TAKE_UP:
        view = take_up_form(texts, found[0], await _as_action(deps, found[0]))
    else:
        view = decline_form(texts, found[0])
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_take_up(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Make it an action, or say at the fields what is wrong."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    texts = TEXTS[person.language]
    action = action_in(Entered(view["state"]["values"]))
    people = await known_people(deps, [action.owner] if action.owner else [])
    if found := action_faults(action, people, person.today(now)):
        await ack(response_action="errors", errors=errors(found, texts))
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    suggestion = view["private_metadata"]
    said = await deps.once(event, take_up, suggestion, action, person, now)
    await _close(ack, said, person)


async def on_decline(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Decline it, or say at the field that it takes a reason."""
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    reason = Entered(view["state"]["values"]).text(REASON).strip()
    if fault := fault_in(reason):
        problem = TEXTS[person.language].suggestions.problem(fault)
        await ack(response_action="errors", errors={REASON: problem})
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    suggestion = view["private_metadata"]
    said = await deps.once(event, decline, suggestion, reason, person, now)
    await _close(ack, said, person)


def undecided(
    store: Store, person: UserId, key: str, *, lock: bool = False
) -> tuple[Suggestion, Plan] | None:
    """Return a suggestion that is the person's to decide, and its plan."""
    suggestion = store.suggestions.get(key, lock=lock)
    plan = suggestion and store.plans.get(suggestion.plan_id, lock=lock)
    if not suggestion or not plan or suggestion.fate is not Fate.NEW:
        return None
    is_theirs = may(person, Deed.EDIT, plan, ()) and plan.state is not State.CLOSED
    return (suggestion, plan) if is_theirs else None


def take_up(
    store: Store, key: str, action: DraftAction, person: Person, now: datetime
) -> str:
    """Make the suggestion an action of its plan; return what to say."""
    texts = TEXTS[person.language].suggestions
    found = undecided(store, person.id, key, lock=True)
    if found is None:
        return texts.settled()
    suggestion, plan = found
    before = store.actions.of([plan.id])
    number = max((each.number for each in before), default=0) + 1
    fresh = new_action(action, plan.id, number)
    revision = Revising(plan, person.id, now).extended(fresh)
    store_revision(store, revision, plan, before, now)
    settle(store, suggestion.taken_up(fresh.id), person.id, now)
    return texts.taken(plan, number, anonymous=suggestion.by is None)


def decline(store: Store, key: str, reason: str, person: Person, now: datetime) -> str:
    """Decline the suggestion; return what to say."""
    texts = TEXTS[person.language].suggestions
    found = undecided(store, person.id, key, lock=True)
    if found is None:
        return texts.settled()
    settle(store, found[0].declined(reason), person.id, now)
    return texts.turned_down(anonymous=found[0].by is None)


def settle(store: Store, suggestion: Suggestion, lead: UserId, now: datetime) -> None:
    """Keep what was decided, show it where it was asked, and plan the answer."""
    store.suggestions.save(suggestion)
    asked = store.deliveries.keyed(f"suggestion:{suggestion.id}")
    if asked and asked.channel and asked.ts:
        redraw(store, asked.channel, asked.ts, suggestion.id, now)
    if suggestion.by is None or suggestion.by == lead:
        return
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.SUGGESTION_ANSWER,
            key=f"suggestion_answer:{suggestion.id}",
            person=suggestion.by,
            about={"suggestion": suggestion.id},
            due_at=now,
            created_at=now,
        )
    )


async def _as_action(deps: Deps, suggestion: Suggestion) -> DraftAction:
    """Return the action that a suggestion would be; its author might own it."""
    people = await known_people(deps, [suggestion.by] if suggestion.by else [])
    author = people.get(suggestion.by) if suggestion.by else None
    owner = author.id if author and author.can_own else None
    return DraftAction(key="", title=suggestion.text, owner=owner)


async def _close(ack: AsyncAck, said: str | None, person: Person) -> None:
    """Say what was done; nothing where the same form came a second time."""
    if said is None:
        await ack()
        return
    texts = TEXTS[person.language]
    form = notice(texts.suggestions.title(), said, texts.plan_form.close())
    await ack(response_action="update", view=form)
