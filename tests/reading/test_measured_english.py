"""A figure that names nothing is of the only action of the list with a metric."""

from datetime import date, datetime

import pytest

from bot.plans.progress import Metric, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

NOW = datetime(2026, 8, 20, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 8, 31)
RESPONSE = Metric(name="response time", unit="days", baseline=13, target=5)
LISTED = (
    OpenAction(1, "Water the ferns", DUE, Status.IN_PROGRESS),
    OpenAction(2, "Bring response time to 5 days", DUE, Status.IN_PROGRESS, RESPONSE),
)


@pytest.mark.parametrize(
    "text",
    [
        "now at 8",
        "we are now at 8",
        "currently 8",
        "from 13 to 8",
        "we went from 13 to 8",
        "latest reading is 8",
        "last reading 8",
    ],
)
def test_a_figure_is_of_what_is_measured(text: str) -> None:
    updates = read(text, LISTED, NOW).updates
    assert [(one.n, one.stated.value, one.sure) for one in updates] == [(2, 8, True)]


@pytest.mark.parametrize("text", ["from 2 to 8", "room 8", "8 of us"])
def test_another_figure_is_of_none(text: str) -> None:
    updates = read(text, LISTED, NOW).updates
    assert not any(one.stated.value == 8 and one.sure for one in updates)
