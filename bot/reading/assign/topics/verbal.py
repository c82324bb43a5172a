"""Names that are the verb of a title: "printing" of "Print the cards".

Another title may hold the same word, "Order the printing paper", but what is told of
printing by itself is of the action that is to print.
"""

from collections.abc import Mapping, Sequence

from bot.reading.reading import OpenAction
from bot.reading.split.said import Said
from bot.reading.titles.latin import nouns_of
from bot.reading.titles.titles import plain
from bot.reading.tokens.stems import stem
from bot.reading.tokens.tape import Token

_LEADING = frozenset("s&!IB")
_THE = ("the", "and", "but", "so", "our", "my")
_NOUNS = ("ion", "ment", "al", "ance", "ing")
"""Endings of words that name what a verb does: "validation" of "Validate"."""
_NO_NOUNS = ("of", "for", "from", "to", "in", "on", "at", "with", "by", "and", "")
"""What stands behind a noun that another goes before, and not with."""


def by_own_verb(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Give clauses that open with the verb of one title as a noun to that action."""
    if not any(map(_is_acted, said)):
        return
    heads: dict[str, list[int]] = {}
    for action in actions:
        first = plain(action.title).partition(" ")[0]
        for form in (stem(first), *nouns_of(stem(first))):
            heads.setdefault(form, []).append(action.n)
    owners = {verb: of[0] for verb, of in heads.items() if len(of) == 1 and verb}
    for one in filter(_is_acted, said):
        n = _owner(one, owners, actions)
        if n is not None and one.actions != (n,) and not one.mark:
            one.actions, one.explicit, one.sure = (n,), True, True


def _is_acted(one: Said) -> bool:
    """Whether an English clause has a verb as a noun at all."""
    clause = one.clause
    return not clause.chinese and any(t.text.endswith(_NOUNS) for t in clause.tokens)


def _owner(
    one: Said, owners: Mapping[str, int], actions: Sequence[OpenAction]
) -> int | None:
    """Return of which action the noun is the verb with which a clause opens."""
    tokens = one.clause.tokens
    first = next((n for n, token in enumerate(tokens) if not _leads(token)), None)
    if first is None or not tokens[first].text.endswith(_NOUNS):
        return None
    word = tokens[first]
    n = owners.get(stem(word.text))
    after = tokens[first + 1 :]
    if n is None or not after or after[0].hints:
        return None
    named = n in word.hints if word.text.endswith("ing") else _qualifies(word, actions)
    others = any(token.hints and n not in token.hints for token in after)
    return None if not named or others or after[0].concept in "_og" else n


def _qualifies(word: Token, actions: Sequence[OpenAction]) -> bool:
    """Whether titles hold a noun but before another: "the validation report"."""
    noun = f" {word.text} "
    titles = [f"{plain(action.title)} " for action in actions]
    held = [title.partition(noun)[2] for title in titles if noun in title]
    behind = [rest.partition(" ")[0] for rest in held]
    return bool(behind) and not any(after in _NO_NOUNS for after in behind)


def _leads(token: Token) -> bool:
    return token.text in _THE or (token.concept in _LEADING and not token.hints)
