"""`/pip suggest`: hand in a suggestion to a team plan, by name or without one.

`/pip suggest list` shows what was suggested and what became of it. The lead decides by
two buttons; whoever gave their name gets the answer. Of an anonymous suggestion nothing
is kept but the words and the day: no author, no event, no hour.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncAck

from bot.ids import ChannelId, PlanId, SuggestionId, UserId, new_id
from bot.plans.access import may_take_part
from bot.plans.plan import Plan, State
from bot.plans.suggestions import Suggestion, fault_in
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.entered import Entered
from bot.views.notices import notice
from bot.views.suggestions import (
    NAME,
    PLAN,
    SEND,
    TEXT,
    Opened,
    author,
    suggestion_form,
)
from handlers.culture.suggestion_list import LIST, listed
from handlers.culture.suggestion_telling import plan_telling
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_person
from handlers.verbs import Asked
from storage.database import Store

UNDER_WAY = (
    State.IN_REVIEW,
    State.IN_CONSULTATION,
    State.ACTIVE,
    State.PAUSED,
    State.EVALUATING,
)


def register(app: App) -> None:
    """Listen to the form."""
    app.view(SEND)(on_send)


async def suggest(asked: Asked) -> Message | None:
    """Answer `suggest [P-3] [text]` and `suggest list`."""
    first, _, rest = asked.rest.strip().partition(" ")
    if first.casefold() in LIST:
        return await asked.deps.transact(listed, asked.person, rest, asked.now)
    plans = await asked.deps.transact(open_to, asked.person.id, asked.channel)
    if not plans:
        return Message.of(asked.texts.suggestions.no_plan())
    number = plan_number(first)
    here = next((each for each in plans if each.channel == asked.channel), None)
    named = next((each for each in plans if each.number == number), None)
    text = asked.rest.strip() if number is None else rest.strip()
    opened = Opened(id=SuggestionId(new_id()), channel=asked.channel or None)
    form = suggestion_form(asked.texts, plans, named or here, text, opened)
    # Where a button has to open the form, it is kept for a while: without the words.
    return await open_form(replace(asked, rest=named.code if named else ""), form)


async def on_send(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep the suggestion, or say at the field what is wrong."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts, entered = TEXTS[person.language], Entered(view["state"]["values"])
    text, opened = entered.text(TEXT).strip(), Opened.of(view)
    if fault := fault_in(text):
        problem = texts.suggestions.problem(fault)
        await ack(response_action="errors", errors={TEXT: problem})
        return
    suggestion = Suggestion(
        id=opened.id,
        plan_id=PlanId(entered.choice(PLAN) or ""),
        text=text,
        day=deps.clock().date(),
        by=author(entered.choice(NAME), person.id),
    )
    plan = await deps.transact(
        hand_in, person.id, suggestion, opened.channel, deps.clock()
    )
    if plan is None:
        problem = texts.suggestions.no_such_choice()
        await ack(response_action="errors", errors={PLAN: problem})
        return
    said = texts.suggestions.handed_in(plan, anonymous=suggestion.by is None)
    form = notice(texts.suggestions.title(), said, texts.plan_form.close())
    await ack(response_action="update", view=form)


def open_to(store: Store, person: UserId, channel: ChannelId | None) -> list[Plan]:
    """Return the team plans that somebody may suggest something to, newest first."""
    plans = store.plans.concerning(person, UNDER_WAY)
    known = {plan.id for plan in plans}
    there = store.plans.of_channel(channel) if channel else []
    plans += [plan for plan in there if plan.id not in known]
    found = [plan for plan in plans if takes_part(store, person, plan, channel)]
    return sorted(found, key=lambda plan: -plan.number)


def takes_part(
    store: Store, person: UserId, plan: Plan, channel: ChannelId | None
) -> bool:
    """Tell whether the plan is under way, and somebody may take part in it."""
    actions = store.actions.of([plan.id])
    return plan.state in UNDER_WAY and may_take_part(person, plan, actions, channel)


def hand_in(
    store: Store,
    person: UserId,
    suggestion: Suggestion,
    channel: ChannelId | None,
    now: datetime,
) -> Plan | None:
    """Keep a suggestion and plan to tell the lead; return its plan, if it may be.

    Without a name it is told the next day, by `tell_of_anonymous`.
    """
    plan = store.plans.get(suggestion.plan_id)
    if plan is None or not takes_part(store, person, plan, channel):
        return None
    day = now.astimezone(ZoneInfo(plan.zone)).date()
    is_new = store.suggestions.try_add(replace(suggestion, day=day))
    if is_new and suggestion.by:
        plan_telling(store, plan, suggestion, now)
    return plan
