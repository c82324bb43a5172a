"""What repeats or moves what was said: "③ too", "sorry, I mean the second"."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said

_TOO_MUCH = Lazily("2[_gE]")  # "too wet to paint"


def echo(said: Sequence[Said], place: int) -> None:
    """Let "③ too" repeat what was said before, and "I mean the second" move it."""
    one = said[place]
    again = bool(place) and _says_ditto(said[place - 1], one)
    named = one.explicit or again
    if not (place and named) or any(e.slot == "status" for e in one.events):
        return
    too = "2" in one.clause.tape and not _too_much(one)
    if not too and not _turns(said[place - 1], one):
        return
    before = (said[n] for n in range(place - 1, -1, -1))
    last = next((other for other in before if _reports(other)), None)
    if last is None:
        return
    if again:
        one.events = _all_told(said[:place], last)
    elif too:
        one.events = [event for event in last.events if event.slot == "status"]
    elif last.actions != one.actions or not last.explicit:
        last.actions, one.moves = one.actions, True


def _says_ditto(before: Said, one: Said) -> bool:
    """Whether but "ditto" stands behind the name of an action: "Banner - ditto"."""
    headed = before.explicit and not before.events
    return headed and one.clause.opener == "-" and one.clause.tape == "2"


def _all_told(said: Sequence[Said], last: Said) -> list[Event]:
    """Return all that was told of the action that was told of last."""
    told = [one for one in said if one.actions == last.actions]
    return [event for one in told for event in one.events if event.slot != "aside"]


def _too_much(one: Said) -> bool:
    """Whether "too" tells how wet it is, and not that it is so as well."""
    much = _TOO_MUCH.search(one.clause.tape) is not None
    return much and any(token.text == "too" for token in one.clause.tokens)


def _turns(before: Said, one: Said) -> bool:
    """Whether a clause but corrects of what the last was said: "no, the second"."""
    corrects = "V" in one.clause.tape or "V" in before.clause.tape
    return corrects and not _reports(one)


def _reports(one: Said) -> bool:
    """Whether a clause says something that may be noted."""
    return any(event.slot != "aside" for event in one.events)
