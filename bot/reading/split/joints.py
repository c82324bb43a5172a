"""Where one statement ends without a sign: "without a key | we can't get in"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.lazily import Lazily
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
_SAID = 3
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


def both_to_be(left: str, right: Token) -> bool:
    """Whether "and" joins two acts to come: "it will be fitted and finished"."""
    return right.concept in "DE" and _TO_BE.search(left) is not None
