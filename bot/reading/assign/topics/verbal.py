"""Names that are the verb of a title: "printing" of "Print the cards".

Another title may hold the same word, "Order the printing paper", but what is told of
printing by itself is of the action that is to print.
"""

from collections.abc import Mapping, Sequence

from bot.reading.reading import OpenAction
from bot.reading.split.said import Said
from bot.reading.titles.titles import plain
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token

_LEADING = frozenset("s&!IB")
_THE = ("the", "and", "but", "so", "our", "my")


def by_own_verb(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Give clauses that open with the verb of one title as a noun to that action."""
    if not any(map(_is_acted, said)):
        return
    heads: dict[str, list[int]] = {}
    for action in actions:
        first = plain(action.title).partition(" ")[0]
        heads.setdefault(stem(first), []).append(action.n)
    owners = {verb: of[0] for verb, of in heads.items() if len(of) == 1 and verb}
    for one in filter(_is_acted, said):
        n = _owner(one, owners)
        if n is not None and one.actions != (n,) and not one.mark:
            one.actions, one.explicit, one.sure = (n,), True, True


def _is_acted(one: Said) -> bool:
    """Whether an English clause has a verb as a noun at all."""
    clause = one.clause
    return not clause.chinese and any(t.text.endswith("ing") for t in clause.tokens)


def _owner(one: Said, owners: Mapping[str, int]) -> int | None:
    """Return of which action the noun is the verb with which a clause opens."""
    tokens = one.clause.tokens
    first = next((n for n, token in enumerate(tokens) if not _leads(token)), None)
    if first is None or not tokens[first].text.endswith("ing"):
        return None
    n = owners.get(stem(tokens[first].text))
    after = tokens[first + 1 :]
    if n is None or n not in tokens[first].hints or not after or after[0].hints:
        return None
    others = any(token.hints and n not in token.hints for token in after)
    return None if others or after[0].concept in "_og" else n


def _leads(token: Token) -> bool:
    return token.text in _THE or (token.concept in _LEADING and not token.hints)
