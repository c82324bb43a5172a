"""Work that will not be done: "we won't build it"; but "not before May" is late."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.meanings.not_given_up import THIS_SEASON
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_NEEDING = words(en.NEEDING)
_REFUSALS = words(en.REFUSALS)
_DETERMINERS = words(en.DETERMINERS)
_OBJECTS = words(en.THIS) | {"them", "any", "one"}
_DECIDED = frozenset(("agreed", "decided", "chosen", "chose", "voted", "resolved"))
_NOTHING_IS_LEFT = ("nothing left", "nothing remains", "nothing is left")
_BUT = ("but", "except", "apart", "besides")
_NOT_YET = frozenset(("yet", "now", "so far", "right now", "until", "till", "before"))
_WHAT_IS_AGREED = frozenset(("we", "to", "that", "not", "i", "with", "it"))


def _refused(tokens: Sequence[Token], place: int) -> str:
    """Read "we won't build it" as dropped, where the verb is that of a title."""
    verb = tokens[place + 1]
    if tokens[place].text not in _REFUSALS or not verb.hints:
        return ""
    if not _is_act(verb):
        return ""
    objects = 0
    for token in tokens[place + 2 :]:
        objects += token.text in THIS_SEASON  # "we're not decorating this year"
        if token.text in ENDS or token.concept in "!B&" or token.text in THIS_SEASON:
            break
        known = token.hints or token.text in _OBJECTS or token.text in _DETERMINERS
        if not known and not (token.concept in "#_" and token.text.isalnum()):
            return ""
        objects += bool(token.hints) or token.text in _OBJECTS
    return "X" if objects else ""


def _is_act(verb: Token) -> bool:
    """Whether a title's verb stands as such: "check", which elsewhere is an end."""
    plain = verb.concept in "DuzV" and not verb.text.endswith("ed")
    return bool(verb.hints) and (plain or verb.concept in "dg")


def _no_need(tokens: Sequence[Token], place: int) -> str:
    """Read "no need to rewrite" as dropped, where the verb is that of a title."""
    need, verb = tokens[place + 1], tokens[place + 2 : place + 3]
    if tokens[place].text != "no" or need.text != "need to":
        return ""
    if not verb or not _is_act(verb[0]) or verb[0].concept == "g":
        return ""
    for token in tokens[place + 3 :]:
        if token.text in ENDS or token.concept in "!B&":
            break
        if not (token.hints or token.text in _OBJECTS or token.text in _DETERMINERS):
            return ""
    need.concept = "s"
    return "X"


def _any_longer(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't do this any longer" as dropped."""
    denied = False
    for token in tokens[max(0, place - NEAR) : place]:
        if token.text in ENDS:
            denied = False
        denied = denied or token.concept == "N"
        own = token.concept in "GE" and bool(token.hints)
        own = own or _is_act(token)  # "not painting the hall"
        if denied and (own or token.text in _NEEDING):
            return "X"
    return _we_move_nothing(tokens, place)


def _we_move_nothing(tokens: Sequence[Token], place: int) -> str:
    """Read "we're not moving it after all" as dropped, which is no standstill."""
    near = tokens[max(0, place - NEAR) : place]
    for before, token in pairwise(near):
        if token.text == "not moving" and before.concept == "I":
            token.concept = "N"
            return "X"
    return ""


def _after_all(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't need the second store after all" as dropped."""
    return _any_longer(tokens, place) if tokens[place + 1].text == "all" else ""


def _off_the_list(tokens: Sequence[Token], place: int) -> str:
    """Read "it's done, take it off the list" as done."""
    before = tokens[max(0, place - 2 * NEAR) : place]
    one = bool(before) and before[-1].text == "one"  # "that's one off the list"
    return "D" if one or any(token.concept == "D" for token in before) else ""


def _strike(tokens: Sequence[Token], place: int) -> str:
    """Take "so strike that one" behind work given up for no word taken back."""
    one = tokens[place + 1].text in ("one", "item", "task", "action", "line", "from")
    near = tokens[max(0, place - 2 * NEAR) : place]
    return "s" if one and any(token.concept == "X" for token in near) else ""


def _agreed(tokens: Sequence[Token], place: int) -> str:
    """Take the "agreed" of "we've agreed we won't" for no end of the work."""
    own = bool(tokens[place].hints)  # "easement agreed with the council"
    return "_" if tokens[place + 1].text in _WHAT_IS_AGREED and not own else ""


def _decided_not(tokens: Sequence[Token], place: int) -> str:
    """Read "we agreed on Monday not to print one" as dropped."""
    near = tokens[max(0, place - 5) : place]
    before = {token.text.partition(" ")[0] for token in near}
    return "X" if before & _DECIDED and tokens[place + 1].text == "to" else ""


def _forget(tokens: Sequence[Token], place: int) -> str:
    """Read "forget the quotes" as dropped."""
    after = tokens[place + 1 : place + 4]
    named = any(token.hints for token in after) and not tokens[place].hints
    opens = (
        not place or tokens[place - 1].text in ENDS or tokens[place - 1].concept in "!&"
    )
    return "X" if named and opens else ""


def _nothing_to(tokens: Sequence[Token], place: int) -> str:
    """Read "valid until 2028, nothing to renew" as dropped."""
    to, verb = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    asked = to.text == "to" and verb.concept in "dgEk" and bool(verb.hints)
    then = tokens[min(place + 3, len(tokens) - 1)]
    if asked and (then.text in _NOT_YET or then.concept in "U@Tj"):
        return "c"  # "nothing to write until then", "nothing to merge yet"
    so = tokens[place].text == "nothing" or any(
        token.text == "so" for token in tokens[max(0, place - 3) : place]
    )
    return "X" if asked and so else ""


def _nothing_but(tokens: Sequence[Token], place: int) -> str:
    """Read "nothing remains but the lid" as a part left, "of the stock" as no end."""
    after = tokens[place + 1].text
    if after in _BUT:
        return "L"
    return "_" if after in ("of", "in", "from", "for") else ""


def _none_this_year(tokens: Sequence[Token], place: int) -> str:
    """Read "no barley this year" as dropped."""
    at = place + 1
    while at < len(tokens) - 1 and tokens[at].hints:
        at += 1
    opens = place == 0 or tokens[place - 1].text in ENDS
    opens = opens and tokens[place].text == "no"
    named = at > place + 1 and tokens[at].text in THIS_SEASON
    return "X" if opens and named and tokens[at + 1].text in ENDS else ""


def _nowhere_to(tokens: Sequence[Token], place: int) -> str:
    """Read "there's nowhere to rack it to" as not possible."""
    verb = tokens[min(place + 2, len(tokens) - 1)]
    return "c" if tokens[place + 1].text == "to" and verb.concept in "dgkE_" else ""


BY_WORD: Rules = {
    "nowhere": (_nowhere_to,),
    **dict.fromkeys(_NOTHING_IS_LEFT, (_nothing_but,)),
    "nothing": (_nothing_to,),
    "nothing left": (_nothing_to, _nothing_but),
    **dict.fromkeys(("any longer", "any more", "anymore"), (_any_longer,)),
    "after": (_after_all,),
    **dict.fromkeys(_REFUSALS, (_refused,)),
    "not": (_refused, _decided_not),
    **dict.fromkeys(words(en.OFF_THE_LIST), (_off_the_list,)),
    "agreed": (_agreed,),
    **dict.fromkeys(("strike that", "scratch that"), (_strike,)),
    **dict.fromkeys(("forget", "forget about", "skip"), (_forget,)),
}
BY_CONCEPT: Rules = {"N": (_no_need, _none_this_year)}
