"""`/pip next P-3`: the next cycle of a closed plan, in the form for a new plan.

What was not reached starts from its last reading, open actions come along, what was
learned stands above, and the two plans know of each other.
"""

from datetime import datetime

from bot.ids import DraftId, new_id
from bot.people import Person
from bot.plans.cycle import is_left, next_cycle
from bot.plans.drafts import Draft
from bot.plans.editing import draft_of
from bot.plans.plan import Plan, State
from bot.plans.remains import Lesson, Practice, in_order
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.plan_form import PlanForm
from handlers.forms import open_form
from handlers.picture import picture
from handlers.plans.led import led_plan
from handlers.verbs import Asked
from storage.database import Store

MOST = 8


async def next_(asked: Asked) -> Message | None:
    """Open the form with what is left of the plan."""
    found = await asked.deps.transact(begin, asked.person, asked.rest, asked.now)
    if isinstance(found, Message):
        return found
    draft, plan = found
    learned = await asked.deps.transact(what_it_taught, plan)
    note = asked.texts.closing.next_intro(plan, learned[-MOST:])
    return await open_form(asked, PlanForm(draft, asked.texts).view(note=note))


def begin(
    store: Store, person: Person, rest: str, now: datetime
) -> tuple[Draft, Plan] | Message:
    """Return the draft of the next cycle and the plan before it; or what to say."""
    texts = TEXTS[person.language]
    if plan_number(rest.partition(" ")[0]) is None:
        return Message.of(texts.plans.which(texts.commands.verb("next")))
    plan = led_plan(store, person, rest, "next")
    if isinstance(plan, Message):
        return plan
    if plan.state is not State.CLOSED:
        return Message.of(texts.closing.not_closed(plan))
    drawn = picture(store, person, now, [plan])
    said = store.evaluations.get(plan.id)
    left = [each for each in drawn.goals.get(plan.id, []) if is_left(each, said)]
    actions = drawn.actions.get(plan.id, [])
    held = draft_of(plan, left, actions, DraftId(new_id()), now)
    draft = next_cycle(held, left, said, person.today(now))
    store.drafts.save(draft)
    return draft, plan


def what_it_taught(store: Store, plan: Plan) -> list[Lesson | Practice]:
    """Return what the plan has taught, in order of time."""
    return [*in_order(store.lessons.of(plan.id), store.practices.of(plan.id))]
