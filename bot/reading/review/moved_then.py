"""Days to which work is moved, told behind that it is: 延期了，…，新的时间是3月12日.

Where all are put off, 都延期, so is each of which a day is named behind it.
A bare day there is but the new date, as in 延到3月12日: it tells no status. And a day
behind an old plan stands in its place, whoever names it: 本来说周一好，他又说要到周四.
"""

from collections.abc import Sequence
from datetime import date

from bot.reading.dates.find import DateSpan, due_of
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours, sentences
from bot.reading.zh import moved_then as zh

_SOME_DAY = "some day"
_BARE = frozenset((_SOME_DAY, "will do", "moved"))
"""Rules of statuses that a bare day has: 得22号."""
_DAYS = frozenset("Tj")
_ENDS = frozenset("Dd")
_REPLACES = Lazily(zh.REPLACES)


def with_moved_days(said: Sequence[Said]) -> None:
    """Take 延期 for a move of the date where its sentence names the new one bare."""
    if not any(map(_is_put_off, said)):
        return
    for clauses in sentences(said):
        for place, one in enumerate(clauses):
            if _is_put_off(one) and any(map(_is_bare_day, clauses[place + 1 :])):
                one.events = [
                    event._replace(slot="moved", rule="moved", status=None)
                    if event.rule == _SOME_DAY
                    else event
                    for event in one.events
                ]
                if "a" in one.clause.tape:
                    _move_each(clauses[place + 1 :], one.events)


def _move_each(behind: Sequence[Said], moves: Sequence[Event]) -> None:
    """Take the days of several for new ones: 都延期，排班到6号，流程到13号."""
    moved = [event for event in moves if event.slot == "moved"]
    for one in filter(_is_bare_day, behind):
        kept = [event for event in one.events if event.slot != "status"]
        one.events = [*moved, *kept]


def _is_put_off(one: Said) -> bool:
    """Whether a Chinese clause tells that work is put off, and not to which day."""
    put_off = "O" in one.clause.tape and _DAYS.isdisjoint(one.clause.tape)
    return put_off and one.clause.chinese


def _is_bare_day(one: Said) -> bool:
    """Whether a clause names but a day on which work will end."""
    statuses = [event for event in one.events if event.slot == "status"]
    dated = any(event.slot == "due" for event in one.events)
    return dated and all(e.weak and e.rule in _BARE for e in statuses)


def with_replaced_days(said: Sequence[Said], today: date) -> None:
    """Note the day that others name in the place of an old plan's."""
    for before, one in neighbours(said):
        last = one.clause.tokens[-1]
        if last.concept != "T" or "P" not in before.clause.tape:
            continue
        if one.clause.named:
            continue
        planned = _DAYS & set(before.clause.tape) and _ENDS & set(before.clause.tape)
        told = any(event.slot in ("due", "moved") for event in one.events)
        words = "".join([token.text for token in one.clause.tokens[:-1]])
        if not planned or told or _REPLACES.fullmatch(words) is None:
            continue
        day = due_of(last.data, today) if isinstance(last.data, DateSpan) else None
        if day is not None and day > today:
            due = Event("due", "instead", last.start, last.end, day=day)
            one.events = [*one.events, due]
