"""A plan as somebody is writing it: what stands in the form, right or wrong."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from typing import TypeVar

from bot.ids import ActionId, ChannelId, DraftId, GoalId, PlanId, UserId
from bot.people import Language
from bot.plans.plan import Kind, State
from bot.plans.support import SupportKind


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
    """An action as typed; `measure` is like `calls reviewed: 20 calls`.

    `number` is the one that it has in the plan already; `depends_on` are keys.
    """

    key: str
    id: ActionId | None = None
    title: str = ""
    owner: UserId | None = None
    due: date | None = None
    measure: str = ""
    was_due: date | None = None
    number: int | None = None
    begins: date | None = None
    helpers: tuple[UserId, ...] = ()
    buffer: str = ""
    resources: str = ""
    expected: str = ""
    depends_on: tuple[str, ...] = ()
    support: SupportKind | None = None


Entry = TypeVar("Entry", DraftGoal, DraftAction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form holds, kept between two steps of it.

    `plan_id` and `code` name the plan that is being edited, `previous` the closed one
    that it is the next cycle of; `dropped` are its actions
    that are to be given up, `last_number` is the highest that one of its actions has.
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
    last_number: int = 0

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
        helpers = (each for action in self.actions for each in action.helpers)
        return frozenset(each for each in (*named, *owners, *helpers) if each)

    @property
    def is_begun(self) -> bool:
        """Whether there is something in it that would be missed."""
        said = (each.statement for each in self.goals)
        return any((self.title, *said, *(each.title for each in self.actions)))

    @property
    def numbers(self) -> dict[str, int]:
        """The number that each action has in the plan, or will have, by key."""
        numbers: dict[str, int] = {}
        last = self.last_number
        for each in self.actions:
            last += each.number is None
            numbers[each.key] = each.number or last
        return numbers

    def action(self, key: str) -> DraftAction | None:
        """Return the action with this key."""
        return next((each for each in self.actions if each.key == key), None)

    def with_details(self, action: DraftAction, now: datetime) -> "Draft":
        """Return the draft with an action in place of the one with its key."""
        return replace(
            self,
            updated_at=now,
            actions=tuple(
                action if each.key == action.key else each for each in self.actions
            ),
        )

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
            actions=tuple(
                replace(
                    each, depends_on=tuple(on for on in each.depends_on if on != key)
                )
                for each in self.actions
                if each.key != key
            ),
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


def _key(kind: str, taken: tuple[DraftGoal, ...] | tuple[DraftAction, ...]) -> str:
    numbers = [int(each.key[1:]) for each in taken]
    return f"{kind}{max(numbers, default=0) + 1}"
