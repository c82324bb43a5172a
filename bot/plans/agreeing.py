"""A proposal that the lead accepts, worked into the draft it was made for."""

from dataclasses import replace

from bot.plans.actions import Action
from bot.plans.changes import What
from bot.plans.consultation import Opinion
from bot.plans.goals import Goal
from bot.plans.registering import measure_kept
from bot.plans.revising import Revising, Revision
from bot.plans.wording import as_text, measure, way


class Agreeing(Revising):
    """What one proposal makes of a plan; before it starts its dates are a draft's."""

    def with_goal(self, goal: Goal, proposal: Opinion) -> None:
        """Give a goal the date and the measure proposed."""
        after = replace(
            goal,
            due=proposal.due or goal.due,
            metric=measure_kept(proposal.measure, goal.metric) or goal.metric,
        )
        n = goal.number
        self._note(What.GOAL_METRIC, way(goal.metric), way(after.metric), number=n)
        self._note(What.GOAL_DUE, as_text(goal.due), as_text(after.due), number=n)
        if after != goal:
            self._goals.append(after)

    def with_action(self, action: Action, proposal: Opinion) -> None:
        """Give an action the date and the measure proposed."""
        due = proposal.due or action.due
        after = replace(
            action,
            due=due,
            planned_due=due,
            metric=measure_kept(proposal.measure, action.metric) or action.metric,
        )
        before = measure(action.metric)
        self._note(What.ACTION_METRIC, before, measure(after.metric), of=action)
        dates = (as_text(action.due), as_text(due))
        self._note(What.ACTION_DUE, *dates, of=action)
        if after != action:
            self._actions.append(after)

    def with_support(self, action: Action) -> None:
        """Add the support as an action of its own."""
        self._add(action)

    def agreed(self) -> Revision | None:
        """Return what that makes of the plan; None where nothing is changed."""
        return self._done(self._plan) if self._changes else None
