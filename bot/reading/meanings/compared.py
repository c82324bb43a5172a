"""What turned out worse than thought, and so takes longer: "messier than I thought"."""

from collections.abc import Sequence

from bot.reading.meanings.near import Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_THOUGHT = words(
    "expected|planned|thought|feared|hoped|anticipated|imagined|reckoned|assumed|said"
)
_WHO = words("i|we|it|they|anyone|anybody|everyone|you|he|she")
_LOOKS = words("it looks|it looked|it seemed|they look|they looked|looks|looked")
_BETTER = words(
    "better|faster|easier|quicker|earlier|sooner|cheaper|simpler|smoother|nicer|later"
    "|rather|other|further|cleaner|happier|prettier|lighter|safer|brighter|either"
    "|warmer|calmer|friendlier|quieter|finer|over|under|after|never|ever"
)
_WORSE = frozenset(("worse", "more"))
_SHORT, _FEW = 4, 3


def _worse_than(tokens: Sequence[Token], place: int) -> str:
    """Read "the sheets are messier than I thought" as what takes one's time."""
    after = [one.text for one in tokens[place + 1 : place + 4]]
    said = " ".join(after)
    first = after[0].rpartition(" ")[2] if after else ""
    thought = first in _THOUGHT or (
        len(after) > 1 and after[0] in _WHO and after[1] in _THOUGHT
    )
    if not thought and not said.startswith(tuple(_LOOKS)):
        return ""
    start = max(0, place - _FEW)
    if any(token.concept == "#" for token in tokens[start:place]):
        return ""  # "two more than planned"
    for token in reversed(tokens[start:place]):
        plain = token.concept in "_s" and not token.hints
        worse = token.text.endswith("er") and len(token.text) > _SHORT
        if plain and token.text not in _BETTER and (worse or token.text in _WORSE):
            token.concept = "9"
            return "_"
    return ""


BY_WORD: Rules = {"than": (_worse_than,)}
BY_CONCEPT: Rules = {}
