"""Listed words that speak but of what a title names: "been binned", "the handover"."""

from bot.reading.tokens.segment import Names
from bot.reading.tokens.wording import alone, phrase_at, phrase_behind_is

_IS = ("'s", "'re")
_PASSIVE = frozenset(("not", "been", "was", "were", "is", "are", "being", "got", "be"))
_NO_END = frozenset("XKOR5f")
"""What an act that a title names tells of other work: "Lock the shed"."""
_AT = frozenset(("on", "in", "at", "with"))
_PAIR = 2


def phrase(
    texts: list[str], place: int, listed: str | None, names: Names
) -> tuple[int, str] | None:
    """Return the listed words at a place, if they do not speak of a title."""
    found = phrase_at(texts, place, listed)
    if found and _is_named(found, texts, place, names):
        return None
    if found and _is_own_act(found, texts, place, names):
        return 1, alone(texts[place]) or "_"  # "been | binned"
    return found


def behind_is(
    texts: list[str], place: int, listed: str | None
) -> tuple[int, str] | None:
    """Return the phrase behind "it's", unless it is a title's own act: "locked"."""
    if not place or not texts[place - 1].endswith(_IS):
        return None
    said = phrase_behind_is(texts, place)
    own = said is not None and said[0] == 1 and said[1] in _NO_END
    return None if own and listed in ("E", "D") else said


def _is_named(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether a phrase is but of what a title names.

    "The handover" and "20% left on the wiki", of titles that have the word.
    """
    length, concept = found
    first, last = texts[place], texts[min(place + length, len(texts)) - 1]
    the = length == _PAIR and first == "the"
    at = length > 1 and concept == "D" and first in _AT
    return (the or at) and names.of_word(last)[0] == "M"


def _is_own_act(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether it tells of a title's own act: "been moved", of "Move the archive"."""
    length, concept = found
    if length != _PAIR or concept not in _NO_END or texts[place] not in _PASSIVE:
        return False
    return names.of_word(texts[place + 1])[0] in ("E", "D")
