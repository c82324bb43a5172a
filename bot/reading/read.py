"""Read a reply: free text and open actions in, what was said of each action out."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.reading.amounts import find_amounts
from bot.reading.assign import Said, assign
from bot.reading.clean import Clean, clean
from bot.reading.dates import DateSpan, find_dates
from bot.reading.find import find
from bot.reading.forms import Headings
from bot.reading.measure import measure
from bot.reading.reading import OpenAction, Reading
from bot.reading.refs import Ref, find_refs
from bot.reading.resolve import resolve
from bot.reading.split import Clause, split
from bot.reading.tape import Token, lay
from bot.reading.titles import Titles


def read(
    text: str,
    actions: Sequence[OpenAction],
    now: datetime,
    *,
    month_first: bool = False,
) -> Reading:
    """Return what the reply says of the open actions; `now` is local wall time.

    `month_first` tells how 3/4 is meant where both orders are dates. Never raises,
    whatever the text.
    """
    if not actions:
        return Reading(report=False)
    cleaned = clean(text)
    today = now.date()
    spans = _spans(cleaned.text, len(actions), today, month_first=month_first)
    tokens = lay(cleaned.text, spans, Titles(actions))
    said = _said(split(tokens), cleaned.text, today)
    assign(said, actions)
    measure(said, actions, cleaned.text)
    updates = resolve(said, actions, cleaned)
    lost = tuple(_lost(said, cleaned))
    return Reading(report=bool(updates), updates=tuple(updates), not_understood=lost)


def _said(clauses: list[Clause], text: str, today: date) -> list[Said]:
    headings = Headings(clauses)
    said = []
    for clause in clauses:
        part, status = headings.place(clause)
        if clause.tokens:
            events = find(clause, text, today, part)
            said.append(Said(clause, events, heading=status))
    return said


def _spans(text: str, count: int, today: date, *, month_first: bool) -> list[Token]:
    """Return what is found in the text before it is cut, none overlapping another."""
    found = [
        *(
            _of_date(span, today)
            for span in find_dates(text, today, month_first=month_first)
        ),
        *(
            Token(ref.start, ref.end, text[ref.start : ref.end], "M", ref)
            for ref in find_refs(text, count)
        ),
        *(
            Token(
                a.start,
                a.end,
                text[a.start : a.end],
                "#" if a.percent is None else "%",
                a,
            )
            for a in find_amounts(text)
        ),
    ]
    order = {DateSpan: 0, Ref: 1}
    found.sort(key=lambda one: (order.get(type(one.data), 2), one.start))
    kept: list[Token] = []
    for one in found:
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _of_date(span: DateSpan, today: date) -> Token:
    concept = "T"
    if span.last is not None and span.last < today:
        concept = "p"
    elif span.first == span.last == today:
        concept = "j"
    return Token(span.start, span.end, span.text, concept, span)


def _lost(said: Sequence[Said], cleaned: Clean) -> list[str]:
    return [
        cleaned.quote(one.clause.start, one.clause.end)
        for one in said
        if one.events and not one.actions
    ]
