"""Months that belong to the name of an action: 7月排班 for 发布七月排班表."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.numerals import number

_MONTH = Lazily(
    r"(?:20\d\d年)?(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?的?"
)


def of_title(said: str, behind: str, titles: Sequence[str]) -> bool:
    """Whether `said` is a title's month and `behind` goes on as the title does."""
    month = _MONTH.fullmatch(said)
    if month is None or not behind:
        return False
    return any(
        number(named["month"]) == number(month["month"])
        and behind in title[named.end() :]
        for title in titles
        for named in _MONTH.finditer(title)
    )
