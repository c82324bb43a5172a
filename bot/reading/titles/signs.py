"""What Chinese signs may call an action: runs of its title, its last word, one sign."""

from collections import defaultdict
from collections.abc import Mapping

from bot.reading.lazily import Lazily
from bot.reading.titles.near_names import NearNames
from bot.reading.titles.verbs import verb_signs, verb_words, without_verb
from bot.reading.titles.weights import NEAR, PLAIN
from bot.reading.tokens.lexicon import characters, everyday
from bot.reading.tokens.stems import shared
from bot.reading.tokens.tape import CJK
from bot.reading.zh import bilingual
from bot.reading.zh.titles import GENERIC as GENERIC_ZH
from bot.reading.zh.titles import NOUNS as _NOUNS

_RUN = Lazily(rf"[{CJK}]+")
_PAIR = 2
"""Signs of a piece of a title that may be but a verb, or two signs by chance."""
_ORDINAL = Lazily("第[一二三四五六七八九十]")
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
_WHERE = Lazily("[上里内](?=[都也面头的有放贴挂还已])|[下外]面|[边旁](?=[上都的])")
"""Words behind a thing that tell where something else is: 车上都挂了."""
_POINTS = Lazily(r"(?:那|这)[个块边些]?$")
"""Words before such a sign: 那个灯弄好了."""


class ChineseNames:
    """Runs of Chinese in titles, and the verbs in them.

    Of `several` actions some are told apart by less than the whole of a name.
    """

    def __init__(self, *, several: bool) -> None:
        self._runs: list[tuple[int, str]] = []
        self._by_sign: dict[str, list[tuple[int, str]]] = {}  # runs that have it
        self._acts: dict[str, set[int]] = defaultdict(set)  # of their verbs
        self._act_words: set[str] = set()
        self._near = NearNames()
        self._several = several

    def learn(self, n: int, said: str, metric: str) -> None:
        """Take in the title of action `n`, and the name of its metric."""
        own = _RUN.findall(said)
        for run in (*own, *_RUN.findall(metric)):
            self._runs.append((n, run))
            for sign in set(run):
                self._by_sign.setdefault(sign, []).append((n, run))
            self._near.learn(n, run)
        for run in own:
            self._act_words |= verb_words(run)
            for sign in verb_signs(run):
                self._acts[sign].add(n)

    def of_signs(
        self, text: str, place: int, latin: Mapping[str, Mapping[int, float]]
    ) -> tuple[int, dict[int, float]]:
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
                weight = PLAIN if said in GENERIC_ZH else float(length) / 2
                hints[n] = max(weight, hints.get(n, 0))
        if not hints:
            if not self._several:
                return self._last_sign(text, place) or (0, {})
            near = self._near.of_signs(text, place, latin)
            return near if near[0] > 1 else self._last_sign(text, place) or near
        if max(hints.values()) <= PLAIN:
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
        return dict.fromkeys(named, NEAR) if ends else {}

    def acts(self, sign: str) -> bool:
        """Return whether a title has a verb with this sign."""
        return sign in self._acts

    def does(self, said: str) -> bool:
        """Return whether a title begins or ends with a verb of two signs."""
        return said in self._act_words

    def acting(self, sign: str) -> frozenset[int]:
        """Return the actions whose titles have a verb with this sign."""
        return frozenset(self._acts.get(sign, ()))

    def holding(self, word: str) -> frozenset[int]:
        """Return the actions whose titles hold a Chinese word."""
        return frozenset(n for n, run in self._runs if word in run)

    def meant_by(self, word: str) -> dict[int, float]:
        """Return the actions whose Chinese titles say what an English word means."""
        found: dict[int, float] = {}
        for meant in bilingual.chinese().get(word, ()):
            weight = PLAIN if meant in GENERIC_ZH else NEAR
            for n, run in self._runs:
                if meant in run:
                    found[n] = max(weight, found.get(n, 0))
        return found

    def _last_sign(self, text: str, place: int) -> tuple[int, dict[int, float]] | None:
        """Take 门 at the head of a clause for the title that ends in 门 or has it."""
        runs = self._by_sign.get(text[place])
        if text[place] not in _NOUNS or _WHERE.match(text, place + 1):
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
        return 1, dict.fromkeys(named, NEAR)

    def with_sign(self, sign: str) -> set[int]:
        """Return the actions of whose titles a sign is one."""
        return {n for n, _ in self._by_sign.get(sign, ())}


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
