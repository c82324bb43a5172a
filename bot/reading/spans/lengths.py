"""Lengths of time that stand for the day on which they end: "walkways: 2 wks"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.reading.dates import calendar
from bot.reading.dates.find import DateSpan, Modifier
from bot.reading.en.lengths import (
    AND_ENDED,
    BEFORE,
    BY_THE_CLOCK,
    CORRECTS,
    COUNTS,
    DAY_IS,
    ENDS,
    HEDGES,
    MEASURES,
    NEXT_WEEK,
    UNITS,
)
from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.reading import OpenAction
from bot.reading.words import words

_LENGTH = Lazily(
    rf"\b(?P<count>{COUNTS})[ -]?(?P<unit>{'|'.join(UNITS)})\b(?: more\b)?"
)
_AND_DONE = Lazily(
    rf"\b(?P<count>another|{COUNTS})[ -]?(?:more |full |good )?"
    rf"(?P<unit>{'|'.join(UNITS)}) (?={AND_ENDED})"
)
_SINCE = Lazily(
    rf"\bsince (?:about |already |more than |over )?(?P<count>{COUNTS}) "
    rf"(?P<unit>{'|'.join(UNITS)})\b"
)
_NEEDED = Lazily(
    r"\d|week|wk|days?\b|fortnight|noon|midday|midnight|lunch|hour|eod|cob"
)
"""Without one of these a text holds nothing that is looked for here."""
_CLOCK = Lazily(BY_THE_CLOCK)
_NEXT_WEEK = Lazily(NEXT_WEEK)
_ORDINAL = Lazily(r"\b(?P<day>[1-3]?\d)(?:st|nd|rd|th)\b")
_DAY_IS = Lazily(rf"\b(?:{DAY_IS}):? the $")
_DONE_THE = Lazily(r"\b(?:finish|finishing|finished|done|complete|completed) the $")
_CORRECTED = Lazily(rf"\b(?:{CORRECTS}),? $")
_FIRST_OF_MANY = 3
_LAST_OF_MONTH = 31
_HEDGED = Lazily(rf"(?:\b(?:{HEDGES})|~) ?$")
_LED = Lazily(rf"(?:\b(?:{BEFORE})|%[,;(]?|[,;.-] say(?: the)?):? $")
_ENDED = Lazily(rf"(?: (?:{ENDS}))*(?:$| ?[\n,.;!)(]| for (?:it|that|this|the)\b)")
_WORD = Lazily(r"([a-z]+)(?:'s)?(?: ?[:-])? ?$")
_MEASURES = words(MEASURES)
_SENTENCE = Lazily(r"[.!?] $")
_OPENS = Lazily(r"(?:^|[\n,.;!-]|\b(?:and|but|so)) ?$")
_NEAR = 30
_LONG = 4
_ONE = ("a", "an", "another")
_BULLETS = " -*•\n"


def find_lengths(
    text: str, actions: Sequence[OpenAction], titles: Sequence[str], today: date
) -> Iterator[DateSpan]:
    """Yield the days that lengths of time, and hours of today, stand for."""
    if not _NEEDED.search(text):
        return
    for found in _CLOCK.finditer(text):
        yield _ahead(text, *found.span(), today)
    for found in _NEXT_WEEK.finditer(text):
        yield _ahead(text, *found.span(), today + timedelta(days=7))
    for found in _SINCE.finditer(text):
        since = _ahead(text, *found.span(), today - _length(found))
        yield since._replace(modifier=Modifier.SINCE)
    yield from _until_ended(text, today)
    named = {w for title in titles for w in title.split() if len(w) >= _LONG}
    yield from _days_of_month(text, named, today, len(actions))
    if _measured_in_time(actions, titles):
        return
    for found in _LENGTH.finditer(text):
        if not _ENDED.match(text, found.end()):
            continue
        lead = text[max(0, found.start() - _NEAR) : found.start()]
        opens = not lead.strip(_BULLETS)
        if opens and text[found.end() : found.end() + 1] in (",", ";"):
            continue  # "two weeks, still no answer"
        one = found["count"] in _ONE
        more = found[0].endswith(" more")
        if not _leads(lead, named, alone=more or not one):
            continue
        yield _ahead(text, *found.span(), today + _length(found))


def _until_ended(text: str, today: date) -> Iterator[DateSpan]:
    """Yield the days on which work ends of "a fortnight and it's finished"."""
    for found in _AND_DONE.finditer(text):
        lead = text[max(0, found.start() - _NEAR) : found.start()]
        if _OPENS.search(lead) or _leads(lead, set(), alone=False):
            yield _ahead(text, *found.span(), today + _length(found))


def _length(found: re.Match[str]) -> timedelta:
    count = 1 if found["count"] in _ONE else int(number(found["count"]) or 0)
    return timedelta(days=count * UNITS[found["unit"]])


def _measured_in_time(actions: Sequence[OpenAction], titles: Sequence[str]) -> bool:
    """Whether a length of time may be a reading: "Cut time to hire to 30 days"."""
    names = [action.metric.name for action in actions if action.metric]
    said = " ".join([*titles, *names]).lower().split()
    return bool(_MEASURES & set(said))


def _days_of_month(
    text: str, named: set[str], today: date, listed: int
) -> Iterator[DateSpan]:
    """Yield the days of "the hall: 19th" and "by the 18th, sorry, 19th".

    `listed` is how many actions there are, so that "finished the 2nd" may be of one.
    """
    for found in _ORDINAL.finditer(text):
        day = int(found["day"])
        lead = text[max(0, found.start() - _NEAR) : found.start()]
        meant = _DAY_IS.search(lead) or (day > listed and _DONE_THE.search(lead))
        if (day <= _FIRST_OF_MANY and not meant) or not _ENDED.match(text, found.end()):
            continue  # a third try
        led = meant or _CORRECTED.search(lead) or _leads(lead, named, alone=True)
        if not led:
            continue
        if day <= _LAST_OF_MONTH:
            yield _ahead(text, *found.span(), calendar.next_day_numbered(day, today))


def _leads(lead: str, named: set[str], *, alone: bool) -> bool:
    """Whether what stands before a length lets it be how long the work still takes."""
    hedged = _HEDGED.search(lead)
    lead = lead[: hedged.start()] if hedged else lead
    if _LED.search(lead):
        return True
    word = _WORD.search(lead)
    titled = word is not None and word[1] in named
    opens = not lead.strip(_BULLETS) or _SENTENCE.search(lead) is not None
    return (alone or hedged is not None) and (opens or titled)


def _ahead(text: str, start: int, end: int, day: date) -> DateSpan:
    return DateSpan(
        start=start,
        end=end,
        text=text[start:end],
        first=day,
        last=day,
        modifier=Modifier.WITHIN,
        rule="so long",
    )
