"""The sandbox's time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sandbox.clock import SandboxClock
from sandbox.server import Sandbox
from tests.sandbox.bots import Team

SECOND = timedelta(seconds=1)


def test_time_is_real_until_it_is_moved_and_never_goes_back() -> None:
    clock = SandboxClock()
    assert abs(clock.now() - datetime.now(UTC)) < SECOND
    later = clock.now() + timedelta(days=3)
    clock.move_to(later)
    assert timedelta() <= clock.now() - later < SECOND
    clock.move_to(later - timedelta(days=1))
    assert timedelta() <= clock.now() - later < SECOND


def test_offset_is_shared_by_a_file(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    clock = SandboxClock(file)
    clock.move_to(datetime.now(UTC) + timedelta(hours=1))
    assert abs(float(file.read_text()) - 3600) < 1
    assert SandboxClock(file).offset == clock.offset


async def test_journey_stops_wherever_the_bot_has_something_to_do() -> None:
    clock = SandboxClock()
    begin = clock.now()
    due = [begin + timedelta(days=day) for day in (1, 2, 9)]
    stops: list[datetime] = []

    async def next_due() -> datetime | None:
        return due[0] if due else None

    async def settle() -> None:
        stops.append(clock.now())
        while due and due[0] <= clock.now():
            due.pop(0)

    clock.next_due, clock.settle = next_due, settle
    await clock.travel(begin + timedelta(days=7))
    assert [(stop - begin).days for stop in stops] == [0, 1, 2, 7]
    assert [(day - begin).days for day in due] == [9]


async def test_journey_arrives_though_the_bot_leaves_work_undone() -> None:
    clock = SandboxClock()
    due = clock.now() + timedelta(hours=1)

    async def next_due() -> datetime | None:
        return due

    clock.next_due = next_due
    await clock.travel(due + timedelta(hours=1))
    assert clock.now() >= due + timedelta(hours=1)


async def test_messages_bear_the_sandboxs_time(sandbox: Sandbox, team: Team) -> None:
    target = datetime(2031, 3, 28, 10, tzinfo=UTC)
    sandbox.clock.move_to(target)
    first = await sandbox.deeds.post_as(team.bo, team.dm("bo"), "1")
    second = await sandbox.deeds.post_as(team.bo, team.dm("bo"), "2")
    assert 0 <= first.at - target.timestamp() < 1
    assert first.ts < second.ts
