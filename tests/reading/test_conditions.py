"""English that depends on what comes first, what did not happen, what stands beside."""

from datetime import date, datetime

import pytest

from bot.plans.progress import Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

NOW = datetime(2026, 6, 11, 14, 7)  # noqa: DTZ001  a person's own clock
GOING, DONE, DROPPED = Status.IN_PROGRESS, Status.DONE, Status.DROPPED
STATIONS = OpenAction(
    n=1, title="Paint the stations", due=date(2026, 6, 19), status=GOING
)


def said_of(text: str) -> Stated | None:
    updates = read(text, [STATIONS], NOW).updates
    return updates[0].stated if updates else None


@pytest.mark.parametrize(
    "text",
    [
        "would be done if it hadn't rained",
        "stations would be at 80% if the van hadn't broken down",
        "Could the buttons be bigger? I keep hitting the wrong one",
        "I'll go through your questions over the weekend",
        "pls tell whoever parks in front of the ramp to stop",
    ],
)
def test_what_did_not_happen_or_is_not_of_the_work_reports_nothing(text: str) -> None:
    assert said_of(text) is None


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("stations about 2/3", Stated(status=GOING, percent=67)),
        ("stations ready about 2/7", Stated(status=GOING, due=date(2026, 7, 2))),
        ("I'm busy painting the stations", Stated(status=GOING)),
        ("painted yesterday, every one of the 22", Stated(status=DONE)),
        ("both are off", Stated(status=DROPPED)),
    ],
)
def test_a_word_beside_it_decides_what_a_phrase_means(
    text: str, stated: Stated
) -> None:
    assert said_of(text) == stated


def test_how_long_it_takes_once_something_comes_is_no_date() -> None:
    stated = said_of("need the key. once I get it, it takes 2 days")
    assert stated is not None
    assert (stated.status, stated.due) == (Status.BLOCKED, None)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("stations about 2/3", Stated(status=GOING, percent=67)),
        ("moved to about 2/3", Stated(due=date(2027, 3, 2))),
    ],
)
def test_two_thirds_are_a_day_in_february_only_where_the_date_moves(
    text: str, stated: Stated
) -> None:
    now = datetime(2027, 2, 16, 14)  # noqa: DTZ001  a person's own clock
    assert [one.stated for one in read(text, [STATIONS], now).updates] == [stated]
