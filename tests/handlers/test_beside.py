"""A second process that reads along: the same readings, and none lost with it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Metric
from bot.reading.reading import OpenAction, Reading, Unread
from bot.reading.second import read_each, serve
from handlers.checkins.beside import MANY, TRIES, Beside, Second

NOW = datetime(2026, 3, 4, 9, 30)  # noqa: DTZ001 - local wall time
ACTIONS = (
    OpenAction(1, "Call ten customers", date(2026, 3, 9), metric=Metric(name="calls")),
    OpenAction(2, "客户回访记录", date(2026, 3, 31)),
)
TEXTS = (
    "1: 4 of 10 calls, 2 is blocked, waiting for legal. ETA 3/4",
    "第一个做完了，第二个卡在法务，周五能完成",
    "thanks!",
    "\ud83d lone halves of letters",
    "calls done " * 900,
)
TOLD = [
    Unread(text, ACTIONS, NOW, month_first=n % 2 == 0) for n, text in enumerate(TEXTS)
]
READ = read_each(TOLD)


def until(is_so: Callable[[], object]) -> None:
    for _ in range(3000):
        if is_so():
            return
        time.sleep(0.01)
    pytest.fail("it did not happen")


def started(beside: Beside) -> Second:
    """Return the second process, which the first long list starts."""
    assert beside.read_each(TOLD) == READ
    until(lambda: beside.second)
    assert beside.second
    return beside.second


@pytest.fixture
def beside() -> Iterator[Beside]:
    made = Beside(patience=0.3)
    yield made
    made.close()


def test_both_read_the_same_in_the_order_asked(beside: Beside) -> None:
    second = started(beside)
    asked: list[int] = []
    ask = second.ask
    second.ask = lambda unread: (asked.append(len(unread)), ask(unread))[1]  # type: ignore[method-assign,func-returns-value]
    assert beside.read_each(TOLD) == READ
    assert beside.read_each(TOLD[::-1]) == READ[::-1]
    assert asked == [len(TOLD) // 2] * 2
    assert second.process.poll() is None


def test_few_are_read_here(beside: Beside) -> None:
    few = TOLD[: MANY - 1]
    assert beside.read_each(few) == READ[: MANY - 1]
    assert beside.second is None


def test_one_processor_has_no_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = Beside()
    assert alone.read_each(TOLD) == READ
    assert alone.second is None


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGTERM, signal.SIGSTOP])
def test_what_a_lost_one_leaves_is_read_here(beside: Beside, blow: int) -> None:
    second = started(beside)
    os.kill(second.process.pid, blow)
    assert beside.read_each(TOLD) == READ
    assert beside.second is None
    assert second.process.poll() is not None
    assert started(beside) is not second
    assert beside.read_each(TOLD) == READ


def test_it_is_done_without_where_each_is_lost(beside: Beside) -> None:
    for _ in range(TRIES):
        os.kill(started(beside).process.pid, signal.SIGKILL)
        until(lambda: beside.second and beside.second.process.poll() is not None)
        assert beside.read_each(TOLD) == READ
    assert beside.read_each(TOLD) == READ
    assert beside.second is None


def test_one_that_ended_unasked_is_no_loss(beside: Beside) -> None:
    for _ in range(TRIES + 1):
        second = started(beside)
        second.process.kill()
        second.process.wait()
        second.process.returncode = 0  # as if it had gone by itself


def test_one_that_cannot_start_is_done_without(
    beside: Beside, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    assert beside.read_each(TOLD) == READ
    until(beside._free.acquire)
    beside._free.release()
    assert beside.read_each(TOLD) == READ
    assert beside.second is None


def test_it_ends_where_nobody_asks() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, theirs.makefile("rwb") as stream:
        theirs.settimeout(0.05)
        serve(stream)


def test_it_is_given_no_token(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    environ = Path(f"/proc/{started(beside).process.pid}/environ")
    if not environ.exists():
        pytest.skip("this system does not show what a process was given")
    assert b"xoxb" not in environ.read_bytes()


PARENT = """
import time
from tests.handlers.test_beside import Beside, started
print(started(Beside()).process.pid, flush=True)
time.sleep(60)
"""


def test_it_ends_with_a_bot_that_is_killed() -> None:
    with subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        second = int(parent.stdout.readline())
        parent.kill()
    until(lambda: not is_running(second))


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text().rsplit(")")[-1].split()[0] != "Z"


def test_readings_pass_whole() -> None:
    assert all(isinstance(each, Reading) for each in READ)
    assert [each.report for each in READ] == [True, True, False, False, True]
