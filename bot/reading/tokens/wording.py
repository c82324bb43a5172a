"""Which listed words stand in an English text, and what a word of a title may say."""

from bot.reading.en.context import GO_ON, IS_SHORT, OTHER_S
from bot.reading.en.titles import NOT_PAST, PAST
from bot.reading.tokens.lexicon import phrases
from bot.reading.words import words

_PREDICATES = frozenset("DEGKXS")
_SOFT = frozenset("Feotni_zgsB0R9")
_OTHERWISE = {"E": frozenset("eXKOS"), "M": frozenset("e9")}
"""What words of a title do not mean: "Drop Android 8", "Book the hall"."""
_ACTS, _PAIR = ("d", "g"), 2
_NOT_OWN = frozenset("XKHO")
"""What a title's own verb does not tell of the work: "requesting the quotes"."""
_IT = frozenset(("it", "this", "that", "them", "these", "those", "all"))
"""What stands behind a title's own verb: "binning it", of "Bin the old chairs"."""
_NO_OTHERS: frozenset[str] = frozenset()
_LONG = 3
_LONGEST = 7
"""Words of a phrase behind "is"."""
_PRONOUNS = words(IS_SHORT)
_OTHER_S = words(OTHER_S)
_GO_ON = words(GO_ON)
_STATES = frozenset("DR9")
"""What "they're" may tell together with the words behind it."""
_GOING = "GKY"


def phrase_at(
    texts: list[str], place: int, listed: str | None
) -> tuple[int, str] | None:
    """Return length and concept of the longest phrase that starts at `place`.

    `listed` is what the first word stands for as a word of a title.
    """
    entry = phrases().get(texts[place])
    if entry is None:
        return None
    otherwise = _OTHERWISE.get(listed or "", _NO_OTHERS)
    second = texts[place + 1] if place + 1 < len(texts) else ""
    for parts, concept in entry.longer.get(second, ()):
        length = len(parts)
        own = listed in _ACTS and concept == "X" and second in _IT and length == _PAIR
        own = own or (listed in _ACTS and concept == "e" and second == "over")
        if own or concept in otherwise or texts[place : place + length] != parts:
            continue
        if parts[0] == "still" and _longer(texts, place + 1, length):
            continue
        if concept in "DF" and _goes_on(texts, place + length - 1):
            continue  # "all | in progress"
        return length, concept
    alone = entry.alone
    hidden = listed == "M" or (listed and alone in _SOFT) or alone in otherwise
    hidden = hidden or (listed in _ACTS and alone in _NOT_OWN)
    hidden = hidden or (listed == "E" and alone == "G" and texts[place].endswith("ed"))
    return None if hidden or not alone else (1, alone)


def phrase_behind_is(texts: list[str], place: int) -> tuple[int, str] | None:
    """Return the phrase of which "it's", before it, holds the "is": "it's | out".

    Behind a noun, where "'s" may as well be a genitive, it ends the statement.
    "They're" holds an "are" in the same way.
    """
    before = texts[place - 1]
    if before in _OTHER_S:
        return None
    are = before.endswith("'re")
    verb = "are" if are else "is"
    found = phrase_at([verb, *texts[place : place + _LONGEST]], 0, None)
    if found is None or found[0] == 1 or (are and found[1] not in _STATES):
        return None
    length, concept = found[0] - 1, found[1]
    after = texts[place + length] if place + length < len(texts) else "."
    ends = not after[:1].isalpha() or after in _GO_ON
    return (length, concept) if ends or are or before in _PRONOUNS else None


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


def _goes_on(texts: list[str], place: int) -> bool:
    """Whether "in progress" or "on hold" starts at the last word of a phrase."""
    if texts[place] not in ("in", "on", "up"):
        return False
    found = phrase_at(texts, place, None)
    return found is not None and found[0] > 1 and found[1] in _GOING


def predicate(word: str) -> str:
    """Return what a word of a title says where it is the predicate: "hoses tested"."""
    concept = alone(word)
    if concept == "G" and word.endswith("ed"):
        return "E"  # "companies shortlisted", where the title asks for no more
    if concept in _PREDICATES and concept:
        return concept
    if len(word) > _LONG and word.endswith("ing"):
        return "g"
    past = len(word) > _LONG and word.endswith("ed") and not word.endswith(NOT_PAST)
    return "E" if past or word.removeprefix("re") in PAST else ""
