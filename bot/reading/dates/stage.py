"""Rules that are applied in turn, each to what the rules before it have made of a text.

So small rules compose.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from bot.reading.dates.grammar import NO_DATE, Found, Rule, Setting, Token

MEMORY = 1024


class Stage:
    """Rules in the order in which they are tried.

    Few of them are searched for: those alone of which a text holds what they need.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self.match = lru_cache(maxsize=MEMORY)(self._match)

    def _match(self, kinds: str, start: int) -> tuple[int, Rule] | None:
        """Return the first rule from place `start` on that matches, and its place.

        It hangs on kinds alone, of which people's texts have few in a row, again and
        again; so what was found is kept as `match`.
        """
        left = self._fitting(kinds) >> start << start
        while left:
            place = (left & -left).bit_length() - 1
            rule = self.rules[place]
            if rule.pattern.search(kinds):
                return place, rule
            left &= left - 1
        return None

    def _fitting(self, kinds: str) -> int:
        """Return the rules of which each need is met: the nth bit is the nth rule."""
        free, by_kind, needs = self._needs
        met = free
        for kind in set(kinds):
            met |= by_kind.get(kind, 0)
        fitting = met
        for _ in range(1, needs):
            met >>= len(self.rules)
            fitting &= met
        return fitting & self._all

    @cached_property
    def _all(self) -> int:
        return (1 << len(self.rules)) - 1

    @cached_property
    def _needs(self) -> tuple[int, dict[str, int], int]:
        """The needs met anyhow, those that a kind meets, and how many each rule has.

        The nth needs of all rules are bits in a row, behind those of the needs before.
        """
        needs = max(len(rule.needed) for rule in self.rules)
        free, by_kind = 0, dict[str, int]()
        for place, rule in enumerate(self.rules):
            for nth in range(needs):
                bit = 1 << nth * len(self.rules) + place
                if nth >= len(rule.needed):
                    free |= bit
                    continue
                for kind in rule.needed[nth]:
                    by_kind[kind] = by_kind.get(kind, 0) | bit
        return free, by_kind, needs


def reduce(tokens: list[Token], stage: Stage, setting: Setting) -> list[Token]:
    """Return the tokens after each rule in turn has replaced what it matches."""
    kinds = "".join([token.kind for token in tokens])
    found = stage.match(kinds, 0)
    while found:
        place, rule = found
        tokens = list(_replaced(tokens, kinds, rule, setting))
        kinds = "".join([token.kind for token in tokens])
        found = stage.match(kinds, place + 1)
    return tokens


def _replaced(
    tokens: list[Token], kinds: str, by: Rule, setting: Setting
) -> Iterator[Token]:
    position = 0
    for match in by.pattern.finditer(kinds):
        start, end = match.span()
        try:
            made = by.make(Found(tokens[start:end], setting))
        except (ValueError, OverflowError):
            made = NO_DATE
        if made is None:
            continue
        yield from tokens[position:start]
        yield Token(made[0], tokens[start].start, tokens[end - 1].end, made[1], by.name)
        position = end
    yield from tokens[position:]
