"""Short forms in one spelling: "Ive" and "I have been" as "I've" and "I've been".

So rules need to know but one of three ways to say the same.
"""

import re
from collections.abc import Callable

from bot.reading.clean.clean import Clean
from bot.reading.en.short_forms import (
    ALWAYS,
    FILLERS,
    LAST_OF_FILLERS,
    LONG,
    SOMETIMES,
)
from bot.reading.lazily import Lazily
from bot.reading.words import words

_Shorten = Callable[[re.Match[str]], tuple[str, int]]
"""Returns what is said in short, and where its apostrophe stands."""
_ENDINGS = ("nt", "ll", "ve", "re", "d", "m", "s")
_SOMETIMES = {word for word, _ in SOMETIMES}
_LACKING = words(ALWAYS) | _SOMETIMES
_HELPING = frozenset(("am", "are", "have", "will", "not", "cannot"))
_DENIED = {"wont": "won't", "cant": "can't"}
_FILLING = words(LAST_OF_FILLERS)
_SIGNS = _LACKING | _HELPING | _FILLING | {"&"}
_FILLERS = Lazily(FILLERS)
_AND = Lazily(r"(?<= )&(?= )")
_BARE = Lazily(rf"\b(?:{ALWAYS})\b|" + "|".join(of for _, of in SOMETIMES))
_LONG = Lazily("|".join(f"(?P<{ending}>{of})" for ending, of in LONG))


def in_short(cleaned: Clean) -> Clean:
    """Return a reply with all short forms as they are mostly written."""
    said = _SIGNS.intersection(cleaned.text.replace("\n", " ").split(" "))
    if not said:
        return cleaned
    if not _FILLING.isdisjoint(said):
        said_alone = _FILLERS.sub(lambda at: " " * len(at[0]), cleaned.text)
        cleaned = cleaned._replace(text=said_alone)
    if "&" in said:
        alone = [found.start() for found in _AND.finditer(cleaned.text)]
        cleaned = cleaned.with_signs(dict.fromkeys(alone, "and"))
    if not _LACKING.isdisjoint(said):
        cleaned = _respelt(cleaned, _BARE, _with_apostrophe)
    if not _HELPING.isdisjoint(said):
        cleaned = _respelt(cleaned, _LONG, _contracted)
    return cleaned


def _with_apostrophe(found: re.Match[str]) -> tuple[str, int]:
    """Return a word with the apostrophe that it lacks."""
    word = found[0]
    ending = next(of for of in _ENDINGS if word.endswith(of))
    at = len(word) - len(ending) + (ending == "nt")
    return f"{word[:at]}'{word[at:]}", at


def _contracted(found: re.Match[str]) -> tuple[str, int]:
    """Return two words as one."""
    ending = str(found.lastgroup)
    if ending in _DENIED:
        return _DENIED[ending], len(_DENIED[ending]) - 2
    first = found[0].partition(" ")[0]
    if ending == "nt":
        return f"{first}n't", len(first) + 1
    return f"{first}'{ending}", len(first)


def _respelt(cleaned: Clean, pattern: Lazily, shorten: _Shorten) -> Clean:
    """Return a reply with what matches made short; each sign keeps its origin."""
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for found in pattern.finditer(cleaned.text):
        said, apostrophe = shorten(found)
        start, behind = found.start() + apostrophe, found.end()
        ending = behind - (len(said) - apostrophe - 1)  # where the sign behind it is
        between = cleaned.origins[min(start, ending)]
        pieces += (cleaned.text[done : found.start()], said)
        origins += cleaned.origins[done:start]
        origins += (between, *cleaned.origins[ending:behind])
        done = behind
    if not pieces:
        return cleaned
    pieces.append(cleaned.text[done:])
    origins += cleaned.origins[done:]
    return cleaned._replace(text="".join(pieces), origins=tuple(origins))
