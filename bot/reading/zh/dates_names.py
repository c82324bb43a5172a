"""Chinese time of day, which is cut off."""

from bot.reading.grammar import Found, Made, Rule
from bot.reading.kinds import Kind


def _time(found: Found) -> Made:
    del found
    return Kind.TIME, None


RULES = (Rule("time", "TIME+", _time),)
