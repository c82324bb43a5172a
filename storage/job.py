"""A transaction function on its way to a thread, and who waits for what it returns."""

import asyncio
import contextlib
import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVarTuple

from sqlalchemy import Connection

from bot.errors import BusyError

Function = Callable[[Connection, Sequence[Any]], Sequence[Any]]
"""Takes the items of several jobs, and returns what became of each."""

Args = TypeVarTuple("Args")

LEAST = 0.3  # seconds that whoever comes late, as others took so long, waits at least

_BY: ContextVar[float | None] = ContextVar("answering_by", default=None)


@contextlib.contextmanager
def answering_by(moment: float) -> Iterator[None]:
    """Let what is run within raise BusyError where it has not ended by then.

    `moment` is of the event loop's clock. Nothing was changed where it raises.
    """
    token = _BY.set(moment)
    try:
        yield
    finally:
        _BY.reset(token)


class Decision:
    """What becomes of a job: it is committed, or given up, and never both.

    The thread takes it right before the commit, and keeps it even where that fails:
    nobody knows then what became of it, before it was tried again.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._commits = False

    def commit(self) -> bool:
        """Decide for the commit; False where it was given up."""
        self._commits = self._commits or self._lock.acquire(blocking=False)
        return self._commits

    def give_up(self) -> bool:
        """Decide against it; False where it is being committed."""
        return self._lock.acquire(blocking=False)


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
    by: float | None = field(default_factory=_BY.get)
    decision: Decision = field(default_factory=Decision)

    @property
    def is_wanted(self) -> bool:
        """Whether anybody still waits for it."""
        return not self.waiter.cancelled()

    async def result(self) -> Any:  # noqa: ANN401  the function's own
        """Return what the function returned; raise BusyError when it is given up."""
        if self.by is None:
            return await self.waiter
        left = max(LEAST, self.by - self.loop.time())
        try:
            await asyncio.wait({self.waiter}, timeout=left)
        except asyncio.CancelledError:
            self.waiter.cancel()
            raise
        if not self.waiter.done() and self.decision.give_up():
            self.waiter.cancel()
            raise BusyError
        return await self.waiter


Waiting = queue.SimpleQueue[Job | None]


@dataclass(frozen=True, slots=True)
class Raised:
    """What stands in the place of a result where the function raised."""

    error: Exception


def by_kind(jobs: Iterable[Job]) -> Iterable[list[Job]]:
    """Return them in groups of one kind."""
    kinds: dict[Hashable, list[Job]] = defaultdict(list)
    for job in jobs:
        kinds[job.kind].append(job)
    return kinds.values()


def tell(jobs: list[Job], outcomes: list[Any]) -> None:
    """Let those who wait go on, all of a loop at once."""
    told = list(zip(jobs, outcomes, strict=True))
    for loop in {job.loop for job in jobs}:
        mine = [each for each in told if each[0].loop is loop]
        call_in(loop, _settle, mine)


def call_in(
    loop: asyncio.AbstractEventLoop, function: Callable[[*Args], object], *args: *Args
) -> None:
    """Have a thread's function run in a loop; in one that is over nobody waits."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(function, *args)


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
