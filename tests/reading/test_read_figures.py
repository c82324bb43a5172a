"""Figures on labelled replies: our own, and the practice set outside the repository."""

import json
from pathlib import Path

import pytest

from tests.reading.scoring import Record, figures

OWN = Path(__file__).parent / "cases"
PRACTICE = Path(__file__).parents[3] / "shared" / "data" / "replies.jsonl"


def labelled(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_practice_replies_are_read_right(language: str) -> None:
    if not PRACTICE.exists():
        pytest.skip("the practice replies are not on this machine")
    reached = figures(r for r in labelled(PRACTICE) if r["lang"] == language)
    assert reached["exact"] >= 0.95
    assert reached["f1"] >= 0.98
    assert reached["wrong_per_100"] <= 1.5
    assert reached["covered"] >= 0.9


@pytest.mark.parametrize(
    ("name", "exact", "f1"),
    [
        ("own-en", 0.91, 0.96),
        ("own-en2", 0.84, 0.92),
        ("own-en3", 0.82, 0.92),
        ("own-en4", 0.92, 0.96),
        ("own-en5", 0.85, 0.93),
        ("own-en6", 0.69, 0.84),
        ("own-en7", 0.66, 0.82),
        ("own-en8", 0.8, 0.93),
        ("own-en9", 0.66, 0.86),
        ("own-en10", 0.67, 0.85),
        ("own-en11", 0.7, 0.86),
        ("own-en12", 0.68, 0.88),
        ("own-en13", 0.78, 0.92),
        ("own-en14", 0.92, 0.95),
        ("own-en15", 0.77, 0.88),
        ("own-en16", 0.91, 0.95),
        ("own-en17", 0.86, 0.93),
        ("own-en18", 0.7, 0.9),
        ("own-en19", 0.68, 0.88),
        ("own-en20", 0.75, 0.9),
        ("own-en21", 0.55, 0.82),
        ("own-en22", 0.82, 0.94),
        ("own-en23", 0.72, 0.9),
        ("own-en24", 0.74, 0.9),
        ("own-en25", 0.76, 0.91),
        ("own-en26", 0.6, 0.83),
        ("own-en28", 0.9, 0.95),
        ("own-en30", 0.9, 0.95),
        ("fresh-en-1", 0.95, 0.97),
        ("fresh-en-2", 0.9, 0.93),
        ("fresh-en-3", 0.87, 0.95),
        ("fresh-en-4", 0.91, 0.93),
        ("fresh-en-5", 0.86, 0.92),
        ("fresh-en-6", 0.95, 0.98),
        ("fresh-en-7", 0.9, 0.95),
        ("fresh-en-8", 0.92, 0.97),
        ("fresh-en-9", 0.92, 0.96),
        ("fresh-en-10", 0.97, 0.98),
        ("fresh-en-11", 0.92, 0.97),
        ("fresh-en-12", 0.97, 0.98),
        ("fresh-en-13", 0.97, 0.98),
        ("fresh-en-14", 0.92, 0.97),
        ("fresh-en-15", 0.87, 0.93),
        ("fresh-en-16", 0.9, 0.97),
        ("fresh-en-17", 0.97, 0.98),
        ("fresh-en-18", 0.97, 0.98),
        ("fresh-en-19", 0.97, 0.98),
        ("fresh-en-20", 0.95, 0.97),
        ("fresh-en-21", 0.97, 0.98),
        ("fresh-en-22", 0.95, 0.96),
        ("fresh-en-23", 0.97, 0.98),
        ("fresh-en-24", 0.97, 0.98),
        ("fresh-en-25", 0.92, 0.96),
        ("fresh-en-26", 0.9, 0.96),
        ("fresh-en-27", 0.82, 0.94),
        ("fresh-en-28", 0.95, 0.97),
        ("fresh-en-29", 0.95, 0.97),
        ("fresh-en-30", 0.92, 0.96),
        ("fresh-en-31", 0.9, 0.95),
        ("fresh-en-40", 0.92, 0.96),
        ("fresh-en-41", 0.92, 0.97),
        ("fresh-en-42", 0.97, 0.98),
        ("fresh-en-43", 0.95, 0.97),
        ("fresh-en-44", 0.92, 0.97),
        ("fresh-en-45", 0.95, 0.98),
        ("fresh-en-46", 0.94, 0.97),
        ("fresh-en-47", 0.94, 0.97),
        ("fresh-en-48", 0.86, 0.94),
        ("fresh-en-49", 0.78, 0.93),
        ("fresh-en-50", 0.97, 0.99),
        ("fresh-en-51", 0.98, 0.99),
        ("fresh-en-52", 0.97, 0.98),
        ("fresh-en-54", 0.87, 0.95),
        ("fresh-en-55", 0.96, 0.98),
        ("fresh-en-56", 0.97, 0.98),
        ("fresh-en-57", 0.96, 0.98),
        ("fresh-en-58", 0.98, 0.99),
        ("own-en27", 0.94, 0.96),
        ("own-en31", 0.9, 0.95),
        ("fresh-en-59", 0.92, 0.97),
        ("fresh-en-60", 0.95, 0.98),
        ("own-zh", 0.93, 0.96),
        ("own-zh2", 0.89, 0.95),
        ("own-zh3", 0.85, 0.93),
        ("own-zh4", 0.9, 0.96),
        ("own-zh5", 0.75, 0.92),
        ("own-zh6", 0.83, 0.92),
        ("own-zh7", 0.76, 0.89),
        ("own-zh8", 0.92, 0.97),
        ("fresh-zh-40", 0.95, 0.98),
        ("fresh-zh-41", 0.92, 0.98),
        ("fresh-zh-42", 0.85, 0.96),
        ("fresh-zh-43", 0.9, 0.95),
        ("fresh-zh-44", 0.92, 0.98),
        ("fresh-zh-45", 0.97, 0.98),
        ("fresh-zh-46", 0.93, 0.97),
        ("fresh-zh-47", 0.94, 0.97),
        ("fresh-zh-48", 0.85, 0.94),
        ("fresh-zh-49", 0.9, 0.95),
        ("fresh-zh-50", 0.95, 0.98),
        ("fresh-zh-51", 0.95, 0.98),
        ("fresh-zh-52", 0.97, 0.98),
        ("fresh-zh-53", 0.95, 0.98),
        ("fresh-zh-54", 0.9, 0.96),
        ("fresh-zh-55", 0.9, 0.96),
        ("fresh-zh-56", 0.95, 0.97),
        ("fresh-zh-57", 0.94, 0.97),
        ("fresh-zh-58", 0.93, 0.97),
        ("fresh-zh-59", 0.97, 0.98),
        ("fresh-zh-60", 0.97, 0.98),
        ("fresh-zh-61", 0.97, 0.98),
        ("fresh-zh-63", 0.98, 0.99),
        ("fresh-zh-62", 0.97, 0.98),
        ("fresh-zh-1", 0.85, 0.96),
        ("fresh-zh-2", 0.88, 0.95),
        ("fresh-zh-3", 0.83, 0.93),
        ("fresh-zh-4", 0.88, 0.96),
        ("fresh-zh-5", 0.93, 0.98),
        ("fresh-zh-6", 0.98, 0.99),
        ("fresh-zh-7", 0.98, 0.99),
        ("fresh-zh-8", 0.88, 0.95),
        ("fresh-zh-9", 0.98, 0.99),
        ("fresh-zh-10", 0.95, 0.98),
        ("fresh-zh-11", 0.93, 0.98),
        ("fresh-zh-12", 0.88, 0.96),
        ("fresh-zh-13", 0.98, 0.99),
        ("fresh-zh-14", 0.85, 0.94),
        ("fresh-zh-15", 0.92, 0.97),
        ("fresh-zh-16", 0.92, 0.97),
        ("fresh-zh-17", 0.9, 0.96),
        ("fresh-zh-18", 0.92, 0.97),
        ("fresh-zh-19", 0.9, 0.96),
        ("fresh-zh-20", 0.85, 0.94),
        ("fresh-zh-21", 0.85, 0.94),
        ("fresh-zh-22", 0.85, 0.93),
        ("fresh-zh-23", 0.95, 0.98),
        ("fresh-zh-24", 0.87, 0.94),
        ("fresh-zh-25", 0.8, 0.9),
        ("fresh-zh-26", 0.95, 0.98),
        ("fresh-zh-27", 0.92, 0.97),
        ("fresh-zh-28", 0.95, 0.98),
        ("fresh-zh-29", 0.95, 0.98),
    ],
)
def test_own_replies_are_read_right(name: str, exact: float, f1: float) -> None:
    reached = figures(labelled(OWN / f"{name}.jsonl"))
    assert reached["exact"] >= exact
    assert reached["f1"] >= f1
