"""Before a plan starts those who carry it *Accept*, *Propose* or *Object*.

Its HR partner, where there is one, sees it first: *Comment*, *Approve*, or starts it
with a written reason. Each word is shown where it was asked for, and the lead hears of
proposals, objections and comments.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Kind
from bot.ids import OpinionId, PlanId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.consultation import LONGEST, PENDING, Consultation, Opinion, Says
from bot.plans.goals import Goal
from bot.plans.plan import State
from bot.plans.sight import sight
from bot.texts import TEXTS, Texts
from bot.views.consultation import (
    ACCEPT,
    APPROVE,
    COMMENT,
    DAY,
    ITEM,
    MEASURE,
    NEEDED,
    OBJECT,
    PROPOSE,
    TEXT,
    WAIVE,
    About,
    Items,
    propose_form,
    words_form,
)
from bot.views.entered import Entered
from bot.views.notices import notice
from handlers.consultation.consulting import advance, keep, plan_to_tell, start
from handlers.consultation.held import consultation_of
from handlers.deps import Deps
from handlers.home import publish_again
from handlers.listening import App
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store

SAYS = {
    ACCEPT: Says.ACCEPTED,
    PROPOSE: Says.PROPOSED,
    OBJECT: Says.OBJECTED,
    COMMENT: Says.COMMENT,
    APPROVE: Says.APPROVED,
    WAIVE: Says.WAIVED,
}
TOLD = (Says.PROPOSED, Says.OBJECTED, Says.COMMENT, Says.WAIVED)
PARTNERS = (Says.COMMENT, Says.APPROVED, Says.WAIVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What somebody would say of a plan: with a new id, as they typed it."""

    person: Person
    plan: PlanId
    says: Says
    text: str = ""
    item: str | None = None
    entered: Entered | None = None


def register(app: App) -> None:
    """Listen to the buttons under a draft, and to their forms."""
    for name in (ACCEPT, APPROVE):
        app.action(name)(on_said)
    for name in (PROPOSE, OBJECT, COMMENT, WAIVE):
        app.action(name)(on_form_wanted)
        app.view(name)(on_form)


async def on_said(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Note that somebody accepts or approves the draft."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    word = Word(
        person=person,
        plan=PlanId(pressed.value),
        says=SAYS[body["actions"][0]["action_id"]],
    )
    await deps.once(pressed.event_id, note, word, now)
    await ack()
    await publish_again(deps, body, person)


async def on_form_wanted(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for what takes words."""
    pressed = Pressed.of(body)
    name = body["actions"][0]["action_id"]
    person = await known_person(deps, pressed.user)
    texts, key = TEXTS[person.language], PlanId(pressed.value)
    found = await deps.transact(open_to, person.id, key, SAYS[name])
    if found is None:
        says = texts.plan_form
        view = notice(texts.consultation.send(), says.gone(), says.close())
    elif name == PROPOSE:
        view = propose_form(texts, found[0].plan, found[1])
    else:
        view = words_form(texts, name, About(plan=key))
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_form(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Note what was typed, or say at the fields what is wrong."""
    now, entered = deps.clock(), Entered(view["state"]["values"])
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts, name = TEXTS[person.language], view["callback_id"]
    errors = _errors(name, entered, texts, person.today(now).isoformat())
    if errors:
        await ack(response_action="errors", errors=errors)
        return
    word = Word(
        person=person,
        plan=PlanId(About.of(view).plan),
        says=SAYS[name],
        text=entered.text(TEXT).strip(),
        item=entered.choice(ITEM),
        entered=entered,
    )
    said = await deps.once(f"{view['id']}:{view.get('hash', '')}", note, word, now)
    if said is None:
        await ack()
    else:
        close = texts.plan_form.close()
        done = notice(texts.consultation.send(), said, close)
        await ack(response_action="update", view=done)


def open_to(
    store: Store, person: UserId, key: PlanId, says: Says
) -> tuple[Consultation, Items] | None:
    """Return a draft that somebody may say this of, and what of it they may see."""
    plan = store.plans.get(key, lock=True)
    if plan is None:
        return None
    held = consultation_of(store, plan)
    seen = sight(person, plan, held.actions)
    if says in PARTNERS:
        allowed = person == plan.hr_partner and plan.state in PENDING
    else:
        allowed = person in held.asked and plan.state is State.IN_CONSULTATION
    if not allowed or seen is None:
        return None
    items: dict[str, Goal | Action] = {}
    items |= {each.id: each for each in seen.actions if each.status.is_open}
    items |= {each.id: each for each in held.goals if seen.whole}
    return held, items


def note(store: Store, word: Word, now: datetime) -> str | None:
    """Store a word on a draft and go on from there; return what is to be said.

    None where nothing is: it was noted, and stands where it was asked for.
    """
    texts, person = TEXTS[word.person.language], word.person
    found = open_to(store, person.id, word.plan, word.says)
    if found is None or (word.item and word.item not in found[1]):
        return texts.plan_form.gone()
    held, plan = found[0], found[0].plan
    if word.says is Says.WAIVED and held.lacks:
        gaps = [f"• {texts.consultation.gap(gap)}" for gap in held.lacks]
        return "\n".join([texts.consultation.cannot_start(plan), *gaps])
    if any(
        each.says is word.says and each.version == plan.version
        for each in held.of(person.id)
        if word.says in (Says.ACCEPTED, Says.APPROVED)
    ):
        return None
    opinion = _opinion(word, plan.version, now)
    keep(store, opinion, plan, now)
    if word.says in TOLD:
        plan_to_tell(store, Kind.OPINION, plan.lead, opinion, now)
    go: Callable[..., object] = start if word.says is Says.WAIVED else advance
    go(store, plan, person.id, now)
    return None


def _opinion(word: Word, version: int, now: datetime) -> Opinion:
    entered = word.entered
    proposes = entered is not None and word.says is Says.PROPOSED
    return Opinion(
        id=OpinionId(new_id()),
        plan_id=word.plan,
        person=word.person.id,
        says=word.says,
        version=version,
        at=now,
        text=word.text,
        item=word.item if proposes else None,
        due=entered.day(DAY) if entered and proposes else None,
        measure=entered.text(MEASURE).strip() if entered and proposes else "",
        support=entered.text(NEEDED).strip() if entered and proposes else "",
    )


def _errors(name: str, entered: Entered, texts: Texts, today: str) -> dict[str, str]:
    says, errors = texts.consultation, {}
    for block in (TEXT, MEASURE, NEEDED):
        if len(entered.text(block).strip()) > LONGEST:
            errors[block] = says.too_long()
    if name != PROPOSE:
        if not entered.text(TEXT).strip():
            errors[TEXT] = says.missing()
        return errors
    day = entered.day(DAY)
    if day and day.isoformat() < today:
        errors[DAY] = says.past()
    if not (day or entered.text(MEASURE).strip() or entered.text(NEEDED).strip()):
        errors[DAY] = says.nothing()
    return errors
