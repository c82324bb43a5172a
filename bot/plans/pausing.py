"""A plan that rests, and how its dates move on by the working days that it rested."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.ids import UserId
from bot.plans.actions import Action, Source
from bot.plans.changes import PlanChange, What
from bot.plans.goals import Goal
from bot.plans.plan import Plan, State
from bot.plans.progress import Stated
from bot.plans.revising import Revising, Revision
from bot.plans.wording import as_text
from bot.workdays import workday_after, workdays_between

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A plan rested from `since` on; `days` are the working days lost in `zone`."""

    since: date
    days: int
    zone: str

    def later(self, due: date | None) -> date | None:
        """Return a date moved on by the days lost."""
        return due and workday_after(due, self.zone, self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """The goals and open actions whose dates would move on, as they are now."""

    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]

    def __bool__(self) -> bool:
        """Whether there is anything to move."""
        return bool(self.goals or self.actions)


def rest_of(
    plan: Plan, changes: Iterable[PlanChange], zone: str, now: datetime
) -> Rest | None:
    """Return how long a plan rests now, on its lead's calendar; None if it does not.

    The day it was paused counts, today does not: work goes on today.
    """
    if plan.state is not State.PAUSED:
        return None
    paused = [
        each.at
        for each in changes
        for change in each.changes
        if change.what is What.STATE and change.after == State.PAUSED.value
    ]
    since, today = (
        moment.astimezone(ZoneInfo(zone)).date()
        for moment in (max(paused, default=now), now)
    )
    lost = workdays_between(since - DAY, today - DAY, zone)
    return Rest(since=since, days=lost, zone=zone)


def moves(goals: Iterable[Goal], actions: Iterable[Action]) -> Moves:
    """Return what has a date that can move on."""
    return Moves(
        goals=tuple(goal for goal in goals if goal.due),
        actions=tuple(each for each in actions if each.status.is_open and each.due),
    )


class Turning(Revising):
    """A plan brought from one state to another, with what goes with it."""

    def __init__(self, plan: Plan, by: UserId, now: datetime) -> None:
        super().__init__(plan, by, now)
        self._before = plan

    def to(self, state: State) -> Revision:
        """Return the plan in another state, and nothing else changed."""
        return self._turned(state)

    def resumed(self, rest: Rest, moving: Moves) -> Revision:
        """Return the plan going on, with its dates moved on by the rest; no slip."""
        for goal in moving.goals:
            self._move_goal(goal, rest)
        for action in moving.actions:
            self._move_action(action, rest)
        return self._turned(State.ACTIVE)

    def _turned(self, state: State) -> Revision:
        self._note(What.STATE, self._before.state.value, state.value)
        done = self._done(self._before)
        return replace(done, plan=replace(done.plan, state=state))

    def _move_goal(self, goal: Goal, rest: Rest) -> None:
        due = rest.later(goal.due)
        self._goals.append(replace(goal, due=due))
        dates = (as_text(goal.due), as_text(due))
        self._note(What.GOAL_DUE, *dates, number=goal.number)

    def _move_action(self, action: Action, rest: Rest) -> None:
        due, planned = rest.later(action.due), rest.later(action.planned_due)
        after = action.replanned(planned) if planned else action
        stated = self._stated(after, Stated(due=due), Source.PAUSE)
        self._actions.append(stated)
        self._note(What.ACTION_DUE, as_text(action.due), as_text(due), of=action)
