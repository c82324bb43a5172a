"""How a plan ended, under the plan that `/pip show` shows, for those who may see it."""

from datetime import datetime

from slack_sdk.models.blocks import ActionsBlock, Block

from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.plan import Plan, State
from bot.plans.sight import sight
from bot.texts import TEXTS
from bot.views import Message
from bot.views.closing import Ending, linked
from bot.views.feedback import feedback_buttons
from bot.views.fitting import pages
from bot.views.plan import PlanSeen
from bot.views.status import Reader
from bot.views.verbs import verb_button
from handlers.calendars import calendar_of
from handlers.evaluation.evaluating import figures_of
from storage.database import Store

ENDING = (State.EVALUATING, State.CLOSED)


def with_ending(
    store: Store, person: Person, seen: PlanSeen, page: int, now: datetime
) -> Message:
    """Return a page of the plan; under the first how it ended, as far as they see it.

    Where that is too long for one message it takes pages of its own, after the plan's.
    """
    ending = _ending(store, person, seen.sight.plan, now)
    if not ending:
        return seen.message(page)
    first = seen.message(1)
    together = pages([*first.blocks, *ending])
    if len(together) == 1:
        alone = page > 1 and seen.pages > 1
        return seen.message(page) if alone else Message(first.text, together[0])
    parts = pages(ending)
    if page <= seen.pages:
        message = seen.message(page)
        onward = [_onward(person, seen, seen.pages + 1)] if page == 1 else []
        return Message(message.text, [*message.blocks, *onward])
    number = min(page - seen.pages, len(parts))
    more = number < len(parts)
    onward = [_onward(person, seen, seen.pages + number + 1)] if more else []
    return Message(first.text, [*parts[number - 1], *onward])


def _onward(person: Person, seen: PlanSeen, page: int) -> Block:
    """Return the way to a page of how the plan ended."""
    plan, texts = seen.sight.plan, TEXTS[person.language]
    label = texts.closing.read_on()
    return ActionsBlock(elements=[verb_button(label, "show", f"{plan.code} {page}")])


def _ending(store: Store, person: Person, plan: Plan, now: datetime) -> list[Block]:
    """Return how the plan ended, what it follows and what follows it."""
    later = store.plans.next_to(plan.id)
    after = [each for each in later if _sees(store, person, each)]
    before = store.plans.get(plan.previous) if plan.previous else None
    if before and not _sees(store, person, before):
        before = None
    texts = TEXTS[person.language]
    blocks = [
        *_evaluation(store, person, plan, now),
        *linked(texts, before, after),
    ]
    leads = may(person.id, Deed.EDIT, plan, ())
    if leads and plan.state is State.CLOSED and not later:
        button = verb_button(texts.closing.next_button(), "next", plan.code)
        blocks.append(ActionsBlock(elements=[button]))
    return blocks


def _sees(store: Store, person: Person, plan: Plan) -> bool:
    return sight(person.id, plan, store.actions.of([plan.id])) is not None


def _evaluation(store: Store, person: Person, plan: Plan, now: datetime) -> list[Block]:
    actions = store.actions.of([plan.id])
    evaluation = store.evaluations.get(plan.id)
    sees = may(person.id, Deed.SEE, plan, actions)
    if plan.state not in ENDING or evaluation is None or not sees:
        return []
    reads_all = may(person.id, Deed.ASSESSMENTS, plan, actions)
    feedback = [
        each
        for each in store.feedback.of(plan.id)
        if reads_all or person.id in (each.person, each.by)
    ]
    said = [
        each
        for each in store.assessments.of(plan.id)
        if reads_all or each.person == person.id
    ]
    voices = {each.person or each.by for each in feedback}
    named = voices | {each.by for each in feedback} | {each.person for each in said}
    people = store.people.named(named | {each.owner for each in actions})
    names = {user: each.name for user, each in people.items()}
    is_over = plan.state is State.CLOSED
    calendar = calendar_of(people, now)
    ending = Ending(
        plan=plan,
        goals=store.goals.of([plan.id]),
        evaluation=evaluation,
        figures=figures_of(store, plan, actions, calendar) if is_over else None,
        assessments=said,
        feedback=feedback,
    )
    blocks = ending.blocks(Reader(person=person, now=now, names=names))
    more = feedback_buttons(
        TEXTS[person.language],
        plan,
        asks=may(person.id, Deed.EDIT, plan, actions),
        adds=may(person.id, Deed.VOICE, plan, actions),
    )
    return blocks if is_over else [*blocks, ActionsBlock(elements=list(more))]
