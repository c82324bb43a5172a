"""Days that a reply names, as tokens: past, of today, or ahead."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.reading.dates.find import DateSpan, Grain, Modifier, find_dates
from bot.reading.dates.plain_days import with_plain_days
from bot.reading.en.lengths import HOUR
from bot.reading.lazily import Lazily, Rarely
from bot.reading.reading import OpenAction
from bot.reading.spans import months
from bot.reading.spans.lengths import find_lengths
from bot.reading.spans.no_days import is_none
from bot.reading.tokens.tape import Token

_EARLIER = Lazily(
    r"ago|earlier|morning|just now|早上|上午|今早|"
    r"今晨|今天一早|大清早|刚才|一早|凌晨|之前|前$"
)
_TONIGHT = Lazily(r"tonight|eod|cob|end of|evening|今晚|下班|晚上|by |before|之前|内")
_NEAR = 24
_MOVED = Lazily(
    r"\b(?:moved|moves|moving|pushed|shifted|postponed|delayed|slipped|slips|changed)"
    r" (?:it |this |that )?(?:back |out |again )?$"
)
_HOUR = Lazily(HOUR)
_START_WORD = Lazily(
    r"^(?:starting|beginning|starts?|begins?|commences) (?:on |from )?|开始$|起$"
)
_DAY = Lazily(r"^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th|号|日)$")
_LOGGED = Lazily(r"(\d{1,2})/(\d{1,2})")
"""A day as logs have it, and no 3.9 万."""
_BEHIND_NUMERAL = Rarely(
    "(?<=分之[一二三四五六七八九十]) |(?<=成[半一二三四五六七八九]) "
    r"|(?<=[一二三四五六七八九十]) (?=\d)"
)
"""The blank between a numeral and a day: 三分之二 7月2号, 不统一 3月2号."""
_FAR = timedelta(days=240)
_UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)


def find_days(
    text: str,
    actions: Sequence[OpenAction],
    titles: Sequence[str],
    today: date,
    *,
    month_first: bool,
) -> Iterator[Token]:
    """Yield the days that a text names, and the months that only a title does."""
    metrics = [action.metric for action in actions if action.metric]
    plain = _BEHIND_NUMERAL.sub(",", with_plain_days(text))
    dates = find_dates(plain, today, month_first=month_first)
    for span in (
        *find_lengths(text, actions, titles, today),
        *(_moved_to(one, text, today, month_first=month_first) for one in dates),
    ):
        if is_none(span, text, today, titles, metrics):
            continue
        if months.of_title(span.text, text[span.end : span.end + 1], titles):
            yield Token(span.start, span.end, span.text, "s")
        else:
            yield _with_hour(_of_date(span, today), text)


def _moved_to(span: DateSpan, text: str, today: date, *, month_first: bool) -> DateSpan:
    """Return the new day of "moved from year end to mid January"."""
    old, _, new = span.text.rpartition(" to ")
    if (
        not old.startswith("from ")
        or not new
        or not _MOVED.search(text[max(0, span.start - _NEAR) : span.start])
    ):
        return span
    days = find_dates(new, today, month_first=month_first)
    if len(days) != 1 or days[0].part is None:
        return span
    return days[0]._replace(start=span.start, end=span.end, text=span.text)


def _with_hour(token: Token, text: str) -> Token:
    """Take in the hour behind a day: "Monday at noon", "Friday 3 pm"."""
    hour = _HOUR.match(text, token.end) if token.concept in "Tj" else None
    if hour:
        token.end = hour.end()
    return token


def log_days(text: str, today: date) -> Iterator[Token]:
    """Return the days of a log, the month first, those behind today as past."""
    for found in _LOGGED.finditer(text):
        try:
            day = date(today.year, int(found[1]), int(found[2]))
        except ValueError:
            continue
        span = DateSpan(
            start=found.start(), end=found.end(), text=found[0], first=day, last=day
        )
        yield _of_date(span, today)


def logged(tokens: list[Token], today: date) -> list[Token]:
    """Take 9号 for the past where 30号 follows and today lies between."""
    days = [(token, _DAY.match(token.text)) for token in tokens if token.concept == "T"]
    ahead = [token.start for token, day in days if day and int(day[1]) >= today.day]
    for token, day in days:
        if day and int(day[1]) < today.day and ahead and token.start < ahead[-1]:
            token.concept = "p"
    return tokens


def _of_date(span: DateSpan, today: date) -> Token:
    said = span.text.rstrip(" .,;!?:")
    start = span.start
    if span.modifier is Modifier.BY and said[:1] in ("到", "至"):
        start, said = start + 1, said[1:]  # 改到, 推迟到 are words of their own
    elif said.startswith("through "):
        start, said = start + 8, said[8:]  # "came through on Friday"
        until = said.startswith(("by ", "until ", "before "))
        span = span if until else span._replace(modifier=Modifier.NONE)
    elif span.modifier is Modifier.SINCE:
        found = _START_WORD.search(said)
        if found and found.start():
            said = said[: found.start()]
        elif found:
            start, said = start + found.end(), said[found.end() :]
    tense = "p" if _long_past(span, today) else _tense(span, today)
    return Token(start, start + len(said), said, tense, span)


def _long_past(span: DateSpan, today: date) -> bool:
    """Whether "2 Nov" lies so far ahead that it must be the last one."""
    far = span.first is not None and span.first > today + _FAR
    loose = span.modifier not in _UNTIL and not span.year_known
    return far and loose and span.grain is Grain.DAY


def _tense(span: DateSpan, today: date) -> str:
    """Return whether a date lies in the past, today, or ahead, as one letter."""
    first, last = span.whole or (span.first, span.last)
    if last is None or first is None or first > today:
        return "T"
    if last > today:
        return "T" if span.modifier in _UNTIL or span.part else "j"
    if last < today:
        return "p"
    if span.modifier not in _UNTIL and _EARLIER.search(span.text):
        return "p"
    return "T" if _TONIGHT.search(span.text) else "j"
