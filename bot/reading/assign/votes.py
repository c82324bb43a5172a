"""Which actions the words of a clause vote for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

_GENERIC_WEIGHT = 0.4

_KIN_WEIGHT = 0.7
_ENOUGH = 0.3


def named(votes: Sequence[Mapping[int, float]]) -> tuple[dict[int, float], bool]:
    """Return the actions that a clause's words name, and whether it is sure of them.

    Each word votes for the likeliest of the actions it may mean.
    """
    total: dict[int, float] = defaultdict(float)
    for hints in votes:
        for n, weight in hints.items():
            total[n] += weight / len(hints) ** 0.5
    chosen: dict[int, float] = {}
    sure = True
    for hints in votes:
        best = max(total[n] for n in hints)
        top = [n for n in hints if total[n] > best - 0.01]
        if len(top) == 1:
            chosen[top[0]] = max(chosen.get(top[0], 0), hints[top[0]])
        else:
            strong = hints[top[0]] > _GENERIC_WEIGHT
            sure = sure and (not strong or bool(set(top) & set(chosen)))
    strong_ones = {n: w for n, w in chosen.items() if w > _GENERIC_WEIGHT}
    if strong_ones:
        by_title = {n: w for n, w in strong_ones.items() if w > _KIN_WEIGHT}
        return by_title or strong_ones, True
    if chosen and max(chosen.values()) > _ENOUGH:
        return chosen, True
    return {}, sure
