"""Which listed words stand in an English text, and what a word of a title may say."""

from bot.reading.en.titles import PAST
from bot.reading.lexicon import phrases

_PREDICATES = frozenset("DEGKXS")
_SOFT = frozenset("Feotni_zgsB0R9")
_OTHERWISE = {"E": frozenset("eXKOS"), "M": frozenset("e")}
"""What words of a title do not mean: "Drop Android 8", "Book the hall"."""
_LONG = 3


def phrase_at(
    texts: list[str], place: int, listed: str | None
) -> tuple[int, str] | None:
    """Return length and concept of the longest phrase that starts at `place`.

    `listed` is what the first word stands for as a word of a title.
    """
    entry = phrases().get(texts[place])
    if entry is None:
        return None
    otherwise = _OTHERWISE.get(listed or "", frozenset())
    second = texts[place + 1] if place + 1 < len(texts) else ""
    for parts, concept in entry.longer.get(second, ()):
        length = len(parts)
        if concept in otherwise or texts[place : place + length] != parts:
            continue
        if parts[0] == "still" and _longer(texts, place + 1, length):
            continue
        return length, concept
    alone = entry.alone
    hidden = listed == "M" or (listed and alone in _SOFT) or alone in otherwise
    return None if hidden or not alone else (1, alone)


def alone(word: str) -> str:
    """Return the concept of a word by itself, "" where it has none."""
    entry = phrases().get(word)
    return entry.alone if entry else ""


def _longer(texts: list[str], place: int, length: int) -> bool:
    """Whether a longer phrase starts after "still": still | in progress."""
    entry = phrases().get(texts[place] if place < len(texts) else "")
    second = texts[place + 1] if place + 1 < len(texts) else ""
    return entry is not None and any(
        len(parts) >= length and texts[place : place + len(parts)] == parts
        for parts, _ in entry.longer.get(second, ())
    )


def predicate(word: str) -> str:
    """Return what a word of a title says where it is the predicate: "hoses tested"."""
    concept = alone(word)
    if concept in _PREDICATES and concept:
        return concept
    if len(word) > _LONG and word.endswith("ing"):
        return "g"
    past = len(word) > _LONG and word.endswith("ed")
    return "E" if past or word.removeprefix("re") in PAST else ""
