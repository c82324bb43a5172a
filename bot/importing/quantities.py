"""Figures with units, and from where to where they are to go."""

import re
from dataclasses import dataclass

from bot.plans.measures import number_of

NUMBER = r"[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+,\d{1,2}(?![\d,])|\d+)(?:\.\d+)?"
_COMMA = re.compile(r",(?=\d{1,2}$)")
_OF = r"(?:\s+of\s+\d+)?"
_MONEY = r"[$£€¥￥]"
_LIMIT = (
    r"(?:[<>≤≥=~≈＜＞]|at least|at most|about|around|under|below|above"
    r"|over|within|max\.?|min\.?|不低于|不高于|不超过|不少于|低于|高于|大于"
    r"|小于|超过|约)"
)
_ZH_UNIT = (
    r"(?:%|％"
    r"|[^\d\s,，。;；、:：()（）由从到至为提升降缩减增压"
    r"≤≥<>→]{1,6}(?:/[\u4e00-\u9fffA-Za-z]{1,3})?)"
)
_EN_UNIT = r"(?:\s*(?:%|[a-zA-Z°][\w°/%'-]*(?: [a-z][\w'-]*){0,3}?))"
_QUANTITY = re.compile(
    rf"(?P<money>{_MONEY})?\s*(?P<n>{NUMBER})\s*(?P<unit>%|％"
    rf"|[^\d\s,，。;；()（）<>≤≥→][^\d,，。;；()（）<>≤≥→\n]*)?"
)
_TAIL = re.compile(
    r"\s*(?:\b(?:or (?:less|more|fewer|below|above|better|lower|higher|under"
    r"|over)|and (?:above|below|over|under)"
    r"|at (?:most|least)|on average|average|max(?:imum)?|minimum|currently"
    r"|now|today|late|early)\b"
    r"|以上|以下|以内|之内|左右|及以上|及以下|内|上下)\s*$",
    re.IGNORECASE,
)
_NO_UNIT = re.compile(
    r"^(?:in|on|for|at|across|among|during|over|with|and|by|without|while|of|to"
    r"|from|until|before|after|due"
    r"|or|as|when|where|that|which|so|but|is|are|was|were|from|as|since|out)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_CUT = re.compile(
    r"\s+(?:in|on|for|at|across|among|during|over|with|and|by|without|while"
    r"|until|before|after|so|due|from"
    r"|or (?:less|more|fewer|below|above|better))\b.*",
    re.IGNORECASE | re.DOTALL,
)
CHANGES = (
    re.compile(
        rf"\b(?:from\s+)(?:{_LIMIT}\s*)?(?P<m>{_MONEY})?(?P<a>{NUMBER})"
        rf"(?P<ua>{_EN_UNIT})??"
        rf"[ ,]*(?:down |up )?\b(?:to"
        rf"|towards)\s+(?:{_LIMIT}\s*)?{_MONEY}?(?P<b>{NUMBER})(?P<ub>\s*%"
        rf"|\s*[a-zA-Z][^,.;()]*)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:由|从|自)(?:目前|现在|现有"
        rf"|当前)?(?:的)?(?:平均)?(?:每[天日周月年季人]?度?)?(?P<a>{NUMBER})\s*(?P<ua>{_ZH_UNIT})?[，,]?\s*"
        r"(?:提高|提升|增加|上升|增长|提|降低|下降|缩短|减少|降|压缩|压降|改善|升"
        r"|恢复|扩大|缩|减|控制)?(?:到|至|为)\s*"
        rf"(?:{_LIMIT}\s*)?(?P<b>{NUMBER})\s*(?P<ub>{_ZH_UNIT})?"
    ),
    re.compile(
        rf"(?P<m>{_MONEY})?(?P<a>{NUMBER}){_OF}\s*(?P<ua>%|[a-zA-Z]+"
        rf"|[\u4e00-\u9fff]{{1,3}})?\s*(?:>|→|->|-->|=>|—>|⇒)\s*"
        rf"(?:{_LIMIT}\s*)?{_MONEY}?(?P<b>{NUMBER}){_OF}"
        rf"(?P<ub>\s*%|\s*[a-zA-Z][^,.;()]*|\s*{_ZH_UNIT})?"
    ),
)
BETWEEN = re.compile(
    rf"[:：(（]\s*(?P<m>{_MONEY})?(?P<a>{NUMBER})(?P<ua>\s*%|\s+[a-z]+)?\s+to\s+{_MONEY}?"
    rf"(?P<b>{NUMBER})(?P<ub>\s*%|\s*[a-zA-Z][^,.;()]*)?",
    re.IGNORECASE,
)
"""A change without `from`: a measure's name and a colon stand before it."""
TARGETS = (
    re.compile(
        rf"(?:\b(?:\d+ of|to|reach(?:es)?|at least|at most|below|under|above|over"
        rf"|within|no more than|fewer than|less than"
        rf"|more than|exceeds?|stays? (?:below|under|above)|of)\b"
        rf"|[≤≥<>＜＞=])\s*(?:{_LIMIT}\s*)?"
        rf"(?P<m>{_MONEY})?(?P<b>{NUMBER})"
        rf"(?P<ub>\s*%|\s*[a-zA-Z][^,.;()]*|\s*{_ZH_UNIT})?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:提高|提升|增加|上升|降低|下降|缩短|减少|降|压缩|控制|稳定|保持|恢复|维持)?"
        r"(?:到|至|达到|达|为|在|不低于|不高于|不超过|不少于|低于|高于|大于|小于|超过"
        r"|≤|≥|<|>|＜|＞)\s*"
        rf"(?:{_LIMIT}\s*)?(?P<b>{NUMBER})\s*(?P<ub>{_ZH_UNIT})?"
    ),
)


_RATE = re.compile(r"\s+(?:per|an?|each|every)\b|\s*[/每]", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:\b(?:now|currently|today|was|down from|up from|instead of"
    rf"|compared (?:to|with)"
    rf"|baseline|current(?: level)?)|目前|现在|现为|现状|当前|现值|原来?)\s*(?:为"
    rf"|是|is|at|of|[:：])?\s*"
    rf"{_MONEY}?(?P<n>{NUMBER})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure and its unit, and where it stands in the text."""

    value: float
    unit: str | None
    start: int
    end: int


def quantities(text: str) -> list[Quantity]:
    """Return the figures of a cell."""
    found = []
    for match in _QUANTITY.finditer(text):
        value = figure(match["n"])
        if value is not None:
            unit = match["money"] or unit_of(match["unit"])
            found.append(
                Quantity(value=value, unit=unit, start=match.start(), end=match.end())
            )
    return found


def figure(text: str) -> float | None:
    """Return the value of a number as it is written: 52,5 and 52.5 are the same."""
    return number_of(_COMMA.sub(".", text.replace("−", "-")))


def unit_of(text: str | None) -> str | None:
    """Return the unit that words behind a figure begin with, if they are one."""
    unit = (text or "").strip()
    before = None
    while before != unit:
        before, unit = unit, _TAIL.sub("", unit).strip()
    if _NO_UNIT.match(unit):
        return None
    unit = _CUT.sub("", unit).strip(" .。:：-–")
    if unit.startswith("%"):
        return "%"
    return unit.replace("％", "%") or None if len(unit.split()) <= 4 else None  # noqa: PLR2004


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """From where to where a measure is to go; `start` and `end` bound the words."""

    baseline: float | None
    target: float | None
    unit: str | None
    start: int
    end: int


def change_in(text: str) -> Change | None:
    """Return the change that a sentence promises, or at least its target."""
    for pattern in (*CHANGES, BETWEEN):
        if match := pattern.search(text):
            before, after = unit_of(match["ua"]), unit_of(match["ub"])
            unit = after or before
            if before and after and not _RATE.match(after.removeprefix(before)):
                unit = before if after.startswith(before) else after
            return _change(match, figure(match["a"]), unit)
    now = _BEFORE.search(text)
    baseline = figure(now["n"]) if now else None
    for pattern in TARGETS:
        for match in pattern.finditer(text):
            if not now or not now.start() <= match.start() < now.end():
                return _change(match, baseline, unit_of(match["ub"]))
    if now:
        others = [each for each in quantities(text) if each.end <= now.start()]
        if others:
            return Change(
                baseline=baseline,
                target=others[-1].value,
                unit=others[-1].unit,
                start=others[-1].start,
                end=now.end(),
            )
    return None


def _change(match: re.Match[str], baseline: float | None, unit: str | None) -> Change:
    money = match.groupdict().get("m")
    return Change(
        baseline=baseline,
        target=figure(match["b"]),
        unit=money or unit,
        start=match.start(),
        end=match.end(),
    )
