"""Plans, goals, actions, and what was stated about them, kept."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Table, Text, bindparam, func, select

from bot.ids import ActionId, ChannelId, PlanId, ReplyId, UserId
from bot.plans.actions import Action, Progress
from bot.plans.changes import PlanChange
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan, State
from bot.plans.progress import Status
from storage.among import among
from storage.concerned import CONCERNING, MANY, has_part, knowing_of
from storage.finding import other_than, within
from storage.keeper import Keeper
from storage.rows import values_beside
from storage.schema.plans import (
    ActionRow,
    GoalRow,
    PlanChangeRow,
    PlanRow,
    ProgressRow,
)

PLAN: Table = PlanRow.metadata.tables[PlanRow.__tablename__]
ACTION: Table = ActionRow.metadata.tables[ActionRow.__tablename__]
HERE = bindparam("workspace", type_=Text)
HIGHEST = select(func.max(PlanRow.number)).where(PlanRow.workspace_id == HERE)
RUNNING = select(PlanRow.id).where(
    PlanRow.workspace_id == HERE, PlanRow.state == State.ACTIVE
)
OPEN_OF = (
    select(ACTION)
    .where(
        ActionRow.workspace_id == HERE,
        among(ACTION.c.owner, "owners"),
        ActionRow.status.in_([status for status in Status if status.is_open]),
        ActionRow.plan_id.in_(RUNNING),
    )
    .order_by(ActionRow.plan_id, ActionRow.number)
)
OPEN_OF_LOCKED = OPEN_OF.with_for_update()


class Plans(Keeper[Plan]):
    """All plans; whether somebody may see one, `bot.plans.access` says."""

    row = PlanRow
    value = Plan

    def numbered(self, number: int, *, lock: bool = False) -> Plan | None:
        """Return the plan `P-number`."""
        return self._one(number=number, lock=lock)

    def next_number(self) -> int:
        """Return the next plan's number; two at once are told apart by `try_add`."""
        here = {"workspace": self._workspace}
        return (self._transaction.scalar(HIGHEST, here) or 0) + 1

    def all(self, states: Collection[State] = tuple(State)) -> list[Plan]:
        """Return the plans in these states, in order of number."""
        return self._all(state=states, order_by=("number",))

    def concerning(self, person: UserId, states: Collection[State]) -> list[Plan]:
        """Return the plans in these states that the person has any part in, in order.

        What they may see of each, `bot.plans.access` says.
        """
        return self._values(CONCERNING, {"states": list(states), **has_part(person)})

    def known_to(
        self,
        person: UserId,
        states: Collection[State],
        kinds: Collection[Kind] = tuple(Kind),
        *,
        first: int,
    ) -> tuple[list[Plan], int]:
        """Return the `first` plans that the person may know of, and how many there are.

        Those they lead come before others.
        """
        here = {"workspace": self._workspace, "first": first, **has_part(person)}
        query = knowing_of(tuple(kinds), tuple(states))
        found = values_beside(MANY, Plan, self._transaction.execute(query, here))
        return [plan for _, plan in found], max((many for many, _ in found), default=0)

    def led_by(self, lead: UserId) -> list[Plan]:
        """Return the plans somebody leads that are not closed, newest first."""
        return self._all(
            lead=lead,
            state=other_than(State.CLOSED),
            order_by=("-number",),
        )

    def next_to(self, plan: PlanId) -> list[Plan]:
        """Return the next cycles of a plan, in order of number."""
        return self._all(previous=plan, order_by=("number",))

    def of_channel(self, channel: ChannelId) -> list[Plan]:
        """Return the plans that report to a channel, in order of number."""
        return self._all(channel=channel, order_by=("number",))

    def with_ids(self, ids: Collection[PlanId]) -> dict[PlanId, Plan]:
        """Return the plans with these ids, by id."""
        return {plan.id: plan for plan in self._all(id=ids)}


class Goals(Keeper[Goal]):
    """All goals."""

    row = GoalRow
    value = Goal

    def of(self, plans: Collection[PlanId]) -> list[Goal]:
        """Return the goals of these plans, in order."""
        return self._all(plan_id=plans, order_by=("plan_id", "number"))


class Actions(Keeper[Action]):
    """All actions."""

    row = ActionRow
    value = Action

    def of(self, plans: Collection[PlanId]) -> list[Action]:
        """Return the actions of these plans, in order."""
        return self._all(plan_id=plans, order_by=("plan_id", "number"))

    def open_of(self, owner: UserId, *, lock: bool = False) -> list[Action]:
        """Return the open actions of one owner, of running plans, in order.

        `lock` holds them until the commit, so that two replies at once both count.
        """
        return self.open_of_each([owner], lock=lock)[owner]

    def open_of_each(
        self, owners: Iterable[UserId], *, lock: bool = False
    ) -> dict[UserId, list[Action]]:
        """Return the same for several owners."""
        found: dict[UserId, list[Action]] = {owner: [] for owner in owners}
        query = OPEN_OF_LOCKED if lock else OPEN_OF
        for action in self._values(query, {"owners": list(found)}):
            found[action.owner].append(action)
        return found

    def with_ids(
        self, ids: Collection[ActionId], *, lock: bool = False
    ) -> dict[ActionId, Action]:
        """Return the actions with these ids, by id."""
        found = self._all(id=ids, order_by=("plan_id", "number"), lock=lock)
        return {action.id: action for action in found}


class Statements(Keeper[Progress]):
    """What was stated about actions."""

    row = ProgressRow
    value = Progress

    def about(self, actions: Collection[ActionId]) -> list[Progress]:
        """Return what was stated about these actions, in order of time."""
        return self._all(action_id=actions, order_by=("at", "id"))

    def said_in(
        self, actions: Collection[ActionId], start: datetime, end: datetime
    ) -> list[Progress]:
        """Return what stands of what was stated of these from `start` to before `end`.

        In order of time; what was withdrawn is left out.
        """
        return self._all(
            action_id=actions,
            at=within(start, end),
            withdrawn_at=None,
            order_by=("at", "id"),
        )

    def of_reply(self, reply: ReplyId) -> list[Progress]:
        """Return what was noted from one reply."""
        return self._all(reply_id=reply, order_by=("at", "id"))


class Changes(Keeper[PlanChange]):
    """What leads changed in their plans."""

    row = PlanChangeRow
    value = PlanChange

    def of(self, plan: PlanId) -> list[PlanChange]:
        """Return what was changed in a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at",))
