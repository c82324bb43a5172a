"""Things that are mended: "no longer leaking", "it prints again", "runs fine now"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.en.effects import FAULTS, GOING_AGAIN, WORKS
from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_FAULTS = frozenset(FAULTS.split())
_GOING_AGAIN = words(GOING_AGAIN)
_WORKS = frozenset(WORKS.split())
_WELL = ("properly", "fine", "smoothly", "nicely", "perfectly", "freely", "normally")
_NEAR = 4
_STOPPED = ("stopped", "has stopped", "have stopped", "quit")
_MENDED = frozenset(("fixed", "mended", "repaired", "replaced", "resolved", "sorted"))
_THIS = words(en.THIS) | {"they"}
_LASTING = ("any more", "anymore", "any longer", "since", "now", "at all", "again")
_OPENS = ENDS | {"-", "and", "then", "but", "now"}
_CAME = frozenset(("here", "came", "arrived", "turned up", "came in"))
_AGAINST = frozenset("NFQLARcCU")


def _no_longer(tokens: Sequence[Token], place: int) -> str:
    """Read "no longer leaking" and "the tap has stopped dripping" as done."""
    start = max(0, place - _NEAR)
    before = tokens[start:place]
    if before and before[-1].text in _STOPPED:
        before[-1].concept = "s"
        return "D"
    denied = [n for n, one in enumerate(before) if one.concept in "NJ"]
    if not denied or any(one.text in ENDS for one in before[denied[-1] :]):
        return ""
    between = [one.text for one in before[denied[-1] + 1 :]]
    after = tokens[place + 1]
    lasting = after.text in _LASTING or after.text.startswith("since")
    if not (lasting or between[:1] in (["longer"], ["more"])):
        return ""
    before[denied[-1]].concept = "s"
    return "D"


def _works_again(tokens: Sequence[Token], place: int) -> str:
    """Read "the printer prints again" as done, but not "it's raining again"."""
    start = max(0, place - _NEAR)
    for at in range(place - 1, start - 1, -1):
        if tokens[at].text in ENDS or tokens[at].concept in _AGAINST:
            return ""
        if tokens[at].text in _WORKS:
            before = tokens[start:at]
            if any(one.concept in _AGAINST for one in before):
                return ""
            if before and before[-1].text in _THIS:
                before[-1].concept = "s"
            return "D"
    return ""


def _goes_on_again(tokens: Sequence[Token], place: int) -> str:
    """Read "the mixer broke, we got going again on Monday" as trouble that is over."""
    going = tokens[place - 1] if place else None
    if going is None or going.hints or going.text not in _GOING_AGAIN:
        return ""
    clause: list[Token] = []
    for token in reversed(tokens[max(0, place - _NEAR * 5) : place - 1]):
        if token.text in ENDS:
            break
        clause.append(token)
    if any(one.concept in _AGAINST or one.concept == "F" for one in clause):
        return ""
    before = tokens[max(0, place - _NEAR * 8) : place - 1]
    if any(one.concept in "R9K" for one in before):
        going.concept = "f"
    return ""


def _we_go_on(tokens: Sequence[Token], place: int) -> str:
    """Take "we're up and running again" for no end of any work."""
    return "f" if place and tokens[place - 1].concept == "I" else ""


def _works_well(tokens: Sequence[Token], place: int) -> str:
    """Read "the door closes properly now" as done."""
    well = tokens[place + 1].text in _WELL
    denied = any(t.concept in _AGAINST for t in tokens[max(0, place - _NEAR) : place])
    return "D" if well and not denied else ""


def _since(tokens: Sequence[Token], place: int) -> str:
    """Read "the layout broke, it's been repaired since" as trouble that is over."""
    before = tokens[max(0, place - _NEAR * 3) : place]
    if not before or tokens[place + 1].text not in ENDS:
        return ""
    verb = before[-1]
    mended = verb.concept in "DE" and verb.text.split()[-1] in _MENDED
    if mended and not verb.hints and any(one.concept == "R" for one in before):
        verb.concept = "f"
    return ""


def _new_one_came(tokens: Sequence[Token], place: int) -> str:
    """Read "new pipe's here as of today" as trouble that is over."""
    first = place - (place > 0 and tokens[place - 1].text in ("the", "a"))
    opens = first == 0 or tokens[first - 1].text in _OPENS
    for token in tokens[place + 1 : place + _NEAR] if opens else ():
        if token.text in ENDS or token.concept in _AGAINST:
            return ""
        if token.text.removeprefix("is ").removeprefix("are ") in _CAME:
            token.concept = "f"
            return ""
    return ""


BY_WORD: Rules = {
    **dict.fromkeys(words(en.NEW_ONE), (_new_one_came,)),
    "since": (_since,),
    **dict.fromkeys(_WORKS, (_works_well,)),
    **dict.fromkeys(_FAULTS, (_no_longer,)),
    "again": (_works_again, _goes_on_again),
    "up and running again": (_we_go_on,),
}
BY_CONCEPT: Rules = {}
