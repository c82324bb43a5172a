"""Listed words that speak but of what a title names: "been binned", "the handover"."""

from bot.reading.tokens.segment import Names
from bot.reading.tokens.wording import alone, phrase_at, phrase_behind_is

_IS = ("'s", "'re")
_PASSIVE = frozenset(
    ("already", "now", "not", "been", "was", "were", "is", "are", "being", "got", "be")
)
_NO_END = frozenset("XKOR5f9zx")
"""What an act that a title names tells of other work: "Lock the shed"."""
_DOERS = frozenset(
    ("i", "we", "i'll", "we'll", "will", "won't", "already", "need", "going", "haven't")
)
_NOT, _OPENS_TOO = ("won't", "haven't"), _DOERS | {"", "\n"}
_PROMISES = frozenset("zRKd5")
"""What an act with its thing does not tell: an answer later, trouble, a standstill."""
_LINKS = frozenset(
    ("was", "were", "is", "are", "has", "have", "been", "got", "all", "now", "already")
)
_FAR = 5
_AT = frozenset(("on", "in", "at", "with"))
_PAIR = 2


def phrase(
    texts: list[str], place: int, listed: str | None, names: Names
) -> tuple[int, str] | None:
    """Return the listed words at a place, if they do not speak of a title."""
    found = phrase_at(texts, place, listed)
    if not found or _is_named(found, texts, place, names):
        return None
    if _is_own_act(found, texts, place, names):
        return 1, alone(texts[place]) or "_"  # "been | binned"
    return _long(found, texts, place, listed, names) if found[0] > 1 else found


def _long(
    found: tuple[int, str],
    texts: list[str],
    place: int,
    listed: str | None,
    names: Names,
) -> tuple[int, str] | None:
    """Return several listed words, cut where the act or thing of a title begins."""
    if _acts_on_its_thing(found, texts, place, names):
        before = texts[: place + found[0] - 1]
        return phrase_at(before, place, listed) or (1, "_")  # "will | write the menu"
    if _cuts_a_name(found, texts, place, names):
        return None  # "on | the road salt"
    if found[0] == _PAIR and _is_own_verb(found, texts, place, names):
        return _PAIR, "d" if listed == "d" else "E"  # "track marked out"
    # "hours logged | on Tuesday", "the table plan | on Monday"
    return None if _follows_its_thing(found, texts, place, names) else found


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


def _acts_on_its_thing(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether we do to it what the title names: "we won't load the budget"."""
    length, concept = found
    first, end = texts[place], place + length
    if first not in _DOERS or concept not in _PROMISES:
        return False
    if (concept == "d") != (first == "going"):
        return False
    if texts[end : end + 1] == ["about"]:
        return False  # "will write about the menu later"
    before = texts[place - 1] if place else ""
    if first in _NOT and before not in (_DOERS if first == "won't" else _OPENS_TOO):
        return False
    verb = place + 1 if first == "haven't" else end - 1
    listed, acting = names.of_word(texts[verb])
    return listed in ("d", "E", "D") and any(
        _is_of(acting, names.of_word(word)) for word in texts[end : end + _FAR] if word
    )


def _cuts_a_name(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether a phrase ends within what a title names, or is no more than its name."""
    length, concept = found
    last, behind = texts[place + length - 1], texts[place + length : place + length + 1]
    if concept not in "9R_eK@":
        return False
    listed, hints = names.of_word(last)
    if listed != "M":
        return False
    if concept == "_":
        return _is_of(hints, names.of_word(texts[place]))
    on = texts[place] in _AT and bool(behind) and bool(behind[0])
    return on and _is_of(hints, names.of_word(behind[0]))


def _is_own_verb(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether a verb with its particle is a title's: "marked out", "fill in it"."""
    listed, acting = names.of_word(texts[place])
    if found[1] == "g":
        return listed in ("E", "M") and texts[place].endswith("ed")
    end = place + _PAIR
    return (
        found[1] == "z"
        and listed == "d"
        and any(
            _is_of(acting, names.of_word(word))
            for word in texts[end : end + _FAR]
            if word
        )
    )


def _is_of(
    acting: dict[int, float], named: tuple[str | None, dict[int, float]]
) -> bool:
    """Whether a word names a thing of an action whose act is meant."""
    listed, hints = named
    return listed == "M" and not acting.keys().isdisjoint(hints)


def _follows_its_thing(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether a phrase begins with a title's own word, behind what it is done to.

    So it is in "hours logged on Tuesday" and "the seating plan on Saturday".
    """
    concept = found[1]
    if not place or concept not in "F_RW9":
        return False
    listed, acting = names.of_word(texts[place])
    if (listed == "M") != (concept == "F") or not acting:
        return False
    before = place - 1
    while before and texts[before] in _LINKS:
        before -= 1
    return _is_of(acting, names.of_word(texts[before]))


def _is_own_act(
    found: tuple[int, str], texts: list[str], place: int, names: Names
) -> bool:
    """Whether it tells of a title's own act: "been moved", of "Move the archive"."""
    length, concept = found
    passive = texts[place] in _PASSIVE
    if length == _PAIR + 1 and texts[place] in ("has", "have", "had"):
        passive = texts[place + 1] in _PASSIVE  # "has | been fixed"
    elif length == _PAIR + 1 and texts[place + 2] == "yet":
        return texts[place] == "not" and names.of_word(texts[place + 1])[0] in (
            "E",
            "D",
        )
    elif length != _PAIR:
        return False
    if not passive or concept not in _NO_END:
        return False
    forms = ("E", "D", "g") if texts[place] == "not" else ("E", "D")
    return names.of_word(texts[place + length - 1])[0] in forms
