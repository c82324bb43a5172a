"""Days that hang on what was named before: "next week, I hope. Friday latest"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.reading.dates.when import DateSpan, Grain, Modifier
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


_WEEKDAY = Lazily(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$", re.IGNORECASE
)
_AFTER = Lazily(
    r"\s?(?:after|following)(?: that)?(?=\s?(?:$|[.,;!?\n)]|and\b|but\b|so\b|then\b))",
    re.IGNORECASE,
)
_WEEK = 7
_SO_LONG = frozenset(("more", "another", "so long from now", "still so long"))
"""Rules of lengths of time that are counted from today, or from what comes first."""
COUNTED_ON = "counted on"
"""The rule of a day that is so long behind another: what leads to it ends no work."""
_THEN = Lazily(
    r"[^.!?\n]{0,30}?(?:,|\band\b|-)? ?(?:and )?"
    r"(?:then|after that|from then(?: on)?|from there)\b[^.,;!?\n]{0,20}",
    re.IGNORECASE,
)
_FROM_THEN = Lazily(
    r"\s?(?:later|after that|after (?:it|they)|from then|from there)\b", re.IGNORECASE
)
_WEEK_AFTER = Lazily(
    r"\b(?:the|a) week after(?: that)?(?=\s?(?:$|[.,;!?\n)]))", re.IGNORECASE
)
_NEAR = 60


def counted_from_that_day(
    spans: Sequence[DateSpan], text: str, today: date
) -> list[DateSpan]:
    """Return days where "then three more days" is counted from the day before it."""
    found = list(spans)
    for place, one in enumerate(found[1:], 1):
        before = found[place - 1].last
        if one.rule not in _SO_LONG or before is None or before <= today:
            continue
        between = text[found[place - 1].end : one.start]
        then = _THEN.fullmatch(between) or (
            len(between) < _NEAR and _FROM_THEN.match(text, one.end)
        )
        if then:
            moved = _moved(one, before - today)
            found[place] = moved._replace(rule=COUNTED_ON)
    return found


def with_the_week_after(spans: Sequence[DateSpan], text: str) -> list[DateSpan]:
    """Return days with "the week after" that is behind the day before it."""
    found = list(spans)
    for after in _WEEK_AFTER.finditer(text):
        told = [one for one in spans if one.end <= after.start()]
        near = bool(told) and after.start() - told[-1].end < _NEAR
        day = told[-1].last if near else None
        if day is None or any(
            sign in ".!?\n" for sign in text[told[-1].end : after.start()]
        ):
            continue
        monday = day + timedelta(days=_WEEK - day.weekday())
        found.append(
            told[-1]._replace(
                start=after.start(),
                end=after.end(),
                text=after[0],
                first=monday,
                last=monday + timedelta(days=_WEEK - 1),
                grain=Grain.WEEK,
                modifier=Modifier.NONE,
                rule="week after",
            )
        )
    return sorted(found, key=lambda one: one.start)


def behind_that_day(spans: Sequence[DateSpan], text: str) -> list[DateSpan]:
    """Return days where one like "the Wednesday after" is behind the day before it."""
    found = list(spans)
    for place, one in enumerate(found[1:], 1):
        day, before = _day(one), found[place - 1].last
        if day is None or before is None or not _WEEKDAY.search(one.text):
            continue
        after = _AFTER.match(text, one.end)
        if after:
            days = (day - before).days % _WEEK or _WEEK
            moved = _moved(one, before + timedelta(days=days) - day)
            said = text[one.start : after.end()]
            found[place] = moved._replace(end=after.end(), text=said)
    return found


def _day(span: DateSpan) -> date | None:
    """Return the one day that a date means, if it means one."""
    days = {span.first, span.last} - {None}
    return next(iter(days)) if len(days) == 1 and span.grain is Grain.DAY else None


def _moved(span: DateSpan, by: timedelta) -> DateSpan:
    return span._replace(
        first=None if span.first is None else span.first + by,
        last=None if span.last is None else span.last + by,
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
