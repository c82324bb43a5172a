"""Dates that are moved by a length of time."""

import re
from datetime import date, timedelta

from bot.reading.lazily import Lazily, Rarely
from bot.reading.numerals import number
from bot.reading.rule import Event
from bot.reading.split.clause import Clause

_MOVED_BY_EN = (
    r"\b(?:slip|slips|slipped|slipping|delay|delays|delayed|postpone|postponed|push|pushed|extend|extended|moved?)"
    r"\s+(?:it\s+|this\s+|back\s+|out\s+)?(?:by\s+|for\s+)?(?P<en>an?|another|one|two|three|four|five|\d+)\s+"
    r"(?:more\s+)?(?P<unit_en>day|week|month)s?\b"
    r"|\b(?P<later>an?|one|two|three|four|five|\d+) (?P<unit_later>day|week|month)s?"
    r" later than (?:planned|agreed|promised|expected|scheduled|hoped)"
)
_MOVED_BY_ZH = (
    r"(?:推迟|延期|延后|顺延|延长|推后|往后推|往后延|往后顺|往后移|往后挪|往后拖|往后缓|后移|延迟|再延|再推|再缓|延|缓|宽限|晚|拖)了?"
    r"(?P<zh>[一两二三四五六七八九十半]+|\d+)(?P<unit_zh>天|周|个?星期|个?礼拜|个月)(?!后|内)"
)
_MOVED_BY = Rarely(f"{_MOVED_BY_EN}|{_MOVED_BY_ZH}", re.ASCII)
_BY_IN_ENGLISH = Rarely(_MOVED_BY_EN, re.ASCII)


_TO_A_DAY = Lazily(",?(?:到|至|改到|定在|定到)")


_ARTICLES = frozenset(("a", "an", "another"))


_DAYS = {
    "day": 1,
    "天": 1,
    "week": 7,
    "周": 7,
    "星期": 7,
    "礼拜": 7,
    "month": 30,
    "月": 30,
}


_TAKES = Lazily(
    r"(?:预计|估计|大概|大约|还要|还得|还需要?|再要|再有|再给我|差不多)(?:再)?(?:要|得)?"
    r"(?P<count>[一两二三四五六七八九十]+|\d{1,2})个?(?P<unit>天|周|星期|礼拜)"
    r"(?:左右)?(?:内|就|能|可以|才能)*[^\s\d,。;前后]{0,2}(?:完|好|搞定|上线|交付|出来)"
)


_NEEDS = Lazily(
    r"(?:我们?|这边|这个|应该|估计|预计|可能|大概|大约|恐怕|看来|看样子|怎么也|至少|起码|最少|差不多|最多|顶多|还|再|先)*"
    r"(?P<need>需要?|要|得|花|(?:宽限|通融|给|缓)(?:我们?)?)?(?:个)?"
    r"(?P<count>[一两二三四五六七八九十]+|\d{1,2})(?P<unit>天|周|个?星期|个?礼拜|个月)"
    r"(?:左右|上下)?(?:的?(?:时间|工夫|功夫))?"
    r"(?P<does>(?:应该)?(?:就|也就)?(?:够了?|足够了?|行了?|成了?|可以了?|好了?|差不多了?))?[吧呢啊呀哈]?"
)


def _needed(said: str) -> "re.Match[str] | None":
    """Return how long is asked for, where that is all: 给我两天, 一周就够了."""
    found = _NEEDS.fullmatch(said)
    told = found and (found["need"] or found["does"] or "时间" in said)
    return found if told else None


def _behind_name(clause: Clause) -> int:
    """Return where a clause starts behind the name of the action."""
    for token in clause.tokens:
        if not token.hints and token.concept not in "M=":
            return token.start
    return clause.start


def takes(clause: Clause, text: str, today: date) -> Event | None:
    """Return the day on which work ends that takes so long: 预计5天干完, 给我两天."""
    if text.isascii():
        return None
    said = text[_behind_name(clause) : clause.end].strip()
    found = _TAKES.search(text, clause.start, clause.end)
    length = found or (None if "T" in clause.tape else _needed(said))
    count = number(length["count"]) if length else None
    if length is None or count is None:
        return None
    days = next(days for name, days in _DAYS.items() if name in length["unit"])
    return Event(
        slot="due",
        rule="takes so long",
        start=found.start() if found else clause.start,
        end=found.end() if found else clause.end,
        day=today + timedelta(days=int(count) * days),
    )


def _has_lain(clause: Clause, start: int) -> bool:
    """Whether it is told how long a thing has lain with others: 法务拖了一周."""
    return any(
        token.concept == "K" and token.start <= start < token.end
        for token in clause.tokens
    )


def moved_by(clause: Clause, text: str) -> Event | None:
    """Return by how many days the old date is moved: "slips a week", 推迟三天."""
    moved = _BY_IN_ENGLISH if text.isascii() else _MOVED_BY
    found = moved.search(text, clause.start, clause.end)
    if found is None or _has_lain(clause, found.start()):
        return None
    if _TO_A_DAY.match(text, found.end()) and "T" in clause.tape:
        return None  # 推迟一周到19号
    said = found["en"] or found["later"] or found["zh"]
    unit = found["unit_en"] or found["unit_later"] or found["unit_zh"]
    count = number(said) if said not in _ARTICLES else 1
    days = next(days for name, days in _DAYS.items() if name in unit)
    if count is None:
        return None
    return Event(
        slot="moved",
        rule="moved by",
        start=found.start(),
        end=found.end(),
        number=count * days,
    )
