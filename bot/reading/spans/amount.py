"""An amount: a number as it is told, with what it may be a share or a rest of."""

from typing import NamedTuple


class Amount(NamedTuple):
    """What stands at `start` to `end`: a share of 100, a count of a total, a number."""

    start: int
    end: int
    rule: str
    percent: float | None = None
    count: float | None = None  # type: ignore[assignment]  # a tuple has a `count` too
    total: float | None = None
    bare: bool = False
    certain: bool = False
