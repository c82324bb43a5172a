"""Work that will not be done: "we won't build it"; but "not before May" is late."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tape import Token
from bot.reading.words import words

_NEEDING = words(en.NEEDING)
_NOT_TO_BE = tuple(en.NOT_TO_BE.split("|"))
_REFUSALS = words(en.REFUSALS)
_DETERMINERS = words(en.DETERMINERS)
_THIS_SEASON = words(en.THIS_SEASON)
_OBJECTS = words(en.THIS) | {"them", "any", "one"}


def _refused(tokens: Sequence[Token], place: int) -> str:
    """Read "we won't build it" as dropped, where the verb is that of a title."""
    verb = tokens[place + 1]
    if tokens[place].text not in _REFUSALS or not verb.hints:
        return ""
    if verb.concept not in "dg":
        return ""
    objects = 0
    for token in tokens[place + 2 :]:
        if token.text in ENDS or token.concept in "!B&" or token.text in _THIS_SEASON:
            break
        if not (token.hints or token.text in _OBJECTS or token.text in _DETERMINERS):
            return ""
        objects += bool(token.hints) or token.text in _OBJECTS
    return "X" if objects else ""


def _any_longer(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't do this any longer" as dropped."""
    denied = False
    for token in tokens[max(0, place - NEAR) : place]:
        if token.text in ENDS:
            denied = False
        denied = denied or token.concept == "N"
        own = token.concept in "gdE" and bool(token.hints)  # "not painting the hall"
        if denied and (own or token.text in _NEEDING):
            return "X"
    return ""


def _not_then(tokens: Sequence[Token], place: int) -> str:
    """Read "won't be done by Friday" as late, "won't be done" alone as dropped."""
    if not tokens[place].text.startswith(_NOT_TO_BE):
        return ""
    after = next(one for one in tokens[place + 1 :] if one.concept != "s")
    late = "c" if after.concept in "TU" else "m"
    return late if after.concept in "TUj@" else ""


def _after_all(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't need the second store after all" as dropped."""
    return _any_longer(tokens, place) if tokens[place + 1].text == "all" else ""


BY_WORD: Rules = {
    **dict.fromkeys(("any longer", "any more", "anymore"), (_any_longer,)),
    "after": (_after_all,),
    **dict.fromkeys(_REFUSALS, (_refused,)),
}
BY_CONCEPT: Rules = {
    "X": (_not_then,),
}
