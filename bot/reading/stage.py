"""Rules that are applied in turn, each to what the rules before it have made of a text.

So small rules compose.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from bot.reading.grammar import NO_DATE, Found, Rule, Setting, Token

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
        present = set(kinds)
        fitting = (1 << len(self.rules)) - 1
        for free, by_kind in self._needs:
            met = free
            for kind in present:
                met |= by_kind.get(kind, 0)
            fitting &= met
        return fitting

    @cached_property
    def _needs(self) -> list[tuple[int, dict[str, int]]]:
        """For each nth need, the rules without one, and those whose a kind meets."""
        needs = []
        for nth in range(max(len(rule.needed) for rule in self.rules)):
            free, by_kind = 0, dict[str, int]()
            for place, rule in enumerate(self.rules):
                if len(rule.needed) <= nth:
                    free |= 1 << place
                    continue
                for kind in rule.needed[nth]:
                    by_kind[kind] = by_kind.get(kind, 0) | 1 << place
            needs.append((free, by_kind))
        return needs


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
