"""How much is taken over of documents as companies pass them round, by set."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.importing.read_plan import read_plan
from tests.importing.office import fifth, first, fourth, second, sixth, third
from tests.importing.scoring import score

TODAY = date(2027, 1, 15)
SETS = {
    "first": first,
    "second": second,
    "third": third,
    "fourth": fourth,
    "fifth": fifth,
    "sixth": sixth,
}
FLOOR = 0.995
"""Of all fields of a set, the share that is as its reader wrote it down."""


def documents(name: str) -> Iterator[tuple[str, bytes, dict[str, object]]]:
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


@pytest.mark.parametrize("name", SETS)
def test_set_of_documents_is_taken_over_by_field(name: str) -> None:
    right = wanted = 0
    wrong: list[str] = []
    for file, content, expected in documents(name):
        scored = score(expected, read_plan(file, content, today=TODAY).plain())
        right, wanted = right + scored.right, wanted + scored.wanted
        wrong += [f"{file} {each}" for each in scored.wrong]
    assert wanted
    assert right >= FLOOR * wanted, wrong


@pytest.mark.parametrize("name", SETS)
def test_nothing_is_invented(name: str) -> None:
    for file, content, expected in documents(name):
        got = read_plan(file, content, today=TODAY).plain()
        for part in ("goals", "actions", "evidence", "causes", "support"):
            assert len(got[part]) <= len(expected[part]), (file, got[part])  # type: ignore[arg-type]
