"""Numbers of Chinese titles that a reply repeats with what stands around them."""

from collections.abc import Sequence

from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.titles.titles import plain

_BEFORE = 2
"""Signs before a number at the end of a title: 钢结构一层."""
_GOES_ON = 3
"""Signs behind a number by which it is known for a title's."""


def counts_of_title(
    text: str, amount: Amount, actions: Sequence[OpenAction]
) -> list[int]:
    """Return the actions whose titles go on behind a number as the reply does.

    二车间除尘管道 is what 改造二车间除尘管道 has in mind, and no count of two.
    """
    if not amount.bare or not "\u3400" <= text[amount.end : amount.end + 1] <= "\u9fff":
        return []
    start, end = amount.start, amount.end
    whole = end - start + _GOES_ON
    around = [text[start : end + _GOES_ON], text[start - 1 : end + _GOES_ON - 1]]
    around = [said for said in around if len(said) == whole]
    last = text[start : end + _GOES_ON - 1]
    ends = text[max(0, start - _BEFORE) : end + 1]
    titles = {one.n: plain(one.title) for one in actions if not one.metric}
    return [
        n
        for n, title in titles.items()
        if title.endswith((last, ends)) or any(said in title for said in around)
    ]
