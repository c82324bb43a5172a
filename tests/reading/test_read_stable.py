"""English replies whose reading must not hang on what stands around it."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.read_cli import answer
from bot.reading.reading import OpenAction, Reading
from tests.reading.scoring import Record

CASES = Path(__file__).parent / "cases"
NOW = datetime.fromisoformat("2026-09-09T10:00")


def short_replies() -> list[tuple[str, str, str]]:
    """Status, title and reply of one action each."""
    lines = (CASES / "short-en.txt").read_text("utf-8").splitlines()
    return [(said[0], said[1], said[2]) for said in (li.split("|") for li in lines)]


def read_of(said: tuple[str, str, str], n: int = 1) -> OpenAction:
    listed = Status.NOT_STARTED if said[0] == "not_started" else Status.IN_PROGRESS
    return OpenAction(n=n, title=said[1], due=date(2026, 9, 30), status=listed)


def statuses(reading: Reading) -> dict[int, str]:
    return {
        update.n: update.stated.status.value
        for update in reading.updates
        if update.stated.status
    }


def test_short_replies_are_read_right() -> None:
    right = [
        statuses(read(said[2], [read_of(said)], NOW)).get(1, "none") == said[0]
        for said in short_replies()
    ]
    assert sum(right) / len(right) >= 0.93


def english() -> Iterator[Record]:
    for path in sorted(CASES.glob("own-en*.jsonl")):
        yield from (json.loads(line) for line in path.read_text("utf-8").splitlines())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Hi! ", ""),
        ("Good morning everyone,\n", ""),
        ("", " Thanks!"),
        ("", "\nCheers, Sam"),
        ("", " 🙂"),
        ("Sorry for the late reply. ", ""),
    ],
)
def test_politeness_changes_no_reading(before: str, after: str) -> None:
    same = []
    for record in english():
        text = (
            re.sub(r"(?<![.!?\n])$", ".", record["text"]) if after else record["text"]
        )
        plain = answer({**record, "text": text})["updates"]
        polite = answer({**record, "text": before + text + after})["updates"]
        same.append(plain == polite)
    assert sum(same) / len(same) >= 0.95


def test_replies_under_headings_are_read_as_each_alone() -> None:
    replies = [
        said for said in short_replies() if read(said[2], [read_of(said)], NOW).updates
    ]
    same = []
    for place, one in enumerate(replies):
        other = replies[(place * 7 + 101) % len(replies)]
        if set(one[1].lower().split()) & set(other[1].lower().split()) - {"the", "a"}:
            continue
        pair = (one, other)
        together = read(
            "\n".join(f"{said[1].partition(' ')[2]}: {said[2]}" for said in pair),
            [read_of(said, n) for n, said in enumerate(pair, start=1)],
            NOW,
        )
        alone = {
            n: statuses(read(said[2], [read_of(said)], NOW)).get(1)
            for n, said in enumerate(pair, start=1)
        }
        same.append(statuses(together) == {n: s for n, s in alone.items() if s})
    assert len(same) > 100
    assert sum(same) / len(same) >= 0.95
