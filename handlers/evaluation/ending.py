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
from bot.views.status import Reader
from bot.views.verbs import verb_button
from handlers.calendars import calendar_of
from handlers.evaluation.evaluating import figures_of
from storage.database import Store

ENDING = (State.EVALUATING, State.CLOSED)


def with_ending(
    store: Store, person: Person, plan: Plan, message: Message, now: datetime
) -> Message:
    """Return the message with how the plan ended, what it follows and what follows it.

    All of that as far as the person may see it.
    """
    later = store.plans.next_to(plan.id)
    after = [each for each in later if _sees(store, person, each)]
    before = store.plans.get(plan.previous) if plan.previous else None
    if before and not _sees(store, person, before):
        before = None
    texts = TEXTS[person.language]
    blocks = [
        *message.blocks,
        *_evaluation(store, person, plan, now),
        *linked(texts, before, after),
    ]
    leads = may(person.id, Deed.EDIT, plan, ())
    if leads and plan.state is State.CLOSED and not later:
        button = verb_button(texts.closing.next_button(), "next", plan.code)
        blocks.append(ActionsBlock(elements=[button]))
    return Message(message.text, blocks)


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
