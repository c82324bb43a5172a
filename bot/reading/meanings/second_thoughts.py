"""Work that was all but given up, or is for good: "thought about dropping it"."""

from collections.abc import Sequence

from bot.reading.en import second_thoughts as en
from bot.reading.en.context import DETERMINERS, THIS
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_CONSIDERED, _BETWEEN = words(en.CONSIDERED), frozenset(("about", "of", "to", "on"))
_GIVING_UP = words(en.GIVING_UP)
_BACK_ON = words(en.BACK_ON)
_WONT = words(en.WONT)
_OBJECTS = words(THIS) | words(DETERMINERS) | {"them"}
_FOR_GOOD = words(en.FOR_GOOD)
_SENTENCE_ENDS = frozenset(".;!\n")
_FINISHING = ("finish", "complet", "clos", "wrap")
_THERE = frozenset(("there", "there's", "there is"))
_FEW = 3
_SO_FAR = frozenset(("yet", "so far", "at all"))


def _considered(tokens: Sequence[Token], place: int) -> str:
    """Take "thought about dropping it" for no end of the work."""
    before = tokens[max(0, place - _FEW) : place]
    while before and (before[-1].text in _BETWEEN or before[-1].concept == "s"):
        before = before[:-1]
    return "_" if before and before[-1].text in _CONSIDERED else ""


def _back_on(tokens: Sequence[Token], place: int) -> str:
    """Read "was cancelled and is now back on" as work that goes on."""
    for at in range(place + 1, min(place + NEAR, len(tokens) - 1)):
        if tokens[at].text in _SENTENCE_ENDS:
            return ""
        dated = tokens[at + 1].concept in "Tjp"
        if tokens[at].text in _BACK_ON and not dated:
            tokens[at].concept = "f"
            return "_"
    return ""


def _not_given_up(tokens: Sequence[Token], place: int) -> str:
    """Read "haven't given up yet" as work that goes on."""
    if not place:
        return ""
    denies = tokens[place - 1]
    if denies.concept != "N" or tokens[place + 1].text not in ENDS | {"yet", "on"}:
        return ""
    denies.concept = "s"
    return "G"


def _will_not_be(tokens: Sequence[Token], place: int) -> str:
    """Read "we won't be painting it" as dropped, "won't be painted" at an end too."""
    verb_at = place + 1 + (tokens[place + 1].text == "be")
    verb = tokens[min(verb_at, len(tokens) - 1)]
    passive = verb.concept in "EDd" and (verb_at > place + 1 or verb.text[:3] == "be ")
    doing = verb.concept in "gG" and verb_at > place + 1
    act = verb.text.removeprefix("be ")
    if not verb.hints or not (passive or doing) or act.startswith(_FINISHING):
        return ""
    objects, at = 0, verb_at + 1
    while tokens[at].hints or tokens[at].text in _OBJECTS:
        objects += 1
        at += 1
    if tokens[at].text in _FOR_GOOD:
        return "X"
    whole = objects > 0 if doing else not objects
    ends = _SENTENCE_ENDS if passive else ENDS | {"but", "and", "as", "because"}
    return "X" if whole and tokens[at].text in ends else ""


def _hardly(tokens: Sequence[Token], place: int) -> str:
    """Read "hardly painted" as a part of it."""
    return "A" if tokens[place + 1].concept in "DE" else ""


def _would(tokens: Sequence[Token], place: int) -> str:
    """Read "it'd be painted by now" as what would be, and is not."""
    be, verb = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    return "F" if be.text == "be" and verb.concept in "DE" else ""


def _not_a_thing(tokens: Sequence[Token], place: int) -> str:
    """Read "haven't painted anything yet" as work not begun."""
    verb, denies = tokens[place - 1], tokens[place - 2]
    own = place > 1 and verb.concept in "EDd" and bool(verb.hints)
    last = tokens[place + 1]
    if own and denies.concept == "N" and last.text in _SO_FAR:
        verb.concept = "S"
    return ""


def _will_be_none(tokens: Sequence[Token], place: int) -> str:
    """Read "there won't be a workshop" as given up."""
    there = place > 0 and tokens[place - 1].text in _THERE
    at = place + 1 + (tokens[place + 1].text == "be")
    be = tokens[place].text.endswith(" be") or at > place + 1
    return "X" if there and be and _is_all_of_it(tokens, at) else ""


def _there_will_be(tokens: Sequence[Token], place: int) -> str:
    """Read "there will be no loan" as given up."""
    no = tokens[place + 1]
    if no.text != "no" or not _is_all_of_it(tokens, place + 2):
        return ""
    no.concept = "X"
    return "s"


def _is_all_of_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether but words of a title follow, and no time for which it holds."""
    while at < len(tokens) - 1 and tokens[at].text in _OBJECTS | {"any"}:
        at += 1
    first = at
    while at < len(tokens) - 1 and tokens[at].hints:
        at += 1
    return at > first and tokens[at].text in ENDS | _FOR_GOOD


BY_WORD: Rules = {
    **dict.fromkeys(("there will be", "there'll be"), (_there_will_be,)),
    "not going to be": (_will_be_none,),
    **dict.fromkeys(("anything", "a thing"), (_not_a_thing,)),
    **dict.fromkeys(("it'd", "that'd", "they'd", "everything'd"), (_would,)),
    **dict.fromkeys(("hardly", "barely", "scarcely"), (_hardly,)),
    **dict.fromkeys(_WONT, (_will_not_be, _will_be_none)),
    **dict.fromkeys(_GIVING_UP, (_not_given_up, _considered, _back_on)),
}
BY_CONCEPT: Rules = {"X": (_considered, _back_on)}
