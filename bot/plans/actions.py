"""One thing that somebody has promised to do, and how it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from bot.ids import ActionId, PlanId, ProgressId, ReplyId, StrategyId, UserId
from bot.plans.progress import Effect, Metric, Stated, Status
from bot.plans.support import SupportKind


class Source(Enum):
    """Where a statement came from."""

    REPLY = "reply"
    REPORT = "report"
    BUTTON = "button"
    FORM = "form"
    LEAD = "lead"
    PAUSE = "pause"

    @property
    def sets_the_plan(self) -> bool:
        """Whether a later date of this source is the plan's own, and no slip."""
        return self in (Source.LEAD, Source.PAUSE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What was stated about an action, when and by whom; withdrawn, it is void.

    `helped`: the support that was called for is there.
    """

    id: ProgressId
    action_id: ActionId
    person: UserId
    at: datetime
    source: Source
    stated: Stated
    reply_id: ReplyId | None = None
    withdrawn_at: datetime | None = None
    effect: Effect | None = None
    evidence: str | None = None
    helped: bool = False

    @property
    def is_of_the_end(self) -> bool:
        """Whether it tells what an action that is done has come to."""
        return bool(self.effect or self.evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action of a plan: `#2` is the one with number 2.

    `planned_due` is the plan's date, `due` the date that counts now; `first_due` is the
    date first planned, where the lead has moved it since. `depends_on` are actions of
    the plan that come first; `support` says what it is that the company owes by it.
    `evidence` shows that it is done. `effect`, `evidence`, and all fields from `status`
    to `closed_at`, are what the statements so far add up to.
    """

    id: ActionId
    plan_id: PlanId
    number: int
    title: str
    owner: UserId
    planned_due: date | None = None
    helpers: tuple[UserId, ...] = ()
    buffer: int = 0
    metric: Metric | None = None
    status: Status = Status.NOT_STARTED
    percent: int | None = None
    due: date | None = None
    value: float | None = None
    blocker: str | None = None
    help: bool = False
    slips: int = 0
    blocked_since: date | None = None
    updated_at: datetime | None = None
    closed_at: datetime | None = None
    first_due: date | None = None
    strategy_id: StrategyId | None = None
    effect: Effect | None = None
    start: date | None = None
    resources: str | None = None
    expected: str | None = None
    depends_on: tuple[ActionId, ...] = ()
    support: SupportKind | None = None
    evidence: str | None = None

    @property
    def is_support(self) -> bool:
        """Whether the company owes it, to somebody who carries out the plan."""
        return self.support is not None

    def standing(self, statements: Iterable[Progress]) -> "Action":
        """Return the action as its statements, taken in order of time, leave it."""
        action = replace(
            self,
            status=Status.NOT_STARTED,
            percent=None,
            due=self.first_due or self.planned_due,
            value=None,
            blocker=None,
            help=False,
            slips=0,
            blocked_since=None,
            updated_at=None,
            closed_at=None,
            effect=None,
            evidence=None,
        )
        standing = [each for each in statements if each.withdrawn_at is None]
        for each in sorted(standing, key=lambda said: (said.at, said.is_of_the_end)):
            by_lead = each.source.sets_the_plan
            action = action.after(each.stated, each.at, by_lead=by_lead)
            if each.helped:
                action = replace(action, help=False)
            if action.status is Status.DONE:
                action = replace(
                    action,
                    effect=each.effect or action.effect,
                    evidence=each.evidence or action.evidence,
                )
        return action

    def replanned(self, due: date) -> "Action":
        """Return the action with another planned date; what was stated still stands."""
        first = self.first_due or self.planned_due
        return replace(self, planned_due=due, first_due=first)

    def after(self, stated: Stated, at: datetime, *, by_lead: bool = False) -> "Action":
        """Return the action as `stated` leaves it.

        A new status ends the blocker and the call for help of the one before; a later
        date counts as a slip, unless the lead set it (or the plan rested).
        """
        status = stated.status or self._status_from(stated)
        turned = stated.status is not None and stated.status is not self.status
        blocked = status is Status.BLOCKED
        later = bool(stated.due and self.due and stated.due > self.due)
        return replace(
            self,
            status=status,
            percent=self._percent_after(stated, status),
            due=stated.due or self.due,
            value=self.value if stated.value is None else stated.value,
            blocker=stated.blocker or (None if turned else self.blocker),
            help=stated.help or (self.help and not turned),
            slips=self.slips + (later and not by_lead),
            blocked_since=(self.blocked_since or at.date()) if blocked else None,
            updated_at=at,
            closed_at=None if status.is_open else (self.closed_at or at),
            effect=self.effect if status is Status.DONE else None,
            evidence=self.evidence if status is Status.DONE else None,
        )

    def _status_from(self, stated: Stated) -> Status:
        """Return the standing status; a share of the work says that it has begun."""
        begun = self.status is Status.NOT_STARTED and stated.percent
        return Status.IN_PROGRESS if begun else self.status

    def _percent_after(self, stated: Stated, status: Status) -> int | None:
        if status is Status.DONE:
            return 100
        if stated.percent is not None:
            return stated.percent
        return None if self.status is Status.DONE else self.percent
