"""Chinese text cut into words: the cut that needs the fewest, the known ones first."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, Protocol

from bot.reading.tokens.lexicon import characters, everyday, sizes
from bot.reading.tokens.titles_acts import in_the_act, is_act, is_denied, still_in_it

_HALF = 0.5
_ENDLESS = float("inf")
_NEAR_NAME = 0.7
_FILLERS = "s_zyIQV&!"
_PAIR = 2
_READING, _READS = frozenset(("还在看", "还在审")), "审校读阅"
"""What is work that goes on where the title has its verb: 审稿 in 还在看."""
_TO_ITS_END = frozenset("拢妥完好成齐下定通")
"""Signs behind a verb that tell of its end: 没谈拢."""
_UNKNOWN, _EVERYDAY, _SINGLE, _WORD, _NAME = 1.6, 1.15, 1.1, 1.0, 0.8


class Names(Protocol):
    """What a text may call the open actions."""

    @property
    def of_may(self) -> dict[int, float]:
        """The actions whose titles hold the month of May."""
        ...

    @property
    def asks_for_counts(self) -> bool:
        """Whether titles of several actions hold numbers, which may name them."""
        ...

    def of_word(self, word: str) -> tuple[str | None, dict[int, float]]:
        """Return the concept and the actions that a word hints at."""
        ...

    def writes(self, word: str) -> bool:
        """Return whether a title has a word as it stands: LED of 门头LED屏."""
        ...

    def of_signs(self, text: str, place: int) -> tuple[int, dict[int, float]]:
        """Return how many signs from `place` name actions, and which."""
        ...

    def acts(self, sign: str) -> bool:
        """Return whether a title has a verb with this sign."""
        ...

    def does(self, said: str) -> bool:
        """Return whether a title begins or ends with a verb of two signs."""
        ...

    def of_target(self, said: str, total: float | None) -> dict[int, float]:
        """Return the action whose title asks for so many, as "40位" or as a total."""
        ...

    def of_count(self, text: str, start: int, end: int) -> dict[int, float]:
        """Return the actions at which words between two numbers hint."""
        ...


class Word(NamedTuple):
    """A word of a text, the concept it stands for, and the actions it hints at."""

    length: int
    concept: str
    hints: dict[int, float]


_SIGN, _VERB_SIGN = Word(1, "_", {}), Word(1, "k", {})


@lru_cache(maxsize=1024)
def _word(length: int, concept: str) -> Word:
    """Return a word that hints at no action; all that are alike are one."""
    return Word(length, concept, {})


def cut(text: str, start: int, end: int, names: Names) -> dict[int, Word]:
    """Return, for each place from `start` to `end`, the word to take there."""
    best: dict[int, Word] = {}
    costs = [0.0] * (end - start + 1)
    names_at = [0] * (end - start + 1)
    for place in range(end - 1, start - 1, -1):
        least = _ENDLESS
        named, hints = names.of_signs(text, place)
        names_at[place - start] = named
        if named:
            words = _named(text, place, end, names, min(named, end - place), hints)
        else:
            words = _listed(text, place, end, names)
        for listed, price in words:
            word, cost = listed, price
            if not word.hints and word.length > 1:
                last = place + word.length - 1
                verb = last + _PAIR <= end and names.does(text[last : last + _PAIR])
                if verb or names_at[last - start] > _PAIR:
                    word, cost = _SIGN, _UNKNOWN  # 把手, of 手持扫描枪; 还没排, of 排查
            total = cost + costs[place + word.length - start]
            longer = total == least and word.length > best[place].length
            if total < least or longer:
                least, best[place] = total, word
        costs[place - start] = least
    return best


def _listed(text: str, place: int, end: int, names: Names) -> list[tuple[Word, float]]:
    """Return the words of which one may stand at a place, where no title is named."""
    known, common = characters()[0], everyday()
    found = []
    sign = text[place]
    for size in sizes().get(sign, ()):
        if size > end - place:
            continue
        if sign == "还" and still_in_it(text, place, size, end, names):
            continue
        said = text[place : place + size]
        listed = said in known or said in _READING
        concept = _of_title(said, known, names) if listed else None
        if concept is not None:
            found.append((_word(size, concept), _WORD if size > 1 else _SINGLE))
        elif said in common:
            found.append((_word(size, common[said]), _EVERYDAY))
    if sign == "在" and in_the_act(text, place, end, names):
        found.insert(0, (_word(1, "G"), _SINGLE))  # 在 of 在封存车辆
    return found or [(_VERB_SIGN if names.acts(sign) else _SIGN, _UNKNOWN)]


def _named(
    text: str,
    place: int,
    end: int,
    names: Names,
    named: int,
    hints: dict[int, float],
) -> list[tuple[Word, float]]:
    """Return the words of which one may stand where `named` signs are of a title."""
    known, lengths = characters()
    titled = named + text.startswith("了", place + named) if named > 1 else 0
    found = []
    for size in lengths.get(text[place], ()):
        if not titled < size <= end - place:
            continue
        concept = _of_title(text[place : place + size], known, names)
        if concept is not None:
            word = Word(size, concept, {} if concept in _FILLERS else hints)
            found.append((word, _WORD if size > 1 else _SINGLE))
    if named > 1:
        said = text[place : place + named]
        concept = "M"
        if max(hints.values()) <= _NEAR_NAME:  # another word, which may be a verb
            concept = known.get(said) or everyday().get(said, "_")
        concept = "M" if concept in "_o" else concept
        return [*found, (Word(named, concept, hints), _NAME)]
    if not found and max(hints.values()) > _HALF:
        return [(Word(1, "M", hints), _SINGLE)]
    found += _listed(text, place, end, names)
    if place + _PAIR > end or not names.does(text[place : place + _PAIR]):
        return found
    act = Word(_PAIR, "k", hints)
    acts = [is_act(text, place, word.length, word.concept) for word, _ in found]
    return [
        (act, min(one[1], _WORD)) if is_it else one
        for one, is_it in zip(found, acts, strict=True)
    ]


def _of_title(said: str, known: Mapping[str, str], names: Names) -> str | None:
    """Return what a listed word means where the title has its verb.

    不批 and 没批 are two words in a reply on 批改试卷, and 周五报 is no promise to
    answer in one on 报送报表.
    """
    concept = known.get(said)
    if said in _READING and any(map(names.acts, _READS)):
        return "G"
    if concept is not None and is_denied(said, concept, names.does):
        concept = None  # 还没更新 in a reply on 更新食谱
    if concept is None:
        return None
    denied = said[1:] if said[0] == "还" and concept == "R" else said
    if concept in ("5", "R") and denied[0] in "不没" and len(denied) == _PAIR:
        return None if names.acts(denied[1]) else concept
    if concept == "R" and denied[0] == "没" and denied[2:] in _TO_ITS_END:
        return "L" if names.acts(denied[1]) else concept
    if concept in ("z", "6") and names.acts(said):
        return "k"
    done = concept == "1" and said[1:] == "了" and names.acts(said[0])
    return "D" if done else concept
