"""What words in Latin letters may call an action: those of its title, and near ones."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.reading.en.context import PARTICLES, WAYS_TO_BE
from bot.reading.en.titles import (
    ANY_WORK,
    CHAT,
    COMMON,
    IRREGULAR,
    NOT_AGAIN,
    NOT_PAST,
    STOP,
    TWO_LETTERS,
    kin,
)
from bot.reading.en.titles import GENERIC as GENERIC_EN
from bot.reading.lazily import Lazily
from bot.reading.titles.weights import NEAR, PLAIN, UNIT
from bot.reading.tokens.stems import one_off, stem
from bot.reading.words import words

Meant = Callable[[str], dict[int, float]]

_NOUNS_OF_VERBS = ("ance", "ence", "ment", "al", "ion", "ition", "y", "ery")
"""Endings that make nouns of verbs: insure, insurance; inspect, inspection."""
_PARTICLES = words(PARTICLES)
_NO_SHORT_FORM = STOP | GENERIC_EN | words(COMMON) | words(CHAT)
_LATIN = Lazily(r"[a-z][a-z0-9]*|\d{4,}")
_UNIT = Lazily(r"(?:to|below|under|above|over|at|by) \d+ ([a-z]+)$")
"""What a title counts up to: "Clear the backlog to 200 pages"."""
_CHINESE = "\u3400"
_PAIR = 2
"""Signs of a piece of a title that may be but a verb, or two signs by chance."""
_ANEW = frozenset(("re", "deep", "fact", "gift", "risk", "cross", "pressure"))
"""What stands before a verb, with a hyphen: "deep-clean"."""
_SHORT = 3
_LONGEST = 40
_LONG = 5
_HYPHENED = Lazily(r"[a-z]+(?:-[a-z]+)+")
_ANY_WORK = words(ANY_WORK)
_AS_WRITTEN = 0.02  # decides between titles that hold a word in two forms
_STATES = words(WAYS_TO_BE) | {"done", "finished", "completed", "closed"}
_NUMBERED = Lazily(r"\b([a-z]{2,20}) (\d{1,3})\b")
_TWO_LETTERS = words(TWO_LETTERS)
_NOT_AGAIN = words(NOT_AGAIN)


class LatinNames:
    """Words of titles in Latin letters, kin of them, short forms and initials.

    `of_chinese` returns the actions whose Chinese titles hold a word, with weights.
    """

    def __init__(self, numbers: Sequence[int], of_chinese: Meant) -> None:
        self.words: dict[str, dict[int, float]] = defaultdict(dict)
        self._kin: dict[str, dict[int, float]] = defaultdict(dict)
        self._verbs: dict[str, set[int]] = {}
        self._literal: dict[str, set[int]] = defaultdict(set)
        self._initials: list[tuple[int, str]] = []
        self._numbers = numbers
        self._of_chinese = of_chinese

    def learn(self, n: int, said: str, metric: str) -> None:
        """Take in the title of action `n`, and the name of its metric."""
        found = [word for word in _LATIN.findall(said) if word not in STOP]
        units = set(_UNIT.findall(said))
        for word in found:
            self._literal[word].add(n)
        self._learn_numbered(n, said)
        for place, word in enumerate(found):
            root = stem(word)
            verb = (place == 0 and said.startswith(word) and max(said) < _CHINESE) or (
                place == 1 and said.startswith(f"{found[0]} and {word} ")
            )
            if verb:
                self._verbs.setdefault(root, set()).add(n)
            weight = PLAIN if verb or word in GENERIC_EN else 1.0
            unnamed = word in units or (verb and word in _ANY_WORK)
            weight = UNIT if unnamed else weight
            self.words[root][n] = max(weight, self.words[root].get(n, 0))
            if (
                verb
                and word.startswith("re")
                and len(word) > _LONG
                and word not in _NOT_AGAIN
            ):
                self.words[stem(word[2:])].setdefault(n, NEAR)
                again = stem(word[2:])  # "Reseed": seeding, seeded
                self._verbs.setdefault(again, set()).add(n)
            for near in (*(nouns_of(root) if verb else ()), *_near(word)):
                self._kin[near].setdefault(n, NEAR)
        for joined in _HYPHENED.findall(said):
            self.words[joined.replace("-", "")].setdefault(n, 1.0)  # "Wi-Fi", wifi
        self._learn_initials(n, found)
        self._learn_initials(n, _LATIN.findall(said))  # "single sign-on", SSO
        first, _, after = said.partition(" ")
        if after.partition(" ")[0] in _PARTICLES:
            joined = first + after.partition(" ")[0]
            self.words[joined][n] = 1.0  # "Back up", backup
            self.words[stem(joined)][n] = 1.0  # "Write off", the write-off
        self._learn_initials(n, _LATIN.findall(metric))
        for word in _LATIN.findall(metric):
            if word not in STOP and word not in GENERIC_EN:
                self.words[stem(word)].setdefault(n, NEAR)

    def _learn_numbered(self, n: int, said: str) -> None:
        """Learn "ch4" for "chapter 4"."""
        for found in _NUMBERED.finditer(said):
            for size in range(1, min(len(found[1]), _LONG)):
                self._kin[f"{found[1][:size]}{found[2]}"].setdefault(n, 1.0)

    def _learn_initials(self, n: int, words: Sequence[str]) -> None:
        self._initials.append((n, "".join([word[0] for word in words])))

    def _of_kin(self, said: str) -> dict[int, float]:
        """Return the actions of whose titles a word is near, or the initials."""
        near = self._kin.get(said, {})
        short = self._of_initials(said)
        if not near or not short:
            return dict(near) or short
        return {n: near.get(n, 1.0) for n in self._numbers if n in near or n in short}

    def _of_initials(self, said: str) -> dict[int, float]:
        """Return the actions for whose words some letters may stand."""
        if len(said) <= _PAIR and said not in _TWO_LETTERS:  # too often a word
            return {}
        named = [n for n, initials in self._initials if said in initials]
        return {} if said in _NO_SHORT_FORM else dict.fromkeys(named, 1.0)

    def of_word(self, word: str) -> tuple[str | None, dict[int, float]]:
        """Return the concept and the actions that an English word hints at."""
        if word in STOP or len(word) > _LONGEST or self._tells_state(word):
            return None, {}
        if "-" in word:
            return self._of_parts(word)
        root = stem(word)
        hints = self._by_act(word, root) or self._as_written(word, root)
        if hints and word not in self._literal and word.endswith("ed"):
            hints = self._but_acted(root, hints)
        if not hints:
            in_chinese = self._of_chinese(word)
            if in_chinese and max(in_chinese.values()) <= PLAIN:
                return None, in_chinese
            hints = (
                self._of_kin(root)
                or self._of_kin(word.removesuffix("s"))
                or in_chinese
                or self._shortened(root, word.rstrip("s"))
            )
        if not hints:
            return None, {}
        if max(hints.values()) <= NEAR and (
            root in self._verbs or self._mistyped(root)
        ):
            return ("E" if self._mistyped(root) else _form(word)), hints
        return "M", hints

    def writes(self, word: str) -> bool:
        """Return whether a title has a word as it stands: LED of 门头LED屏."""
        return word in self._literal

    def _as_written(self, word: str, root: str) -> dict[int, float]:
        """Return whose title holds a word, rather those with the same plural.

        "skis" is of "Wax the rental skis" more than of "Set up the ski hire desk".
        """
        hints = dict(self.words.get(root, ()))
        several = len(hints) > 1 and word.endswith("s")
        literal = self._literal.get(word) if several else None
        if literal and len(literal) < len(hints):
            for n in literal:
                hints[n] += _AS_WRITTEN if hints[n] >= 1 else 0
        return hints

    def _by_act(self, word: str, root: str) -> dict[int, float]:
        """Return whose verb it is: "filed" is of "File a claim", no "Sort files"."""
        if word in self._literal or _form(word) == "d":
            return {}
        acts, named = self._verbs.get(root, ()), self.words.get(root, {})
        return {n: weight for n, weight in named.items() if n in acts}

    def _but_acted(self, root: str, hints: dict[int, float]) -> dict[int, float]:
        """Take "logged" for no name where "log" is but a thing in a title.

        "wired" still names "Finish the wiring".
        """
        if any(one.endswith("ing") and stem(one) == root for one in self._literal):
            return hints
        acts = self._verbs.get(root, ())
        return {
            n: weight if n in acts else min(weight, UNIT) for n, weight in hints.items()
        }

    def _tells_state(self, word: str) -> bool:
        """Whether a word tells how far work is: "final" is none of the finalists."""
        return word in _STATES and word not in self._literal

    def _mistyped(self, root: str) -> bool:
        """Whether an "e" is missing in a past form: "restockd"."""
        return root.endswith("d") and root[:-1] in self._verbs

    def _of_parts(self, word: str) -> tuple[str | None, dict[int, float]]:
        """Read "post-mortem" as its parts do."""
        whole = self.words.get(stem(word.replace("-", "")))
        form = self._form_of_parts(word)
        if whole:
            return form, dict(whole)
        found: dict[int, float] = {}
        for part in word.removesuffix("'s").split("-"):
            concept, hints = self.of_word(part)
            if len(part) > _SHORT and concept == "M":
                found |= hints
        return (form, found) if found else (None, {})

    def _form_of_parts(self, word: str) -> str:
        """Return "E" for "risk-assessed", "d" for "re-lay", "M" for "post-mortem"."""
        first, last = word.partition("-")[0], word.rpartition("-")[2]
        if word.endswith(("ed", "ing")) and last not in self._literal:
            return _form(word)
        return "d" if first in _ANEW and last in self._literal else "M"

    def _shortened(self, root: str, said: str) -> dict[int, float]:
        if said.endswith("ed"):  # "closed" is not short for door closers
            return {}
        if len(root) < _SHORT or {root, said} & _NO_SHORT_FORM:
            return {}
        found: dict[int, float] = {}
        for word, hints in self.words.items():
            if word[:1] != root[:1]:
                continue
            if len(word) > len(root) and word.startswith(root):
                long = len(root) > _SHORT or (
                    word not in self._verbs and word.startswith(said)
                )
                found.update(hints if long else {})
            elif min(len(root), len(word)) >= _LONG and one_off(word, root):
                found.update(hints)
        return found


@lru_cache(maxsize=1024)
def nouns_of(verb: str) -> tuple[str, ...]:
    """Return the stems of what may be nouns of a verb."""
    return tuple(stem(verb + ending) for ending in _NOUNS_OF_VERBS)


@lru_cache(maxsize=4096)
def _near(word: str) -> tuple[str, ...]:
    return tuple(map(stem, kin().get(word, ())))


def _form(word: str) -> str:
    if word.endswith("ing"):
        return "g"
    past = word.endswith("ed") and not word.endswith(NOT_PAST)
    if past or {word, word.removeprefix("re")} & IRREGULAR.keys():
        return "E"
    return "d"
