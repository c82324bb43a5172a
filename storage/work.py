"""Transaction functions waiting for a thread, and the threads that run them.

What waits together is committed together, each function in a savepoint of its own: one
write to the disk serves them all, and one that raises takes none of the others along.
"""

import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError

Function = Callable[[Connection], Any]
Job = tuple[Function, "Future[Any]"]

PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)  # in all less than Slack waits for an answer
AGAIN = {"40001", "40P01", "55P03"}  # serialization, deadlock, lock
GONE = ("08", "57P")  # connection lost, server going down or coming up
BROKEN = (OperationalError, InternalError, InterfaceError)


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

    def submit(self, function: Function) -> "Future[Any]":
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
        """Run the jobs in one transaction; where that fails, each in one of its own."""
        running = [job for job in jobs if job[1].set_running_or_notify_cancel()]
        try:
            outcomes = self._attempt([function for function, _ in running])
        except DBAPIError:
            outcomes = [self._persist(function) for function, _ in running]
        for (_, future), outcome in zip(running, outcomes, strict=True):
            if isinstance(outcome, Exception):
                future.set_exception(outcome)
            else:
                future.set_result(outcome[0])

    def _persist(self, function: Function) -> Any:  # noqa: ANN401  a result in a tuple, or an error
        """Run one job by itself, again and again where the engine asks for it."""
        for pause in (*PAUSES, None):
            try:
                return self._attempt([function])[0]
            except DBAPIError as error:
                if pause is None or not worth_retrying(error):
                    return error
                time.sleep(pause)
        raise AssertionError("the last pause is None")

    def _attempt(self, functions: list[Function]) -> list[Any]:
        outcomes: list[Any] = []
        with self._engine.begin() as connection:
            for function in functions:
                try:
                    outcomes.append(_apart(connection, function))
                except BROKEN:
                    raise  # the transaction may be gone as a whole
                except StopIteration:  # no future takes one: its waiter would wait on
                    outcomes.append(RuntimeError("the function ran out of values"))
                except Exception as error:  # noqa: BLE001  the caller's, who gets it
                    outcomes.append(error)
        return outcomes


def _apart(connection: Connection, function: Function) -> tuple[Any]:
    """Return what the function returns; undo what it did where it raises.

    Where the engine has broken down, undoing may too; what is raised is what was first.
    """
    first: DBAPIError | None = None
    try:
        with connection.begin_nested():
            try:
                return (function(connection),)
            except BROKEN as error:
                first = error
                raise
    except BROKEN as error:
        raise first or error from None


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
