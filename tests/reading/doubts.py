"""Prints, for each doubt, how often the reading that it holds back was right.

A doubt earns its place where about half of what it holds back is wrong. Figures on
replies that were read for the first time say more than those below, on which the reader
was mended: `python -m tests.reading.doubts unseen.jsonl`.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from bot.reading.read_cli import answer
from tests.reading.scoring import Record, readings_right

CASES = Path(__file__).parent / "cases"


def table(records: list[Record]) -> dict[str, tuple[int, int]]:
    """Return for each doubt how many updates it holds back, and how many are wrong."""
    held, wrong = Counter[str](), Counter[str]()
    for record in records:
        right = readings_right(record)
        for update in answer(record, explain=True)["updates"]:
            if not update["sure"]:
                held[update["doubt"]] += 1
                wrong[update["doubt"]] += not right[update["action"]]
    return {doubt: (count, wrong[doubt]) for doubt, count in held.most_common()}


def main() -> None:
    """Print the table of the files named, or of all labelled replies held here."""
    files = [Path(name) for name in sys.argv[1:]] or sorted(CASES.glob("*.jsonl"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    for doubt, (count, wrong) in table([json.loads(line) for line in lines]).items():
        print(f"{doubt:36} {count:4} held back, {wrong:3} of them wrong")  # noqa: T201 - a table to read


if __name__ == "__main__":
    main()
