"""What is told between two actions of the list, of the one between them.

打包台好了 人到了一半 胶带明早补齐: the second clause names none, and is of the second.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.assign.topics.unnamed import tells_enough
from bot.reading.split.said import Said

_THINGS = frozenset("_o")
_BEFORE = (",", ";", "space", "\n")
"""What parts it from the clause before."""


def by_gap(said: Sequence[Said], listed: tuple[int, ...]) -> None:
    """Give what stands between the first and the third of three to the second.

    The first must be over by then, and nothing else name the second; it is not sure.
    """
    named = {n for one in said if one.explicit for n in one.actions}
    for before, one, after in zip(said, said[1:], said[2:], strict=False):
        left = _between(before, after, listed)
        if left is None or left in named or not _is_of_another(one):
            continue
        if any(event.status is Status.DONE for event in before.events):
            one.actions, one.explicit, one.sure = (left,), True, False


def _between(before: Said, after: Said, listed: tuple[int, ...]) -> int | None:
    """Return the action that the list has between those of two clauses."""
    if not (before.explicit and after.explicit):
        return None
    if len(before.actions) != 1 or len(after.actions) != 1:
        return None
    first, last = listed.index(before.actions[0]), listed.index(after.actions[0])
    return listed[first + 1] if last == first + 2 else None


def _is_of_another(one: Said) -> bool:
    """Whether a Chinese clause names none, and tells of a thing of its own."""
    clause = one.clause
    if one.explicit or one.mark or clause.named or not clause.chinese:
        return False
    thing = clause.tokens[0].concept in _THINGS and clause.opener in _BEFORE
    return thing and tells_enough(one)
