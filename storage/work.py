"""Transaction functions waiting for a thread, and the threads that run them.

What waits together is committed together: one write to the disk serves them all. What
waits for the same function is passed to it together, so that its questions are asked
once for all. After several that went together as many are waited for, if not for long:
in a rush the next ones are being taken in just then, by the same processor.

Where anything raises, all are undone, and each is run again by itself, so that one
takes none of the others along.

Whoever can't wait for long (Slack gives three seconds) says so by `answering_by`. When
that time is over and nothing is being committed, nothing will be.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from storage.job import Function, Job, Raised, Waiting, by_kind, tell
from storage.retrying import is_everybodys, worth_retrying

Finish = Callable[[Connection, Sequence[Any]], None]

# Between tries. SQLite's own wait for its lock, a second, comes on top of each, so that
# who is in no hurry waits up to nine seconds; who has to answer says `answering_by`.
PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
PATIENCE, STEP = 0.002, 0.0005
"""Seconds in which as many as before may come, and between looks at how many did."""


class GivenUpError(Exception):
    """Somebody waits no more for what was about to be committed."""


class Workers:
    """Threads that run jobs in transactions; up to `group` jobs share one commit.

    Before each commit `finish` gets what the functions returned. Where there are
    several threads, one runs all that has a kind: what comes while it is busy waits,
    and goes together, where several would part it among them. It alone waits for more.
    """

    def __init__(
        self, engine: Engine, finish: Finish, *, threads: int, group: int
    ) -> None:
        self._engine = engine
        self._finish = finish
        self._group = group
        self._closing = threading.Event()
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
        job = Job(kind or object(), function, item, waiter, loop)
        waiting.put(job)
        return await job.result()

    def close(self, seconds: float) -> bool:
        """Try once more what waits, then end the threads; tell whether they ended.

        Whatever the database does, this takes no longer; what has not ended then is
        never committed, or was and nobody was told.
        """
        self._closing.set()
        until = time.monotonic() + seconds
        for each in self._queues:
            each.put(None)
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self, waiting: Waiting) -> None:
        jobs: list[Job] = []
        while True:
            jobs, last = self._take(waiting, len(jobs))
            self._commit(jobs)
            if last:
                return

    def _take(self, waiting: Waiting, before: int) -> tuple[list[Job], bool]:
        """Return what waits, and whether it is the last; `before` went together."""
        jobs: list[Job] = []
        job = waiting.get()
        if job is not None and waiting is self._alike:
            _wait_for(before - 1, waiting)
        while job is not None:
            jobs.append(job)
            if len(jobs) == self._group or waiting.empty():
                return jobs, False
            job = waiting.get()
        return jobs, True

    def _commit(self, jobs: list[Job]) -> None:
        """Tell each what it returned, or that it raised.

        It is tried again and again where the engine asks for it: together where the
        trouble is everybody's, else each by itself, as whose it is shows then.
        """
        pauses = iter(PAUSES)
        while jobs := [job for job in jobs if job.is_wanted]:
            try:
                tell(jobs, self._attempt(jobs))
            except GivenUpError:
                continue
            except Exception as error:  # noqa: BLE001  the callers', who get it
                if len(jobs) > 1 and not is_everybodys(error):
                    for job in jobs:
                        self._commit([job])
                elif not self._is_worth_more(error, next(pauses, None)):
                    tell(jobs, [Raised(error)] * len(jobs))
                else:
                    continue
            return

    def _is_worth_more(self, error: Exception, pause: float | None) -> bool:
        """Wait, and tell whether to try again."""
        if pause is None or not isinstance(error, DBAPIError):
            return False
        return worth_retrying(error) and not self._closing.wait(pause)

    def _attempt(self, jobs: list[Job]) -> list[Any]:
        made: dict[int, Any] = {}
        with self._engine.begin() as connection:
            for alike in by_kind(jobs):
                items = [job.item for job in alike]
                results = alike[0].function(connection, items)
                made |= zip(map(id, alike), results, strict=True)
            outcomes = [made[id(job)] for job in jobs]
            self._finish(connection, outcomes)
            if not all(job.decision.commit() for job in jobs):
                raise GivenUpError
        return outcomes


def _wait_for(number: int, waiting: Waiting) -> None:
    """Wait until so many wait, but not for long."""
    until = time.monotonic() + PATIENCE
    while waiting.qsize() < number and time.monotonic() < until:
        time.sleep(STEP)
