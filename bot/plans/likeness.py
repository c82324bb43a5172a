"""How alike texts are by their words: English words, and pairs of Chinese characters.

A text is ranked by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework,
2009): what it shares with the words asked for, rare words first, long texts less.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from unicodedata import normalize

K1, B = 1.2, 0.75
_TOKEN = re.compile(r"[\u4e00-\u9fff]+|[^\W_\u4e00-\u9fff]+(?:['’][^\W_]+)?")
_GLUE = re.compile("[的了和与及在是]")  # Chinese words that say nothing by themselves
_COMMON = re.compile(
    "a|about|after|all|also|an|and|are|as|at|be|because|been|but|by|can|did|do|does|for|"
    "from|had|has|have|he|how|i|if|in|into|is|it|its|more|no|not|of|on|or|our|out|she|"
    "so|than|that|the|their|them|then|there|they|this|to|too|under|up|was|we|were|what|"
    "when|which|while|who|why|will|with|you|your"
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_DOUBLED = re.compile(r"([bdfgmnprt])\1$")
LONG_STEM, SHORT_WORD = 4, 3


@dataclass(frozen=True, slots=True)
class Term:
    """A word or pair of characters in one form, and where it stands in its text."""

    form: str
    start: int
    end: int


def terms(text: str) -> list[Term]:
    """Return the terms of a text that was made `plain`, in order."""
    found: list[Term] = []
    for match in _TOKEN.finditer(text):
        if _CHINESE.match(match[0]):
            found += _pairs(match[0], match.start())
        elif not _COMMON.fullmatch(word := match[0].casefold()):
            found.append(Term(_stem(word), match.start(), match.end()))
    return found


def plain(text: str) -> str:
    """Return a text in the widths and forms that `terms` reads."""
    return " ".join(normalize("NFKC", text).split())


def scores(words: str, texts: Sequence[str]) -> list[float]:
    """Return how well each text fits the words; 0 where it shares none."""
    wanted = {term.form for term in terms(plain(words))}
    counts = [Counter(_indexed(plain(text))) for text in texts]
    lengths = [sum(count.values()) for count in counts]
    mean = sum(lengths) / len(lengths) if lengths else 0.0
    weights = {form: _rarity(form, counts) for form in wanted}
    return [
        sum(
            weights[form] * _frequency(count[form], length / mean)
            for form in wanted
            if count[form]
        )
        for count, length in zip(counts, lengths, strict=True)
    ]


def shared(words: str, text: str) -> tuple[str, ...]:
    """Return what of the words stands in the text too, as it was written, once each."""
    written = plain(words)
    there = set(_indexed(plain(text)))
    parts: list[tuple[int, int]] = []
    for term in terms(written):
        if term.form not in there:
            continue
        if parts and term.start < parts[-1][1]:  # pairs of one Chinese word overlap
            parts[-1] = (parts[-1][0], term.end)
        else:
            parts.append((term.start, term.end))
    return tuple(dict.fromkeys(written[start:end] for start, end in parts))


def _indexed(text: str) -> list[str]:
    """Return the forms to find a text by: single Chinese characters as well."""
    return [term.form for term in terms(text)] + _CHINESE.findall(text)


def _pairs(run: str, start: int) -> list[Term]:
    """Return the overlapping pairs of a run; a character alone stands for itself."""
    found: list[Term] = []
    for part in re.finditer(r"[^ ]+", _GLUE.sub(" ", run)):
        first, text = start + part.start(), part[0]
        if len(text) == 1:
            found.append(Term(text, first, first + 1))
        found += [
            Term(text[n : n + 2], first + n, first + n + 2)
            for n in range(len(text) - 1)
        ]
    return found


def _stem(word: str) -> str:
    """Return an English word without the commonest endings."""
    word = word.removesuffix("'s").removesuffix("’s")
    if len(word) <= SHORT_WORD:
        return word
    if word.endswith("ies"):
        word = f"{word[:-3]}y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= LONG_STEM:
            word = _DOUBLED.sub(r"\1", word.removesuffix(ending))
            break
    return word.removesuffix("e") if len(word) > LONG_STEM else word


def _rarity(form: str, counts: Sequence[Counter[str]]) -> float:
    having = sum(1 for count in counts if count[form])
    return log(1 + (len(counts) - having + 0.5) / (having + 0.5))


def _frequency(count: int, length: float) -> float:
    return count * (K1 + 1) / (count + K1 * (1 - B + B * length))
