"""When a plan is looked at each week: "weekly on Fridays at 10", 每周五10点."""

import re
from dataclasses import dataclass
from datetime import time

_DAYS_EN = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT = "mon|tues?|wed|thur?s?|fri|sat|sun"
_DAYS_ZH = "一二三四五六日天"
_CLOCK_EN = r"(?P<h>[01]?\d|2[0-3])(?:[:.](?P<m>[0-5]\d))?\s*(?P<half>[ap]\.?m\.?)?"
_CLOCK_ZH = (
    r"(?P<part>早上|上午|中午|下午|晚上)?\s*(?P<hz>[01]?\d|2[0-3]|十[一二]?|[一二两三四五六七八九])"
    r"\s*(?:[点时](?P<mz>半|[一三]刻|[0-5]?\d)?分?|[:\uff1a](?P<mc>[0-5]\d))"
)
_EN = re.compile(
    rf"""
    (?:\b(?:weekly|every\s+week|each\s+week)\b(?:\s*,?\s*(?:on\s+)?
        (?P<a>{_DAYS_EN}|{_SHORT})s?\b)?
      |\b(?:every|each)\s+(?P<b>{_DAYS_EN}|{_SHORT})\b
      |\bon\s+(?P<c>{_DAYS_EN})s\b)
    (?:\s+(?:at|@)\s*{_CLOCK_EN})?
    (?P<kept>(?:\s+(?:check[- ]?ins?|follow[- ]?ups?))?)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ZH = re.compile(
    rf"每(?:个)?(?:周|星期|礼拜)(?P<day>[{_DAYS_ZH}])?\s*(?:的)?\s*(?:{_CLOCK_ZH})?"
    r"\s*(?P<kept>(?:跟进|检查|汇报|更新|开会|复盘|碰头|问一次|一次)?(?:进度|进展)?)"
)
_NUMERALS = {
    **{each: n for n, each in enumerate("一二三四五六七八九十", start=1)},
    "两": 2,
    "十一": 11,
    "十二": 12,
}
_CLAUSE = re.compile(r"[,，;；。\n]|\.\s")
_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}
_AFTERNOON = ("下午", "晚上")
_NOON = 12


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The weekday (0 is Monday) and time that were named, and where they stand."""

    weekday: int | None
    at: time | None
    spans: list[tuple[int, int]]


def find_rhythm(text: str) -> Rhythm:
    """Return the weekly rhythm that a text names; no spans where it names none.

    What somebody who is mentioned does every week is their action, not the rhythm.
    """
    for pattern, day_of, time_of in (
        (_ZH, _chinese_day, _chinese_time),
        (_EN, _english_day, _english_time),
    ):
        for match in pattern.finditer(text):
            day = day_of(match)
            if (day is not None or match["kept"]) and not _is_somebodys(text, match):
                return Rhythm(day, time_of(match), [match.span()])
    return Rhythm(None, None, [])


def _is_somebodys(text: str, match: re.Match[str]) -> bool:
    """Tell whether a mention stands before it in the same clause."""
    return "<@" in _CLAUSE.split(text[: match.start()])[-1]


def _chinese_day(match: re.Match[str]) -> int | None:
    return min(_DAYS_ZH.index(match["day"]), 6) if match["day"] else None


def _english_day(match: re.Match[str]) -> int | None:
    return _weekday(match["a"] or match["b"] or match["c"])


def _weekday(day: str | None) -> int | None:
    names = [each[:3] for each in _DAYS_EN.split("|")]
    return names.index(day[:3].casefold()) if day else None


def _english_time(match: re.Match[str]) -> time | None:
    if match["h"] is None:
        return None
    hour = int(match["h"])
    half = (match["half"] or "")[:1].casefold()
    if half and hour <= _NOON:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, int(match["m"] or 0))


def _chinese_time(match: re.Match[str]) -> time | None:
    if match["hz"] is None:
        return None
    hour = _NUMERALS.get(match["hz"]) or int(match["hz"])
    if match["part"] in _AFTERNOON and hour < _NOON:
        hour += _NOON
    minute = match["mz"] or match["mc"] or "0"
    return time(hour, _QUARTERS.get(minute) or int(minute))
