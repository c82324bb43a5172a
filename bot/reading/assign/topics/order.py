"""Lines in the order of the list, that name no action: "done / done / not yet"."""

from collections.abc import Sequence

from bot.reading.assign.topics.unnamed import tells_enough
from bot.reading.split.said import Said

_FEW_WORDS, _SEVERAL = 2, 3
_BETWEEN = frozenset(("-", ",", ";", "space"))
"""What stands between the words of a reply that has one for each action."""


def by_order(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give as many lines as there are actions to them one by one."""
    if not any(one.explicit or one.mark for one in said):
        if len(listed) > 1:
            _by_pieces(said, listed)
    elif _in_listed_order(said, listed):
        places = sorted({one.clause.line for one in said})
        for one in said:
            _give(one, listed[places.index(one.clause.line)])
    else:
        _by_other_lines(said, listed)


def _by_pieces(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give as many words, lines or sentences as there are actions to them."""
    if len(said) == len(listed) and (_share_each(said) or _word_each(said)):
        for one, n in zip(said, listed, strict=True):
            _give(one, n)
        return
    for key in ("line", "sentence"):
        groups = sorted({getattr(one.clause, key) for one in said if one.tells})
        if len(groups) == len(listed):
            for one in said:
                spot = getattr(one.clause, key)
                if spot in groups:
                    _give(one, listed[groups.index(spot)])
                    one.sure = key == "line"
            return


def _by_other_lines(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give the one line without a name to its action where all others stand in order.

    What such a line names behind its first clause is brushed: 英文好了 周五全部上架.
    """
    lines = sorted({one.clause.line for one in said})
    if len(lines) != len(listed) or len(lines) < _SEVERAL:
        return
    opens = {one.clause.line: one for one in reversed(said)}
    unnamed = [line for line in lines if not opens[line].explicit]
    if len(unnamed) != 1 or any(one.mark in ("rest", "but") for one in said):
        return
    own = dict(zip(lines, listed, strict=True))
    if any(
        opens[line].actions != (own[line],) for line in lines if line not in unnamed
    ):
        return
    line = [one for one in said if one.clause.line == unnamed[0]]
    if any(one.clause.chinese and tells_enough(one) for one in line):
        for one in line:
            _give(one, own[unnamed[0]])


def _give(one: Said, n: int) -> None:
    one.actions, one.explicit = (n,), True


def _in_listed_order(said: Sequence[Said], listed: tuple[int, ...]) -> bool:
    """Whether each action has one bullet, and those that name theirs are in order."""
    if any(not one.clause.bullet for one in said):
        return False
    bullets = sorted({one.clause.line for one in said})
    if len(bullets) != len(listed):
        return False
    places = dict(zip(bullets, listed, strict=True))
    opens = {one.clause.line: one for one in reversed(said)}
    return not any(
        (one.mark and one is opens[one.clause.line] and one.mark != "rest")
        or (one.explicit and one.actions != (places[one.clause.line],))
        for one in said
    )


def _share_each(said: Sequence[Said]) -> bool:
    """Whether a reply has but a share for each action: "60%, 20%"."""
    return all(one.clause.tape in ("%", "#") for one in said)


def _word_each(said: Sequence[Said]) -> bool:
    """Whether a reply has but a word for each action: "done / done / not yet"."""
    short = all(len(one.clause.tokens) <= _FEW_WORDS and one.events for one in said)
    return short and all(one.clause.opener in _BETWEEN for one in said[1:])
