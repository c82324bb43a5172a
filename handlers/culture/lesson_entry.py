"""What somebody wrote into the form for a lesson, made a lesson or a practice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeVar

from bot.ids import LessonId, PracticeId, UserId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.diagnosis import Cause, Level
from bot.plans.evaluation import Result
from bot.plans.findings import Finding
from bot.plans.goals import Goal
from bot.plans.plan import Kind
from bot.plans.remains import Lesson, Practice, measured_by
from bot.plans.strategies import Strategy
from bot.reports.goals import measured
from bot.views.entered import Entered
from bot.views.remains import (
    ABOUT,
    ACTION,
    CAUSE,
    FINDING,
    KIND,
    LEVEL,
    PRACTICE,
    TEXT,
    Sources,
)
from storage.database import Store

V = TypeVar("V", Cause, Action, Finding, Goal, Strategy)


class Missing(Enum):
    """What a form for a lesson lacks."""

    SOURCE = "source"
    LEVEL = "level"
    OWNER = "owner"
    SIGHT = "sight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The form as somebody filled it in; `cause` and `action` are ids."""

    is_practice: bool
    text: str
    level: Level | None
    owner: Person | None
    cause: str | None
    action: str | None
    finding: str | None = None

    @classmethod
    def of(cls, entered: Entered, owner: Person | None) -> "Written":
        """Return what the form holds."""
        kind, _, key = (entered.choice(ABOUT) or "").partition(":")
        level = entered.choice(LEVEL)
        return cls(
            is_practice=entered.choice(KIND) == PRACTICE,
            text=entered.text(TEXT).strip(),
            level=Level(level) if level else None,
            owner=owner,
            cause=key if kind == CAUSE else None,
            action=key if kind == ACTION else None,
            finding=key if kind == FINDING else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where it comes from: the action goes back to a cause, and serves a goal.

    A problem or an experiment may belong to an action.
    """

    cause: Cause | None = None
    action: Action | None = None
    finding: Finding | None = None
    goal: Goal | None = None
    result: Result | None = None

    @property
    def words(self) -> str:
        """What it is about, to be found by."""
        cause = self.cause
        parts = [self.finding.words] if self.finding else []
        parts += [self.action.title] if self.action else []
        parts += [cause.text, *([cause.root] if cause.root else [])] if cause else []
        return "\n".join(parts)


def made(
    store: Store, sources: Sources, written: Written, by: UserId, now: datetime
) -> Lesson | Practice | Missing:
    """Return what to keep, or what is missing."""
    origin = _origin(store, sources, written)
    if origin is None:
        return Missing.SOURCE
    level = written.level or (origin.cause.level if origin.cause else None)
    if level is None:
        return Missing.LEVEL
    lesson = Lesson(
        id=LessonId(new_id()),
        plan_id=sources.plan.id,
        by=by,
        at=now,
        text=written.text,
        level=level,
        about=origin.words,
        cause_id=origin.cause.id if origin.cause else None,
        action_id=origin.action.id if origin.action else None,
        finding_id=origin.finding.id if origin.finding else None,
        measured=measured_by(origin.action, origin.goal, origin.result),
    )
    return _practice(store, sources, lesson, written) if written.is_practice else lesson


def _practice(
    store: Store, sources: Sources, lesson: Lesson, written: Written
) -> Practice | Missing:
    owner, plan = written.owner, sources.plan
    if owner is None or not owner.can_own:
        return Missing.OWNER
    sees = may(owner.id, Deed.SEE, plan, store.actions.of([plan.id]))
    if plan.kind is Kind.INDIVIDUAL and not sees:
        return Missing.SIGHT
    return Practice(
        id=PracticeId(lesson.id),
        plan_id=lesson.plan_id,
        by=lesson.by,
        at=lesson.at,
        text=lesson.text,
        level=lesson.level,
        owner=owner.id,
        about=lesson.about,
        cause_id=lesson.cause_id,
        action_id=lesson.action_id,
        finding_id=lesson.finding_id,
        measured=lesson.measured,
    )


def _origin(store: Store, sources: Sources, written: Written) -> Origin | None:
    """Return what it comes from; None where that is not in the plan, or not theirs."""
    cause = _named(sources.causes, written.cause)
    action = _named(sources.actions, written.action)
    finding = _named(sources.findings, written.finding)
    for wanted, found in (
        (written.action, action),
        (written.cause, cause),
        (written.finding, finding),
    ):
        if wanted and not found:
            return None
    if finding:
        action = _named(sources.actions, finding.action_id)
    strategies = store.strategies.of(sources.plan.id)
    strategy = _named(strategies, action.strategy_id if action else None)
    if strategy and cause is None:
        cause = _named(sources.causes, strategy.cause_id)
    if strategy is None and cause:
        strategy = next((s for s in strategies if s.cause_id == cause.id), None)
    goals = store.goals.of([sources.plan.id])
    goal = _named(goals, strategy.goal_id if strategy else None)
    if goal is None:
        return Origin(cause=cause, action=action, finding=finding)
    actions = store.actions.of([sources.plan.id])
    said = store.statements.about([each.id for each in actions])
    evaluation = store.evaluations.get(sources.plan.id)
    return Origin(
        cause=cause,
        action=action,
        finding=finding,
        goal=measured(goal, actions, said),
        result=evaluation.of(goal.id) if evaluation else None,
    )


def _named(all_: Iterable[V], key: str | None) -> V | None:
    return next((each for each in all_ if each.id == key), None)
