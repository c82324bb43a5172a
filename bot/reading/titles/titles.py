"""What a reply may call the open actions: words of their titles, and near words."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from bot.reading.clean.clean import clean
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
from bot.reading.reading import OpenAction
from bot.reading.titles.near_names import NearNames
from bot.reading.titles.verbs import verb_signs, without_verb
from bot.reading.tokens.lexicon import characters, everyday
from bot.reading.tokens.stems import one_off, shared, stem
from bot.reading.tokens.tape import CJK
from bot.reading.words import words
from bot.reading.zh import bilingual
from bot.reading.zh.titles import GENERIC as GENERIC_ZH
from bot.reading.zh.titles import NOUNS as _NOUNS

_NOUNS_OF_VERBS = ("ance", "ence", "ment", "al", "ion", "ition", "y", "ery")
"""Endings that make nouns of verbs: insure, insurance; inspect, inspection."""
_PARTICLES = words(PARTICLES)
_NO_SHORT_FORM = STOP | GENERIC_EN | words(COMMON) | words(CHAT)
_LATIN = Lazily(r"[a-z][a-z0-9]*|\d{4,}")
_UNIT = Lazily(r"(?:to|below|under|above|over|at|by) \d+ ([a-z]+)$")
"""What a title counts up to: "Clear the backlog to 200 pages"."""
_COUNTED = Lazily(rf"(?<![\d.])(\d{{1,6}})(?![\d.%]) ?([{CJK}]?)")
_TARGET_WEIGHT = 0.8
_RUN = Lazily(rf"[{CJK}]+")
_PAIR = 2
"""Signs of a piece of a title that may be but a verb, or two signs by chance."""
_ORDINAL = Lazily("第[一二三四五六七八九十]")
_SHORT = 3
_LONGEST = 40
_LONG = 5
_HYPHENED = Lazily(r"[a-z]+(?:-[a-z]+)+")
_GENERIC_WEIGHT = 0.4
_UNIT_WEIGHT = 0.3  # which names no action by itself
_ANY_WORK = words(ANY_WORK)
_AS_WRITTEN = 0.02  # decides between titles that hold a word in two forms
_STATES = words(WAYS_TO_BE) | {"done", "finished", "completed", "closed"}
_NUMBERED = Lazily(r"\b([a-z]{2,20}) (\d{1,3})\b")
_TWO_LETTERS = words(TWO_LETTERS)
_NOT_AGAIN = words(NOT_AGAIN)
_KIN_WEIGHT = 0.7
_BEHIND = frozenset(
    ":,、的✅❌⏳⛔\n 也都已还没未到好"
    "买装换修补洗刷印画拆清查核送发签订铺刨种栽升扩搬运"
)
"""Signs behind a single one that stands for a title."""
_DAYS = frozenset("今明昨前后下上这本周月一二三四五六七八九十两几半")
"""Signs with which days and numbers begin."""
_RESULTS = frozenset("了完好齐掉过着光净")
"""Signs behind a verb of one sign, by which it is known for one."""
_BEFORE_ONE = frozenset(" ,。;!\n:、和跟与及了完好动半成批")
_POINTS = Lazily(r"(?:那|这)[个块边些]?$")
"""Words before such a sign: 那个灯弄好了."""


class Titles:
    """The names of the open actions of one reply."""

    def __init__(self, actions: Sequence[OpenAction]) -> None:
        self._words: dict[str, dict[int, float]] = defaultdict(dict)
        self._kin: dict[str, dict[int, float]] = defaultdict(dict)
        self._verbs: dict[str, set[int]] = {}
        self._literal: dict[str, set[int]] = defaultdict(set)
        self._runs: list[tuple[int, str]] = []
        self._by_sign: dict[str, list[tuple[int, str]]] = {}  # runs that have it
        self._acts: dict[str, set[int]] = defaultdict(set)  # of their verbs
        self._targets: dict[str, set[int]] = defaultdict(set)  # with what is counted
        self._totals: dict[float, set[int]] = defaultdict(set)
        self._near = NearNames()
        self._initials: list[tuple[int, str]] = []
        self._numbers = [action.n for action in actions]
        for action in actions:
            self._learn(action)
        self.of_may = {of.n: 1.0 for of in actions if " May" in of.title}
        self._several = len(actions) > 1

    def _learn(self, action: OpenAction) -> None:
        said = plain(action.title)
        metric = plain(action.metric.name) if action.metric else ""
        self._learn_words(action.n, said, metric)
        for count in _COUNTED.finditer(said):
            self._targets[count[1] + count[2]].add(action.n)
            self._totals[float(count[1])].add(action.n)
        for run in _RUN.findall(said) + _RUN.findall(metric):
            self._runs.append((action.n, run))
            for sign in set(run):
                self._by_sign.setdefault(sign, []).append((action.n, run))
            self._near.learn(action.n, run)
        for run in _RUN.findall(said):
            for sign in verb_signs(run):
                self._acts[sign].add(action.n)

    def _learn_words(self, n: int, said: str, metric: str) -> None:
        found = [word for word in _LATIN.findall(said) if word not in STOP]
        units = set(_UNIT.findall(said))
        for word in found:
            self._literal[word].add(n)
        self._learn_numbered(n, said)
        for place, word in enumerate(found):
            root = stem(word)
            verb = (place == 0 and said.startswith(word) and said.isascii()) or (
                place == 1 and said.startswith(f"{found[0]} and {word} ")
            )
            if verb:
                self._verbs.setdefault(root, set()).add(n)
            weight = _GENERIC_WEIGHT if verb or word in GENERIC_EN else 1.0
            unnamed = word in units or (verb and word in _ANY_WORK)
            weight = _UNIT_WEIGHT if unnamed else weight
            self._words[root][n] = max(weight, self._words[root].get(n, 0))
            if (
                verb
                and word.startswith("re")
                and len(word) > _LONG
                and word not in _NOT_AGAIN
            ):
                self._words[stem(word[2:])].setdefault(n, _KIN_WEIGHT)
                again = stem(word[2:])  # "Reseed": seeding, seeded
                self._verbs.setdefault(again, set()).add(n)
            for near in (*(nouns_of(root) if verb else ()), *_near(word)):
                self._kin[near].setdefault(n, _KIN_WEIGHT)
        for joined in _HYPHENED.findall(said):
            self._words[joined.replace("-", "")].setdefault(n, 1.0)  # "Wi-Fi", wifi
        self._learn_initials(n, found)
        self._learn_initials(n, _LATIN.findall(said))  # "single sign-on", SSO
        first, _, after = said.partition(" ")
        if after.partition(" ")[0] in _PARTICLES:
            joined = first + after.partition(" ")[0]
            self._words[joined][n] = 1.0  # "Back up", backup
            self._words[stem(joined)][n] = 1.0  # "Write off", the write-off
        self._learn_initials(n, _LATIN.findall(metric))
        for word in _LATIN.findall(metric):
            if word not in STOP and word not in GENERIC_EN:
                self._words[stem(word)].setdefault(n, _KIN_WEIGHT)

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
            in_chinese = self._in_chinese(word)
            if in_chinese and max(in_chinese.values()) <= _GENERIC_WEIGHT:
                return None, in_chinese
            hints = (
                self._of_kin(root)
                or self._of_kin(word.removesuffix("s"))
                or in_chinese
                or self._shortened(root, word.rstrip("s"))
            )
        if not hints:
            return None, {}
        if max(hints.values()) <= _KIN_WEIGHT and (
            root in self._verbs or self._mistyped(root)
        ):
            return ("E" if self._mistyped(root) else _form(word)), hints
        return "M", hints

    def _as_written(self, word: str, root: str) -> dict[int, float]:
        """Return whose title holds a word, rather those with the same plural.

        "skis" is of "Wax the rental skis" more than of "Set up the ski hire desk".
        """
        hints = dict(self._words.get(root, ()))
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
        acts, named = self._verbs.get(root, ()), self._words.get(root, {})
        return {n: weight for n, weight in named.items() if n in acts}

    def _but_acted(self, root: str, hints: dict[int, float]) -> dict[int, float]:
        """Take "logged" for no name where "log" is but a thing in a title.

        "wired" still names "Finish the wiring".
        """
        if any(one.endswith("ing") and stem(one) == root for one in self._literal):
            return hints
        acts = self._verbs.get(root, ())
        return {
            n: weight if n in acts else min(weight, _UNIT_WEIGHT)
            for n, weight in hints.items()
        }

    def _tells_state(self, word: str) -> bool:
        """Whether a word tells how far work is: "final" is none of the finalists."""
        return word in _STATES and word not in self._literal

    def _mistyped(self, root: str) -> bool:
        """Whether an "e" is missing in a past form: "restockd"."""
        return root.endswith("d") and root[:-1] in self._verbs

    def _in_chinese(self, word: str) -> dict[int, float]:
        """Return the actions whose Chinese titles say what an English word means."""
        found: dict[int, float] = {}
        for meant in bilingual.chinese().get(word, ()):
            weight = _GENERIC_WEIGHT if meant in GENERIC_ZH else _KIN_WEIGHT
            for n, run in self._runs:
                if meant in run:
                    found[n] = max(weight, found.get(n, 0))
        return found

    def _of_parts(self, word: str) -> tuple[str | None, dict[int, float]]:
        """Read "post-mortem" as its parts do."""
        whole = self._words.get(stem(word.replace("-", "")))
        if whole:
            return "M", dict(whole)
        found: dict[int, float] = {}
        for part in word.removesuffix("'s").split("-"):
            concept, hints = self.of_word(part)
            if len(part) > _SHORT and concept == "M":
                found |= hints
        return ("M", found) if found else (None, {})

    def _shortened(self, root: str, said: str) -> dict[int, float]:
        if said.endswith("ed"):  # "closed" is not short for door closers
            return {}
        if len(root) < _SHORT or {root, said} & _NO_SHORT_FORM:
            return {}
        found: dict[int, float] = {}
        for word, hints in self._words.items():
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

    def of_signs(self, text: str, place: int) -> tuple[int, dict[int, float]]:
        """Return how many signs from `place` name actions, and which."""
        best = 0
        hints: dict[int, float] = {}
        for n, run in self._by_sign.get(text[place], ()):
            length = shared(run, text, place)
            if length == _PAIR and _ORDINAL.match(text, place):
                length = 1  # 第三轮 is none of 第三季
            if length > _PAIR:
                length = len(without_verb(run, text[place : place + length]))
            if length > best:
                best, hints = length, {}
            if length == best and length > 1:
                said = text[place : place + length]
                weight = _GENERIC_WEIGHT if said in GENERIC_ZH else float(length) / 2
                hints[n] = max(weight, hints.get(n, 0))
        if not hints:
            if not self._several:
                return self._last_sign(text, place) or (0, {})
            near = self._near.of_signs(text, place, self._words)
            return near if near[0] > 1 else self._last_sign(text, place) or near
        if max(hints.values()) <= _GENERIC_WEIGHT:
            named = self._only_end(text, place, best)
            return (best, named) if named else (1, hints)
        return best, hints

    def _only_end(self, text: str, place: int, length: int) -> dict[int, float]:
        """Return the one title that ends in a plain word which opens a clause.

        升级还没动 is of 库存系统升级, where no other title holds the word.
        """
        opens = not place or text[place - 1] in _BEFORE_ONE
        said = text[place : place + length]
        people = characters()[0].get(said) == "o"
        if people or not (self._several and opens) or length != _PAIR:
            return {}
        runs = self._by_sign.get(said[0], ())
        named = {n for n, run in runs if said in run}
        ends = len(named) == 1 and any(run.endswith(said) for _, run in runs)
        return dict.fromkeys(named, _KIN_WEIGHT) if ends else {}

    def acts(self, sign: str) -> bool:
        """Return whether a title has a verb with this sign."""
        return sign in self._acts

    def acting(self, sign: str) -> frozenset[int]:
        """Return the actions whose titles have a verb with this sign."""
        return frozenset(self._acts.get(sign, ()))

    def holding(self, word: str) -> frozenset[int]:
        """Return the actions whose titles hold a Chinese word."""
        return frozenset(n for n, run in self._runs if word in run)

    @property
    def asks_for_counts(self) -> bool:
        """Whether titles of several actions hold numbers, which may name them."""
        return self._several and bool(self._totals)

    def of_target(self, said: str, total: float | None) -> dict[int, float]:
        """Return the only action whose title asks for so many: 40位, or 240 in all."""
        found = self._targets.get(said) or self._totals.get(total or 0) or ()
        return dict.fromkeys(found, _TARGET_WEIGHT) if len(found) == 1 else {}

    def of_count(self, text: str, start: int, end: int) -> dict[int, float]:
        """Return the actions that what is counted hints at: 墙 of 四面墙洗了两."""
        for place in range(start, end - 1):
            length, hints = self.of_signs(text, place)
            if length > 1:
                return hints
        for sign in text[start:end]:
            named = {n for n, _ in self._by_sign.get(sign, ())}
            if len(named) == 1 and sign in _NOUNS:
                return dict.fromkeys(named, _KIN_WEIGHT)
        return {}

    def _last_sign(self, text: str, place: int) -> tuple[int, dict[int, float]] | None:
        """Take 门 at the head of a clause for the title that ends in 门 or has it."""
        runs = self._by_sign.get(text[place])
        if text[place] not in _NOUNS:
            return None
        if runs is None:
            near = self._near.of_sign(text[place]) if _is_alone(text, place) else {}
            return (1, near) if near else None
        opens = not place or text[place - 1] in _BEFORE_ONE
        pointed = not opens and _POINTS.search(text, max(0, place - 2), place)
        if not opens and not pointed:
            return None
        named = {n for n, run in runs if run[-1] == text[place]}
        if not named and (pointed or _stands_alone(text, place)):
            named = {n for n, _ in runs}
        if len(named) != 1:
            return None
        return 1, dict.fromkeys(named, _KIN_WEIGHT)


def _is_alone(text: str, place: int) -> bool:
    """Whether a sign opens a clause as a word by itself."""
    opens = not place or text[place - 1] in _BEFORE_ONE
    return opens and _stands_alone(text, place)


def _stands_alone(text: str, place: int) -> bool:
    """Whether a sign is a word by itself: 羊 in 羊打完了, not in 羊毛."""
    if text[place + 1 : place + 2] in _BEHIND:
        return True
    known, _ = characters()
    if any(
        text[place : place + size] in known or text[place : place + size] in everyday()
        for size in (2, 3)
    ):
        return False
    behind = text[place + 1 : place + 4]
    if not "\u3400" <= behind[:1] <= "\u9fff" or behind[0] in _DAYS:
        return True
    if behind[1:2] in _RESULTS:
        return True  # 桃摘完了
    return any(
        behind[:size] in known or behind[:size] in everyday() for size in (1, 2, 3)
    )


@lru_cache(maxsize=512)
def titles_of(actions: tuple[OpenAction, ...]) -> Titles:
    """Return the names of actions, which one person's replies share."""
    return Titles(actions)


@lru_cache(maxsize=2048)
def plain(said: str) -> str:
    """Return a title as it is matched."""
    return clean(said).text


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
