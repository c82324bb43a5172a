"""Prints, for each doubt, how often what it holds back was right, and what it offers.

A doubt earns its place where about half of what it holds back is wrong. Figures on
replies that were read for the first time say more than those below, on which the reader
was mended: `python -m tests.reading.doubts unseen.jsonl`.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from tests.reading.scoring import Record, offered

CASES = Path(__file__).parent / "cases"


def table(records: list[Record]) -> dict[str, tuple[int, int, int]]:
    """Return for each doubt how many updates it holds back.

    Behind it how many of them are wrong, and for how many the person finds the right
    reading among the two that the bot offers.
    """
    held, wrong, found = Counter[str](), Counter[str](), Counter[str]()
    for record in records:
        for doubt, first, other in offered(record):
            held[doubt] += 1
            wrong[doubt] += not first
            found[doubt] += first or other
    return {doubt: (n, wrong[doubt], found[doubt]) for doubt, n in held.most_common()}


def main() -> None:
    """Print the table of the files named, or of all labelled replies held here."""
    files = [Path(name) for name in sys.argv[1:]] or sorted(CASES.glob("*.jsonl"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    counts = table([json.loads(line) for line in lines])
    total = tuple(map(sum, zip(*counts.values(), strict=True)))
    for doubt, (count, wrong, found) in {**counts, "all": total}.items():
        print(  # noqa: T201 - a table to read
            f"{doubt:36} {count:4} held back, {wrong:3} of them wrong,"
            f" {found:4} offered right"
        )


if __name__ == "__main__":
    main()
