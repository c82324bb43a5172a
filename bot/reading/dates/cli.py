"""One date per line of text, as `followthrough dates` prints it."""

from collections.abc import Mapping
from datetime import date

from bot.reading.dates.find import DateSpan, find_dates


def answer(record: Mapping[str, str]) -> dict[str, str | None]:
    """Return the best date of `record["text"]`, read on the day `record["reference"]`.

    Takes {"id", "lang", "reference", "text"}; returns {"id", "start", "end", "span"},
    null where there is no date.
    """
    today = date.fromisoformat(record["reference"][:10])
    found = find_dates(record["text"], today, month_first=True)
    empty: dict[str, str | None] = {"start": None, "end": None, "span": None}
    said = max(found, key=_weight, default=None)
    return {"id": record["id"]} | (_bounds(said) if said else empty)


def _weight(span: DateSpan) -> tuple[bool, bool, bool, int]:
    """Rank a date by how much it says: a range, a year, a figure, more words."""
    figure = any(char.isdigit() for char in span.text)
    return span.first != span.last, span.year_known, figure, len(span.text)


def _bounds(span: DateSpan) -> dict[str, str | None]:
    return {
        "start": span.first.isoformat() if span.first else None,
        "end": span.last.isoformat() if span.last else None,
        "span": span.text,
    }
