"""How much is taken over of documents as companies pass them round, by set."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.importing.read_plan import read_plan
from tests.importing.office import (
    eighth,
    fifth,
    first,
    fourth,
    ninth,
    second,
    seventh,
    sixth,
    third,
)
from tests.importing.scoring import score

TODAY = date(2027, 1, 15)
SETS = {
    "first": first,
    "second": second,
    "third": third,
    "fourth": fourth,
    "fifth": fifth,
    "sixth": sixth,
    "seventh": seventh,
    "eighth": eighth,
    "ninth": ninth,
}
FLOOR = 0.995
"""Of all fields of a set, the share that is as its reader wrote it down."""


def documents(name: str) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Return the name, the content and the expectation of each document of a set."""
    made, encoded = SETS[name].MADE, SETS[name].ENCODED
    folder = Path(str(SETS[name].__file__)).parent
    for path in sorted(folder.glob("*.expect.json")):
        stem = path.name.removesuffix(".expect.json")
        expected = json.loads(path.read_text(encoding="utf-8"))
        for file in made:
            if file.startswith(f"{stem}."):
                yield file, made[file](), expected
        for text in folder.glob(f"{stem}.*"):
            if text != path:
                content = text.read_text(encoding="utf-8")
                yield (
                    text.name,
                    content.encode(encoded.get(text.name, "utf-8")),
                    expected,
                )


@cache
def read(name: str) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Return the name, the expectation and what was read of each document of a set."""
    return [
        (file, expected, read_plan(file, content, today=TODAY).plain())
        for file, content, expected in documents(name)
    ]


@pytest.mark.parametrize("name", SETS)
def test_set_of_documents_is_taken_over_by_field(name: str) -> None:
    scores = {file: score(expected, got) for file, expected, got in read(name)}
    wrong = [f"{file} {each}" for file, it in scores.items() for each in it.wrong]
    wanted = sum(it.wanted for it in scores.values())
    assert wanted
    assert sum(it.right for it in scores.values()) >= FLOOR * wanted, wrong


@pytest.mark.parametrize("name", SETS)
def test_nothing_is_invented(name: str) -> None:
    for file, expected, got in read(name):
        for part in ("goals", "actions", "evidence", "causes", "support"):
            assert len(got[part]) <= len(expected[part]), (file, got[part])
