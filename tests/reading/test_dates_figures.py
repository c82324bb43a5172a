"""Figures on labelled lines: the practice sets, outside the repository, and our own."""

from pathlib import Path

import pytest

from bot.reading.dates.cli import answer
from tests.reading.dated import CASES, Line, is_right, labelled, table

DATA = Path(__file__).parents[3] / "shared" / "data"
DATED = ("date", "range", "open")


def core_lines(language: str) -> list[Line]:
    path = DATA / f"dates-{language}.jsonl"
    if not path.exists():
        pytest.skip("the practice lines of dates are not on this machine")
    lines = labelled(path)
    return [line for line in lines if not line["conv"] and line["kind"] != "holiday"]


def shares(lines: list[Line]) -> tuple[float, float]:
    """Return the shares of right answers and of wrong ones given without a doubt."""
    said = [answer(line) for line in lines]
    hits = [is_right(*pair) for pair in zip(lines, said, strict=True)]
    misses = [
        not hit and (each["start"] or each["end"]) is not None
        for hit, each in zip(hits, said, strict=True)
    ]
    return sum(hits) / len(lines), sum(misses) / len(lines)


@pytest.mark.parametrize(
    ("language", "right", "wrong"), [("en", 0.945, 0.03), ("zh", 0.97, 0.02)]
)
def test_dates_are_right_and_seldom_wrong(
    language: str, right: float, wrong: float
) -> None:
    lines = [line for line in core_lines(language) if line["kind"] in DATED]
    hits, misses = shares(lines)

    assert hits >= right
    assert misses <= wrong


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_own_lines_are_read_right(language: str, number: int) -> None:
    right, wrong = shares(table(f"dates-{language}-{number}"))

    assert right >= 0.955
    assert wrong <= 0.03


@pytest.mark.parametrize(
    ("name", "most"), [("en-1", 4), ("en-2", 5), ("zh-1", 1), ("zh-2", 14)]
)
def test_hardly_a_date_is_found_in_chat(name: str, most: int) -> None:
    chat = (CASES / f"chat-{name}.txt").read_text("utf-8").splitlines()
    today, *texts = chat
    lines = [{"id": text, "reference": today[1:], "text": text} for text in texts]
    found = [line["text"] for line in lines if answer(line)["start"]]
    assert len(found) <= most, found


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_date_is_found_where_there_is_none(language: str) -> None:
    lines = [line for line in core_lines(language) if line["kind"] == "none"]
    found = [line["text"] for line in lines if answer(line)["start"]]
    assert found == []
