"""Chinese time of day, which is cut off."""

from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import Kind


def _time(found: Found) -> Made:
    del found
    return Kind.TIME, None


def _today(found: Found) -> Made:
    """晚上8点到明天: from today on."""
    del found
    return Kind.RELATIVE, 0


RULES = (
    Rule("time", "TIME+", _time),
    Rule("time of today", "^FROM? TIME(?=JOIN RELATIVE)", _today),
)
