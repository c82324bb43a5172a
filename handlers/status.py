"""`/pip status`: where things stand.

A lead sees their plans, an owner their actions, the subject and the HR partner of an
individual plan that plan; `status P-3`, `status @Bo` and `status team` show less.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.ids import UserId
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.plan import Kind, Plan, State
from bot.reports.status import PlanStatus
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.status import status_message
from handlers.picture import Picture, picture
from storage.database import Store

SHOWN = (State.ACTIVE, State.PAUSED, State.EVALUATING)
PAGE = 6
PERSON = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
TEAM = frozenset({"team", "团队"})


def looked_up(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return the answer to `status` with `rest` behind it."""
    wish = rest.strip()
    if (number := plan_number(wish)) is not None:
        return of_plan(store, person, now, number)
    if named := PERSON.fullmatch(wish):
        return of_person(store, person, now, UserId(named[1]))
    if wish.casefold() in TEAM:
        return of_teams(store, person, now)
    if wish:
        return Message.of(TEXTS[person.language].reports.how_to_ask())
    return mine(store, person, now)


def mine(store: Store, person: Person, now: datetime) -> Message:
    """Return the plans and actions that concern the person, plans they lead first."""
    plans, count = store.plans.known_to(person.id, SHOWN, first=PAGE)
    seen = picture(store, person, now, plans)
    statuses = [
        each if person.id in roles(each.plan) else _part(each, person.id)
        for each in seen.statuses()
    ]
    return _told(store, seen, statuses, count - len(plans))


def roles(plan: Plan) -> set[UserId | None]:
    """Return who looks after a plan as a whole; others have their own actions."""
    return {plan.lead, plan.subject, plan.hr_partner, plan.sponsor}


def of_plan(store: Store, person: Person, now: datetime, number: int) -> Message:
    """Return one plan; one that is not for them is answered like one that is not."""
    plan = store.plans.numbered(number)
    seen = picture(store, person, now, [plan] if plan else [])
    statuses = seen.statuses()
    if not statuses:
        return Message.of(TEXTS[person.language].reports.no_such_plan(number))
    return _told(store, seen, statuses)


def of_teams(store: Store, person: Person, now: datetime) -> Message:
    """Return the team plans that the person has a part in."""
    plans, count = store.plans.known_to(person.id, SHOWN, [Kind.TEAM], first=PAGE)
    seen = picture(store, person, now, plans)
    return _told(store, seen, seen.statuses(), count - len(plans))


def of_person(store: Store, reader: Person, now: datetime, user: UserId) -> Message:
    """Return the actions of somebody that the reader may see."""
    seen = picture(store, reader, now, store.plans.concerning(user, SHOWN))
    parts = [replace(_part(each, user), whole=False) for each in seen.statuses()]
    shown = [each for each in parts if each.late or each.waiting or each.going]
    if shown:
        return status_message(seen.reader, shown)
    named = store.people.named({user}).get(user)
    name = named.name if named else user
    return Message.of(TEXTS[reader.language].reports.nothing_of_person(name))


def _told(
    store: Store, seen: Picture, statuses: Sequence[PlanStatus], left: int = 0
) -> Message:
    """Return where the plans stand; one that stands alone has its course drawn.

    `left` is how many plans more there are.
    """
    alone = statuses[0] if len(statuses) == 1 else None
    courses = seen.courses(store, alone.plan) if alone and alone.whole else ()
    return status_message(seen.reader, statuses, courses, left)


def _part(status: PlanStatus, user: UserId) -> PlanStatus:
    """Return what of the plan is `user`'s."""

    def own(actions: Iterable[Action]) -> tuple[Action, ...]:
        return tuple(each for each in actions if each.owner == user)

    return replace(
        status,
        late=own(status.late),
        waiting=own(status.waiting),
        going=own(status.going),
        closed=own(status.closed),
        in_vain=own(status.in_vain),
        away=tuple(each for each in status.away if each == user),
        silent=tuple(each for each in status.silent if each == user),
    )
