"""Which listed words stand in an English text, and what a word of a title may say."""

from bot.reading.en.titles import PAST
from bot.reading.lexicon import phrases

_PREDICATES = frozenset("DEGKXSu")
_SOFT = frozenset("Feotni_zgsB0R9")
_OTHERWISE = frozenset("eXKOS")
"""What the verb of a title does not mean: "Drop Android 8", "Book the hall"."""
_LONG = 3


def phrase_at(
    texts: list[str], place: int, listed: str | None
) -> tuple[int, str] | None:
    """Return length and concept of the longest phrase that starts at `place`.

    `listed` is what the first word stands for as a word of a title.
    """
    for parts, concept in phrases().get(texts[place], ()):
        if len(parts) == 1 and (listed == "M" or (listed and concept in _SOFT)):
            return None
        if listed == "M" and concept == "e":  # "the review is out"
            continue
        if listed == "E" and concept in _OTHERWISE:  # "Android 8 dropped" is done
            continue
        if texts[place : place + len(parts)] != parts:
            continue
        if parts[0] == "still" and _longer(texts, place + 1, len(parts)):
            continue
        return len(parts), concept
    return None


def _longer(texts: list[str], place: int, length: int) -> bool:
    """Whether a longer phrase starts after "still": still | in progress."""
    return any(
        len(parts) >= length and texts[place : place + len(parts)] == parts
        for parts, _ in phrases().get(texts[place] if place < len(texts) else "", ())
    )


def predicate(word: str) -> str:
    """Return what a word of a title says where it is the predicate: "hoses tested"."""
    for parts, concept in phrases().get(word, ()):
        if len(parts) == 1 and concept in _PREDICATES:
            return concept
    if len(word) > _LONG and word.endswith("ing"):
        return "g"
    past = len(word) > _LONG and word.endswith("ed")
    return "E" if past or word.removeprefix("re") in PAST else ""
