"""What is added to an evaluation from outside: colleagues asked, a customer's voice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.ids import FeedbackId, PlanId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.evaluation import LONGEST
from bot.plans.feedback import LONGEST_VOICE, Feedback, not_to_ask
from bot.plans.plan import Plan, State
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.evaluation import Shown, taken_over
from bot.views.feedback import (
    ASK,
    CHANGED,
    MISSING,
    NAME,
    PEOPLE,
    VOICE,
    WORKS,
    answers_in,
)
from handlers.evaluation.asking import ask_stakeholders
from handlers.evaluation.evaluating import evaluated
from storage.database import Store

DEEDS = {ASK: Deed.EDIT, VOICE: Deed.VOICE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A form that was sent: by whom, about which plan, with whom and what in it."""

    plan: PlanId
    person: Person
    entered: Entered
    people: Mapping[UserId, Person]
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a form is answered with: what is wrong, or what was done."""

    errors: Mapping[str, str] = field(default_factory=dict)
    said: str = ""


def open_plan(store: Store, key: PlanId, person: Person, what: str) -> Plan | None:
    """Return a plan under evaluation that the person may add this to."""
    plan = store.plans.get(key, lock=True)
    if plan is None or plan.state is not State.EVALUATING:
        return None
    actions = store.actions.of([plan.id])
    return plan if may(person.id, DEEDS[what], plan, actions) else None


def keep_typed(
    store: Store, below: Mapping[str, Any], person: Person, now: datetime
) -> None:
    """Keep what stands in the evaluation's form, which is drawn anew later."""
    form = evaluated(store, Shown.of(below["private_metadata"]).plan, person, now)
    if form is not None:
        entered = Entered((below.get("state") or {}).get("values") or {})
        store.evaluations.save(taken_over(form.evaluation, entered))


def ask(store: Store, sent: Sent, now: datetime) -> Answer:
    """Ask the colleagues that were chosen; a form sent twice asks once."""
    says, chosen = TEXTS[sent.person.language].feedback, sent.entered.users(PEOPLE)
    plan = open_plan(store, sent.plan, sent.person, ASK)
    if plan is None:
        return Answer(said=says.over())
    if not chosen:
        return Answer(errors={PEOPLE: says.nobody()})
    if errors := cannot_ask(store, plan, sent):
        return Answer(errors=errors)
    if store.events.is_new(sent.event, now):
        ask_stakeholders(store, plan, sent.person.id, sent.people.values(), now)
    return Answer(said=says.asked([each.name for each in sent.people.values()]))


def cannot_ask(store: Store, plan: Plan, sent: Sent) -> dict[str, str]:
    """Return what is wrong with the colleagues that were chosen, by field."""
    known = [
        sent.people.get(UserId(each)) or Person(id=UserId(each), name=each)
        for each in sent.entered.users(PEOPLE)
    ]
    barred = not_to_ask(known, plan, store.actions.of([plan.id]))
    says = TEXTS[sent.person.language].feedback
    return {PEOPLE: says.not_them([each.name for each in barred])} if barred else {}


def add_voice(store: Store, sent: Sent, now: datetime) -> Answer:
    """Keep what was typed in on a customer's behalf; sent twice, it counts once."""
    says, typed = TEXTS[sent.person.language].feedback, answers_in(sent.entered)
    plan = open_plan(store, sent.plan, sent.person, VOICE)
    if plan is None:
        return Answer(said=says.over())
    voice = sent.entered.text(NAME).strip()
    errors = faults_in(typed, sent.person)
    if not voice:
        errors[NAME] = says.needed()
    elif len(voice) > LONGEST_VOICE:
        errors[NAME] = says.voice_name_too_long()
    if errors:
        return Answer(errors=errors)
    if store.events.is_new(sent.event, now):
        store.feedback.save(
            Feedback(
                id=FeedbackId(new_id()),
                plan_id=plan.id,
                by=sent.person.id,
                asked_at=now,
                voice=voice,
                at=now,
                changed=typed[CHANGED],
                works=typed[WORKS],
                missing=typed[MISSING],
            )
        )
    return Answer(said=says.kept(plan, voice))


def faults_in(typed: Mapping[str, str], person: Person) -> dict[str, str]:
    """Return what is wrong with answers, by question; the first is needed."""
    says = TEXTS[person.language].feedback
    errors = {
        each: says.too_long() for each, text in typed.items() if len(text) > LONGEST
    }
    return errors if typed[CHANGED] else errors | {CHANGED: says.needed()}
