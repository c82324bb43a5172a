"""Other Chinese words for what a title names: 租约 for 合同, 科二 for 科目二."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bot.reading.titles.weights import NEAR
from bot.reading.tokens.lexicon import characters, everyday
from bot.reading.tokens.stems import skips, stem
from bot.reading.zh import bilingual
from bot.reading.zh.kin import kin
from bot.reading.zh.titles import GENERIC, MISTAKEN, NOUNS

_LONGEST = 4
_BARE = frozenset("子片儿")
_ACTS = ("k", "d")


class NearNames:
    """What runs of Chinese in titles may be called as well."""

    def __init__(self) -> None:
        self._by_sign: dict[str, list[tuple[int, str]]] = {}  # runs that have it
        self._begin: set[str] = set()  # the first signs of kin
        self._kin: dict[str, dict[int, float]] = defaultdict(dict)

    def learn(self, n: int, run: str) -> None:
        """Take in a run of Chinese from the title of action `n`."""
        self._take_in(n, run)
        if len(run) > _LONGEST and run[:2] in GENERIC:  # 粪池 for 清理粪污池
            self._take_in(n, run[2:])
        known, lengths = kin(), _lengths_of_kin()
        for place, sign in enumerate(run):
            for length in lengths.get(sign, ()):
                for near in known.get(run[place : place + length], ()):
                    self._kin[near][n] = NEAR
                    self._begin.add(near[0])
            for other in _mistaken().get(sign, ()):
                self._learn_mistyped(n, run, place, other)

    def _learn_mistyped(self, n: int, run: str, place: int, sign: str) -> None:
        """Learn 拖盘 for 托盘, where it is no word of its own."""
        for start in (place - 1, place):
            word = run[max(0, start) : start + 2]
            typed = word.replace(run[place], sign)
            if start < 0 or len(word) != len("托盘") or _is_word(typed):
                continue
            if _is_word(word) or len(run) <= _LONGEST:
                self._kin[typed].setdefault(n, NEAR)
                self._begin.add(typed[0])

    def _take_in(self, n: int, run: str) -> None:
        for sign in set(run):
            self._by_sign.setdefault(sign, []).append((n, run))

    def of_signs(
        self, text: str, place: int, english: Mapping[str, Mapping[int, float]]
    ) -> tuple[int, dict[int, float]]:
        """Return how many signs from `place` are such a name, and of which actions.

        `english` holds the words of titles in English, with their actions.
        """
        first = text[place]
        runs = self._by_sign.get(first)
        if runs is None and first not in self._begin and first not in _translated():
            return 0, {}
        in_english = bilingual.english()
        for size in range(min(_LONGEST, len(text) - place), 1, -1):
            said = text[place : place + size]
            kin_of = self._kin.get(said)
            found = dict(kin_of) if kin_of else _shortened(said, runs or ())
            for word in in_english.get(said, ()):
                found |= english.get(stem(word), {})
            if found:
                return size, found
        return 0, {}

    def of_sign(self, sign: str) -> dict[int, float]:
        """Return the actions for whose names a single sign may stand: 灯 for 照明."""
        return dict(self._kin.get(sign, ()))


def _shortened(said: str, runs: Iterable[tuple[int, str]]) -> dict[int, float]:
    """Return the actions that a word may be short for; its first sign is in `runs`."""
    if not runs:
        return {}
    if len(said) > 2:  # noqa: PLR2004 - two signs are too often another word
        return {n: NEAR for n, run in runs if skips(said, run)}
    if said[1] in _BARE:  # 架子 for 脚手架, 卡片 for 感谢卡
        return {n: NEAR for n, _ in runs}
    return {n: NEAR for n, run in runs if _opens(said, run) or _closes(said, run)}


@cache
def _mistaken() -> Mapping[str, Sequence[str]]:
    """Return the signs that are typed for another."""
    typed: dict[str, list[str]] = defaultdict(list)
    for pair in MISTAKEN.split():
        one, other = pair[0], pair[1]
        typed[one].append(other)
        typed[other].append(one)
    return typed


def _is_word(said: str) -> bool:
    """Whether two signs are a word that a list knows."""
    return said in characters()[0] or said in everyday() or said in kin()


@cache
def _translated() -> frozenset[str]:
    """Return the signs that begin words which a title may say in English."""
    return frozenset(word[0] for word in bilingual.english())


@cache
def _lengths_of_kin() -> Mapping[str, Sequence[int]]:
    """Return how long the words are that begin with a sign and may be called else."""
    lengths: dict[str, set[int]] = {}
    for word in kin():
        if len(word) <= _LONGEST:
            lengths.setdefault(word[0], set()).add(len(word))
    return {sign: sorted(sizes) for sign, sizes in lengths.items()}


def _opens(said: str, run: str) -> bool:
    """Whether two signs shorten a name from its first one on: 科二 of 科目二."""
    return (
        said[0] == run[0]
        and said[1] in run[2:6] + run[-1]
        and said not in everyday()
        and said not in characters()[0]
    )


def _closes(said: str, run: str) -> bool:
    """Whether two signs shorten the end of a name: 老卡 of 老会员卡."""
    place = run.find(said[0])
    if said[1] != run[-1] or not 0 <= place < len(run) - 2:
        return False
    acts = characters()[0].get(said[0]) in _ACTS and characters()[0].get(said) in _ACTS
    known = said in everyday() or said in characters()[0]
    return not known or (acts and run[-1] in NOUNS)  # 排课 for 排实操课
