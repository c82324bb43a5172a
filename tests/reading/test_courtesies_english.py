"""What one says around a report in English changes nothing of what it reports."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.scoring import Record, readings_right

CASES = Path(__file__).parent / "cases"
NOW = datetime(2026, 10, 28, 10)  # noqa: DTZ001  a person's own clock
DOOR = OpenAction(
    n=1, title="Fit the door", due=date(2026, 10, 30), status=Status.IN_PROGRESS
)
EACH = 7
"""One of so many replies is read with each courtesy."""
MISREAD = 0.01


def _lines(name: str) -> list[str]:
    return (CASES / f"{name}-en.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def understood() -> list[Record]:
    """Replies that are read right as they were written."""
    lines = (CASES / "fresh-en-51.jsonl").read_text("utf-8").splitlines()
    records = map(json.loads, lines[::EACH])
    return [one for one in records if all(readings_right(one).values())]


def _ended(text: str) -> str:
    """Return a reply so that another sentence can follow it."""
    return text if text[-1] in ".!?" else f"{text}."


@pytest.mark.parametrize("place", ["openings", "partings"])
def test_a_courtesy_changes_no_reading(place: str, understood: list[Record]) -> None:
    opens = place == "openings"
    said = [
        (record, f"{words} {text}" if opens else f"{_ended(text)} {words}")
        for words in _lines(place)
        for record in understood
        for text in [record["text"].strip()]
    ]
    misread = [
        text
        for record, text in said
        if not all(readings_right({**record, "text": text}).values())
    ]
    assert len(said) > 500
    assert len(misread) <= MISREAD * len(said), misread[:20]


@pytest.mark.parametrize(
    "text",
    ["Thanks! Speak soon", "Hi, good question :)", "That's all from me.", "Bye!"],
)
def test_courtesies_alone_report_nothing(text: str) -> None:
    assert not read(text, (DOOR,), NOW).report


@pytest.mark.parametrize(
    ("text", "status", "blocker"),
    [
        ("Done here.", Status.DONE, None),
        ("Stuck here.", Status.BLOCKED, None),
        ("Door's on. That's it.", Status.DONE, None),
        ("Cheers mate, all sorted.", Status.DONE, None),
        ("Thanks ✅", Status.DONE, None),
        ("What a week. Door not even started.", Status.NOT_STARTED, None),
        ("Thanks for waiting. Hinges still not here.", Status.BLOCKED, "Hinges still"),
        ("Sorry for the delay, the courier lost the parcel.", None, "the courier lost"),
        ("No news from the joiner.", Status.BLOCKED, "No news from the joiner"),
        ("Happy to report that the door is on", Status.DONE, None),
    ],
)
def test_what_sounds_courteous_may_tell(
    text: str, status: Status | None, blocker: str | None
) -> None:
    (update,) = read(text, (DOOR,), NOW).updates
    assert status in (None, update.stated.status)
    assert (update.stated.blocker or "").startswith(blocker or "")
