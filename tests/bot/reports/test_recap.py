"""A plan's month, from what was stated."""

from datetime import UTC, date, datetime

from bot.ids import ActionId
from bot.plans.actions import Action, Progress
from bot.plans.lags import Lag, LagReason
from bot.plans.plan import Plan
from bot.plans.progress import Metric, Stated, Status
from bot.reports.lateness import Days
from bot.reports.looking_back import recap_of
from bot.reports.recap import Material, Recap, month_after, month_before
from tests.makers import OWNER, a_goal, a_plan, a_statement, an_action

MARCH = date(2026, 3, 1)
PLAN = a_plan(id="plan")
DONE = Stated(status=Status.DONE)


def at(month: int, day: int, hour: int = 12) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


def said(action: str, stated: Stated, when: datetime) -> Progress:
    return a_statement(stated, action_id=ActionId(action), at=when)


def an(number: int, due: date | None = date(2026, 3, 20), **changes: object) -> Action:
    made = {"id": f"a{number}", "number": number, "due": due, "planned_due": due}
    return an_action(**made | changes)


def recap(
    *actions: Action,
    statements: tuple[Progress, ...] = (),
    lags: tuple[Lag, ...] = (),
    plan: Plan = PLAN,
) -> Recap:
    weekdays = Days(date(2026, 4, 1), lambda day: day.weekday() < 5)
    material = Material(
        goals=[a_goal()],
        actions=actions,
        statements=statements,
        lags=lags,
        calendar=lambda _: weekdays,
        today=date(2026, 4, 1),
    )
    return recap_of(plan, MARCH, material)


def numbers(actions: tuple[Action, ...]) -> list[int]:
    return [action.number for action in actions]


def test_what_was_done_in_the_month_is_told_and_counted() -> None:
    found = recap(
        an(1),
        an(2),
        an(3),
        statements=(
            said("a1", DONE, at(2, 27)),
            said("a2", DONE, at(3, 31)),
            said("a3", DONE, at(4, 1)),
        ),
    )
    assert (found.total, found.done_count, numbers(found.done)) == (3, 2, [2])


def test_month_ends_on_the_plans_clock() -> None:
    late_evening = (said("a1", DONE, at(3, 31, 18)),)  # 1 April, 02:00 in Shanghai
    shanghai = a_plan(id="plan", zone="Asia/Shanghai")
    assert numbers(recap(an(1), statements=late_evening).done) == [1]
    assert numbers(recap(an(1), statements=late_evening, plan=shanghai).done) == []


def test_goal_goes_from_baseline_over_the_month_before_to_now() -> None:
    measuring = an(1, metric=Metric(name="handle time", unit="min"))
    readings = ((2, 20, 8.0), (3, 10, 7.5), (3, 24, 7.2), (4, 1, 6.0))
    found = recap(
        measuring,
        statements=tuple(
            said("a1", Stated(value=value), at(month, day))
            for month, day, value in readings
        ),
    )
    (goal,) = found.goals
    assert (goal.before, goal.goal.value) == (8.0, 7.2)
    assert goal.goal.share == 0.5


def test_late_are_open_past_their_date_and_not_waiting_for_somebody() -> None:
    blocked = Stated(status=Status.BLOCKED, blocker="no budget")
    found = recap(
        an(1),
        an(2),
        an(3, due=date(2026, 4, 20)),
        statements=(said("a2", blocked, at(3, 9)),),
    )
    assert numbers(found.late) == [1]
    assert numbers(found.owed) == [2]


def test_slip_tells_both_dates_and_the_reasons_given_in_the_month() -> None:
    moved = Stated(due=date(2026, 4, 10))
    lags = tuple(
        Lag(id=str(n), action_id=ActionId("a1"), person=OWNER, at=when, reason=reason)
        for n, (when, reason) in enumerate(
            [
                (at(2, 2), LagReason.INDIVIDUAL),
                (at(3, 2), LagReason.PROCESS),
                (at(3, 9), LagReason.PROCESS),
            ]
        )
    )
    (slip,) = recap(an(1), statements=(said("a1", moved, at(3, 9)),), lags=lags).slipped
    assert (slip.before, slip.after) == (date(2026, 3, 20), date(2026, 4, 10))
    assert slip.reasons == (LagReason.PROCESS,)


def test_corrective_step_counts_as_help_once_its_action_is_done() -> None:
    lag = Lag(
        id="l",
        action_id=ActionId("a1"),
        person=OWNER,
        at=at(3, 2),
        step="Two hours a week without calls",
    )
    assert recap(an(1), lags=(lag,)).helped == ()
    (helped,) = recap(
        an(1), statements=(said("a1", DONE, at(3, 9)),), lags=(lag,)
    ).helped
    assert helped.step == "Two hours a week without calls"


def test_focus_is_what_is_due_by_the_end_of_the_coming_month_by_date() -> None:
    found = recap(
        an(1, due=date(2026, 4, 30)),
        an(2, due=date(2026, 3, 2)),
        an(3, due=date(2026, 5, 1)),
        an(4, due=None),
    )
    assert numbers(found.focus) == [2, 1]


def test_month_without_a_statement_is_quiet() -> None:
    assert recap(an(1)).is_quiet
    assert not recap(
        an(1), statements=(said("a1", Stated(percent=5), at(3, 1)),)
    ).is_quiet


def test_months_follow_each_other_over_the_new_year() -> None:
    assert month_after(date(2026, 12, 1)) == date(2027, 1, 1)
    assert month_before(date(2027, 1, 4)) == date(2026, 12, 1)
