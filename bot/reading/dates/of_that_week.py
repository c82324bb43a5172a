"""A weekday right behind a week that was named: "next week, I hope. Friday latest"."""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.reading.dates.when import DateSpan, Grain
from bot.reading.lazily import Lazily

_CLOSE = Lazily(
    r"(?:,? (?:for sure|hopefully|i hope|i think|probably|latest|at the latest|then))?"
    r"\s?[.,;:!-]+\s{0,2}"
    r"(?:(?:maybe|probably|hopefully|likely|so|say|and|by|on|i'd say|i think) ){0,2}",
    re.IGNORECASE,
)
_ENDS = Lazily(
    r"\s?(?:$|[.,;!?\n)]|(?:at the (?:very )?latest|latest|hopefully|i hope|probably"
    r"|i think|i guess|evening|morning|afternoon)\b)",
    re.IGNORECASE,
)


def in_that_week(spans: Sequence[DateSpan], text: str) -> list[DateSpan]:
    """Return days where such a weekday is of the week before it."""
    found = list(spans)
    for place, one in enumerate(found[1:], 1):
        week = found[place - 1]
        if one.rule != "weekday" or week.grain is not Grain.WEEK:
            continue
        if one.first is None or week.first is None or one.first >= week.first:
            continue
        between = text[week.end : one.start]
        close = _CLOSE.fullmatch(between) and _ENDS.match(text, one.end)
        if close:
            day = week.first + timedelta(
                days=one.first.weekday() - week.first.weekday()
            )
            found[place] = one._replace(first=day, last=day)
    return found
