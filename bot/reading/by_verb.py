"""Actions that nothing but the verb of their title names: 浇完了 for 浇筑二层楼板."""

from collections.abc import Sequence

from bot.reading.said import Said
from bot.reading.titles import Titles

ANY = frozenset("弄搞做办整完全都处解")
"""Signs of verbs that may stand for any other."""


def name_by_verb(said: Sequence[Said], titles: Titles) -> None:
    """Give clauses that name no action to the only one whose title has their verb.

    Behind another action only where nothing else speaks of that one, and what was
    said before is told to its end.
    """
    named = {n for one in said if one.explicit for n in one.actions}
    last: Said | None = None
    for one in said:
        if one.explicit or one.mark:
            last = one
            continue
        meant = _meant(one, titles) if one.tells and one.clause.chinese else frozenset()
        goes_on = last is not None and (meant & set(last.actions) or not last.tells)
        if len(meant) == 1 and not goes_on and not meant & named:
            one.actions, one.explicit, one.weight = tuple(meant), True, _WEIGHT
            last = one


def verbs(one: Said) -> set[str]:
    """Return the first signs of the verbs of a clause."""
    return {
        token.text[0]
        for token in one.clause.tokens
        if token.concept in "kdDEGK" and token.text[0] >= "\u3400"
    }


_WEIGHT = 0.4


def _meant(one: Said, titles: Titles) -> frozenset[int]:
    owners = [titles.acting(sign) for sign in verbs(one) - ANY]
    return frozenset().union(*(of for of in owners if len(of) == 1))
