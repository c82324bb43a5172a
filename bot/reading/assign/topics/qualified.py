"""Names that but qualify another: 绩效榜数据齐了 is of 绩效榜, and of no title's 数据.

A list of both would be told with "and", and neither would be told of once more.
"""

from collections.abc import Sequence

from bot.reading.split.said import Said

_PAIR = 2


def keep_to_first_name(said: Sequence[Said]) -> None:
    """Give a clause to what it names first, where the other has a clause of its own."""
    for one in said:
        if len(one.actions) != _PAIR or one.mark or not one.clause.chinese:
            continue
        first, second = _names(one)
        if not (first and second):
            continue
        if _told_by_itself(said, one, second) or _qualifies(one):
            one.actions = (first,)


def _names(one: Said) -> tuple[int, int]:
    """Return the actions that two words of a clause name, (0, 0) where both do."""
    named = [token for token in one.clause.tokens if token.hints]
    firsts = [token for token in named if len(token.hints) == 1]
    if len(firsts) < _PAIR or firsts[0] is not named[0]:
        return 0, 0
    first, last = next(iter(firsts[0].hints)), firsts[-1]
    second = next(iter(last.hints))
    between = [
        token
        for token in one.clause.tokens
        if firsts[0].end <= token.start < last.start
    ]
    if first == second or any(token.concept in "&," for token in between):
        return 0, 0
    return first, second


def _qualifies(one: Said) -> bool:
    """Whether a fuller name stands right before a plain word: 新仓库合同签了."""
    named = [token for token in one.clause.tokens if token.hints]
    before, after = named[0], named[-1]
    glued = len(named) == _PAIR and before.end == after.start
    fuller = max(before.hints.values()) > 1 >= max(after.hints.values())
    return glued and fuller and "a" not in one.clause.tape


def _told_by_itself(said: Sequence[Said], one: Said, n: int) -> bool:
    """Whether another clause names an action alone, and opens with its name."""
    return any(
        other.actions == (n,)
        and other.explicit
        and any(n in token.hints for token in other.clause.tokens[:_PAIR])
        for other in said
        if other is not one
    )
