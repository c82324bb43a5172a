"""Figures on the labelled practice lines, which lie outside the repository."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.reading.dates_cli import answer

DATA = Path(__file__).parents[3] / "shared" / "data"
DATED = ("date", "range", "open")


def core_lines(language: str) -> list[dict[str, Any]]:
    path = DATA / f"dates-{language}.jsonl"
    if not path.exists():
        pytest.skip("the practice lines of dates are not on this machine")
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if not line["conv"] and line["kind"] != "holiday"]


def is_right(line: dict[str, Any], said: dict[str, str | None]) -> bool:
    starts = {line["start"], *line.get("start_alt", [])} - {None}
    ends = {line["end"], *line.get("end_alt", [])} - {None}
    start, end = said["start"], said["end"]
    if line["kind"] == "open":
        return bool({start, end} & (starts | ends))
    if line["kind"] == "range" and ends and end not in ends:
        return False
    return (start or end) in starts


@pytest.mark.parametrize(
    ("language", "right", "wrong"), [("en", 0.935, 0.04), ("zh", 0.96, 0.025)]
)
def test_dates_are_right_and_seldom_wrong(
    language: str, right: float, wrong: float
) -> None:
    lines = [line for line in core_lines(language) if line["kind"] in DATED]
    said = [answer(line) for line in lines]
    hits = [is_right(*pair) for pair in zip(lines, said, strict=True)]
    misses = [
        not hit and (each["start"] or each["end"]) is not None
        for hit, each in zip(hits, said, strict=True)
    ]

    assert sum(hits) / len(lines) >= right
    assert sum(misses) / len(lines) <= wrong


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_date_is_found_where_there_is_none(language: str) -> None:
    lines = [line for line in core_lines(language) if line["kind"] == "none"]
    found = [line["text"] for line in lines if answer(line)["start"]]
    assert found == []
