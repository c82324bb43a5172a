"""Dates written out in an order that the grammar leaves to dateparser: 2026/20/Mar.

Only spans that a rule has found to hold a year, a month by name and a day come here:
elsewhere dateparser guesses. It is imported when such a span first turns up, for that
takes longer than reading a hundred replies.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from functools import cache

_YEARS_AROUND = 5


def absolute_date(text: str, today: date) -> date | None:
    """Return the day that such a span names; None if none within some years."""
    found = _parse()(
        text,
        languages=["en"],
        settings={
            "RELATIVE_BASE": datetime.combine(today, time()),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "REQUIRE_PARTS": ["day", "month", "year"],
        },
    )
    if found is None or abs(found.year - today.year) > _YEARS_AROUND:
        return None
    said = str(found.year) in text and str(found.day) in text
    return found.date() if said else None


@cache
def _parse() -> Callable[..., datetime | None]:
    from dateparser import parse  # noqa: PLC0415 - see above

    return parse  # type: ignore[no-any-return]  # dateparser has no types
