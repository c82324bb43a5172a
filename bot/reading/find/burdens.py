"""What takes people's time, as a Chinese clause tells it: 连上四个大夜, 净开会了."""

import re
from collections.abc import Sequence

from bot.reading.find.causes.subject import cause
from bot.reading.lazily import Lazily, Rarely
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.zh import burdens as zh

_BUSY = Lazily(zh.BUSY)
_SHORT = Rarely(zh.SHORT)
_NO_TIME = Lazily(zh.NO_TIME)
_FAILS = Lazily(zh.FAILS)
_HARD = Lazily(f"{zh.HARD}|{zh.HARDER}|{zh.TRIED}|{zh.APART}")
_QUEUES = Lazily(zh.QUEUES)
_AGAIN = Lazily(zh.AGAIN)
_REDONE = Rarely(zh.REDONE)
_LONG = 40
"""Signs of the longest clause that is looked at."""
_ENDS = frozenset("%DX")
"""Concepts beside which nothing hindered the work."""
_TELLS = frozenset("NmSuL")
"""Concepts beside which a clause tells of the work itself as well."""
_LEAVES_OPEN = frozenset("zQ?V")
"""Concepts of questions, corrections and promises."""
_RANK = 3
_AT = ("期间", "主要是", "就是")


def burden(clause: Clause, text: str) -> tuple[Event, bool] | None:
    """Return what takes people's time, and whether a clause tells of nothing else."""
    said = _said(clause, text)
    if not said or not _LEAVES_OPEN.isdisjoint(clause.tape) or _named_surely(clause):
        return None
    found = _BUSY.search(said) or _SHORT.search(said)
    if found is None:
        return None
    first, last = clause.start + found.start(), clause.start + found.end()
    inside = [one for one in clause.tokens if first < one.end and one.start < last]
    beside = [one for one in clause.tokens if one not in inside]
    if any(one.concept in _ENDS for one in beside):
        return None
    alone = not any(one.concept in _TELLS for one in beside)
    return _named(clause.tokens if alone else inside), alone


def hindrance(clause: Clause, text: str) -> Event | None:
    """Return what makes work slow, where a clause tells as well how it stands."""
    said = _said(clause, text)
    if not said or not set("zQXH?").isdisjoint(clause.tape):
        return None
    if _NO_TIME.search(said):
        return _named(clause.tokens)
    fails = _FAILS.search(said)
    if fails and not {"D", "f", "J"} & set(clause.tape) and not _titled(clause, fails):
        return _named(clause.tokens, "sent back")
    if _REDONE.search(said) and not clause.named:
        return _named(clause.tokens, "sent back")
    return _named(clause.tokens) if _HARD.search(said) else None


def _titled(clause: Clause, found: "re.Match[str]") -> bool:
    """Whether but a title names what fails: 图片上传失败 of 修复图片上传失败."""
    start, end = clause.start + found.start(), clause.start + found.end()
    return any(
        one.hints and one.start <= start and end <= one.end for one in clause.tokens
    )


def queues(clause: Clause, text: str) -> Event | None:
    """Return that others have no time before a day: 师傅排队排到月底."""
    days = [one for one in clause.tokens if one.concept in "Tj"]
    if not days or not clause.chinese or "o" not in clause.tape or "F" in clause.tape:
        return None
    waits = _QUEUES.search(text, clause.start, days[0].end)
    ahead = waits is not None and waits.end() <= days[0].end
    return _named(clause.tokens, "trouble") if ahead else None


def again(clause: Clause, text: str) -> bool:
    """Whether a clause but promises to go on: 这两天再调."""
    said = _said(clause, text)
    return bool(said) and _AGAIN.match(said) is not None


def _said(clause: Clause, text: str) -> str:
    """Return what a clause says, "" where it is in English or too long."""
    if clause.end - clause.start > _LONG or not clause.chinese:
        return ""
    return clause.within(text)


def _named_surely(clause: Clause) -> bool:
    """Whether a clause names an action by words that no other has."""
    if not clause.named:
        return False
    hints = [one.hints for one in clause.tokens if one.hints]
    return any(weight >= 1 for each in hints for weight in each.values())


def _named(words: Sequence[Token], rule: str = "own effort") -> Event:
    tokens = list(words)
    while len(tokens) > 1 and (tokens[0].concept in "&!B=rsM" or tokens[0].text in _AT):
        del tokens[0]
    while len(tokens) > 1 and tokens[-1].concept in "+s":
        del tokens[-1]
    return cause(rule, tokens, _RANK)
