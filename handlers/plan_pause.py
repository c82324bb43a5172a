"""`/pip pause P-3` and `/pip resume P-3`: a plan rests, and goes on.

While it rests nobody is asked or flagged about it. Its people hear of both.
"""

from dataclasses import replace
from datetime import datetime

from bot.ids import ChangeId, new_id
from bot.people import Person
from bot.plans.changes import Change, PlanChange, What
from bot.plans.plan import Plan, State
from bot.plans.revising import Revision
from bot.texts import TEXTS
from bot.views import Message
from handlers.plan_edit import store_revision
from handlers.plan_led import led_plan
from handlers.verbs import Asked
from storage.database import Store


async def pause(asked: Asked) -> Message | None:
    """Answer `pause P-3`."""
    return await _turn(asked, State.ACTIVE, State.PAUSED)


async def resume(asked: Asked) -> Message | None:
    """Answer `resume P-3`."""
    return await _turn(asked, State.PAUSED, State.ACTIVE)


async def _turn(asked: Asked, before: State, after: State) -> Message | None:
    turn = (asked.verb, before, after)
    return await asked.deps.once(
        asked.event_id, turned, asked.person, asked.rest, turn, asked.now
    )


def turned(
    store: Store,
    person: Person,
    rest: str,
    turn: tuple[str, State, State],
    now: datetime,
) -> Message:
    """Bring the plan from one state to another; return what to say."""
    verb, before, after = turn
    plan = led_plan(store, person, rest, verb)
    if isinstance(plan, Message):
        return plan
    texts = TEXTS[person.language].plans
    if plan.state is not before:
        return Message.of(texts.is_already(plan))
    actions = store.actions.of([plan.id])
    store_revision(store, _revision(plan, person, after, now), plan, actions, now)
    return Message.of(texts.turned(replace(plan, state=after)))


def _revision(plan: Plan, person: Person, after: State, now: datetime) -> Revision:
    change = Change(what=What.STATE, before=plan.state.value, after=after.value)
    return Revision(
        plan=replace(plan, state=after),
        goals=(),
        actions=(),
        statements=(),
        change=PlanChange(
            id=ChangeId(new_id()),
            plan_id=plan.id,
            version=plan.version,
            by=person.id,
            at=now,
            changes=(change,),
        ),
    )
