"""How a plan ended, under the plan that `/pip show` shows, for those who may see it."""

from datetime import datetime

from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.plan import Plan, State
from bot.views import Message
from bot.views.closing import Ending
from bot.views.status import Reader
from storage.database import Store

ENDING = (State.EVALUATING, State.CLOSED)


def with_ending(
    store: Store, person: Person, plan: Plan, message: Message, now: datetime
) -> Message:
    """Return the message with the evaluation, as far as the person may see it."""
    actions = store.actions.of([plan.id])
    evaluation = store.evaluations.get(plan.id)
    sees = may(person.id, Deed.SEE, plan, actions)
    if plan.state not in ENDING or evaluation is None or not sees:
        return message
    reads_all = may(person.id, Deed.ASSESSMENTS, plan, actions)
    said = [
        each
        for each in store.assessments.of(plan.id)
        if reads_all or each.person == person.id
    ]
    people = store.people.named({each.person for each in said})
    names = {user: each.name for user, each in people.items()}
    ending = Ending(
        plan=plan,
        goals=store.goals.of([plan.id]),
        evaluation=evaluation,
        assessments=said,
    )
    reader = Reader(person=person, now=now, names=names)
    return Message(message.text, [*message.blocks, *ending.blocks(reader)])
