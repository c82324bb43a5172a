"""Finishing days in the shapes that people give them: "2 wks", "27 march hopefully".

A line of the cases holds what is said and the day that is meant, none where it is
vague; all of it is said on Wednesday, 11 March 2026.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

CASES = Path(__file__).parent / "cases" / "odd-days-en.txt"
NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2027, 3, 20)
HALL = OpenAction(n=1, title="Mark the hall", due=DUE, status=Status.IN_PROGRESS)
VESTS = OpenAction(n=2, title="Order new vests", due=DUE, status=Status.IN_PROGRESS)


def days() -> Iterator[tuple[str, date | None]]:
    for line in CASES.read_text("utf-8").splitlines():
        said, _, meant = line.partition(" =")
        yield said, date.fromisoformat(meant.strip()) if meant.strip() else None


@pytest.mark.parametrize("form", ["{}", "hall: {}", "vests ordered. hall 40%, {}"])
def test_a_day_is_read_in_whatever_shape_it_stands(form: str) -> None:
    actions = (HALL,) if form == "{}" else (HALL, VESTS)
    misread = []
    for said, meant in days():
        heard = {
            one.n: one.stated.due
            for one in read(form.format(said), actions, NOW).updates
        }
        if heard.get(1) != meant:
            misread.append((said, meant, heard.get(1)))
    assert misread == []


@pytest.mark.parametrize(
    "text",
    [
        "sick for 2 weeks",
        "two weeks, still no answer",
        "it took 3 days",
        "3 days ago",
        "2 weeks of data collected",
        "hall took 2 weeks, done",
        "third try",
    ],
)
def test_a_length_of_time_beside_the_work_is_no_day(text: str) -> None:
    read_of = read(text, (HALL,), NOW).updates
    assert all(one.stated.due is None for one in read_of)
