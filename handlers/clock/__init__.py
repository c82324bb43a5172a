"""What happens because time passed: one job a file, woken by a clock that only ticks.

What is due is a question to the database, so a tick that is missed, late or doubled
changes nothing.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from handlers.clock import ask, end, flag, housekeep, recap
from handlers.deps import Deps
from handlers.sending.sender import Sender
from storage.database import Machinery


@dataclass(frozen=True, slots=True)
class Job:
    """Something to look after every so many seconds."""

    name: str
    tick: Callable[[Deps], Awaitable[None]]
    seconds: int


JOBS: tuple[Job, ...] = (
    Job("housekeep", housekeep.tick, 3600),
    Job("ask", ask.tick, 5),
    Job("flag", flag.tick, 5),
    Job("recap", recap.tick, 5),
    Job("end", end.tick, 5),
)

ROUNDS = 20


def schedule(deps: Deps, jobs: Sequence[Job] = JOBS) -> AsyncIOScheduler:
    """Return a scheduler that wakes each job in its time; start it to begin."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={
            "coalesce": True,
            "max_instances": 1,
            "misfire_grace_time": None,
        },
    )
    for job in jobs:
        scheduler.add_job(
            job.tick, "interval", [deps], seconds=job.seconds, id=job.name
        )
    return scheduler


async def catch_up(deps: Deps, sender: Sender) -> None:
    """Do all that is due by now, until nothing more happens: for moved clocks."""
    for _ in range(ROUNDS):
        for job in JOBS:
            await job.tick(deps)
        await sender.drain()
        if not await deps.database.run(_is_anything_due, deps.clock()):
            return


def _is_anything_due(machinery: Machinery, now: datetime) -> bool:
    instants = (machinery.due.next_at(), machinery.figures.next_due())
    return any(instant is not None and instant <= now for instant in instants)
