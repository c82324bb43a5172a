"""`/pip history [@Bo] [P-3] [last month]`: past answers, newest first.

One's own are shown in one's own words, with what was noted from them. Of others one
sees what was noted of the actions that one may see.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.checkins.instants import instant
from bot.ids import UserId
from bot.people import Person
from bot.plans.plan import Plan, State
from bot.plans.sight import sight
from bot.reports.history import Visible, past_answers
from bot.reports.past_days import past_days
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.history import History, history_message
from bot.views.status import Reader
from storage.database import Store

USUAL = timedelta(days=8 * 7)
PERSON = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
PLAN = re.compile(r"(?<![\w-])[pP]\s?-?\s?\d{1,9}(?![\w-])")
PAGE = re.compile(r"\bpage (\d{1,4})$|第\s?(\d{1,4})\s?页$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Whose answers, on which plan, of which days; None where it was left open."""

    user: UserId | None
    plan: int | None
    days: tuple[date, date]
    page: int


def answered(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return the past answers that `rest` asks for, as far as `person` may see them."""
    texts = TEXTS[person.language]
    wish = wish_of(rest, person, now)
    if wish is None:
        return Message.of(texts.history.how_to_ask())
    plans = _plans(store, person, wish)
    if wish.plan is not None and not plans:
        return Message.of(texts.reports.no_such_plan(wish.plan))
    everyone = wish.user is None and wish.plan is not None
    user = wish.user or person.id
    visible = _visible(store, person, plans)
    start, end = _moments(wish.days, person)
    statements = [
        each
        for each in store.statements.said_in(list(visible.actions), start, end)
        if everyone or each.person == user
    ]
    mine = wish.plan is None and user == person.id
    own = store.replies.said_in(person.id, start, end) if mine else []
    answers = past_answers(visible, statements, own)
    named = store.people.named({user, *(each.person for each in answers)})
    reader = Reader(
        person=person, now=now, names={key: each.name for key, each in named.items()}
    )
    return history_message(
        reader,
        History(
            answers=answers,
            days=wish.days,
            user=user,
            everyone=everyone,
            asked=PAGE.sub("", rest).strip(),
            page=wish.page,
        ),
    )


def wish_of(rest: str, person: Person, now: datetime) -> Wish | None:
    """Return what was asked for; None where some of it can't be made out."""
    today, left = person.today(now), rest.strip()
    page, user, plan = PAGE.search(left), PERSON.search(left), None
    for found in (page, user):
        left = left.replace(found[0], " ") if found else left
    if code := PLAN.search(left):
        plan, left = plan_number(code[0]), left.replace(code[0], " ")
    days = (today - USUAL, today)
    if left.strip():
        named = past_days(left, today, month_first=person.month_first)
        if named is None:
            return None
        days = named
    return Wish(
        user=UserId(user[1]) if user else None,
        plan=plan,
        days=days,
        page=int(page[1] or page[2]) if page else 1,
    )


def _plans(store: Store, person: Person, wish: Wish) -> list[Plan]:
    if wish.plan is not None:
        plan = store.plans.numbered(wish.plan)
        seen = plan and sight(person.id, plan, store.actions.of([plan.id]))
        return [plan] if plan and seen else []
    return store.plans.concerning(wish.user or person.id, tuple(State))


def _visible(store: Store, person: Person, plans: Sequence[Plan]) -> Visible:
    known = {plan.id: plan for plan in plans}
    actions = store.actions.of(list(known))
    seen = {
        action.id: action
        for plan in plans
        if (
            eyes := sight(
                person.id, plan, [each for each in actions if each.plan_id == plan.id]
            )
        )
        for action in eyes.actions
    }
    return Visible(plans=known, actions=seen)


def _moments(days: tuple[date, date], person: Person) -> tuple[datetime, datetime]:
    """Return when the first day begins and the last is over, where the person is."""
    first, last = days
    after = last + timedelta(days=1)
    return instant(first, time(), person.tz), instant(after, time(), person.tz)
