"""How much the bot says by itself, and when it keeps quiet."""

from datetime import datetime, time

from bot.deliveries import Kind
from bot.people import Person

A_DAY = 2
STARTED = (Kind.PROMPT, Kind.NUDGE, Kind.FLAG, Kind.DIGEST)
MORNING, EVENING = time(7), time(21)


def is_night(person: Person, now: datetime) -> bool:
    """Tell whether nobody should be disturbed; the hour they chose is no night."""
    local = person.local(now).time()
    if person.at is not None and local.hour == person.at.hour:
        return False
    return not MORNING <= local < EVENING
