"""What the fields of a form tell: what is in the way, and plans for next week."""

from datetime import date

from bot.reading.find.blockers import at_other_work, named_in_field
from bot.reading.find.burdens import burden
from bot.reading.find.due_rules import finishing_day
from bot.reading.find.shares import shares
from bot.reading.find.status import status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.words import words
from bot.reading.zh import noise as noise_zh

_STANDS = Lazily("^[kIs_]{0,3}[Kc][ks+]*$|^_{0,2}M{1,3}[Kc][s+]*$")
"""But tells that work can't go on, in the field of why: 写不下去."""
_GOES_ON = ("going on", "still going on")
"""What the field of blockers may tell of the work itself: "still negotiating"."""
_UNTOUCHED = ("not started", "untouched")
"""What a plan for next week may still tell: "start on the letters (not started)"."""
_CARRIES_ON = words(noise_zh.CARRIES_ON)
_IS_NOW = Lazily("[&!]?(?:I|_b|b)[sb]{0,2}%")
"""Tells how far it is, though it stands among plans: "I'm about 35% through it"."""


def tells(clause: Clause, text: str) -> bool:
    """Whether a field holds more than a dash: "Blockers: /"."""
    return any(sign.isalnum() for sign in clause.within(text))


def in_the_way(clause: Clause, tape: str, text: str, today: date) -> list[Event]:
    """Return what the field of blockers, or of reasons, tells."""
    if _STANDS.match(tape) or (tape[-1] == "K" and _but_its_title(clause)):
        return status(clause, tape, text)
    taken = burden(clause, text)
    if taken:
        return [taken[0]]
    if at_other_work(clause):
        return named_in_field(clause)
    return _beside_blocker(clause, tape, text, today) or named_in_field(clause)


def _but_its_title(clause: Clause) -> bool:
    """Whether but the action that can't go on is named: 看板没法上线."""
    named = clause.tokens[:-1]
    return clause.chinese and bool(named) and all(one.hints for one in named)


def planned(clause: Clause, tape: str, text: str, today: date) -> list[Event]:
    """Return what a plan for next week tells of now: 继续准备, 手册23号定稿."""
    told = status(clause, tape, text)
    if not clause.chinese:
        now = shares(clause, tape, text) if _IS_NOW.match(tape) else []
        return [*(event for event in told if event.rule in _UNTOUCHED), *now]
    if "T" in tape and set("dD") & set(tape):
        days = finishing_day(clause, tape, text, today)
        return [*told, *days] if days else []
    goes_on = _CARRIES_ON & {token.text for token in clause.tokens}
    kept = (*_UNTOUCHED, *_GOES_ON) if goes_on else _UNTOUCHED
    return [event for event in told if event.rule in kept]


def _beside_blocker(clause: Clause, tape: str, text: str, today: date) -> list[Event]:
    """Return what the field of blockers tells of the work: "still on it, 20 March"."""
    told = status(clause, tape, text)
    going = [event for event in told if event.rule in _GOES_ON]
    ahead = "T" in tape and set("dDF") & set(tape)
    days = finishing_day(clause, tape, text, today) if ahead else []
    return going or ([*told, *days] if days else [])
