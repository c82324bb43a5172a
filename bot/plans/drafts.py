"""A plan as somebody is writing it: what stands in the form, right or wrong."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from typing import TypeVar

from bot.ids import ActionId, ChannelId, DraftId, GoalId, PlanId, UserId
from bot.people import Language
from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.measures import said, written
from bot.plans.plan import Kind, Plan, State


class Start(Enum):
    """When a plan starts: at once, or when those who carry it were asked."""

    NOW = "now"
    CONSULTATION = "consultation"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftGoal:
    """A goal as typed; `was_due` is the date it had when the form was opened."""

    key: str
    id: GoalId | None = None
    statement: str = ""
    metric: str = ""
    unit: str = ""
    baseline: str = ""
    target: str = ""
    objective: str = ""
    due: date | None = None
    was_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAction:
    """An action as typed; `measure` is like `calls reviewed: 20 calls`."""

    key: str
    id: ActionId | None = None
    title: str = ""
    owner: UserId | None = None
    due: date | None = None
    measure: str = ""
    was_due: date | None = None


Entry = TypeVar("Entry", DraftGoal, DraftAction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form holds, kept between two steps of it.

    `plan_id` and `code` name the plan that is being edited, `previous` the closed one
    that it is the next cycle of; `dropped` are its actions
    that are to be given up.
    """

    id: DraftId
    person: UserId
    updated_at: datetime
    plan_id: PlanId | None = None
    code: str | None = None
    previous: PlanId | None = None
    kind: Kind = Kind.TEAM
    title: str = ""
    lead: UserId | None = None
    subject: UserId | None = None
    hr_partner: UserId | None = None
    sponsor: UserId | None = None
    channel: ChannelId | None = None
    language: Language = Language.EN
    weekday: int = 4
    at: time = time(10)
    goals: tuple[DraftGoal, ...] = ()
    actions: tuple[DraftAction, ...] = ()
    dropped: tuple[ActionId, ...] = ()
    start: Start = Start.NOW

    @property
    def begins(self) -> State:
        """The state that its plan begins in; nobody's own plan starts unasked."""
        if self.kind is Kind.TEAM and self.start is Start.NOW:
            return State.ACTIVE
        return State.IN_REVIEW if self.hr_partner else State.IN_CONSULTATION

    @property
    def people(self) -> frozenset[UserId]:
        """Everybody who is named in it."""
        named = (self.lead, self.subject, self.hr_partner, self.sponsor)
        owners = (action.owner for action in self.actions)
        return frozenset(each for each in (*named, *owners) if each)

    def with_goal(self) -> "Draft":
        """Return the draft with room for one more goal."""
        return replace(self, goals=(*self.goals, DraftGoal(key=_key("g", self.goals))))

    def with_action(self) -> "Draft":
        """Return the draft with room for one more action."""
        blank = DraftAction(key=_key("a", self.actions))
        return replace(self, actions=(*self.actions, blank))

    def without(self, key: str) -> "Draft":
        """Return the draft without the goal or action of this key."""
        gone = tuple(each.id for each in self.actions if each.key == key and each.id)
        return replace(
            self,
            goals=tuple(each for each in self.goals if each.key != key),
            actions=tuple(each for each in self.actions if each.key != key),
            dropped=(*self.dropped, *gone),
        )


def blank(id_: DraftId, person: UserId, language: Language, now: datetime) -> Draft:
    """Return an empty form of somebody who would be the lead."""
    return Draft(
        id=id_,
        person=person,
        updated_at=now,
        lead=person,
        language=language,
        goals=(DraftGoal(key="g1"),),
        actions=(DraftAction(key="a1"),),
    )


def draft_of(
    plan: Plan, goals: list[Goal], actions: list[Action], id_: DraftId, now: datetime
) -> Draft:
    """Return the form that its lead edits a plan with; closed actions stay out."""
    still_open = [action for action in actions if action.status.is_open]
    return Draft(
        id=id_,
        person=plan.lead,
        updated_at=now,
        plan_id=plan.id,
        code=plan.code,
        kind=plan.kind,
        title=plan.title,
        lead=plan.lead,
        subject=plan.subject,
        hr_partner=plan.hr_partner,
        sponsor=plan.sponsor,
        channel=plan.channel,
        language=plan.language,
        weekday=plan.checkin.weekday,
        at=plan.checkin.at,
        goals=tuple(_goal(n, each) for n, each in enumerate(goals, start=1)),
        actions=tuple(_action(n, each) for n, each in enumerate(still_open, start=1)),
    )


def _goal(n: int, goal: Goal) -> DraftGoal:
    metric = goal.metric
    return DraftGoal(
        key=f"g{n}",
        id=goal.id,
        statement=goal.statement,
        metric=metric.name if metric else "",
        unit=(metric.unit or "") if metric else "",
        baseline=_number(metric.baseline if metric else None),
        target=_number(metric.target if metric else None),
        objective=goal.objective or "",
        due=goal.due,
        was_due=goal.due,
    )


def _action(n: int, action: Action) -> DraftAction:
    return DraftAction(
        key=f"a{n}",
        id=action.id,
        title=action.title,
        owner=action.owner,
        due=action.planned_due,
        measure=said(action.metric) if action.metric else "",
        was_due=action.planned_due,
    )


def _number(value: float | None) -> str:
    return "" if value is None else written(value)


def _key(kind: str, taken: tuple[DraftGoal, ...] | tuple[DraftAction, ...]) -> str:
    numbers = [int(each.key[1:]) for each in taken]
    return f"{kind}{max(numbers, default=0) + 1}"
