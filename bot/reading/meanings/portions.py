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
_FIRST = ("first", "the first")
_FEW = ("few", "couple", "lot", "lots", "batch", "some", "of")


def _part_of_it(tokens: Sequence[Token], place: int) -> str:
    """Read "the first part of the manual is written" as some of it, not as all."""
    portion = tokens[place - 1] if place else None
    before = tokens[max(0, place - _NAME) : max(0, place - 1)]
    if portion is None or not _is_portion(before, portion):
        return ""
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


def _is_portion(before: Sequence[Token], portion: Token) -> bool:
    """Whether but some is told of: "the back", "the first few boards of the fence"."""
    if portion.hints or portion.text in _PORTIONS:
        return not portion.hints
    if portion.concept != "_" or not portion.text.endswith("s"):
        return False
    counted = [one for one in before if one.text in _FEW or one.concept == "#"]
    first = before[: len(before) - len(counted)][-1:]
    return bool(first) and first[0].text in _FIRST


BY_WORD: Rules = {"of": (_part_of_it,)}
BY_CONCEPT: Rules = {}
