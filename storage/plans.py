"""Plans, goals, actions, and what was stated about them, kept."""

from collections.abc import Collection

from sqlalchemy import Text, func, or_, select, type_coerce

from bot.ids import ActionId, ChannelId, PlanId, ReplyId, UserId
from bot.plans.actions import Action, Progress
from bot.plans.changes import PlanChange
from bot.plans.goals import Goal
from bot.plans.plan import Plan, State
from bot.plans.progress import Status
from storage.keeper import Keeper
from storage.schema.plans import (
    ActionRow,
    GoalRow,
    PlanChangeRow,
    PlanRow,
    ProgressRow,
)

OPEN = [status for status in Status if status.is_open]


class Plans(Keeper[Plan]):
    """All plans; whether somebody may see one, `bot.plans.access` says."""

    row = PlanRow
    value = Plan

    def numbered(self, number: int, *, lock: bool = False) -> Plan | None:
        """Return the plan `P-number`."""
        return self._one(PlanRow.number == number, lock=lock)

    def next_number(self) -> int:
        """Return the number of the next plan; two at once are told apart by `add`."""
        highest = select(func.max(PlanRow.number)).where(
            PlanRow.workspace_id == self._workspace
        )
        return (self._connection.scalar(highest) or 0) + 1

    def all(self, states: Collection[State] = tuple(State)) -> list[Plan]:
        """Return the plans in these states, in order of number."""
        return self._all(PlanRow.state.in_(states), order_by=(PlanRow.number,))

    def concerning(self, person: UserId, states: Collection[State]) -> list[Plan]:
        """Return the plans in these states that the person has any part in, in order.

        What they may see of each, `bot.plans.access` says.
        """
        at_work = select(ActionRow.plan_id).where(
            ActionRow.workspace_id == self._workspace,
            or_(
                ActionRow.owner == person,
                type_coerce(ActionRow.helpers, Text).contains(f'"{person}"'),
            ),
        )
        named = (PlanRow.lead, PlanRow.subject, PlanRow.hr_partner, PlanRow.sponsor)
        return self._all(
            PlanRow.state.in_(states),
            or_(PlanRow.id.in_(at_work), *(role == person for role in named)),
            order_by=(PlanRow.number,),
        )

    def led_by(self, lead: UserId) -> list[Plan]:
        """Return the plans somebody leads that are not closed, newest first."""
        return self._all(
            PlanRow.lead == lead,
            PlanRow.state != State.CLOSED,
            order_by=(PlanRow.number.desc(),),
        )

    def next_to(self, plan: PlanId) -> list[Plan]:
        """Return the next cycles of a plan, in order of number."""
        return self._all(PlanRow.previous == plan, order_by=(PlanRow.number,))

    def of_channel(self, channel: ChannelId) -> list[Plan]:
        """Return the plans that report to a channel, in order of number."""
        return self._all(PlanRow.channel == channel, order_by=(PlanRow.number,))

    def with_ids(self, ids: Collection[PlanId]) -> dict[PlanId, Plan]:
        """Return the plans with these ids, by id."""
        return {plan.id: plan for plan in self._all(PlanRow.id.in_(ids))}


class Goals(Keeper[Goal]):
    """All goals."""

    row = GoalRow
    value = Goal

    def of(self, plans: Collection[PlanId]) -> list[Goal]:
        """Return the goals of these plans, in order."""
        return self._all(
            GoalRow.plan_id.in_(plans), order_by=(GoalRow.plan_id, GoalRow.number)
        )


class Actions(Keeper[Action]):
    """All actions."""

    row = ActionRow
    value = Action

    def of(self, plans: Collection[PlanId]) -> list[Action]:
        """Return the actions of these plans, in order."""
        return self._all(
            ActionRow.plan_id.in_(plans), order_by=(ActionRow.plan_id, ActionRow.number)
        )

    def open_of(self, owner: UserId, *, lock: bool = False) -> list[Action]:
        """Return the open actions of one owner, of running plans, in order.

        `lock` holds them until the commit, so that two replies at once both count.
        """
        running = select(PlanRow.id).where(
            PlanRow.workspace_id == self._workspace, PlanRow.state == State.ACTIVE
        )
        return self._all(
            ActionRow.owner == owner,
            ActionRow.status.in_(OPEN),
            ActionRow.plan_id.in_(running),
            order_by=(ActionRow.plan_id, ActionRow.number),
            lock=lock,
        )

    def with_ids(
        self, ids: Collection[ActionId], *, lock: bool = False
    ) -> dict[ActionId, Action]:
        """Return the actions with these ids, by id."""
        if not ids:
            return {}
        found = self._all(
            ActionRow.id.in_(ids),
            order_by=(ActionRow.plan_id, ActionRow.number),
            lock=lock,
        )
        return {action.id: action for action in found}


class Statements(Keeper[Progress]):
    """What was stated about actions."""

    row = ProgressRow
    value = Progress

    def about(self, actions: Collection[ActionId]) -> list[Progress]:
        """Return what was stated about these actions, in order of time."""
        if not actions:
            return []
        return self._all(
            ProgressRow.action_id.in_(actions),
            order_by=(ProgressRow.at, ProgressRow.id),
        )

    def of_reply(self, reply: ReplyId) -> list[Progress]:
        """Return what was noted from one reply."""
        return self._all(
            ProgressRow.reply_id == reply, order_by=(ProgressRow.at, ProgressRow.id)
        )


class Changes(Keeper[PlanChange]):
    """What leads changed in their plans."""

    row = PlanChangeRow
    value = PlanChange

    def of(self, plan: PlanId) -> list[PlanChange]:
        """Return what was changed in a plan, in order of time."""
        return self._all(PlanChangeRow.plan_id == plan, order_by=(PlanChangeRow.at,))
