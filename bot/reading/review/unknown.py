"""Work of others of which one knows nothing: 托盘外协在管，我不清楚."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.zh import unknown as zh

_UNKNOWN = Lazily(zh.UNKNOWN)


def without_unknown(said: Sequence[Said], text: str) -> None:
    """Take who does some work for no report, where one knows no more of it."""
    for before, one in pairwise(said):
        words = one.clause.within(text).replace(" ", "")
        if not one.clause.chinese or _UNKNOWN.match(words) is None:
            continue
        if all(event.weak or event.slot == "aside" for event in before.events):
            before.events, one.events = [], []
