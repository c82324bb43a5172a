"""Whether "and" parts two clauses, or joins words of one."""

from collections.abc import Iterable

from bot.reading.split.blanks import TELLS, names
from bot.reading.split.clause import Clause
from bot.reading.split.joints import (
    both_to_be,
)
from bot.reading.tokens.tape import Token

SENTENCE = frozenset(".;!。?~\n")
COMMA = frozenset(",、()[]{}|")
_STARTS = frozenset("IMor")
_MINE_TO_COME = frozenset(("i'll", "we'll", "i will", "we will", "ill"))
_CANNOT = ("IW", "Ic", "IN", "IK")
"""Begins what is told beside a wait: "it's on her desk and I can't go on"."""


def conjoined(current: Clause, right: list[Token]) -> str:
    """Return "and" where an "and" joins two statements."""
    if not _shares(current.tokens, right) and not _parts(current.tokens, right):
        return ""
    return "" if both_to_be(current.draft, right[0]) else "and"


def _shares(left: list[Token], right: list[Token]) -> bool:
    """Whether "and" joins two shares alone: "90% and 10%"."""
    alone = len(left) == 1 and left[0].concept == "%" and bool(right)
    return alone and right[0].concept == "%" and _near(right) == "%"


def _parts(left: list[Token], right: Iterable[Token]) -> bool:
    """Whether "and" joins two statements, not two things."""
    right = list(right)
    named = bool(_without_article(right)[:1]) and names(_without_article(right)[0])
    tells = TELLS + "#"
    if named:
        tells += "T5mYR9@" if _tells_next(right) else "T"
    near = _near(right)
    meets = {"e", "T"} <= {token.concept for token in left}
    mine = meets and near[:1] == "F" and right[0].text in _MINE_TO_COME
    if mine or _dates_another(left, right, near):
        return True  # "there's a demo on the 12th and I'll have one in by the 15th"
    if near[:2] in _CANNOT and any(token.concept in "bhwW" for token in left):
        return True
    if not any(token.concept in tells for token in left):
        return False
    waits = any(token.concept in "WU" for token in left)
    if waits and "M" not in near and not named:
        return False
    if near[:1] == "9" and any(token.concept == "%" for token in left):
        return True  # "I'm at 5 of 12 and on holiday next week"
    return bool(near) and (
        near[0] in _STARTS
        or any(concept in "DGKXMFS" for concept in near)
        or (named and any(concept in "Wc" for concept in near))
    )


def _tells_next(right: list[Token]) -> bool:
    """Whether a name, behind "and", is told of: "… and the rota is out"."""
    near = _near(right).lstrip("_Mas")
    return near[:1] in "bhwDEGgKXSNFLc%=u" if near else False


def _without_article(tokens: list[Token]) -> list[Token]:
    return tokens[1:] if tokens and tokens[0].text == "the" else tokens


def _dates_another(left: list[Token], right: list[Token], near: str) -> bool:
    """Whether each has its day: "Monday for the gate and Wednesday for the roof"."""
    dated = any(token.concept in "Tj" for token in left) and any(map(names, left))
    paired = near[:1] in ("T", "j") and len(near) > 1 and right[1].text == "for"
    return dated and paired and any(map(names, right[2:4]))


def _near(right: Iterable[Token]) -> str:
    found = ""
    for token in right:
        if token.text in SENTENCE or token.text in COMMA or len(found) > 8:  # noqa: PLR2004 - near is near
            break
        found += token.concept
    return found
