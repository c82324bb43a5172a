"""The day of the last step of the work: 4月8号报供电公司，报上去就算完成.

The clause with the day tells but of a step, and the one behind it that all is done
with it.
"""

from collections.abc import Sequence
from datetime import date

from bot.reading.dates.find import DateSpan, due_of
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.zh.due import ENDS_WITH_IT, THEN_ALL_OVER

_ENDS_WITH_IT = Lazily(ENDS_WITH_IT)
_THEN_ALL_OVER = Lazily(THEN_ALL_OVER)
_LONG = 14
"""Signs of the longest clause that calls a step the end."""


def ends_with_it(said: Sequence[Said], text: str, today: date) -> None:
    """Give the work the day of a step by which, as the next clause says, it is done."""
    for one, following in neighbours(said):
        clause = following.clause
        if clause.end - clause.start > _LONG or not clause.chinese:
            continue
        if "T" not in one.clause.tape:
            continue
        if _all_over_then(one, following, text):
            dated = any(event.slot == "due" for event in one.events)
            one.events = [*one.events, *([] if dated else _day_of(one, today))]
            following.events = []
            continue
        found = _ENDS_WITH_IT.match(clause.within(text))
        if found is None or any(event.slot == "due" for event in one.events):
            continue
        words = one.clause.within(text)
        if found["then"] or "约" in words or found["verb"] in words:
            one.events = [*one.events, *_day_of(one, today)]


def _all_over_then(one: Said, following: Said, text: str) -> bool:
    """Whether all ends on the day named just before: 22号前到货入柜，就全弄好了."""
    if not _THEN_ALL_OVER.match(following.clause.within(text)):
        return False
    return one.clause.tokens[-1].text[-1] not in "了过"


def _day_of(one: Said, today: date) -> list[Event]:
    """Return the last day that a clause names, if it lies ahead."""
    for token in reversed(one.clause.tokens):
        if token.concept != "T" or not isinstance(token.data, DateSpan):
            continue
        day = due_of(token.data, today)
        if day is not None and day >= today:
            return [
                Event(
                    slot="due",
                    rule="last step",
                    start=token.start,
                    end=token.end,
                    day=day,
                )
            ]
    return []
