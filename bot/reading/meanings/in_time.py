"""Times beside an end that tell whether it is there: "done just in time for Friday"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token

_TO_COME = frozenset("FOtGg%NC")
"""Concepts of a clause in which an end is still to come: "will be done in time"."""
_BEHIND = frozenset(("of", "for"))
_OF_THE_PLAN = frozenset(("schedule", "time", "plan"))
_FEW = 4


def _in_time(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "finished in time for the meeting" for that of the meeting."""
    after = tokens[place + 1]
    if not _has_ended(tokens, place) or after.text not in _BEHIND | ENDS:
        return ""
    if after.text in _BEHIND:
        _hide(tokens, place + 2)
    return "s"


def _ahead(tokens: Sequence[Token], place: int) -> str:
    """Read "painted ahead of the deadline" as painted."""
    of = tokens[place + 1].text == "of"
    if not (of and _has_ended(tokens, place)):
        return ""
    _hide(tokens, place + 2)
    return "s"


def _has_ended(tokens: Sequence[Token], place: int) -> bool:
    """Whether an end stands before a place in its clause, and is not to come."""
    told = False
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            break
        if token.concept in _TO_COME:
            return False
        told = told or token.concept in "DE"
    return told


def _hide(tokens: Sequence[Token], place: int) -> None:
    """Take what an end came in time for out of what is told of the work."""
    for token in tokens[place : place + _FEW]:
        if token.text in ENDS or token.concept in "&!":
            break
        if token.concept in "TjeF@" or token.text in _OF_THE_PLAN:
            token.concept = "s"


def _on_condition(tokens: Sequence[Token], place: int) -> str:
    """Read "done Tuesday unless it rains" as what will be done then."""
    at = place - 1
    if at > 0 and tokens[at].text == ",":
        at -= 1
    if at < 1 or tokens[at].concept != "T":
        return ""
    before = at - 1 - (at > 1 and tokens[at - 1].concept == "s")
    if tokens[before].concept == "D":
        tokens[before].concept = "d"
    return ""


BY_WORD: Rules = {
    "in time": (_in_time,),
    "ahead": (_ahead,),
    **dict.fromkeys(
        ("unless", "if", "provided", "assuming", "weather permitting"), (_on_condition,)
    ),
}
BY_CONCEPT: Rules = {}
