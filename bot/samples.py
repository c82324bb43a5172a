"""Two plans to look at in the sandbox: one of a team, one about an employee."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.ids import (
    ActionId,
    ChannelId,
    GoalId,
    PlanId,
    ProgressId,
    UserId,
    new_id,
)
from bot.people import Language
from bot.plans.actions import Action, Progress, Source
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan, Weekly
from bot.plans.progress import Metric, Stated, Status

AGE = timedelta(days=24)
FRIDAY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A plan with all that belongs to it."""

    plan: Plan
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    statements: tuple[Progress, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """An action as the samples below write it; days count from today."""

    title: str
    owner: str
    due: int
    said: tuple[tuple[int, Stated], ...] = ()
    metric: Metric | None = None


def samples(
    people: Mapping[str, UserId], channel: ChannelId, now: datetime
) -> tuple[Sample, ...]:
    """Return the sample plans; `people` maps the sandbox's short names to ids."""
    return _team(people, channel, now), _individual(people, now)


def _team(people: Mapping[str, UserId], channel: ChannelId, now: datetime) -> Sample:
    plan = Plan(
        id=PlanId(new_id()),
        number=1,
        kind=Kind.TEAM,
        title="Answer customers within two hours",
        lead=people["dana"],
        sponsor=people["helen"],
        zone="America/New_York",
        channel=channel,
        created_at=now - AGE,
        checkin=Weekly(weekday=4, at=time(10)),
    )
    first_answer = Metric(name="first response time", unit="h", baseline=6.5, target=2)
    goal = _goal(
        plan, "Bring the first response time from 6.5 h to 2 h", first_answer, now, 70
    )
    calls = Metric(name="calls reviewed", baseline=0, target=20)
    steps = (
        _Step(
            "Route urgent tickets to a second queue",
            "sam",
            12,
            (
                (17, Stated(status=Status.IN_PROGRESS)),
                (10, Stated(percent=40, value=4.1)),
            ),
            first_answer,
        ),
        _Step(
            "Review 20 calls with the team",
            "bo",
            5,
            ((10, Stated(percent=30, value=6)), (3, Stated(percent=45, value=9))),
            calls,
        ),
        _Step(
            "Write answers to the ten most frequent questions",
            "priya",
            -6,
            ((17, Stated(percent=50)), (7, Stated(status=Status.DONE))),
        ),
        _Step(
            "把常见问题的回复模板译成中文",
            "wangwei",
            16,
            (
                (
                    3,
                    Stated(
                        status=Status.BLOCKED, blocker="英文模板还没定稿", help=True
                    ),
                ),
            ),
        ),
        _Step("Coach each engineer for one hour a week", "dana", 40),
    )
    return _sample(plan, goal, steps, people, now)


def _individual(people: Mapping[str, UserId], now: datetime) -> Sample:
    plan = Plan(
        id=PlanId(new_id()),
        number=2,
        kind=Kind.INDIVIDUAL,
        title="提升通话质量",
        lead=people["meilin"],
        subject=people["wangwei"],
        hr_partner=people["chenjing"],
        zone="Asia/Shanghai",
        language=Language.ZH,
        created_at=now - AGE,
        checkin=Weekly(weekday=4, at=time(10)),
    )
    score = Metric(name="质检得分", unit="分", baseline=78, target=90)
    goal = _goal(plan, "两个月内质检得分从78分提高到90分", score, now, 45)
    steps = (
        _Step(
            "每周复听五通自己的录音并写下改进点",
            "wangwei",
            9,
            ((10, Stated(percent=25)), (3, Stated(percent=50, value=83))),
            score,
        ),
        _Step("完成投诉处理课程", "wangwei", 20),
        _Step(
            "每周一次一对一辅导",
            "meilin",
            44,
            ((10, Stated(status=Status.IN_PROGRESS)),),
        ),
    )
    return _sample(plan, goal, steps, people, now)


def _goal(plan: Plan, says: str, metric: Metric, now: datetime, days: int) -> Goal:
    return Goal(
        id=GoalId(new_id()),
        plan_id=plan.id,
        number=1,
        statement=says,
        metric=metric,
        due=_workday(now.date() + timedelta(days=days)),
    )


def _sample(
    plan: Plan,
    goal: Goal,
    steps: tuple[_Step, ...],
    people: Mapping[str, UserId],
    now: datetime,
) -> Sample:
    actions: list[Action] = []
    statements: list[Progress] = []
    for number, step in enumerate(steps, start=1):
        due = _workday(now.date() + timedelta(days=step.due))
        action = Action(
            id=ActionId(new_id()),
            plan_id=plan.id,
            number=number,
            title=step.title,
            owner=people[step.owner],
            planned_due=due,
            due=due,
            metric=step.metric,
        )
        said = [_said(action, days, stated, now) for days, stated in step.said]
        actions.append(action.standing(said))
        statements += said
    return Sample(
        plan=plan, goals=(goal,), actions=tuple(actions), statements=tuple(statements)
    )


def _workday(day: date) -> date:
    """Return the day, or the Friday before where it is on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - FRIDAY))


def _said(action: Action, days: int, stated: Stated, now: datetime) -> Progress:
    return Progress(
        id=ProgressId(new_id()),
        action_id=action.id,
        person=action.owner,
        at=now - timedelta(days=days),
        source=Source.REPLY,
        stated=stated,
    )
