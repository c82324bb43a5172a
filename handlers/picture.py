"""What a report needs, read in a handful of queries however many plans there are."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.checkins.periods import period_of
from bot.clock import dates_at
from bot.ids import PlanId, UserId
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.reports.courses import Course, Record, courses_of
from bot.reports.goals import contested, measured
from bot.reports.status import Absence, Calendar, PlanStatus, status_for
from bot.views.status import Reader
from handlers.calendars import calendar_of
from storage.database import Store
from storage.roster import Roster

Part = TypeVar("Part", Goal, Action)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Plans with all that belongs to them, before anybody's right to see it."""

    reader: Reader
    plans: Sequence[Plan]
    goals: Mapping[PlanId, list[Goal]]
    actions: Mapping[PlanId, list[Action]]
    calendar: Calendar
    away: Collection[UserId]
    unanswered: Mapping[PlanId, set[UserId]]

    def statuses(self) -> list[PlanStatus]:
        """Return where the plans stand, as far as the reader may see them."""
        found = [
            status_for(
                self.reader.person.id,
                plan,
                self.goals.get(plan.id, []),
                self.actions.get(plan.id, []),
                self.calendar,
                Absence(away=self.away, silent=self.unanswered.get(plan.id, set())),
            )
            for plan in self.plans
        ]
        return [status for status in found if status is not None]

    def courses(self, store: Store, plan: Plan) -> tuple[Course, ...]:
        """Return the course of one of the plans, for those who may see its figures."""
        actions = self.actions.get(plan.id, [])
        record = Record(
            plan=plan,
            goals=self.goals.get(plan.id, []),
            actions=actions,
            statements=store.statements.about([each.id for each in actions]),
            last=self.reader.now.astimezone(ZoneInfo(plan.zone)).date(),
        )
        return courses_of(record)


def picture(
    store: Store,
    person: Person,
    now: datetime,
    plans: Sequence[Plan],
    others: Collection[UserId] = (),
) -> Picture:
    """Return the picture of `plans` that a report to `person` is made from.

    `others` are people to be named besides the owners and leads.
    """
    ids = [plan.id for plan in plans]
    actions = _by_plan(store.actions.of(ids))
    users = {each.owner for group in actions.values() for each in group}
    named = {plan.lead for plan in plans} | {person.id, *others}
    roster = store.rosters.of(users | named, *dates_at(now))
    calendar = calendar_of(roster.people, now)
    return Picture(
        reader=Reader(
            person=person,
            now=now,
            names={user: each.name for user, each in roster.people.items()},
        ),
        plans=plans,
        goals=_measured(store, _by_plan(store.goals.of(ids)), actions),
        actions=actions,
        calendar=calendar,
        away=_away(roster, calendar),
        unanswered=_unanswered(roster, users, calendar, actions),
    )


def _by_plan(values: Sequence[Part]) -> dict[PlanId, list[Part]]:
    grouped: dict[PlanId, list[Part]] = defaultdict(list)
    for each in values:
        grouped[each.plan_id].append(each)
    return grouped


def _measured(
    store: Store,
    goals: Mapping[PlanId, list[Goal]],
    actions: Mapping[PlanId, list[Action]],
) -> dict[PlanId, list[Goal]]:
    """Return the goals with their latest readings."""
    doubtful = [
        action
        for plan, group in goals.items()
        for action in contested(group, actions.get(plan, []))
    ]
    said = store.statements.about(doubtful) if doubtful else []
    return {
        plan: [measured(goal, actions.get(plan, []), said) for goal in group]
        for plan, group in goals.items()
    }


def _away(roster: Roster, calendar: Calendar) -> set[UserId]:
    return {
        each.person
        for each in roster.leaves
        if each.first <= calendar(each.person).today <= each.last
    }


def _unanswered(
    roster: Roster,
    owners: set[UserId],
    calendar: Calendar,
    actions: Mapping[PlanId, list[Action]],
) -> dict[PlanId, set[UserId]]:
    """Return, by plan, who was asked this week and has left out an open action."""
    missing = {
        action
        for each in roster.checkins
        if each.person in owners
        and each.period == period_of(calendar(each.person).today)
        for action in each.missing
    }
    return {
        plan: {
            each.owner for each in group if each.id in missing and each.status.is_open
        }
        for plan, group in actions.items()
    }
