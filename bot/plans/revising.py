"""From an edited form to the plan as it is from now on, and what that changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.ids import ActionId, ChangeId, ProgressId, UserId, new_id
from bot.plans.actions import Action, Progress, Source
from bot.plans.changes import Change, PlanChange, What
from bot.plans.drafts import Draft, DraftAction, DraftGoal
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan, Weekly
from bot.plans.progress import Stated, Status
from bot.plans.registering import (
    measure_kept,
    metric_of,
    new_action,
    new_goal,
    tidy,
)
from bot.plans.wording import action_pairs, as_text, header_pairs, way


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A plan after an edit; goals and actions are those that are new or changed."""

    plan: Plan
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    statements: tuple[Progress, ...]
    change: PlanChange


class Revising:
    """One edit of one plan by its lead."""

    def __init__(self, plan: Plan, by: UserId, now: datetime) -> None:
        self._plan = plan
        self._by = by
        self._now = now
        self._changes: list[Change] = []
        self._goals: list[Goal] = []
        self._actions: list[Action] = []
        self._statements: list[Progress] = []

    def revision(
        self, draft: Draft, goals: list[Goal], actions: list[Action]
    ) -> Revision | None:
        """Return what the edited draft makes of the plan; None where nothing changed.

        What was closed since the form was opened stays closed.
        """
        plan = self._header(draft)
        self._revise_goals(draft.goals, goals)
        self._revise_actions(draft, actions)
        return self._done(plan) if self._changes else None

    def extended(self, action: Action) -> Revision:
        """Return what one more action makes of the plan."""
        self._add(action)
        return self._done(self._plan)

    def _done(self, plan: Plan) -> Revision:
        of_substance = any(change.what.is_of_substance for change in self._changes)
        version = plan.version + of_substance
        return Revision(
            plan=replace(plan, version=version),
            goals=tuple(self._goals),
            actions=tuple(self._actions),
            statements=tuple(self._statements),
            change=PlanChange(
                id=ChangeId(new_id()),
                plan_id=plan.id,
                version=version,
                by=self._by,
                at=self._now,
                changes=tuple(self._changes),
            ),
        )

    def _header(self, draft: Draft) -> Plan:
        plan = self._plan
        after = replace(
            plan,
            title=tidy(draft.title),
            lead=draft.lead or plan.lead,
            subject=draft.subject,
            hr_partner=draft.hr_partner,
            sponsor=draft.sponsor,
            channel=draft.channel if plan.kind is Kind.TEAM else None,
            language=draft.language,
            checkin=Weekly(weekday=draft.weekday, at=draft.at),
        )
        for what, old, new in header_pairs(plan, after):
            self._note(what, old, new)
        return after

    def _revise_goals(self, typed: tuple[DraftGoal, ...], goals: list[Goal]) -> None:
        known = {goal.id: goal for goal in goals}
        number = max((goal.number for goal in goals), default=0)
        for each in typed:
            goal = known.get(each.id) if each.id else None
            if goal is None:
                number += 1
                self._goals.append(new_goal(each, self._plan.id, number))
                self._note(
                    What.GOAL_ADDED, None, self._goals[-1].statement, number=number
                )
                continue
            after = replace(
                goal,
                statement=tidy(each.statement),
                metric=metric_of(each),
                due=each.due,
                objective=tidy(each.objective) or None,
            )
            if after != goal:
                self._goals.append(after)
            n = goal.number
            self._note(What.GOAL_STATEMENT, goal.statement, after.statement, number=n)
            self._note(What.GOAL_METRIC, way(goal.metric), way(after.metric), number=n)
            self._note(What.GOAL_DUE, as_text(goal.due), as_text(after.due), number=n)
            aims = (goal.objective, after.objective)
            self._note(What.GOAL_OBJECTIVE, *aims, number=n)

    def _revise_actions(self, draft: Draft, actions: list[Action]) -> None:
        known = {action.id: action for action in actions}
        number = max((action.number for action in actions), default=0)
        ids = {each.key: each.id or ActionId(new_id()) for each in draft.actions}
        fresh = []
        for each in draft.actions:
            if each.id not in known:
                number += 1
                fresh.append(new_action(each, self._plan.id, number, ids))
        numbers = {each.id: each.number for each in (*actions, *fresh)}
        for added in fresh:
            self._add(added)
        for each in draft.actions:
            action = known.get(each.id) if each.id else None
            if action and action.status.is_open:
                depends_on = _depends_on(action, each, known, ids)
                self._revise(action, each, depends_on, numbers)
        for dropped in draft.dropped:
            if dropped in known and known[dropped].status.is_open:
                self._drop(known[dropped])

    def _add(self, action: Action) -> None:
        self._actions.append(action)
        self._note(What.ACTION_ADDED, None, action.title, of=action)

    def _revise(
        self,
        action: Action,
        typed: DraftAction,
        depends_on: tuple[ActionId, ...],
        numbers: Mapping[ActionId, int],
    ) -> None:
        after = replace(
            action,
            title=tidy(typed.title),
            owner=typed.owner or action.owner,
            metric=measure_kept(typed.measure, action.metric),
            start=typed.begins,
            helpers=typed.helpers,
            buffer=int(typed.buffer or 0),
            resources=tidy(typed.resources) or None,
            expected=tidy(typed.expected) or None,
            depends_on=depends_on,
            support=typed.support,
        )
        for what, old, new in action_pairs(action, after, numbers):
            self._note(what, old, new, of=action)
        if typed.due and typed.due != action.planned_due:
            before = as_text(action.planned_due)
            self._note(What.ACTION_DUE, before, as_text(typed.due), of=action)
            after = self._stated(after.replanned(typed.due), Stated(due=typed.due))
        if after != action:
            self._actions.append(after)

    def _drop(self, action: Action) -> None:
        self._note(What.ACTION_DROPPED, action.title, None, of=action)
        self._actions.append(self._stated(action, Stated(status=Status.DROPPED)))

    def _stated(
        self, action: Action, stated: Stated, source: Source = Source.LEAD
    ) -> Action:
        """Return the action after what the lead states by this edit, noting that."""
        self._statements.append(
            Progress(
                id=ProgressId(new_id()),
                action_id=action.id,
                person=self._by,
                at=self._now,
                source=source,
                stated=stated,
            )
        )
        return action.after(stated, self._now, by_lead=True)

    def _note(
        self,
        what: What,
        before: str | None,
        after: str | None,
        *,
        number: int | None = None,
        of: Action | None = None,
    ) -> None:
        if before == after:
            return
        self._changes.append(
            Change(
                what=what,
                before=before,
                after=after,
                number=of.number if of else number,
                action_id=of.id if of else None,
            )
        )


def _depends_on(
    action: Action,
    typed: DraftAction,
    known: Mapping[ActionId, Action],
    ids: Mapping[str, ActionId],
) -> tuple[ActionId, ...]:
    """Return what it depends on: as chosen, and what is closed and not in the form."""
    closed = [
        each
        for each in action.depends_on
        if each in known and not known[each].status.is_open
    ]
    chosen = [ids[key] for key in typed.depends_on if key in ids]
    return tuple(dict.fromkeys([*closed, *chosen]))
