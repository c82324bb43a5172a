"""Labelled dates as tables: "text | what it means", read on the day behind an "@".

What it means is a day, "first..last" of a range, "<day" or ">day" of an open end, or
"-" for nothing; other readings that are as good stand behind a comma. A day without a
year is in that of the "@"; "#" names a class.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CASES = Path(__file__).parent / "cases"
Line = dict[str, Any]


def table(name: str) -> list[Line]:
    """Return the labelled lines of a table, each as the practice sets have them."""
    return list(_lines((CASES / f"{name}.txt").read_text("utf-8")))


def labelled(path: Path) -> list[Line]:
    """Return the labelled lines of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def is_right(line: Line, said: dict[str, str | None]) -> bool:
    """Whether what was read is what a line means."""
    starts = {line["start"], *line.get("start_alt", [])} - {None}
    ends = {line["end"], *line.get("end_alt", [])} - {None}
    start, end = said["start"], said["end"]
    if line["kind"] == "none":
        return start is None
    if line["kind"] == "open":
        return bool({start, end} & (starts | ends))
    if line["kind"] == "range" and ends and end not in ends:
        return False
    return (start or end) in starts


def _lines(text: str) -> Iterator[Line]:
    today = ""
    for line in filter(None, text.splitlines()):
        if line.startswith("@"):
            today = line[1:]
        elif not line.startswith("# "):
            said, _, meaning = line.rpartition(" | ")
            yield {
                "id": said,
                "text": said,
                "reference": today,
                **_meaning(meaning, today[:5]),
            }


def _meaning(meaning: str, year: str) -> Line:
    first, _, last = meaning.lstrip("<>").partition("..")
    starts, ends = _days(first, year), _days(last, year)
    kind = "range" if last else "date"
    if meaning[0] in "<>":
        kind = "open"
    if meaning == "-":
        kind, starts = "none", [None]
    return {
        "kind": kind,
        "start": starts[0],
        "start_alt": starts[1:],
        "end": ends[0] if ends else None,
        "end_alt": ends[1:],
    }


def _days(said: str, year: str) -> list[str | None]:
    days = filter(None, said.split(","))
    return [day if len(day) > len("12-31") else year + day for day in days]
