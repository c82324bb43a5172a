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
from bot.views.status import Reader
from bot.views.verbs import verb_button
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
    said = [
        each
        for each in store.assessments.of(plan.id)
        if reads_all or each.person == person.id
    ]
    people = store.people.named({each.person for each in said})
    names = {user: each.name for user, each in people.items()}
    goals = store.goals.of([plan.id])
    ending = Ending(plan=plan, goals=goals, evaluation=evaluation, assessments=said)
    return ending.blocks(Reader(person=person, now=now, names=names))
