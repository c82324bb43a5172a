"""What a reply may call the open actions: words of their titles, and near words."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from bot.reading.clean.clean import clean
from bot.reading.lazily import Lazily
from bot.reading.reading import OpenAction
from bot.reading.titles.latin import LatinNames
from bot.reading.titles.signs import ChineseNames
from bot.reading.titles.weights import NEAR, TARGET
from bot.reading.tokens.tape import CJK
from bot.reading.zh.titles import NOUNS as _NOUNS

_COUNTED = Lazily(rf"(?<![\d.])(\d{{1,6}})(?![\d.%]) ?([{CJK}]?)")


class Titles:
    """The names of the open actions of one reply."""

    def __init__(self, actions: Sequence[OpenAction]) -> None:
        self._several = len(actions) > 1
        self._chinese = chinese = ChineseNames(several=self._several)
        numbers = [action.n for action in actions]
        self._latin = latin = LatinNames(numbers, chinese.meant_by)
        self._targets: dict[str, set[int]] = defaultdict(set)  # with what is counted
        self._totals: dict[float, set[int]] = defaultdict(set)
        for action in actions:
            self._learn(action)
        self.of_may = {of.n: 1.0 for of in actions if " May" in of.title}
        self.of_word, self.writes = latin.of_word, latin.writes
        self.acts, self.acting = chinese.acts, chinese.acting
        self.does = chinese.does
        self.holding = chinese.holding

    def _learn(self, action: OpenAction) -> None:
        said = plain(action.title)
        metric = plain(action.metric.name) if action.metric else ""
        self._latin.learn(action.n, said, metric)
        self._chinese.learn(action.n, said, metric)
        for count in _COUNTED.finditer(said):
            self._targets[count[1] + count[2]].add(action.n)
            self._totals[float(count[1])].add(action.n)

    def of_signs(self, text: str, place: int) -> tuple[int, dict[int, float]]:
        """Return how many signs from `place` name actions, and which."""
        return self._chinese.of_signs(text, place, self._latin.words)

    @property
    def asks_for_counts(self) -> bool:
        """Whether titles of several actions hold numbers, which may name them."""
        return self._several and bool(self._totals)

    def of_target(self, said: str, total: float | None) -> dict[int, float]:
        """Return the only action whose title asks for so many: 40位, or 240 in all."""
        found = self._targets.get(said) or self._totals.get(total or 0) or ()
        return dict.fromkeys(found, TARGET) if len(found) == 1 else {}

    def of_count(self, text: str, start: int, end: int) -> dict[int, float]:
        """Return the actions that what is counted hints at: 墙 of 四面墙洗了两."""
        for place in range(start, end - 1):
            length, hints = self.of_signs(text, place)
            if length > 1:
                return hints
        for sign in text[start:end]:
            named = self._chinese.with_sign(sign)
            if len(named) == 1 and sign in _NOUNS:
                return dict.fromkeys(named, NEAR)
        return {}


@lru_cache(maxsize=512)
def titles_of(actions: tuple[OpenAction, ...]) -> Titles:
    """Return the names of actions, which one person's replies share."""
    return Titles(actions)


@lru_cache(maxsize=2048)
def plain(said: str) -> str:
    """Return a title as it is matched."""
    return clean(said).text
