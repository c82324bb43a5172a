"""The day on which something is due that was promised for a week, a month, "EOM"."""

from datetime import date

from bot.reading.when import DateSpan


def due_of(span: DateSpan, today: date) -> date | None:
    """The due day that a date expression names; None where it names a start."""
    del today
    return span.last
