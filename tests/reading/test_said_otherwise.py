"""The same reply with a greeting, thanks or other blanks is read the same."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.scoring import Record, readings_right

CASES = Path(__file__).parent / "cases"
_SETS = ("fresh-en-50", "fresh-en-51")
_APOSTROPHE = re.compile(r"(?<=[a-zA-Z])'(?=(?:s|t|m|re|ve|ll|d)\b)")
MISREAD = 0.015

SAID: dict[str, Callable[[str], str]] = {
    "greeted": lambda text: f"Hi there!\n{text}",
    "introduced": lambda text: f"Update: {text}",
    "for your information": lambda text: f"FYI {text}",
    "begun with so": lambda text: f"ok so {text}",
    "thanked": lambda text: f"{text} Thanks!",
    "laughed": lambda text: f"{text} lol",
    "signed": lambda text: f"{text}\n\nBest,\nTom",
    "without apostrophes": lambda text: _APOSTROPHE.sub("", text),
    "with curly apostrophes": lambda text: text.replace("'", "’"),
    "in small letters": str.lower,
    "line by line": lambda text: text.replace(". ", ".\n"),
    "with two spaces": lambda text: re.sub(r"(?<=[\w.,!?]) (?=\w)", "  ", text),
    "with blank lines": lambda text: text.replace("\n", "\n\n"),
    "with a smile": lambda text: f"{text} 🙂",
}


def _read_right(record: Record) -> bool:
    return all(readings_right(record).values())


@pytest.fixture(scope="module")
def understood() -> list[Record]:
    """Replies that are read right as they were written."""
    lines = [
        line
        for name in _SETS
        for line in (CASES / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    return [record for record in map(json.loads, lines) if _read_right(record)]


@pytest.mark.parametrize("how", SAID)
def test_a_reply_is_read_the_same(how: str, understood: list[Record]) -> None:
    misread = [
        said
        for record in understood
        if not _read_right({**record, "text": (said := SAID[how](record["text"]))})
    ]
    assert len(understood) > 200
    assert len(misread) <= MISREAD * len(understood), misread
