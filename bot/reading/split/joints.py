"""Where one statement ends without a sign: "without a key | we can't get in"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token
from bot.reading.words import words

LEADS = frozenset("BUC")
"""Concepts of words with which a cause begins."""
_POINTING = ("it", "that", "this", "one", "them", "him", "her", "those")
_IT = ("it's", "that's", "it'll", "this", "they're")
_PAIR = 2
_PREPOSITIONS = ("to", "of", "without", "account")
_WHOLE = frozenset("bhwRE5cN9DG")
"""Concepts one of which a cause with a verb holds."""
_GOES_ON = frozenset("bhwFcNKDdEGS")
_SUBJECT_AFTER = frozenset("&~sFcN")
_NEW = words(en.NEW_STATEMENT)
_ENDING = frozenset("%DRYL9@y")
_ENDING_WORDS = words(en.OLD_STATEMENT)
_TOLD = frozenset("%DdEGKLNRST9Y")
_ONCE_DONE = frozenset(("after", "upon", "since"))
_ON = frozenset(("on", "at", "through", "towards"))
_WENT_ON, _NEAR = frozenset("GSEDgw"), 4
_SAID = 3
_STANDS, _FAR = frozenset("DGKXuSEYTpjs%"), 8
_LEADING = (" with", " the", " of", " on")
_ARTICLES = frozenset(("the", "our", "my"))
_STANDS_SO = Lazily(
    "^[&!]?[_s]?M{1,3}[bhas]{0,3}(?:(?:N[ahs]?)?[DEGKXSu]|N|Y|T|s?%D?)[s]{0,2}[Tpj]?$"
)
_IS_TOLD_OF = Lazily("^_?M{1,4}[bhas]{0,3}(?:[_e]?T|[DEGKXSuNWcTjALFYm]|s?%)")
_REST_COMES = Lazily("^r[MsbhI_]{0,4}[TjFLNW]")
_TO_BE = Lazily("F[_s]?[bs]?s?[DEd]$")


def fronted_cause(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether a cause stands first, and what follows from it starts here.

    "Because the forklift broke | the archive won't move".
    """
    first = left[0]
    if first.concept not in LEADS or len(left) == 1 or not first.text.isascii():
        return False
    if left[1].text in _POINTING or left[-1].concept in _SUBJECT_AFTER:
        return False  # "without it I can't go on"
    named = right[0].text == "the" and any(token.hints for token in right[1:2])
    then = first.concept == "C" and right[0].text in _IT and len(left) > _PAIR
    if right[0].concept != "I" and not named and not then:
        return False
    said = {token.concept for token in left[1:]}
    whole = first.text.endswith(_PREPOSITIONS) or bool(_WHOLE & said)
    whole = whole or (first.concept == "C" and len(left) > _PAIR)
    return whole and bool(_GOES_ON & {token.concept for token in right[1:]})


def dictated(left: Sequence[Token], token: Token) -> bool:
    """Whether a new statement starts without any sign, as when people dictate.

    "I'm halfway through it sorry | I've got the kids at home".
    """
    if token.text not in _NEW or len(left) < _SAID:
        return False
    last = left[-1]
    ends = last.concept in _ENDING or last.text in _ENDING_WORDS
    return ends and any(one.concept in _TOLD for one in left)


def names_next(tokens: Sequence[Token], place: int, left: Sequence[Token]) -> bool:
    """Whether the next action is told of, with no sign: "rails done | paint 60%".

    What stands before it names another one and tells how that stands, and no more; and
    behind its own name it is told how this one stands.
    """
    if left[-1].concept not in _STANDS:
        return False
    right = tokens[place : place + _FAR]
    if right[0].concept == "r":
        return _rest_is_told_of(left[-1], right)
    first = right[right[0].text in _ARTICLES :][:1]
    if len(left) < _PAIR or not first or first[0].concept != "M":
        return False
    here, there = _named(first), _named(left)
    if not (here and there and there.isdisjoint(here)):
        return False
    whole = _STANDS_SO.match("".join([one.concept for one in left]))
    told = _IS_TOLD_OF.match("".join([one.concept for one in right]))
    return whole is not None and told is not None


def _rest_is_told_of(last: Token, right: Sequence[Token]) -> bool:
    """Whether it is told when the rest comes: "half done | rest i do tomorrow"."""
    comes = _REST_COMES.match("".join([one.concept for one in right])) is not None
    return comes and not last.text.endswith(_LEADING)  # "done with | the rest"


def _named(tokens: Sequence[Token]) -> set[object]:
    """Return which actions are named: their numbers, or their places in the list."""
    found: set[object] = set()
    for token in tokens:
        if isinstance(token.data, Ref):
            found |= {f"#{place}" for place in token.data.places}
        found |= {n for n, weight in token.hints.items() if weight >= 1}
    return found


def after_the_act(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether what was done first stands first: "after finishing the fence | I began".

    Not what is still to be done: "after finishing the fence I'll start on the gate".
    """
    if left[0].text not in _ONCE_DONE or not left[1:] or right[0].concept != "I":
        return False
    act, named = left[1], any(token.hints for token in left[1:])
    if not (named and act.concept in "dg" and act.text.partition(" ")[0][-3:] == "ing"):
        return False
    near = [token.concept for token in right[:_NEAR]]
    if "F" in near or not _WENT_ON.intersection(near):
        return False
    act.concept = "D"
    return True


def works_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and working" begins other work: "done and | working on the manual"."""
    after = tokens[place + 1 : place + 2]
    if tokens[place].text != "and working" or not after or after[0].text not in _ON:
        return False
    tokens[place].concept = "G"
    return True


def both_to_be(left: str, right: Token) -> bool:
    """Whether "and" joins two acts to come: "it will be fitted and finished"."""
    return right.concept in "DE" and _TO_BE.search(left) is not None
