"""What is needed or missing, of others or of the work: "one page is missing"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_RESOURCES = words(en.RESOURCES)
DETERMINERS = words(en.DETERMINERS)
_MISSING = words(en.MISSING)
_FEW = 4
_WHY = ("as", "because", "since", "until", "till", "before", "without", "cos", "while")


def _needed(tokens: Sequence[Token], place: int) -> str:
    """Read "needs the permit" as what others have to give."""
    if tokens[place].hints:
        return ""
    for token in reversed(tokens[max(0, place - _FEW) : place]):
        if token.concept == "n":
            return "0"
        if token.text not in DETERMINERS and token.concept != "_":
            return ""
    return ""


def _missing(tokens: Sequence[Token], place: int) -> str:
    """Read "the permit is still missing" as what others owe, "one page" as left."""
    if tokens[place].text not in _MISSING:
        return ""
    after = tokens[place + 1]
    if place and tokens[place - 1].concept == "I" and after.concept == "_":
        return "W"  # "I'm missing the price list"
    near: list[Token] = []
    for token in reversed(tokens[max(0, place - _FEW) : place]):
        if token.text in ENDS:
            break
        near.append(token)
    for token in tokens[place + 1 : place + _FEW]:
        if token.text in ENDS:
            break
        near.append(token)
    owed = any(token.text in _RESOURCES and not token.hints for token in near)
    before = tokens[place - 2 : place] if place > 1 else []
    table = bool(before) and before[0].text in _RESOURCES and before[1].concept == "_"
    return "5" if owed and not table else ""  # "the budget table", which is no budget


def _not_to_close(tokens: Sequence[Token], place: int) -> str:
    """Read "can't be closed yet as the statement isn't out" as not possible."""
    if not tokens[place].text.startswith("can't "):
        return ""
    return "c" if tokens[place + 1].text in _WHY else ""


def _needs_what_lacks(tokens: Sequence[Token], place: int) -> str:
    """Read "needs a pump that's out of stock" as trouble, not as work left."""
    if not tokens[place].text.startswith(("need", "still need")):
        return ""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        if token.concept == "R":
            return "_"
    return ""


def _needs_who(tokens: Sequence[Token], place: int) -> str:
    """Read "needs a carpenter" as a need of others."""
    if "need" not in tokens[place].text:
        return ""
    for token in tokens[place + 1 : place + _FEW]:
        if token.concept == "o":
            return "n"
        if token.concept != "_":
            return ""
    return ""


def _needs_whose(tokens: Sequence[Token], place: int) -> str:
    """Read "needs Sue's calendar" as a need of Sue."""
    whose = tokens[place + 1]
    named = whose.text.endswith("'s") and len(whose.text) > _FEW - 1
    if named and whose.concept == "_" and not whose.hints:
        whose.concept = "o"
    return ""


BY_WORD: Rules = dict.fromkeys(_RESOURCES, (_needed,))
BY_CONCEPT: Rules = {
    "L": (_missing, _needs_who, _not_to_close, _needs_what_lacks),
    "n": (_needs_whose,),
}
