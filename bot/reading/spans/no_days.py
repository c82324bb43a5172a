"""What looks like a day and is none: a share, a reading, a count, a title's word."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.plans.progress import Metric
from bot.reading.dates.find import DateSpan, Modifier
from bot.reading.dates.zh.today import VAGUE as VAGUE_ZH
from bot.reading.en.context import VAGUE
from bot.reading.lazily import Lazily
from bot.reading.zh.amounts import COUNTED

_VAGUE = Lazily(f"{VAGUE}|{VAGUE_ZH}")
_MEASURED = Lazily(r"到?\d+(?:\.\d+)?\s?个?(?:分钟|秒|小时)(?:左右|上下|以下)?")
_DAYS = Lazily(r"\d+(?:\.\d+)?\s?天(?:左右|上下)")
_WISH = Lazily(r"愉快|快乐")
"""Words behind a day of which nothing is told but good wishes: 周末愉快."""
_COUNTS = Lazily(r"^(?:(?:for|on|by|until|till) )?the (?:two|three|four|five|six)$")
_NEAR = 24
_SLASHED = Lazily(r"(?:(?:about|around|roughly|approx) )?(\d{1,2})[/.](\d{1,2})")
_OF_TEN = Lazily(r"(?:about|around|roughly|approx) \d/10")
_PART = Lazily(r"(?:about|around|roughly|approx) (?:1/[2-5]|2/[35]|3/[45]|4/5)")
_TO_BE = Lazily(r"\b(?:to|at|eta|ready|done|finished|due|date|deadline|is|be)[: ]*$")
_ON = Lazily(r"\b(?:on|by|until|till|before|for|since|from) (?:the )?$")
_SOON = timedelta(days=75)
_UNTIL = (Modifier.BY, Modifier.BEFORE, Modifier.WITHIN)
_FRACTION = Lazily(r"\.\d|%|\d|-[a-z]")
_DOTTED = Lazily(r"\d{1,2}\.\d{1,2}")
_SIZE = Lazily("[大小][一两1-3]号")
"""A size, and no day: 换成大一号的."""
_SO_OFTEN = Lazily(
    r"\b(?:days?|hours?|mornings?|evenings?) (?:a|per|each) (?:week|month)\b"
)
"""How often one is there, and no day: "I'm only in two days a week"."""
_ON_THE = Lazily(r"(?:on )?the \d{1,2}")
_OF_THE_WEEK = Lazily(r"rest of the week \d{1,2}")
_WORKS = ("working ", "working on ", "busy ", "busy with ", "work on ", "started on ")
"""Stands before what is no day: "working on the 9", "the rest of the week 22"."""
_SO_MANY = Lazily("[到至过]\\d{4}")
_MONTH_AND_FIGURE = Lazily(r"月份?\d{1,2}(起?)$")
_COUNTERS = frozenset("起件单次个人例台家户份条张名位宗笔桶吨箱")
_DAY_OR_DAYS = Lazily(r"[\d一二两三四五六七八九十]{1,3}日")
_LASTED = Lazily(
    "(?:停[工产业运摆航课电水机]|延误|耽[误搁]|历时|用时|耗时|连续|持续|逾期|超期|滞后|落后)"
    "[了已约近达有整]{0,2}$"
)
"""Words before how long something lasted: 停工三日."""
_SECTION = Lazily("\\s?(?:小?节|章|条|版|款|页)")
"""What is numbered so, and is no day: 4.3节."""
_COUNTED = Lazily(r"(?:(?:to|at|by) )?\d+ in ")
_NEXT_WORD = Lazily(r" [a-z]{3,}\b")
_YEAR_OR_NOW = Lazily(r"\d{4}|(?:right |just )?now|现在|此刻|而家|目前|当前")


def is_none(
    span: DateSpan,
    text: str,
    today: date,
    titles: Sequence[str],
    metrics: Sequence[Metric],
) -> bool:
    """Whether what was found as a date is something else beside these actions."""
    in_days = any(metric.unit == "天" for metric in metrics)
    return (
        _no_day(span)
        or any(_within(span.text, title) for title in titles)
        or _begins_name(span, text, titles)
        or _decimal(text, span)
        or (bool(_DOTTED.search(span.text)) and bool(_SECTION.match(text, span.end)))
        or _counted(text, span, metrics)
        or _fraction(text, span, today)
        or _reads(span, metrics)
        or bool(_COUNTS.search(span.text))
        or bool(_VAGUE.search(span.text))
        or bool(_MEASURED.fullmatch(span.text))
        or (in_days and bool(_DAYS.fullmatch(span.text)))
        or bool(_WISH.match(text, span.end))
        or bool(_SIZE.match(text, span.start - 1))
        or _lasted(text, span)
        or bool(_SO_OFTEN.search(text, span.start, span.end + _NEAR))
        or _worked_on(span, text)
    )


def _lasted(text: str, span: DateSpan) -> bool:
    """Whether so many days went by: 已停工三日."""
    if not _DAY_OR_DAYS.fullmatch(span.text):
        return False
    return _LASTED.search(text[max(0, span.start - _NEAR) : span.start]) is not None


def _worked_on(span: DateSpan, text: str) -> bool:
    """Whether a thing is named by its number: "working on the 9", of bus lines."""
    if not _ON_THE.fullmatch(span.text):
        return _OF_THE_WEEK.fullmatch(span.text) is not None
    return text.endswith(_WORKS, max(0, span.start - _NEAR), span.start)


def _no_day(span: DateSpan) -> bool:
    """Whether a reply says no more than a figure like a year's, or "now"."""
    return _YEAR_OR_NOW.fullmatch(span.text) is not None


def _within(said: str, title: str) -> bool:
    """Whether a date only repeats a title: "close june" of "Close the June books"."""
    return said in title or set(said.split()) <= set(title.split())


def _begins_name(span: DateSpan, text: str, titles: Sequence[str]) -> bool:
    """Whether a title goes on as the reply does: "got round to the January media"."""
    last, behind = span.text.rpartition(" ")[2], _NEXT_WORD.match(text, span.end)
    if behind is None or not last.isalnum() or last.isdigit():
        return False
    return any(f"{last}{behind[0]}" in title for title in titles)


def _decimal(text: str, span: DateSpan) -> bool:
    """Whether a date ends within a number: 本周3.1."""
    if _COUNTED.match(span.text):
        return True
    return text[span.end - 1].isdigit() and bool(_FRACTION.match(text, span.end))


def _counted(text: str, span: DateSpan, metrics: Sequence[Metric]) -> bool:
    """Whether a count stands behind a month, and no day: 投诉十月7起."""
    if _SO_MANY.fullmatch(span.text):
        return text[span.end : span.end + 1] in COUNTED  # 洗到2100条
    figures = _MONTH_AND_FIGURE.search(span.text)
    if figures is None:
        return False
    if figures[1]:
        return any((metric.unit or "").startswith(figures[1]) for metric in metrics)
    return text[span.end : span.end + 1] in _COUNTERS


def _fraction(text: str, span: DateSpan, today: date) -> bool:
    """Whether "3/4" is a share, since the day lies too far ahead to be meant."""
    found = _SLASHED.fullmatch(span.text)
    before = text[max(0, span.start - _NEAR) : span.start]
    if _ON.search(before) and not (before.endswith("on ") and "." in span.text):
        return False
    if _OF_TEN.fullmatch(span.text):
        return True  # "about 3/10"
    if _PART.fullmatch(span.text) and not _TO_BE.search(before):
        return True  # "labels about 2/3", but "moved to about 2/3"
    far = span.first is not None and span.first > today + _SOON
    share = found is not None and int(found[1]) <= int(found[2])
    if share and text.strip() == span.text:
        return True  # nothing but "3/4"
    return far and found is not None and (share or "." in span.text)


def _reads(span: DateSpan, metrics: Sequence[Metric]) -> bool:
    """Whether 8.4 is rather a reading: the score is to rise from 8.1 to 8.8."""
    if not _DOTTED.fullmatch(span.text) or span.modifier in _UNTIL:
        return False
    figure = float(span.text)
    for metric in metrics:
        ends = [end for end in (metric.baseline, metric.target) if end is not None]
        near = max(ends) - min(ends) if len(ends) > 1 else 0.0
        if any(end % 1 for end in ends) and (
            min(ends) - near <= figure <= max(ends) + near
        ):
            return True
    return False
