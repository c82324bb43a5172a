"""A weekday behind a week that was named is one of that week."""

from datetime import date

import pytest

from bot.reading.dates.find import find_dates

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Next week for sure. Wednesday at the latest.", date(2026, 3, 18)),
        ("sometime next week, I think. Thursday, probably", date(2026, 3, 19)),
        ("next week. Friday I hope", date(2026, 3, 20)),
        ("Next week we print. Friday the van comes.", date(2026, 3, 13)),
    ],
)
def test_weekday_is_of_the_week_before_it(text: str, day: date) -> None:
    last = find_dates(text, WEDNESDAY)[-1]

    assert last.first == last.last == day
