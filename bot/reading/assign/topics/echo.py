"""What repeats or moves what was said: "③ too", "sorry, I mean the second"."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said

_SO_IS = Lazily("^b_?[rM]+$")  # "and so | are the other two"
_BARE_NAME = Lazily("^_{0,2}M{1,4}(?:&_{0,2}M{1,4})*$")
_TOO_MUCH = Lazily("2[_gE]")  # "too wet to paint"


def echo(said: Sequence[Said], place: int) -> None:
    """Let "③ too" repeat what was said before, and "I mean the second" move it."""
    one = said[place]
    again = bool(place) and _says_ditto(said[place - 1], one)
    named = one.explicit or again or one.mark in ("other", "rest")
    if not (place and named) or any(e.slot == "status" for e in one.events):
        return
    too = "2" in one.clause.tape and not _too_much(one)
    too = too or _so_is(one) or (one.explicit and _is_named_as_well(said, place))
    if not too and not _turns(said[place - 1], one):
        return
    before = (said[n] for n in range(place - 1, -1, -1))
    last = next((other for other in before if _reports(other)), None)
    if last is None:
        return
    if again:
        one.events = _all_told(said[:place], last)
    elif too:
        told = [event for event in last.events if event.slot == "status"]
        one.events = _denied(told) if _says_not(one) else told
    elif last.actions != one.actions or not last.explicit:
        last.actions, one.moves = one.actions, True


def _so_is(one: Said) -> bool:
    """Whether it is told that the same holds of others: "so are the other two"."""
    so = one.clause.opener == "so" and not one.clause.chinese
    return so and _SO_IS.match(one.clause.tape) is not None


def _is_named_as_well(said: Sequence[Said], place: int) -> bool:
    """Whether but a name follows one of which the same is told before both.

    So it is with the last of "finished the fence, the gate and the shed", and then with
    the ones before it.
    """
    if not _is_bare_name(said[place]) or said[place].clause.chinese:
        return False
    last = place
    while last + 1 < len(said) and _follows_bare(said, last + 1):
        last += 1
    if said[last].clause.opener != "and" and "&" not in said[last].clause.tape:
        return False
    first = place
    while first > 0 and _is_bare_name(said[first]):
        if said[first].clause.sentence != said[first - 1].clause.sentence:
            return False
        first -= 1
    head = said[first]
    return head.explicit and _names_last(head) and _reports(head)


def _is_bare_name(one: Said) -> bool:
    told = any(event.slot != "aside" for event in one.events)
    bare = one.explicit and not told and not one.clause.asked
    return bare and _BARE_NAME.match(one.clause.tape) is not None


def _follows_bare(said: Sequence[Said], place: int) -> bool:
    """Whether one more name follows in the sentence."""
    near = said[place].clause.sentence == said[place - 1].clause.sentence
    return near and _is_bare_name(said[place])


def _names_last(one: Said) -> bool:
    """Whether the name stands behind what is told: "finished the fence"."""
    tokens = one.clause.tokens
    return bool(tokens[-1].hints) and not any(token.hints for token in tokens[:1])


def _says_not(one: Said) -> bool:
    """Whether the same is denied: "I can't say the same of the gate"."""
    tape = one.clause.tape
    return not one.clause.chinese and 0 <= tape.find("N") < tape.find("2")


def _denied(told: Sequence[Event]) -> list[Event]:
    """Return what is told of what is not over, where something else is."""
    over = [event for event in told if event.status is Status.DONE]
    return [
        event._replace(rule="not done", status=Status.IN_PROGRESS, mild=True)
        for event in over
    ] or [*told]


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
