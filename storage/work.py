"""Transaction functions waiting for a thread, and the threads that run them.

What waits together is committed together: one write to the disk serves them all. What
waits for the same function is passed to it together, so that its questions are asked
once for all. Where anything raises, all are undone, and each is run again by itself, so
that one takes none of the others along.
"""

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

Function = Callable[[Connection, Sequence[Any]], Sequence[Any]]
"""Takes the items of several jobs, and returns what became of each."""
Finish = Callable[[Connection, Sequence[Any]], None]

PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)  # in all less than Slack waits for an answer
AGAIN = {"40001", "40P01", "55P03"}  # serialization, deadlock, lock
GONE = ("08", "57P")  # connection lost, server going down or coming up


@dataclass(frozen=True, slots=True)
class Job:
    """A function with its item, and who waits in which event loop for what it returns.

    Jobs of the same `kind` have the same function.
    """

    kind: Hashable
    function: Function
    item: Any
    waiter: "asyncio.Future[Any]"
    loop: asyncio.AbstractEventLoop


Waiting = queue.SimpleQueue[Job | None]


@dataclass(frozen=True, slots=True)
class Raised:
    """What stands in the place of a result where the function raised."""

    error: Exception


class Workers:
    """Threads that run jobs in transactions; up to `group` jobs share one commit.

    Before each commit `finish` gets what the functions returned. Where there are
    several threads, one runs all that has a kind: what comes while it is busy waits,
    and goes together, where several would part it among them.
    """

    def __init__(
        self, engine: Engine, finish: Finish, *, threads: int, group: int
    ) -> None:
        self._engine = engine
        self._finish = finish
        self._group = group
        self._waiting: Waiting = queue.SimpleQueue()
        self._alike: Waiting = queue.SimpleQueue() if threads > 1 else self._waiting
        self._queues = [self._alike, *[self._waiting] * (threads - 1)]
        self._threads = [
            threading.Thread(
                target=self._run, args=(each,), name=f"storage-{n}", daemon=True
            )
            for n, each in enumerate(self._queues)
        ]
        for thread in self._threads:
            thread.start()

    async def run(
        self,
        function: Function,
        item: Any = None,  # noqa: ANN401  the function's own
        *,
        kind: Hashable = None,
    ) -> Any:  # noqa: ANN401  the function's own
        """Return what `function` makes of `item`, once it is on disk.

        It gets the items of all jobs of its `kind` that wait; without one, its own.
        """
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[Any] = loop.create_future()
        waiting = self._waiting if kind is None else self._alike
        waiting.put(Job(kind or object(), function, item, waiter, loop))
        return await waiter

    def close(self) -> None:
        """Finish what waits, then end the threads."""
        for each in self._queues:
            each.put(None)
        for thread in self._threads:
            thread.join()

    def _run(self, waiting: Waiting) -> None:
        while True:
            jobs, last = self._take(waiting)
            wanted = [job for job in jobs if not job.waiter.cancelled()]
            if wanted:
                _tell(wanted, self._commit(wanted))
            if last:
                return

    def _take(self, waiting: Waiting) -> tuple[list[Job], bool]:
        jobs: list[Job] = []
        job = waiting.get()
        while job is not None:
            jobs.append(job)
            if len(jobs) == self._group or waiting.empty():
                return jobs, False
            job = waiting.get()
        return jobs, True

    def _commit(self, jobs: list[Job]) -> list[Any]:
        """Return what each returns, or that it raised."""
        if len(jobs) > 1:
            with contextlib.suppress(Exception):  # whose it is shows when it is alone
                return self._attempt(jobs)
        return [self._persist(job) for job in jobs]

    def _persist(self, job: Job) -> Any:  # noqa: ANN401  the function's own
        """Run one job by itself, again and again where the engine asks for it."""
        for pause in (*PAUSES, None):
            try:
                return self._attempt([job])[0]
            except DBAPIError as error:
                if pause is None or not worth_retrying(error):
                    return Raised(error)
                time.sleep(pause)
            except Exception as error:  # noqa: BLE001  the caller's, who gets it
                return Raised(error)
        raise AssertionError("the last pause is None")

    def _attempt(self, jobs: list[Job]) -> list[Any]:
        made: dict[int, Any] = {}
        with self._engine.begin() as connection:
            for alike in _by_kind(jobs):
                items = [job.item for job in alike]
                results = alike[0].function(connection, items)
                made |= zip(map(id, alike), results, strict=True)
            outcomes = [made[id(job)] for job in jobs]
            self._finish(connection, outcomes)
        return outcomes


def _by_kind(jobs: Iterable[Job]) -> Iterable[list[Job]]:
    kinds: dict[Hashable, list[Job]] = defaultdict(list)
    for job in jobs:
        kinds[job.kind].append(job)
    return kinds.values()


def _tell(jobs: list[Job], outcomes: list[Any]) -> None:
    """Let those who wait go on, all of a loop at once; a loop that is over has none."""
    told = list(zip(jobs, outcomes, strict=True))
    for loop in {job.loop for job in jobs}:
        mine = [each for each in told if each[0].loop is loop]
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, mine)


def _settle(told: list[tuple[Job, Any]]) -> None:
    for job, outcome in told:
        if job.waiter.cancelled():
            continue
        if not isinstance(outcome, Raised):
            job.waiter.set_result(outcome)
        elif isinstance(outcome.error, StopIteration):  # no future takes one
            job.waiter.set_exception(RuntimeError("the function ran out of values"))
        else:
            job.waiter.set_exception(outcome.error)


def worth_retrying(error: DBAPIError) -> bool:
    """Tell whether the same transaction may succeed if run again from the start."""
    if error.connection_invalidated:
        return True
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in AGAIN or state.startswith(GONE)
    return isinstance(error, OperationalError)
