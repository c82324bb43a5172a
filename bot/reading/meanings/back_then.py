"""What was so at a time gone by: "it was 55 when we began in August"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_STILL_OPEN = frozenset("FNcKWnHCU")
"""Concepts before "when" that make it a condition: "goes out when it's signed"."""
_TOLD = frozenset("wDE#%")
_PERFECT = frozenset("bhw8F")
_WENT = words(
    "began|came|left|went|got|took|gave|found|saw|met|said|told|bought|sent|ran"
)
"""Past forms that do not end in "ed"."""


def _when_it_was(tokens: Sequence[Token], place: int) -> str:
    """Take the words behind such a "when" for nothing that work waits for."""
    before = _clause(tokens, range(place - 1, max(-1, place - NEAR), -1))
    told = {tokens[at].concept for at in before}
    if told & _STILL_OPEN or not told & _TOLD:
        return ""
    behind = _clause(tokens, range(place + 1, min(place + NEAR, len(tokens) - 1)))
    act = next((at for at in behind[1:] if _is_past(tokens[at])), None)
    if act is None or tokens[act - 1].concept in _PERFECT:
        return ""
    for at in behind:
        token = tokens[at]
        token.concept = "p" if token.concept in "Tjp" else "_"
    return "s"


def _clause(tokens: Sequence[Token], places: range) -> list[int]:
    """Return the places up to where the clause ends."""
    found: list[int] = []
    for at in places:
        if tokens[at].text in ENDS or tokens[at].concept in "!&B":
            break
        found.append(at)
    return found


def _is_past(token: Token) -> bool:
    first = token.text.partition(" ")[0]
    return first in _WENT or (first.endswith("ed") and len(first) > len("used"))


def _over_by_now(tokens: Sequence[Token], place: int) -> str:
    """Take 那天 in 周五那天都拍完了 and 约 in 对象约齐了 for nothing that is ahead."""
    behind = _clause(tokens, range(place + 1, min(place + NEAR, len(tokens))))
    if not behind or not tokens[behind[-1]].text.endswith("了"):
        return ""
    told = [tokens[at].concept for at in behind]
    return "_" if told[-1] in "Dd" and _STILL_OPEN.isdisjoint(told) else ""


BY_WORD: Rules = {
    "when": (_when_it_was,),
    **dict.fromkeys(("那天", "当天", "约", "最终", "实际"), (_over_by_now,)),
}
BY_CONCEPT: Rules = {}
