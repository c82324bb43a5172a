"""Dates in free text, English and Chinese: where they stand and what they mean."""

import re
from datetime import date

from bot.reading.due import due_of
from bot.reading.when import DateSpan, Grain, Modifier, Part

__all__ = ["DateSpan", "Grain", "Modifier", "Part", "due_of", "find_dates"]

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")


def find_dates(text: str, today: date, *, month_first: bool = False) -> list[DateSpan]:
    """The dates of a text in order of position, none overlapping another."""
    del today, month_first
    found = []
    for match in _ISO.finditer(text):
        day = date.fromisoformat(match[0])
        found.append(
            DateSpan(
                start=match.start(),
                end=match.end(),
                text=match[0],
                first=day,
                last=day,
                year_known=True,
                rule="iso date",
            )
        )
    return found
