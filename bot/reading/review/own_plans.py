"""Days on which English writers do what ends none of the work.

"I'll be in the office on Monday", "I'll show you tomorrow" tell nothing of the work;
"I'll ring the shop on Monday", "I'll do a bit more tomorrow" not when it will end.
"""

from collections.abc import Sequence

from bot.reading.dates.find import DateSpan
from bot.reading.en import own_plans as en
from bot.reading.find.ends_then import UNTIL
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_ELSEWHERE = Lazily(f"{en.WILL} {en.ELSEWHERE}")
_SPEAKS = Lazily(f"{en.WILL} (?:{en.SPEAKS}|{en.KNOWS})")
_GOES_ON = Lazily(f"{en.WILL} (?:{en.GOES_ON})|{en.GOING_ON}")
_THINGS = Lazily(en.THINGS)
_STEP = Lazily(f"{en.WILL} (?:{en.STEPS})")
_OF_ENDS = words(en.OF_ENDS)
_OF_WORK = words(en.OF_WORK) | _OF_ENDS
_ONESELF = frozenset(("i'll", "ill", "i", "we'll", "we", "i'm", "we're"))
_BESIDE_DAYS = frozenset(("on", "at", "by", "for", "in", "and", "but"))


def without_own_plans(said: Sequence[Said]) -> None:
    """Take the days of such plans away, and what they seem to tell of the work."""
    for one in said:
        clause = one.clause
        dated = any(event.slot == "due" for event in one.events)
        if not dated or clause.chinese:
            continue
        if not any(_is_deadline(token) for token in clause.tokens):
            _settle(one)


def _settle(one: Said) -> None:
    text = _without_days(one.clause)
    spoken, named = frozenset(text.split()), one.clause.named
    if not named and _tells_nothing(text, spoken):
        one.events = [
            event for event in one.events if event.slot not in ("due", "status")
        ]
        return
    step = not named and _OF_WORK.isdisjoint(spoken) and _STEP.fullmatch(text)
    if step or (_OF_ENDS.isdisjoint(spoken) and _GOES_ON.fullmatch(text)):
        one.events = [
            event._replace(weak=True) for event in one.events if event.slot != "due"
        ]


def _tells_nothing(text: str, spoken: frozenset[str]) -> bool:
    """Whether it is told but where one is, or what one tells others or knows."""
    if _THINGS.fullmatch(text) is not None:
        return _OF_WORK.isdisjoint(spoken)
    if _ELSEWHERE.fullmatch(text) is not None:
        return bool(spoken & _ONESELF) and _OF_WORK.isdisjoint(spoken)
    return _OF_ENDS.isdisjoint(spoken) and _SPEAKS.fullmatch(text) is not None


def _is_deadline(token: Token) -> bool:
    span = token.data
    return isinstance(span, DateSpan) and span.modifier in UNTIL


def _without_days(clause: Clause) -> str:
    """Return the words of a clause but its days: "I'll ring the shop | on Monday"."""
    told: list[str] = []
    for token in clause.tokens:
        if token.concept != "T":
            told.append(token.text)
        elif told and told[-1] in _BESIDE_DAYS:
            told.pop()
    return " ".join(told)
