"""Whose day is it: each owner's date and working days."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from bot.ids import UserId
from bot.people import Leave, Person
from bot.reports.lateness import Days
from bot.reports.status import Calendar
from bot.workdays import is_workday


def calendar_of(
    people: Mapping[UserId, Person], now: datetime, leaves: Iterable[Leave] = ()
) -> Calendar:
    """Return each person's calendar; days of the leave given are no working days.

    One whom the bot does not know lives in UTC.
    """
    known: dict[UserId, Days] = {}
    away: dict[UserId, list[Leave]] = defaultdict(list)
    for leave in leaves:
        away[leave.person].append(leave)

    def days(user: UserId) -> Days:
        if user not in known:
            person = people.get(user) or Person(id=user, name=user)
            known[user] = _days(person, now, away[user])
        return known[user]

    return days


def _days(person: Person, now: datetime, leaves: list[Leave]) -> Days:
    zone = person.tz.key

    def works_on(day: date) -> bool:
        return is_workday(day, zone) and not any(
            each.first <= day <= each.last for each in leaves
        )

    return Days(person.today(now), works_on)
