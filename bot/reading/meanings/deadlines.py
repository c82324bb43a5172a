"""Whose day a date is: that of the work, of what is planned, or one given up."""

from collections.abc import Sequence

from bot.reading.amounts import Amount
from bot.reading.en import context as en
from bot.reading.meanings.near import Rules
from bot.reading.tape import Token
from bot.reading.words import words

_FULL = 100
_MEANT = ("planned", "scheduled", "set", "fixed", "set up")
"""What but a plan may be, where it is not the work: "planned for the 27th"."""
_STOPS = (".", ";", "\n")
_ENDED = ("done", "finished", "complete", "completed", "ready", "final", "all done")


def _then_finished(tokens: Sequence[Token], place: int) -> str:
    """Read "40%, finished Monday" as finished on the Monday ahead."""
    amount = tokens[place].data
    share = amount.percent if isinstance(amount, Amount) else None
    if share is None or share >= _FULL:
        return ""
    for at in range(place + 1, len(tokens) - 1):
        token = tokens[at]
        if token.text in _STOPS:
            break
        if token.concept == "D" and tokens[at + 1].concept in "Tsj" and not token.hints:
            token.concept = "d" if token.text in _ENDED else "D"
            break
    return ""


def _later(tokens: Sequence[Token], place: int) -> str:
    return "s" if tokens[place + 1].concept in "Tj" else ""


def _instead(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "Tuesday instead of Friday" for the old one."""
    if tokens[place + 1].concept not in "Tj" or not place:
        return ""
    tokens[place + 1].concept = "s"
    return "s"


def _own_day(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "the coach is booked for 20 April" for the journey's."""
    named = any(token.hints for token in tokens[max(0, place - 3) : place + 1])
    behind = tokens[place + 1 : place + 3]
    to = tokens[place].text.endswith(" for") or behind[0].text in ("for", "on")
    day = next((one for one in behind if one.concept == "T"), None)
    own = tokens[place].hints or not tokens[place].text.endswith(_MEANT)
    if not (named and to and own and day):
        return ""
    day.concept = "s"
    return "D"


def _comes_then(tokens: Sequence[Token], place: int) -> str:
    """Take "ordered, delivery Friday" for no day of the work."""
    before = tokens[max(0, place - 3) : place]
    ordered = any(token.concept in "DE" for token in before)
    return "e" if ordered and tokens[place + 1].concept in "Ts" else ""


BY_WORD: Rules = {
    **dict.fromkeys(words(en.OWN_DAY), (_own_day,)),
    **dict.fromkeys(("delivery", "arrival", "delivery on"), (_comes_then,)),
    "later": (_later,),
    **dict.fromkeys(("instead of", "rather than"), (_instead,)),
}
BY_CONCEPT: Rules = {
    "%": (_then_finished,),
}
