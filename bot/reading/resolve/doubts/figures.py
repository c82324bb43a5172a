"""Shares, readings and days that were hardly meant as they are read."""

from bot.plans.progress import Status
from bot.reading.resolve.doubts.told import Told
from bot.reading.rule import Event


def stands_still(told: Told) -> bool:
    """Whether work that is blocked or not begun has a share, a reading or a day."""
    stated = told.stated
    if stated.status is Status.NOT_STARTED:
        return bool(stated.percent) or stated.value is not None
    return stated.status is Status.BLOCKED and told.figures


def share_after_the_end(told: Told) -> bool:
    """Whether a share stands behind "done", maybe of another thing: "…, avg 94%"."""
    return told.manner.shared and told.stated.percent is not None


def odd(told: Told) -> bool:
    """Whether a reading is where the metric starts or should come, or a day is far."""
    stated = told.stated
    reading = stated.status is not Status.DONE and any(
        not event.sure and event.number == stated.value for event in told.of("value")
    )
    day = any(not event.sure and event.day == stated.due for event in told.of("due"))
    return reading or day


def two_readings(told: Told) -> bool:
    """Whether two readings weigh alike: "14 have signed, with 3 we are in talks"."""
    readings = told.of("value")
    noted = [event for event in readings if event.number == told.stated.value]
    others = [
        event.rank
        for event in readings
        if event.sure and event not in noted and not _older(event, noted)
    ]
    return bool(noted and others) and max(others) >= max(e.rank for e in noted)


def _older(event: Event, noted: list[Event]) -> bool:
    """Whether a reading is of a month before the other: "2.1 in October, now 1.7"."""
    return event.day is not None and all(
        one.day is None or event.day < one.day for one in noted
    )
