"""Chinese time of day, which is cut off."""

from bot.reading.grammar import Found, Kind, Made, rule


def _time(found: Found) -> Made:
    del found
    return Kind.TIME, None


RULES = (rule("time", "TIME+", _time),)
