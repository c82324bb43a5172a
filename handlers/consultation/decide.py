"""The lead accepts a proposal, which changes the draft, or answers it.

Support that is accepted becomes an action of its own, with an owner and a date. Whoever
proposed hears of it.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Kind
from bot.ids import UserId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.agreeing import Agreeing
from bot.plans.checks import action_faults
from bot.plans.consultation import LONGEST, Opinion, Verdict
from bot.plans.drafts import DraftAction
from bot.plans.plan import Plan
from bot.plans.registering import new_action
from bot.plans.sight import sight
from bot.plans.support import SupportKind
from bot.texts import TEXTS
from bot.views.add_to_plan import action_in
from bot.views.consultation import (
    GRANT,
    REPLY,
    SUPPORT,
    TEXT,
    About,
    support_form,
    words_form,
)
from bot.views.entered import Entered
from bot.views.notices import errors, notice
from handlers.consultation.consulting import advance, is_pending, keep, plan_to_tell
from handlers.consultation.told import reader_of, say
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.plans.edit import store_revision
from handlers.pressed import Pressed, open_view
from storage.database import Store


def register(app: App) -> None:
    """Listen to the buttons on a proposal, and to their forms."""
    app.action(GRANT)(on_grant)
    app.action(REPLY)(on_reply_wanted)
    app.view(SUPPORT)(on_support)
    app.view(REPLY)(on_reply)


async def on_grant(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Accept a proposal; one for support first asks who gives it, and by when."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    found = await deps.transact(undecided, person.id, pressed.value)
    if found and found[0].support:
        said = await deps.transact(line_of, person, found[0], found[1], now)
        view = support_form(TEXTS[person.language], found[0], said, person.id)
        await open_view(deps, pressed.trigger_id, view)
    elif found:
        await deps.once(pressed.event_id, grant, pressed.value, None, person, now)
    await ack()


async def on_reply_wanted(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for another answer."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts = TEXTS[person.language]
    found = await deps.transact(undecided, person.id, pressed.value)
    if found:
        about = About(plan=found[1].id, opinion=found[0].id)
        view = words_form(texts, REPLY, about)
    else:
        form = texts.plan_form
        view = notice(texts.consultation.reply(), form.gone(), form.close())
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_support(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Accept a proposal with the support as an action, or say what is wrong."""
    now, action = deps.clock(), action_in(Entered(view["state"]["values"]))
    person = await known_person(deps, UserId(body["user"]["id"]))
    people = await known_people(deps, [action.owner] if action.owner else [])
    if faults := action_faults(action, people, person.today(now)):
        found = errors(faults, TEXTS[person.language])
        await ack(response_action="errors", errors=found)
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    key = About.of(view).opinion
    await deps.once(event, grant, key, action, person, now)
    await ack()


async def on_reply(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Answer a proposal, or say at the field what is wrong."""
    now, texts = deps.clock(), Entered(view["state"]["values"]).text(TEXT).strip()
    person = await known_person(deps, UserId(body["user"]["id"]))
    says = TEXTS[person.language].consultation
    if not texts or len(texts) > LONGEST:
        problem = says.too_long() if texts else says.missing()
        await ack(response_action="errors", errors={TEXT: problem})
        return
    event = f"{view['id']}:{view.get('hash', '')}"
    await deps.once(event, reply, About.of(view).opinion, texts, person, now)
    await ack()


def undecided(
    store: Store, person: UserId, key: str, *, lock: bool = False
) -> tuple[Opinion, Plan] | None:
    """Return a proposal that is the person's to decide, and its plan."""
    opinion = store.opinions.get(key, lock=lock)
    plan = opinion and store.plans.get(opinion.plan_id, lock=lock)
    if not opinion or not plan or not opinion.is_open or not is_pending(plan):
        return None
    return (opinion, plan) if may(person, Deed.EDIT, plan, ()) else None


def grant(
    store: Store, key: str, support: DraftAction | None, person: Person, now: datetime
) -> None:
    """Work a proposal into the draft; with it what `support` makes an action."""
    found = undecided(store, person.id, key, lock=True)
    if found is None:
        return
    proposal, plan = found
    before = store.actions.of([plan.id])
    agreeing = Agreeing(plan, person.id, now)
    for goal in store.goals.of([plan.id]):
        if goal.id == proposal.item:
            agreeing.with_goal(goal, _without_date(proposal))
    for action in before:
        if action.id == proposal.item:
            agreeing.with_action(action, _without_date(proposal))
    if support:
        number = max((each.number for each in before), default=0) + 1
        owed = replace(support, support=SupportKind.OTHER)
        agreeing.with_support(new_action(owed, plan.id, number))
    revision = agreeing.agreed()
    version = revision.plan.version if revision else plan.version
    granted = replace(proposal, verdict=Verdict.ACCEPTED, version=version)
    _decide(store, granted, plan, now)
    if revision:
        store_revision(store, revision, plan, before, now)
    else:
        advance(store, plan, person.id, now)


def reply(store: Store, key: str, text: str, person: Person, now: datetime) -> None:
    """Answer a proposal, which leaves the draft as it is."""
    found = undecided(store, person.id, key, lock=True)
    if found is None:
        return
    answered = replace(found[0], verdict=Verdict.ANSWERED, answer=text)
    _decide(store, answered, found[1], now)
    advance(store, found[1], person.id, now)


def line_of(
    store: Store, person: Person, proposal: Opinion, plan: Plan, now: datetime
) -> str:
    """Return what a proposal says, for the lead."""
    seen = sight(person.id, plan, store.actions.of([plan.id]))
    reader = reader_of(store, person, plan, now)
    return say(store, reader, seen, proposal) if seen else proposal.support


def _without_date(proposal: Opinion) -> Opinion:
    """Return the proposal; a date for support is the support's, not the item's."""
    return replace(proposal, due=None) if proposal.support else proposal


def _decide(store: Store, decided: Opinion, plan: Plan, now: datetime) -> None:
    decided = replace(decided, decided_at=now)
    keep(store, decided, plan, now)
    plan_to_tell(store, Kind.OPINION_ANSWER, decided.person, decided, now)
