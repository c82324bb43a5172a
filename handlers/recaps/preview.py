"""`/pip recap [P-3] [2026-05]`: a preview of a recap, for those entitled to it.

Without a month it is the one under way, as it stands now.
"""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block

from bot.people import Person
from bot.plans.plan import Plan, State
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.fitting import context
from bot.views.recap import recap_message
from handlers.recaps.telling import audience_for, listener_for, month_of
from storage.database import Store

MONTH = re.compile(r"(20\d\d)[-/.年](0?[1-9]|1[0-2])月?")
SHOWN = (State.ACTIVE, State.PAUSED, State.EVALUATING, State.CLOSED)
MOST = 15


def previewed(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return the answer to `recap` with `rest` behind it."""
    number: int | None = None
    month: date | None = None
    for word in rest.split():
        if (code := plan_number(word)) is not None:
            number = code
        elif named := MONTH.fullmatch(word):
            month = date(int(named[1]), int(named[2]), 1)
        else:
            return Message.of(TEXTS[person.language].recaps.how_to_ask())
    return preview(store, person, number, month, now)


def preview(
    store: Store,
    person: Person,
    number: int | None,
    month: date | None,
    now: datetime,
) -> Message:
    """Return the recap as the person gets it, of a plan that they may read of."""
    texts = TEXTS[person.language]
    plans = _plans(store, person, number)
    if not plans:
        missing = texts.reports.no_such_plan(number or 0)
        return Message.of(missing if number else texts.reports.nothing_to_see())
    if len(plans) > 1:
        return Message.of(texts.recaps.which_plan(plans[:MOST]))
    plan = plans[0]
    audience = audience_for(store, plan, person.id)
    if audience is None:
        return Message.of(texts.reports.no_such_plan(plan.number))
    month = month or person.today(now).replace(day=1)
    began = plan.created_at.astimezone(ZoneInfo(plan.zone)).date()
    if month < began.replace(day=1):
        return Message.of(texts.recaps.not_begun(plan, began, person.today(now)))
    looked_back = month_of(store, plan, month, now)
    listener = listener_for(store, plan, audience, person.id)
    message = recap_message(looked_back, listener)
    note: list[Block] = [context(texts.recaps.preview(looked_back))]
    return Message(message.text, [*note, *message.blocks])


def _plans(store: Store, person: Person, number: int | None) -> list[Plan]:
    """Return the plan asked for, else those that the person may read of."""
    if number is not None:
        plan = store.plans.numbered(number)
        return [plan] if plan else []
    plans = store.plans.concerning(person.id, SHOWN)
    led = [plan for plan in plans if plan.lead == person.id]
    if len(led) == 1:
        return led
    return [plan for plan in plans if audience_for(store, plan, person.id)]
