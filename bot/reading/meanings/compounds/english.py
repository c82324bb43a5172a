"""English verbs that Chinese particles bend: update 咗, renew 紧, 在 fix, 未 sign."""

from collections.abc import Sequence

from bot.reading.meanings.compounds.beside import ENDS, Found, as_one
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import english as zh

_VERBS = words(zh.VERBS)
_PAST = {f"{verb}d" if verb[-1] == "e" else f"{verb}ed" for verb in _VERBS}
_DONE = words(zh.DONE)
_GOING = words(zh.GOING)
_AT_WORK = words(zh.AT_WORK)
_HELD = words(zh.HELD)
_BENT = _VERBS | _PAST | _HELD
_PERFECT = ("了", "啦")
_NAMES = words(zh.NAMES)
_CALLED = frozenset("阿小老")
_MORE = frozenset("了咗晒啦")


def bent(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens with English verbs read by their Chinese particles.

    The May of 阿May：酒店订好 is somebody's name, and so is the Will of Will：.
    """
    tokens = [
        as_one([token], "o") if _is_name(tokens, place) else token
        for place, token in enumerate(tokens)
    ]
    if not any(token.text in _BENT for token in tokens):
        return tokens
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        verb = tokens[place].data is None and tokens[place].text in _BENT
        found = _bent(tokens, place) if verb else None
        count, concept = found or (1, tokens[place].concept)
        made.append(as_one(tokens[place : place + count], concept))
        place += count
    return made


def _is_name(tokens: Sequence[Token], place: int) -> bool:
    """Whether an English word that may be a name stands for somebody."""
    token = tokens[place]
    if token.text not in _NAMES:
        return False
    before, after = tokens[max(0, place - 1) : place], tokens[place + 1 : place + 2]
    called = bool(before) and before[0].text in _CALLED
    called = called and before[0].end == token.start
    opens = not before or before[0].text == "\n"
    return called or (opens and bool(after) and after[0].concept == "=")


def _bent(tokens: Sequence[Token], place: int) -> Found:
    said = tokens[place].text
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    further = tokens[place + 2].text if place + 2 < len(tokens) else ""
    if said in _HELD:
        return (3 if further in _MORE else 2, "K") if after in _GOING else None
    if after in _PERFECT and place and tokens[place - 1].text in _AT_WORK:
        return 2, "G"  # 在 follow 了
    if after in _DONE:
        return 3 if further in _MORE else 2, "D"
    if said in _PAST:
        return None
    if after in _GOING:
        return 2, "G"
    return _bent_by_what_precedes(tokens, place)


def _bent_by_what_precedes(tokens: Sequence[Token], place: int) -> Found:
    before = tokens[place - 1] if place else None
    if before is None or before.text < "\u3400":
        return None
    if before.concept == "h":
        ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
        return (1, "D") if ends else None
    if before.text in _AT_WORK:
        return 1, "G"
    return (1, "d") if before.concept == "N" else None
