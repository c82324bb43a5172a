"""How a plan goes about its causes, and what each part of it hangs on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.ids import ActionId, CauseId, EvidenceId, GoalId, PlanId, StrategyId, UserId
from bot.plans.actions import Action
from bot.plans.diagnosis import Cause, Diagnosis, Evidence
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.plans.remains import Lesson, Practice
from bot.plans.rethinking import Rethought


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """A way to treat a cause, in order to reach a goal; or one that was given up."""

    id: StrategyId
    plan_id: PlanId
    number: int
    statement: str
    cause_id: CauseId
    goal_id: GoalId
    by: UserId
    at: datetime
    given_up_at: datetime | None = None

    @property
    def is_followed(self) -> bool:
        """Whether it was not given up."""
        return self.given_up_at is None

    @property
    def code(self) -> str:
        """The short name people use: `S2`."""
        return f"S{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """All of a plan that hangs together, from its evidence to its actions."""

    plan: Plan
    diagnosis: Diagnosis
    goals: tuple[Goal, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    causes: tuple[Cause, ...] = ()
    strategies: tuple[Strategy, ...] = ()
    actions: tuple[Action, ...] = ()
    learned: tuple[Lesson | Practice, ...] = ()
    rethought: tuple[Rethought, ...] = ()

    def entry(self, key: str | None) -> Evidence | None:
        """Return the evidence with this id."""
        return next((each for each in self.evidence if each.id == key), None)

    def cause(self, key: str | None) -> Cause | None:
        """Return the cause with this id."""
        return next((each for each in self.causes if each.id == key), None)

    def strategy(self, key: str | None) -> Strategy | None:
        """Return the strategy with this id."""
        return next((each for each in self.strategies if each.id == key), None)

    def goal(self, key: str | None) -> Goal | None:
        """Return the goal with this id."""
        return next((each for each in self.goals if each.id == key), None)

    def resting_on(self, evidence: EvidenceId) -> list[Cause]:
        """Return the causes that rest on an entry of evidence."""
        return [each for each in self.causes if evidence in each.evidence]

    def treating(self, cause: CauseId) -> list[Strategy]:
        """Return the strategies that treat a cause."""
        return [each for each in self.strategies if each.cause_id == cause]

    def serving(self, goal: GoalId) -> list[Strategy]:
        """Return the strategies that serve a goal."""
        return [each for each in self.strategies if each.goal_id == goal]

    def taught_by(self, key: ActionId | CauseId) -> list[Lesson | Practice]:
        """Return what an action has taught, or a cause by itself."""
        return [each for each in self.learned if key in (each.action_id, each.cause_id)]

    def code_of(self, what: Lesson | Practice) -> str:
        """Return the short name people use, in order of time: `L2`."""
        return f"L{self.learned.index(what) + 1}"

    def thoughts_on(self, strategy: StrategyId | None) -> list[Rethought]:
        """Return how a strategy was rethought; None for what follows no strategy."""
        return [each for each in self.rethought if each.strategy_id == strategy]

    def carrying(self, strategy: StrategyId) -> list[Action]:
        """Return the actions that carry out a strategy, but for those given up."""
        return [
            each
            for each in self.actions
            if each.strategy_id == strategy and each.status is not Status.DROPPED
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked:
    """What is to be stored so that nothing points to what is removed."""

    causes: tuple[Cause, ...] = ()
    strategies: tuple[Strategy, ...] = ()
    gone: tuple[Strategy, ...] = ()
    actions: tuple[Action, ...] = ()


def without_evidence(chain: Chain, key: EvidenceId) -> Unlinked:
    """Return the causes as they are without an entry of evidence."""
    return Unlinked(
        causes=tuple(
            replace(cause, evidence=tuple(e for e in cause.evidence if e != key))
            for cause in chain.resting_on(key)
        )
    )


def without_cause(chain: Chain, key: CauseId, instead: CauseId | None) -> Unlinked:
    """Return what treated a cause, treating another `instead`, or gone with it."""
    treating = chain.treating(key)
    if instead:
        moved = tuple(replace(each, cause_id=instead) for each in treating)
        return Unlinked(strategies=moved)
    return without_strategies(chain, treating)


def without_strategies(chain: Chain, strategies: Iterable[Strategy]) -> Unlinked:
    """Return the actions as they are without strategies, those given up too."""
    gone = tuple(strategies)
    ids = {each.id for each in gone}
    return Unlinked(
        gone=gone,
        actions=tuple(
            replace(action, strategy_id=None)
            for action in chain.actions
            if action.strategy_id in ids
        ),
    )
