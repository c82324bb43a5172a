"""Clocks change, and people are asked at their ten o'clock all the same."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.checkins.schedules import reschedule
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import OWNER, a_person, a_plan, an_action

TEN = time(10)


@pytest.mark.parametrize(
    ("zone", "before"),
    [
        ("America/New_York", date(2026, 3, 6)),  # forward on 8 March
        ("America/New_York", date(2026, 10, 30)),  # back on 1 November
        ("Europe/Berlin", date(2028, 3, 24)),  # forward on 26 March
        ("Europe/Berlin", date(2026, 10, 23)),  # back on 25 October
        ("Australia/Lord_Howe", date(2026, 10, 2)),  # half an hour on 4 October
        ("Australia/Lord_Howe", date(2027, 4, 2)),  # and back on 4 April
        ("Asia/Shanghai", date(2026, 3, 27)),  # never
        ("Asia/Shanghai", date(2026, 10, 23)),
    ],
)
async def test_the_prompt_keeps_to_ten_over_a_change_of_clocks(
    workspace: Workspace, zone: str, before: date
) -> None:
    tz = ZoneInfo(zone)
    workspace.now = datetime.combine(before, time(8), tz).astimezone(UTC)
    plan, far = a_plan(), before + timedelta(days=60)
    action = an_action(plan_id=plan.id, due=far, planned_due=far)
    await workspace.plant(
        a_person(OWNER, zone=zone), a_person("ULEAD", zone=zone), plan, action
    )

    def schedule(store: Store) -> None:
        reschedule(store, [OWNER], workspace.now)

    await workspace.stored(schedule)

    for week in (0, 1):
        friday = before + timedelta(days=7 * week)
        ten = datetime.combine(friday, TEN, tz).astimezone(UTC)
        await workspace.move_to(ten - timedelta(minutes=1))
        assert len(await prompts(workspace)) == week, "not a minute early"
        await workspace.move_to(ten)
        assert len(await prompts(workspace)) == week + 1, "and not a minute late"


async def prompts(workspace: Workspace) -> list[str]:
    """Return the prompts that the owner got; nudges say something else."""
    said = await workspace.said_to(OWNER)
    return [each.text for each in said if "How is your action going" in each.text]
