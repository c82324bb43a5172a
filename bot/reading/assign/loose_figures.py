"""English figures that are no plain reading: "4 short", "6 or 7", "the 6th is in"."""

from collections.abc import Sequence

from bot.plans.progress import Metric, Status
from bot.reading.numerals import number
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.tokens.tape import Token

_SHORT = frozenset(("short", "short of", "shy", "shy of"))
_OR = frozenset(("or", "-"))
_NUMBER, _NTH = frozenset(("number", "no", "nr")), frozenset(("st", "nd", "rd", "th"))
_THE, _FEW = frozenset(("the", "our", "my")), 3


def is_left(tokens: Sequence[Token], place: int) -> bool:
    """Whether a figure is of what is missing: "1800 short"."""
    return any(one.text in _SHORT for one in tokens[place + 1 : place + 2])


def is_one_of_two(tokens: Sequence[Token], place: int) -> bool:
    """Whether a figure is one of two between which it lies: "6 or 7 signed"."""
    for first in (place - 2, place):
        two = tokens[max(0, first) : first + _FEW]
        if first < 0 or [one.concept for one in two[::2]] != ["#", "#"]:
            continue
        before = tokens[first - 1].text if first else ""
        if two[1].text in _OR and before != "from":
            return True
    return False


def nth_done(one: Said, metric: Metric) -> list[Event]:
    """Return the events of "number six was signed": so many are, and not all."""
    if one.clause.chinese:
        return one.events
    nth = _nth(one.clause.tokens)
    done = any(event.status is Status.DONE for event in one.events)
    if nth is None or not done or metric.target is None or nth[1] >= metric.target:
        return one.events
    token, count = nth
    value = Event(
        slot="value",
        rule="nth done",
        start=token.start,
        end=token.end,
        number=count,
        sure=False,
    )
    told = [
        event._replace(status=Status.IN_PROGRESS)
        if event.status is Status.DONE
        else event
        for event in one.events
    ]
    return [*told, value]


def _nth(tokens: Sequence[Token]) -> tuple[Token, float] | None:
    """Return the ordinal with which a clause begins, and its number."""
    for before, token, after in zip(tokens, tokens[1:_FEW], tokens[2:], strict=False):
        if token.concept != "#" or not token.text.isalnum():
            continue
        ordinal = before.text in _THE and after.text in _NTH
        if before.text in _NUMBER or ordinal:
            count = number(token.text)
            return (token, float(count)) if count else None
    return None
