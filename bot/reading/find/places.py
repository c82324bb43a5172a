"""The place that work has reached: "at row F", "now on the final section"."""

from bot.plans.progress import Status
from bot.reading.en import context as en
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.words import words
from bot.reading.zh import places as zh

_PLACES = words(en.PLACES)
_TO_PLACES = words(en.TO_PLACES)
_BEFORE_PLACES = words(en.BEFORE_PLACES)
_PASSED = frozenset("Ib&!Ms=#")
_SHORT = 2
_REACHED = Lazily(zh.REACHED)


def place_reached(clause: Clause) -> list[Event]:
    """Return work that goes on where a clause names but the place it has reached."""
    tokens = clause.tokens
    if clause.chinese:
        return _reached(clause) if _REACHED.match(_signs(clause)) else []
    place = next((n for n, one in enumerate(tokens) if one.text in _PLACES), None)
    if place is None or any(one.concept in "NFWTpj" for one in tokens):
        return []
    before, after = tokens[:place], tokens[place + 1 :]
    near = all(
        one.concept in _PASSED or one.text in _BEFORE_PLACES | _TO_PLACES
        for one in before
    )
    numbered = bool(after) and (
        after[0].concept == "#"
        or (len(after[0].text) <= _SHORT and after[0].text > "a")
    )
    led = any(one.text in _TO_PLACES for one in before)
    rest = after[numbered:]
    ends = all(one.concept == "s" for one in rest)
    if not near or not ends or not (numbered or led):
        return []
    return _reached(clause)


def _signs(clause: Clause) -> str:
    """Return what a Chinese clause says without the words of titles before it."""
    return "".join([one.text for one in clause.tokens if not one.hints])


def _reached(clause: Clause) -> list[Event]:
    return [
        Event(
            slot="status",
            rule="place reached",
            start=clause.start,
            end=clause.end,
            status=Status.IN_PROGRESS,
            weak=True,
        )
    ]
