"""English words for a part of what an action names: "the front of the fence"."""

from collections.abc import Sequence

from bot.reading.en.portions import BESIDE, LAST, PORTIONS, THE
from bot.reading.meanings.near import Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_PORTIONS, _THE = words(PORTIONS), words(THE)
_LAST, _BESIDE = words(LAST), words(BESIDE)
_NAME = 3
"""Words behind "of the" of which one names the action."""


def _part_of_it(tokens: Sequence[Token], place: int) -> str:
    """Read "the first part of the manual is written" as some of it, not as all."""
    portion = tokens[place - 1] if place else None
    if portion is None or portion.text not in _PORTIONS or portion.hints:
        return ""
    before = tokens[max(0, place - _NAME) : place - 1]
    if any(one.text.rpartition(" ")[2] in _LAST for one in before):
        return ""  # "the last part of the fence is painted"
    if before and before[-1].text in _BESIDE:
        return ""  # "as part of the training"
    article = tokens[place + 1]
    determined = article.text in _THE
    name = tokens[place + 1 + determined : place + 1 + determined + _NAME]
    if not any(token.hints for token in name[:2]):
        return ""
    if determined:
        article.concept = "A"
        return ""
    return "A"


BY_WORD: Rules = {"of": (_part_of_it,)}
BY_CONCEPT: Rules = {}
