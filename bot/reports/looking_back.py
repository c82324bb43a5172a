"""From a plan's statements to the recap of one of its months."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.ids import ActionId
from bot.plans.actions import Action, Progress, Source
from bot.plans.depending import unfinished, waits_for_support
from bot.plans.lags import Lag, LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.courses import Record, courses_of
from bot.reports.goals import measured
from bot.reports.lateness import Days, is_late, is_waiting
from bot.reports.recap import (
    GoalMonth,
    Helped,
    Material,
    Met,
    Recap,
    Slip,
    Thought,
    month_after,
)
from bot.reports.status import Calendar


def recap_of(plan: Plan, month: date, material: Material) -> Recap:
    """Return the recap of the month that begins on `month`, on the plan's clock."""
    start, end = _instant(plan, month), _instant(plan, month_after(month))
    last = min(month_after(month) - timedelta(days=1), material.today)
    said = [each for each in material.statements if each.withdrawn_at is None]
    within = [
        each
        for each in said
        if start <= each.at < end and each.source is not Source.PAUSE
    ]
    before = _standing(material.actions, said, start)
    now = _standing(material.actions, said, end)
    counted = [each for each in now.values() if each.status is not Status.DROPPED]
    ended = [
        each
        for each in now.values()
        if not each.status.is_open and before[each.id].status.is_open
    ]
    done = [each for each in ended if each.status is Status.DONE]
    going = [each for each in counted if each.status.is_open]
    owed = [
        each
        for each in going
        if is_waiting(each) or waits_for_support(each, now.values())
    ]
    late = [
        each
        for each in going
        if each not in owed and is_late(each, _on(material.calendar, each, last))
    ]
    return Recap(
        plan=plan,
        month=month,
        is_quiet=not within,
        total=len(counted),
        done_count=sum(each.status is Status.DONE for each in counted),
        goals=_goals(material, said, before, now, (start, end)),
        done=tuple(_local(plan, each) for each in done),
        dropped=tuple(
            _local(plan, each) for each in ended if each.status is Status.DROPPED
        ),
        late=tuple(late),
        slipped=_slips(before, now, _dated(within), material.lags, (start, end)),
        helped=_helped(done, material.lags, end),
        owed=tuple(owed),
        focus=_focus(going, month_after(month_after(month))),
        thoughts=_thoughts(material, (start, end)),
        met=_met(material, (start, end)),
        before={
            each.id: tuple(
                first.number
                for first in unfinished(each, now.values())
                if first.is_support
            )
            for each in owed
        },
        courses=courses_of(
            Record(
                plan=plan,
                goals=material.goals,
                actions=list(now.values()),
                statements=said,
                last=last,
            )
        ),
    )


def _instant(plan: Plan, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=ZoneInfo(plan.zone)).astimezone(UTC)


def _local(plan: Plan, action: Action) -> Action:
    """Return the action with its end on the plan's clock."""
    closed = action.closed_at
    return replace(action, closed_at=closed and closed.astimezone(ZoneInfo(plan.zone)))


def _standing(
    actions: Iterable[Action], said: Iterable[Progress], until: datetime
) -> dict[ActionId, Action]:
    """Return how the actions stood at a moment, by id."""
    by_action: dict[ActionId, list[Progress]] = defaultdict(list)
    for each in said:
        if each.at < until:
            by_action[each.action_id].append(each)
    return {each.id: each.standing(by_action[each.id]) for each in actions}


def _on(calendar: Calendar, action: Action, day: date) -> Days:
    return Days(day, calendar(action.owner).is_workday)


def _goals(
    material: Material,
    said: Collection[Progress],
    before: Mapping[ActionId, Action],
    now: Mapping[ActionId, Action],
    span: tuple[datetime, datetime],
) -> tuple[GoalMonth, ...]:
    start, end = span
    early = [each for each in said if each.at < start]
    late = [each for each in said if each.at < end]
    return tuple(
        GoalMonth(
            goal=measured(goal, now.values(), late),
            before=measured(goal, before.values(), early).value,
        )
        for goal in material.goals
    )


def _dated(said: Iterable[Progress]) -> set[ActionId]:
    """Return the actions that somebody gave a date; a rest of the plan is nobody."""
    return {each.action_id for each in said if each.stated.due}


def _slips(
    before: Mapping[ActionId, Action],
    now: Mapping[ActionId, Action],
    dated: Collection[ActionId],
    lags: Iterable[Lag],
    span: tuple[datetime, datetime],
) -> tuple[Slip, ...]:
    reasons: dict[ActionId, list[LagReason]] = defaultdict(list)
    for lag in lags:
        known = reasons[lag.action_id]
        if span[0] <= lag.at < span[1] and lag.reason and lag.reason not in known:
            known.append(lag.reason)
    found = []
    for action in now.values():
        was, due = before[action.id].due, action.due
        if action.id not in dated or action.status is Status.DROPPED:
            continue
        if was and due and due > was:
            found.append(Slip(action, was, due, tuple(reasons[action.id])))
    return tuple(found)


def _helped(
    done: Iterable[Action], lags: Iterable[Lag], end: datetime
) -> tuple[Helped, ...]:
    steps = {lag.action_id: lag.step for lag in lags if lag.step and lag.at < end}
    return tuple(Helped(each, steps[each.id]) for each in done if each.id in steps)


def _thoughts(
    material: Material, span: tuple[datetime, datetime]
) -> tuple[Thought, ...]:
    numbers = {each.id: each.number for each in material.actions}
    codes = {each.id: each.code for each in material.strategies}
    return tuple(
        Thought(
            each,
            numbers[each.action_id],
            codes.get(each.strategy_id) if each.strategy_id else None,
        )
        for each in material.rethought
        if span[0] <= each.at < span[1] and each.action_id in numbers
    )


def _met(material: Material, span: tuple[datetime, datetime]) -> tuple[Met, ...]:
    """Return what was met or written on within the month."""
    numbers = {each.id: each.number for each in material.actions}
    return tuple(
        Met(each, numbers.get(each.action_id) if each.action_id else None)
        for each in material.findings
        if any(span[0] <= moment < span[1] for moment in (each.at, each.changed_at))
    )


def _focus(going: Iterable[Action], until: date) -> tuple[Action, ...]:
    """Return what is due before `until`, late ones too, by date."""
    due = [(each.due, each.number, each) for each in going if each.due]
    return tuple(each for day, _, each in sorted(due, key=_by_date) if day < until)


def _by_date(entry: tuple[date, int, Action]) -> tuple[date, int]:
    return entry[:2]
