"""Short ways to make things for tests: sensible by default, changed by name."""

from datetime import UTC, date, datetime
from typing import Any

from bot.checkins.replies import CheckIn, Reply
from bot.deliveries import Delivery, Kind
from bot.ids import (
    ActionId,
    CauseId,
    ChannelId,
    CheckInId,
    DeliveryId,
    EvidenceId,
    GoalId,
    PlanId,
    ProgressId,
    ReplyId,
    StrategyId,
    UserId,
    WorkspaceId,
    new_id,
)
from bot.people import Person
from bot.plans.actions import Action, Progress, Source
from bot.plans.diagnosis import Cause, Evidence, Level
from bot.plans.diagnosis import Source as EvidenceSource
from bot.plans.goals import Goal
from bot.plans.plan import Kind as PlanKind
from bot.plans.plan import Plan
from bot.plans.progress import Metric, Stated
from bot.plans.strategies import Strategy

NOW = datetime(2026, 3, 9, 2, 12, tzinfo=UTC)
TEAM = WorkspaceId("T1")
LEAD, OWNER = UserId("ULEAD"), UserId("UOWNER")


def a_person(user: str = "UOWNER", **changes: Any) -> Person:
    base: dict[str, Any] = {"id": UserId(user), "name": user.lower()}
    return Person(**base | changes)


def a_plan(**changes: Any) -> Plan:
    base: dict[str, Any] = {
        "id": PlanId(new_id()),
        "number": 1,
        "kind": PlanKind.TEAM,
        "title": "Cut handle time",
        "lead": LEAD,
        "zone": "UTC",
        "created_at": NOW,
        "channel": ChannelId("C1"),
    }
    return Plan(**base | changes)


def a_goal(**changes: Any) -> Goal:
    base: dict[str, Any] = {
        "id": GoalId(new_id()),
        "plan_id": PlanId("plan"),
        "number": 1,
        "statement": "Cut handle time to 6 min",
        "metric": Metric(name="handle time", unit="min", baseline=8.4, target=6),
        "due": date(2026, 6, 30),
    }
    return Goal(**base | changes)


def an_action(**changes: Any) -> Action:
    due = date(2026, 3, 13)
    base: dict[str, Any] = {
        "id": ActionId(new_id()),
        "plan_id": PlanId("plan"),
        "number": 1,
        "title": "Call five suppliers",
        "owner": OWNER,
        "planned_due": due,
        "due": due,
    }
    return Action(**base | changes)


def an_evidence(**changes: Any) -> Evidence:
    base: dict[str, Any] = {
        "id": EvidenceId(new_id()),
        "plan_id": PlanId("plan"),
        "number": 1,
        "source": EvidenceSource.HISTORY,
        "text": "Calls took 8.4 minutes in February",
        "day": date(2026, 3, 2),
        "by": LEAD,
        "at": NOW,
    }
    return Evidence(**base | changes)


def a_cause(**changes: Any) -> Cause:
    base: dict[str, Any] = {
        "id": CauseId(new_id()),
        "plan_id": PlanId("plan"),
        "number": 1,
        "level": Level.PROCESS,
        "text": "Orders are looked up in two systems",
        "impact": 4,
        "effort": 2,
        "by": LEAD,
        "at": NOW,
    }
    return Cause(**base | changes)


def a_strategy(cause: Cause, goal: Goal, **changes: Any) -> Strategy:
    base: dict[str, Any] = {
        "id": StrategyId(new_id()),
        "plan_id": cause.plan_id,
        "number": 1,
        "statement": "Bring old orders into the new system",
        "cause_id": cause.id,
        "goal_id": goal.id,
        "by": LEAD,
        "at": NOW,
    }
    return Strategy(**base | changes)


def a_statement(stated: Stated | None = None, **changes: Any) -> Progress:
    base: dict[str, Any] = {
        "id": ProgressId(new_id()),
        "action_id": ActionId("action"),
        "person": OWNER,
        "at": NOW,
        "source": Source.REPLY,
        "stated": stated or Stated(percent=50),
    }
    return Progress(**base | changes)


def a_checkin(*actions: Action, **changes: Any) -> CheckIn:
    base: dict[str, Any] = {
        "id": CheckInId(new_id()),
        "person": OWNER,
        "period": "2026-W11",
        "asked_at": NOW,
        "actions": tuple(action.id for action in actions),
    }
    return CheckIn(**base | changes)


def a_reply(**changes: Any) -> Reply:
    base: dict[str, Any] = {
        "id": ReplyId(new_id()),
        "person": OWNER,
        "channel": ChannelId("D1"),
        "ts": "1773022320.000100",
        "said_at": NOW,
        "text": "half way",
    }
    return Reply(**base | changes)


def a_delivery(**changes: Any) -> Delivery:
    key = new_id()
    base: dict[str, Any] = {
        "id": DeliveryId(key),
        "kind": Kind.PROMPT,
        "key": key,
        "due_at": NOW,
        "created_at": NOW,
        "person": OWNER,
    }
    return Delivery(**base | changes)
