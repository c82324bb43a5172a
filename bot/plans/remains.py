"""What remains of a plan: lessons and practices, found again when they are needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.ids import ActionId, CauseId, FindingId, LessonId, PlanId, PracticeId, UserId
from bot.plans.actions import Action
from bot.plans.diagnosis import Level
from bot.plans.evaluation import Result
from bot.plans.goals import Goal
from bot.plans.likeness import scores, shared
from bot.plans.progress import Metric

SAME_LEVEL = 1.5
WORTH_OFFERING = 0.4  # of the best
MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measure before and after: what came of it, when it was written down."""

    name: str
    before: float
    after: float
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What was learned; `about` is what it comes from, in words.

    `level` is where that cause lies.
    """

    id: LessonId
    plan_id: PlanId
    by: UserId
    at: datetime
    text: str
    level: Level
    about: str = ""
    cause_id: CauseId | None = None
    action_id: ActionId | None = None
    finding_id: FindingId | None = None
    measured: Measured | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """What worked and is to be done so from now on; its owner looks after it.

    `about` and `level` are as with a lesson.
    """

    id: PracticeId
    plan_id: PlanId
    by: UserId
    at: datetime
    text: str
    level: Level
    owner: UserId
    about: str = ""
    cause_id: CauseId | None = None
    action_id: ActionId | None = None
    finding_id: FindingId | None = None
    measured: Measured | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something to learn from, and why it is offered.

    `shared` are words that it has in common with what was asked, as they were written
    there; `same_level`: its cause lies on the same level. What came of it is its
    `measured`.
    """

    what: Lesson | Practice
    shared: tuple[str, ...]
    same_level: bool
    score: float


def offers(
    words: str,
    level: Level | None,
    lessons: Sequence[Lesson],
    practices: Sequence[Practice],
    *,
    most: int = MOST,
) -> list[Offer]:
    """Return what may help with a cause in these words, on this level, the best first.

    Only what shares words is offered, and nothing that fits far less than the best.
    """
    found = search(words, lessons, practices, level=level)
    floor = found[0].score * WORTH_OFFERING if found else 0.0
    return [each for each in found if each.score >= floor][:most]


def search(
    words: str,
    lessons: Sequence[Lesson],
    practices: Sequence[Practice],
    *,
    level: Level | None = None,
) -> list[Offer]:
    """Return all that shares words with these, the best first, on `level` sooner."""
    all_: list[Lesson | Practice] = [*practices, *lessons]
    texts = [f"{each.text}\n{each.about}" for each in all_]
    found = [
        Offer(
            what=each,
            shared=shared(words, text),
            same_level=each.level is level,
            score=score * (SAME_LEVEL if each.level is level else 1.0),
        )
        for each, text, score in zip(all_, texts, scores(words, texts), strict=True)
        if score
    ]
    return sorted(found, key=_best_first)


def newest(lessons: Sequence[Lesson], practices: Sequence[Practice]) -> list[Offer]:
    """Return all there is, the newest first."""
    all_: list[Lesson | Practice] = [*practices, *lessons]
    all_.sort(key=lambda each: each.at, reverse=True)
    return [Offer(what=each, shared=(), same_level=False, score=0.0) for each in all_]


def in_order(
    lessons: Sequence[Lesson], practices: Sequence[Practice]
) -> tuple[Lesson | Practice, ...]:
    """Return what one plan has taught in order of time; so they are numbered."""
    all_: list[Lesson | Practice] = [*lessons, *practices]
    return tuple(sorted(all_, key=lambda each: (each.at, each.id)))


def measured_by(
    action: Action | None, goal: Goal | None, result: Result | None
) -> Measured | None:
    """Return what is measured by now: of the goal that is served, or of the action.

    `result` is the goal's, as its evaluation has it; that comes first.
    """
    if goal and goal.metric and result:
        first, last = result.first, result.last
        if first is not None and last is not None:
            name, unit = goal.metric.name, goal.metric.unit
            return Measured(name=name, before=first, after=last, unit=unit)
    for metric, value in (
        (goal.metric, goal.value) if goal else (None, None),
        (action.metric, action.value) if action else (None, None),
    ):
        if found := _measured(metric, value):
            return found
    return None


def _measured(metric: Metric | None, value: float | None) -> Measured | None:
    if metric is None or metric.baseline is None or value is None:
        return None
    return Measured(
        name=metric.name, before=metric.baseline, after=value, unit=metric.unit
    )


def _best_first(offer: Offer) -> tuple[float, bool, float]:
    what = offer.what
    return -offer.score, what.measured is None, -what.at.timestamp()
