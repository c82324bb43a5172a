"""The share, the reading and the day that are heard of an action."""

from datetime import date, timedelta
from math import floor
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.dates.find import DateSpan
from bot.reading.lazily import Lazily
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.resolve.verdict import Heard
from bot.reading.rule import Event

_HALF = 0.5
_FULL = 100
_NOWHERE = -1
_MOST_OF_A_YEAR = 200
_WEEK = 7
_PAST = frozenset("EDw")
_MAKE_IT = frozenset(
    ("make that", "make it", "rather", "or rather", "i mean", "i meant")
)
_WEEKDAY = Lazily(
    "(?:(?:by|on|until|till|before) )?(?:(?:the|next) )?"
    "(?:mon|tues?|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
)


class _Named(NamedTuple):
    """A day that a sentence names, and whether it is told as gone by."""

    start: int
    span: DateSpan
    gone: bool


class Figures:
    """Figures that were heard of an action, and which of several counts."""

    _value_rank = 0
    _value_day: date | None = None
    _share_in = _NOWHERE  # the sentence of the share that counts
    _share_past = False  # the share that was heard last is an older one
    _redated = False  # but the day was corrected
    _days_in = _NOWHERE  # the sentence whose days are noted

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._days: list[_Named] = []

    def hear_percent(self, event: Event, spoken: Spoken) -> None:
        """Note a share, 99.9% as less than all; "was at 40%" gives way to "done"."""
        was = "w" in spoken.tape
        past = was or ("p" in spoken.tape and "D" not in spoken.tape)
        if past and self._heard.percent is not None and not self._share_past:
            return  # "60% now, 40% last week"
        self._share_past = past
        self._share_in = _NOWHERE if was else spoken.sentence
        said = event.number or 0
        near = floor(said + _HALF)
        self._heard.percent = near if said >= _FULL else min(near, _FULL - 1)

    def outgrow(self, event: Event, spoken: Spoken) -> None:
        """Let a later sentence that says "done" overrule an earlier share."""
        ended = event.rule == "done" and not spoken.shared
        if ended and self._share_in != spoken.sentence:
            self._heard.percent = None

    def hear_value(self, event: Event) -> None:
        """Note a reading: the latest, and of several the one that tells most."""
        heard = self._heard
        metric = heard.action.metric
        before = metric is not None and event.number == metric.baseline
        if heard.value is not None and before:
            return  # "8 this week, was 12"
        ahead = _days_between(self._value_day, event.day)
        if ahead < 0:
            return  # "29.2 in October, 30.4 in September"
        self._value_day = event.day or self._value_day
        if heard.value is None or ahead > 0 or event.rank >= self._value_rank:
            heard.value, self._value_rank = event.number, event.rank

    def note_days(self, spoken: Spoken) -> None:
        """Note the days that a clause names, of which the next one comes behind."""
        if spoken.sentence != self._days_in:
            self._days, self._days_in = [], spoken.sentence
        if any(token.text in _MAKE_IT for token in spoken.clause.tokens):
            self._days = []  # "Friday, no, make that Thursday"
        past = False
        for token in spoken.clause.tokens:
            past = past or token.concept in _PAST
            if token.concept in "Tj" and isinstance(token.data, DateSpan):
                past = past and not token.data.text.startswith("next ")
                self._days.append(_Named(token.start, token.data, gone=past))

    def _after_day_before(self, event: Event, spoken: Spoken) -> Event:
        """Return a weekday as that behind the one said before it.

        "Start on Monday, done by Wednesday", said on a Wednesday, is a week ahead.
        """
        if event.day is None:
            return event
        if _is_after(event, spoken):
            named = [one for one in self._days if one.start < event.start]
            last = named[-1].span.first if named else self._heard.action.due
            return _behind(event, last)
        last = None
        for one in self._days:
            if not one.span.first or not _WEEKDAY.fullmatch(one.span.text):
                continue
            if one.start == event.start:
                late = last is not None and last > event.day
                return _behind(event, last) if late else event
            if not one.gone:
                last = max(one.span.first, last or one.span.first)
        return event

    def hear_due(self, event: Event, spoken: Spoken) -> None:
        """Note a day to come, which tells of "done" that it is not yet so."""
        heard = self._heard
        if event.rule == "takes so long" and heard.last_rule == "will start":
            return  # 下周一动手，大概要一周: counted from that day, not from now
        event = self._after_day_before(event, spoken)
        if heard.status is Status.DONE and not event.weak:
            heard.status = Status.IN_PROGRESS
        if heard.due is None or heard.due_weak or not event.weak:
            heard.due, heard.due_weak = event.day, event.weak

    def hear_moved(self, event: Event) -> None:
        """Note that the day is moved, and by how long if it is said: "a week later"."""
        heard = self._heard
        heard.moved, heard.waited = not self._redated, heard.last_rule == "waits"
        if event.number and heard.action.due:
            heard.due = heard.action.due + timedelta(days=event.number)

    def redate(self) -> None:
        """Let another day take the place: "by the 29th, no wait, make that the 7th"."""
        self._heard.due_weak = self._redated = True


def _days_between(before: date | None, after: date | None) -> int:
    """Return how many days lie between two months, 0 where one is not named.

    A month that seems to be most of a year away is the one before or behind.
    """
    if before is None or after is None:
        return 0
    days = (after - before).days
    return days if abs(days) < _MOST_OF_A_YEAR else -days


def _is_after(event: Event, spoken: Spoken) -> bool:
    """Whether a weekday is said to follow another day: "the Wednesday after"."""
    if not _WEEKDAY.fullmatch(_said(event, spoken)):
        return False
    behind = [token.text for token in spoken.clause.tokens if token.start >= event.end]
    return behind[:1] in (["after"], ["following"]) and len(behind) == 1


def _said(event: Event, spoken: Spoken) -> str:
    at = (one.text for one in spoken.clause.tokens if one.start == event.start)
    return next(at, "")


def _behind(event: Event, day: date | None) -> Event:
    """Return the first day of its weekday that comes after a day."""
    if event.day is None or day is None:
        return event
    weeks = max(0, (day - event.day).days // _WEEK + 1)
    return event._replace(day=event.day + timedelta(days=_WEEK * weeks))
