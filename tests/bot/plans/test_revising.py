"""An edit of a plan: what it changes, what it leaves, what stays known."""

from dataclasses import replace
from datetime import date

from bot.ids import DraftId, UserId
from bot.plans.changes import What
from bot.plans.drafts import Draft
from bot.plans.editing import draft_of
from bot.plans.progress import Metric, Stated, Status
from bot.plans.revising import Revising, Revision
from tests.makers import LEAD, NOW, a_goal, a_plan, a_statement, an_action

PLAN = a_plan()
GOAL = a_goal(plan_id=PLAN.id)
FIRST = an_action(plan_id=PLAN.id, number=1)
SECOND = an_action(plan_id=PLAN.id, number=2, title="Write the guide")


def opened() -> Draft:
    return draft_of(PLAN, [GOAL], [FIRST, SECOND], DraftId("draft"), NOW)


def revised(draft: Draft) -> Revision:
    revision = Revising(PLAN, LEAD, NOW).revision(draft, [GOAL], [FIRST, SECOND])
    assert revision is not None
    return revision


def whats(revision: Revision) -> list[What]:
    return [each.what for each in revision.change.changes]


def test_a_form_left_as_it_was_changes_nothing() -> None:
    revising = Revising(PLAN, LEAD, NOW)

    assert revising.revision(opened(), [GOAL], [FIRST, SECOND]) is None


def test_another_title_makes_no_new_version() -> None:
    revision = revised(replace(opened(), title="Cut  handle\ntime further"))

    assert revision.plan.title == "Cut handle time further"
    assert revision.plan.version == 1
    assert whats(revision) == [What.TITLE]


def test_another_target_makes_a_new_version() -> None:
    draft = opened()
    goal = replace(draft.goals[0], target="5")

    revision = revised(replace(draft, goals=(goal,)))

    assert revision.plan.version == revision.change.version == 2
    assert revision.goals[0].metric == Metric(
        name="handle time", unit="min", baseline=8.4, target=5
    )
    (change,) = revision.change.changes
    assert change.before == "handle time: 8.4 → 6 min"
    assert change.after == "handle time: 8.4 → 5 min"


def test_a_moved_date_keeps_the_first_and_is_no_slip() -> None:
    draft = opened()
    moved = replace(draft.actions[0], due=date(2026, 3, 27))

    revision = revised(replace(draft, actions=(moved, draft.actions[1])))

    (action,) = revision.actions
    assert action.first_due == date(2026, 3, 13)
    assert action.planned_due == action.due == date(2026, 3, 27)
    assert action.slips == 0
    assert (revision.change.changes[0].before, revision.change.changes[0].after) == (
        "2026-03-13",
        "2026-03-27",
    )


def test_the_moved_date_outlives_a_correction_of_what_was_said_before() -> None:
    draft = opened()
    moved = replace(draft.actions[0], due=date(2026, 3, 27))
    revision = revised(replace(draft, actions=(moved, draft.actions[1])))
    (action,) = revision.actions
    slipped = a_statement(
        Stated(due=date(2026, 3, 20)), at=NOW.replace(month=2), action_id=action.id
    )

    again = action.standing([slipped, *revision.statements])

    assert (again.due, again.slips) == (date(2026, 3, 27), 1)


def test_a_dropped_action_is_closed_and_kept() -> None:
    draft = opened()

    revision = revised(draft.without(draft.actions[1].key))

    (action,) = revision.actions
    assert action.id == SECOND.id
    assert action.status is Status.DROPPED
    assert revision.statements[0].stated == Stated(status=Status.DROPPED)
    assert whats(revision) == [What.ACTION_DROPPED]
    assert revision.plan.version == 2


def test_a_new_action_gets_the_next_number() -> None:
    draft = opened().with_action()
    added = replace(
        draft.actions[-1],
        title="Train the team",
        owner=UserId("UNEW"),
        due=date(2026, 5, 1),
    )

    revision = revised(replace(draft, actions=(*draft.actions[:-1], added)))

    (action,) = revision.actions
    assert (action.number, action.owner) == (3, UserId("UNEW"))
    assert whats(revision) == [What.ACTION_ADDED]


def test_an_action_closed_meanwhile_stays_closed() -> None:
    done = replace(FIRST, status=Status.DONE)
    draft = opened().without("a1")

    revision = Revising(PLAN, LEAD, NOW).revision(draft, [GOAL], [done, SECOND])

    assert revision is None


def test_a_measure_keeps_its_baseline() -> None:
    measured = replace(FIRST, metric=GOAL.metric)
    draft = draft_of(PLAN, [GOAL], [measured], DraftId("draft"), NOW)
    typed = replace(draft.actions[0], measure="handle time: 5 min")

    revision = Revising(PLAN, LEAD, NOW).revision(
        replace(draft, actions=(typed,)), [GOAL], [measured]
    )

    assert revision is not None
    assert revision.actions[0].metric == Metric(
        name="handle time", unit="min", baseline=8.4, target=5
    )
