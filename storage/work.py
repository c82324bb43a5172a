"""Transaction functions waiting for a thread, and the threads that run them.

What waits together is committed together, each function in a savepoint of its own: one
write to the disk serves them all, and one that raises takes none of the others along.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

Job = tuple[Callable[[Connection], Any], "Future[Any]"]
TRIES = 5


class Workers:
    """Threads that run jobs in transactions; up to `group` jobs share one commit."""

    def __init__(self, engine: Engine, *, threads: int, group: int) -> None:
        self._engine = engine
        self._group = group
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._run, name=f"storage-{n}", daemon=True)
            for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, function: Callable[[Connection], Any]) -> "Future[Any]":
        """Return the future result of `function`, known once it is on disk."""
        future: Future[Any] = Future()
        self._waiting.put((function, future))
        return future

    def close(self) -> None:
        """Finish what waits, then end the threads."""
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while True:
            jobs, last = self._take()
            if jobs:
                self._commit(jobs)
            if last:
                return

    def _take(self) -> tuple[list[Job], bool]:
        jobs: list[Job] = []
        job = self._waiting.get()
        while job is not None:
            jobs.append(job)
            if len(jobs) == self._group or self._waiting.empty():
                return jobs, False
            job = self._waiting.get()
        return jobs, True

    def _commit(self, jobs: list[Job]) -> None:
        """Run the jobs in one transaction, all again where the engine asks for it."""
        for attempt in range(1, TRIES + 1):
            try:
                outcomes = self._attempt([function for function, _ in jobs])
            except DBAPIError as error:
                if attempt < TRIES and worth_retrying(error):
                    continue
                outcomes = [error] * len(jobs)
            for (_, future), outcome in zip(jobs, outcomes, strict=True):
                if isinstance(outcome, Exception):
                    future.set_exception(outcome)
                else:
                    future.set_result(outcome[0])
            return

    def _attempt(self, functions: list[Callable[[Connection], Any]]) -> list[Any]:
        outcomes: list[Any] = []
        with self._engine.begin() as connection:
            for function in functions:
                try:
                    with connection.begin_nested():
                        outcomes.append((function(connection),))
                except Exception as error:
                    if isinstance(error, DBAPIError) and worth_retrying(error):
                        raise
                    outcomes.append(error)
        return outcomes


def worth_retrying(error: DBAPIError) -> bool:
    """Tell whether the same transaction may succeed if run again from the start."""
    if error.connection_invalidated:
        return True
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in {"40001", "40P01", "55P03"} or state.startswith(("08", "57P"))
    return isinstance(error, OperationalError)
