"""Leave, snooze and skip: the bot keeps quiet, and nothing counts as missed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.people import Leave
from handlers.checkins.away_said import leave_days, snooze_span
from handlers.checkins.schedules import reschedule, reschedule_plan
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import OWNER, a_person, a_plan, an_action

MONDAY = date(2026, 3, 9)
FRIDAY = datetime(2026, 3, 13, 10, tzinfo=UTC)


async def planted(workspace: Workspace, **owner: Any) -> None:
    plan = a_plan()
    action = an_action(plan_id=plan.id, due=None, planned_due=None)
    await workspace.plant(a_person("UOWNER", **owner), a_person("ULEAD"), plan, action)

    def schedule(store: Store) -> None:
        reschedule_plan(store, plan, workspace.now)
        reschedule(store, [OWNER], workspace.now)

    await workspace.stored(schedule)


async def leaves(workspace: Workspace) -> list[Leave | None]:
    days = [date(2026, 3, 13), date(2026, 3, 16)]

    def read(store: Store) -> list[Leave | None]:
        return [store.leaves.covering(OWNER, day) for day in days]

    return await workspace.stored(read)


@pytest.mark.parametrize(
    ("wish", "days"),
    [
        ("until Monday", ("2026-03-09", "2026-03-15")),
        ("until 16 March", ("2026-03-09", "2026-03-15")),
        ("to Friday", ("2026-03-09", "2026-03-13")),
        ("today", ("2026-03-09", "2026-03-09")),
        ("tomorrow", ("2026-03-10", "2026-03-10")),
        ("for two weeks", ("2026-03-09", "2026-03-22")),
        ("三天", ("2026-03-09", "2026-03-11")),
        ("until next week", ("2026-03-09", "2026-03-15")),
        ("until the end of the month", ("2026-03-09", "2026-03-31")),
        ("3 to 14 August", ("2026-08-03", "2026-08-14")),
        ("2026-08-03 to 2026-08-14", ("2026-08-03", "2026-08-14")),
        ("到周五", ("2026-03-09", "2026-03-13")),
        ("今天", ("2026-03-09", "2026-03-09")),
        ("明天", ("2026-03-10", "2026-03-10")),
        ("8月3日到14日", ("2026-08-03", "2026-08-14")),
        ("下周", ("2026-03-16", "2026-03-22")),
        ("", None),
        ("because I am tired", None),
        ("until 2031-01-01", None),
    ],
)
def test_days_of_leave_are_understood(wish: str, days: tuple[str, str] | None) -> None:
    expected = days and tuple(date.fromisoformat(day) for day in days)
    assert leave_days(wish, MONDAY, month_first=False) == expected


@pytest.mark.parametrize(
    ("wish", "span"),
    [
        ("2h", timedelta(hours=2)),
        ("30 min", timedelta(minutes=30)),
        ("for an hour", timedelta(hours=1)),
        ("3 days", timedelta(days=3)),
        ("2小时", timedelta(hours=2)),
        ("半小时", timedelta(minutes=30)),
        ("两天", timedelta(days=2)),
        ("0h", None),
        ("400 days", None),
        ("a bit", None),
        ("", None),
    ],
)
def test_span_of_a_snooze_is_understood(wish: str, span: timedelta | None) -> None:
    assert snooze_span(wish) == span


async def test_leave_keeps_the_bot_quiet(workspace: Workspace) -> None:
    await planted(workspace)
    answer = await workspace.command(OWNER, "leave until 16 March")
    assert "from Mon 9 Mar to Sun 15 Mar" in answer.text
    await workspace.move_to(FRIDAY)

    assert await workspace.said_to(OWNER) == []
    on_friday, on_monday = await leaves(workspace)
    assert on_friday is not None
    assert on_monday is None


async def test_leave_off_ends_it(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command(OWNER, "leave until 30 March")
    answer = await workspace.command(OWNER, "leave off")
    assert "Welcome back" in answer.text
    await workspace.move_to(FRIDAY)

    assert len(await workspace.said_to(OWNER)) == 1
    assert "nothing to end" in (await workspace.command(OWNER, "leave off")).text


async def test_leave_off_drops_the_leave_ahead(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command(OWNER, "leave 11 to 16 March")
    answer = await workspace.command(OWNER, "leave off")
    assert "that leave is off" in answer.text
    await workspace.move_to(FRIDAY)

    assert len(await workspace.said_to(OWNER)) == 1
    assert "nothing to end" in (await workspace.command(OWNER, "leave off")).text


async def test_chinese_leave(workspace: Workspace) -> None:
    await planted(workspace, locale="zh-CN")
    answer = await workspace.command(OWNER, "请假 到周五")
    assert "3月9日（周一）至3月13日（周五）" in answer.text
    await workspace.move_to(FRIDAY)

    assert await workspace.said_to(OWNER) == []


async def test_snooze_moves_what_is_due(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.move_to(FRIDAY - timedelta(minutes=30))
    answer = await workspace.command(OWNER, "snooze 2h")
    assert "quiet until 11:30 on Fri 13 Mar" in answer.text
    await workspace.move_to(FRIDAY + timedelta(minutes=80))
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(FRIDAY + timedelta(minutes=91))

    assert len(await workspace.said_to(OWNER)) == 1


async def test_skipped_week_is_neither_asked_nor_nudged(workspace: Workspace) -> None:
    await planted(workspace)
    answer = await workspace.command(OWNER, "skip")
    assert "doesn't count as missed" in answer.text
    await workspace.move_to(FRIDAY)
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(FRIDAY + timedelta(days=3))
    assert await workspace.said_to(OWNER) == []
    await workspace.move_to(FRIDAY + timedelta(days=7))
    assert len(await workspace.said_to(OWNER)) == 1


async def test_skip_after_the_prompt_stops_the_nudge(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.move_to(FRIDAY)
    await workspace.command(OWNER, "跳过")
    await workspace.move_to(FRIDAY + timedelta(days=3))

    assert len(await workspace.said_to(OWNER)) == 1


@pytest.mark.parametrize("text", ["leave", "snooze", "snooze forever", "leave banana"])
async def test_what_is_not_understood_is_explained(
    workspace: Workspace, text: str
) -> None:
    await planted(workspace)
    answer = await workspace.command(OWNER, text)

    assert "For example" in answer.text or "for example" in answer.text


async def test_skipped_week_awaits_no_answer(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.move_to(FRIDAY)
    await workspace.command(OWNER, "skip")

    def missing(store: Store) -> tuple[int, int]:
        checkin = store.checkins.latest(OWNER)
        assert checkin is not None
        return len(checkin.unanswered), len(checkin.missing)

    assert await workspace.stored(missing) == (1, 0)
