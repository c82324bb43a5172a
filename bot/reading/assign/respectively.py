"""One day or share for each of several actions: 灯光和手册分别25号和28号完成."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import takewhile

from bot.reading.dates.find import DateSpan, due_of, find_dates
from bot.reading.rule import Event
from bot.reading.spans.amount import Amount
from bot.reading.split.said import Said

_EACH = "分别"
_KEPT = frozenset(("status", "moved"))
_FEWEST = 2


def respectively(said: list[Said], text: str, today: date) -> list[Said]:
    """Return what is said, with its own figure for each where 分别 names as many."""
    if _EACH not in text:
        return said
    told: list[Said] = []
    left = list(said)
    while left:
        one = left.pop(0)
        near = list(takewhile(partial(_goes_on, one), left))
        each = _each([one, *near], today)
        told += each or [one]
        del left[: len(near) if each else 0]
    return told


def _goes_on(one: Said, other: Said) -> bool:
    """Whether a clause goes on with what the first names, in the same sentence."""
    return other.clause.sentence == one.clause.sentence and not other.explicit


def _each(clauses: Sequence[Said], today: date) -> list[Said]:
    """Return what is told of each action, none where there are not as many figures."""
    one = clauses[0]
    words = [token.text for token in one.clause.tokens]
    if _EACH not in words or len(one.actions) < _FEWEST:
        return []
    figures = list(_figures(clauses, today))
    order = _in_order(one, words.index(_EACH))
    if len({event.slot for event in figures}) != 1 or len(figures) != len(order):
        return []
    kept = [of for said in clauses for of in said.events if of.slot in _KEPT]
    if any(event.slot == "moved" for event in kept):
        kept = [event for event in kept if event.slot == "moved"]
    return [
        replace(one, events=[*kept, figure], actions=(n,), explicit=True, mark="")
        for n, figure in zip(order, figures, strict=True)
    ]


def _in_order(one: Said, place: int) -> list[int]:
    """Return the actions in the order in which a clause, or else the list, has them."""
    named = [
        n
        for token in one.clause.tokens[:place]
        for n in sorted(token.hints, key=token.hints.__getitem__, reverse=True)[:1]
    ]
    named = list(dict.fromkeys(named))
    return named if {*named} == {*one.actions} else list(one.actions)


def _figures(clauses: Sequence[Said], today: date) -> Iterator[Event]:
    """Yield the days and shares that clauses name, as events."""
    for said in clauses:
        for token in said.clause.tokens:
            data = token.data
            found = Event(slot="due", rule=_EACH, start=token.start, end=token.end)
            if isinstance(data, DateSpan):
                days = [due_of(span, today) for span in _one_by_one(data, today)]
                yield from (found._replace(day=d) for d in days if d and d >= today)
            elif isinstance(data, Amount) and data.percent is not None:
                yield found._replace(slot="percent", number=data.percent)


def _one_by_one(span: DateSpan, today: date) -> Sequence[DateSpan]:
    """Return the days of 26号、27号、28号 one by one."""
    apart = (
        find_dates(span.text.replace("、", "。"), today) if "、" in span.text else ()
    )
    return apart or (span,)
