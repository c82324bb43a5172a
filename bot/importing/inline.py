"""What authors add to a sentence: `(owner: Bo, due: 3 May)`, `责任人：白若溪；…`."""

import re
from dataclasses import dataclass

from bot.importing.document import one_line
from bot.importing.en.labels import INLINE as INLINE_EN
from bot.importing.fields import field_of
from bot.importing.kinds import DETAILS, Field
from bot.importing.zh.labels import INLINE as INLINE_ZH
from bot.importing.zh.labels import ROLES

_LABEL = re.compile(
    rf"(?:(?<=^)|(?<=[\s.。;；,，(（【\[|｜、—–-]))(?P<label>{INLINE_EN}"
    rf"|{INLINE_ZH}|(?<=[，,；;。（(])[\u4e00-\u9fff]{{2,8}})\s*[:：]\s*"
    rf"|(?<=[，,；;。（(])\s*(?P<bare>{ROLES})\s+(?=[\u4e00-\u9fff])",
    re.IGNORECASE,
)
_KNOWN = re.compile(rf"{INLINE_EN}|{INLINE_ZH}", re.IGNORECASE)
_ENDER = re.compile(
    r"[;；]|。|\.\s|,\s*(?=(?:due|by|until|before|from|start)\b)|[,，]\s*(?=(?:由|自|从|于|预计|计划|截止|截至|限|最迟)?\s*(?:\d{4}年)?\d{1,2}月)",
    re.IGNORECASE,
)
_DAY_ENDER = re.compile(rf"{_ENDER.pattern}|，(?!\d)|,\s+(?=[a-z])")
_NEVER = re.compile(r"(?!)")
_LOOSE = " \t\n,，;；.。|｜—–-、"
_CLOSERS = {"(": ")", "（": "）", "[": "]", "【": "】"}
_MONEY = re.compile(
    r"(?:^|\s+[-–—]\s*|[,，;；、]\s*|[（(]\s*)(?P<said>(?:budget|cost|预算"
    r"|费用|经费)(?:\s+(?:of|is|约"
    r"|为))?\s*[^\s,，;；。)）A-Za-z](?:[^,，;；。)）]|,(?=\d{3}))*)[)）]?",
    re.IGNORECASE,
)
_NEED = re.compile(
    r"[（(,，;；]\s*(?:(?:needs?|requires?)\s+|需要|需(?=\d))(?P<said>[^()（）,，;；]+)[)）]?",
    re.IGNORECASE,
)
_NEEDS = re.compile(
    r"^\s*(?:we |it )?(?:needs?|requires?|需要|需|所需)\s*[:：]?\s*(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence without its labelled values, and these by field."""

    rest: str
    values: dict[Field, str]


def unlabelled(text: str) -> Labelled:
    """Take the labelled values out of a sentence, and the money it needs."""
    values: dict[Field, str] = {}
    matches = [each for each in _LABEL.finditer(text) if _is_label(text, each)]
    kept: list[str] = []
    at = 0
    ends = [*(each.start() for each in matches[1:]), len(text)]
    for match, limit in zip(matches, ends, strict=False):
        if match.start() < at:
            continue
        end = _end(text, match, limit)
        if ender := _ender(_said(match)).search(text, match.end(), end):
            end = ender.start()
        kept.append(text[at : match.start()].rstrip(_LOOSE + "([（【"))
        field = field_of(_said(match))
        if field is Field.GOAL and _said(match).casefold() == "expected":
            field = Field.EXPECTED
        if field:
            values.setdefault(field, one_line(text[match.end() : end]).strip(_LOOSE))
        at = end + (1 if text[end : end + 1] in set(_CLOSERS.values()) else 0)
    kept.append(text[at:])
    rest = " ".join(each.strip() for each in kept if each.strip(_LOOSE))
    for pattern in (_MONEY, _NEED):
        found = pattern.search(rest)
        if found and Field.RESOURCES not in values:
            values[Field.RESOURCES] = found["said"].strip(_LOOSE)
            rest = (rest[: found.start()] + rest[found.end() :]).strip()
    return Labelled(rest, values)


def _said(match: re.Match[str]) -> str:
    return match["label"] or match["bare"]


def _ender(label: str) -> re.Pattern[str]:
    """Return what ends the value of a label: a name or a day is no sentence."""
    field = field_of(label)
    if field in (Field.START, Field.DUE):
        return _DAY_ENDER
    return _ENDER if field in (Field.OWNER, Field.HELPERS) else _NEVER


def _is_label(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word before a colon heads a value; `by the deadline: 5` no."""
    before = text[: match.start()].rstrip()
    run_on = before != text[: match.start()] and before[-1:].isalnum()
    if run_on and _said(match)[:1].islower():
        return False
    found = field_of(_said(match))
    return found in DETAILS or (
        found is not None and _KNOWN.fullmatch(_said(match)) is not None
    )


def _end(text: str, match: re.Match[str], limit: int) -> int:
    """Return where a labelled value ends: at its bracket, or at the next label."""
    before = text[: match.start()]
    for opener, closer in _CLOSERS.items():
        opened = before.rfind(opener)
        if opened > before.rfind(closer):
            depth = 0
            for place in range(match.end(), limit):
                if text[place] == opener:
                    depth += 1
                elif text[place] == closer:
                    if not depth:
                        return place
                    depth -= 1
    return limit


def needed(text: str) -> str | None:
    """Return what a line says is needed: `needs a test slot` is `a test slot`."""
    match = _NEEDS.match(text)
    return one_line(match["what"]).strip(_LOOSE) if match else None
