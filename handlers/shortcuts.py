"""A message becomes an action: "Add to a plan" in the menu of any message.

The lead chooses one of their plans; title, owner and date come filled in from the
message. Its owner hears of it by DM.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import UserId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.checks import action_faults
from bot.plans.drafts import DraftAction
from bot.plans.plan import Plan
from bot.plans.registering import new_action
from bot.plans.revising import Revising
from bot.reading.clean.markup import USER, unmarked
from bot.reading.dates.find import due_of, find_dates
from bot.texts import TEXTS
from bot.views.add_to_plan import ADD, PLAN, action_in, add_to_plan
from bot.views.entered import Entered
from bot.views.notices import errors, notice
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.plans.edit import store_revision
from storage.database import Store

SHORTCUT = "message.add_to_plan"


def register(app: App) -> None:
    """Listen to the shortcut and to its form."""
    app.shortcut(SHORTCUT)(on_shortcut)
    app.view(ADD)(on_add)


async def on_shortcut(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form with what the message says."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts = TEXTS[person.language]
    plans = await deps.transact(led, person.id)
    if plans:
        action = await action_from(deps, person, body["message"])
        form = add_to_plan(texts, plans, action)
    else:
        says = texts.plans
        form = notice(says.add_title(), says.leads_none(), texts.plan_form.close())
    client = deps.slack.client(deps.workspace)
    await client.views_open(trigger_id=body["trigger_id"], view=form)
    await ack()


async def on_add(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Add the action, or say at the fields what is wrong."""
    now = deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts = TEXTS[person.language]
    entered = Entered(view["state"]["values"])
    action = action_in(entered)
    people = await known_people(deps, [action.owner] if action.owner else [])
    found = action_faults(action, people, person.today(now))
    if found:
        await ack(response_action="errors", errors=errors(found, texts))
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    plan_id = entered.choice(PLAN) or ""
    said = await deps.once(event, add, plan_id, action, person, now)
    if said is None:
        await ack()
        return
    form = notice(texts.plans.add_title(), said, texts.plan_form.close())
    await ack(response_action="update", view=form)


async def action_from(
    deps: Deps, person: Person, message: dict[str, Any]
) -> DraftAction:
    """Return the action that a message seems to ask for; who is named would own it."""
    text = message.get("text") or ""
    author = UserId(message.get("user") or "")
    named = {UserId(found[1]) for found in USER.finditer(text)}
    people = await known_people(deps, named | ({author} if author else set()))
    names = {user: each.name for user, each in people.items()}
    today = person.today(deps.clock())
    spans = find_dates(text, today, month_first=person.month_first)
    dues = [due for span in spans if (due := due_of(span, today)) and due >= today]
    owners = [
        user
        for user in (*sorted(named), author, person.id)
        if user in people and people[user].can_own
    ]
    return DraftAction(
        key="",
        title=unmarked(text, names),
        owner=owners[0] if owners else None,
        due=dues[-1] if dues else None,
    )


def led(store: Store, person: UserId) -> list[Plan]:
    """Return the plans that the person leads, newest first."""
    return store.plans.led_by(person)


def add(
    store: Store, plan_id: str, action: DraftAction, person: Person, now: datetime
) -> str:
    """Add the action to the plan and tell whom it concerns; return what to say."""
    texts = TEXTS[person.language]
    plan = store.plans.get(plan_id, lock=True)
    if plan is None or not may(person.id, Deed.EDIT, plan, ()):
        return texts.plan_form.gone()
    before = store.actions.of([plan.id])
    number = max((each.number for each in before), default=0) + 1
    fresh = new_action(action, plan.id, number)
    revision = Revising(plan, person.id, now).extended(fresh)
    store_revision(store, revision, plan, before, now)
    return texts.plans.added(plan, number)
