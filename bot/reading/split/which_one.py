"""Actions named by a word of their title that says little: "the monthly one"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.reading import OpenAction
from bot.reading.titles.titles import plain
from bot.reading.tokens.tape import Token

_ONE = frozenset(("one", "ones"))
_LITTLE = frozenset(
    ("new", "daily", "weekly", "monthly", "morning", "evening", "night")
)
"""Words of titles that name no action by themselves."""


def point_at_one(tokens: Sequence[Token], actions: Sequence[OpenAction]) -> None:
    """Let "monthly one" name the only action whose title has the word."""
    if len(actions) == 1 or _ONE.isdisjoint([token.text for token in tokens]):
        return
    titles = {action.n: plain(action.title).split() for action in actions}
    for token, one in pairwise(tokens):
        if one.text not in _ONE or not token.text.isalpha():
            continue
        if token.text in _LITTLE and not token.hints:
            named = [n for n, title in titles.items() if token.text in title]
            if len(named) == 1:
                token.concept, token.hints = "M", {named[0]: 1.0}
        if token.concept == "M" and token.hints:
            one.concept, one.data = "_", None
