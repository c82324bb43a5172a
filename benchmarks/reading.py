"""Times the reader on labelled replies beside dateparser's searches on the same texts.

usage: python -m benchmarks.reading [REPLIES.jsonl] [--fuzz N]

Without a file it reads those that the tests hold.
"""

import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import dateparser
from dateparser.search import search_dates

from bot.reading.read import read
from bot.reading.read_cli import answer

CASES = Path(__file__).parent.parent / "tests" / "reading" / "cases"


def main() -> None:
    """Print microseconds a reply: median and 99th percentile."""
    named = [Path(each) for each in sys.argv[1:] if each.endswith(".jsonl")]
    texts = [path.read_text("utf-8") for path in named or sorted(CASES.glob("own-*"))]
    lines = "".join(texts).splitlines()
    records = [json.loads(line) for line in lines if line.strip()]
    ours = show("read", answer, records)
    theirs = show("search_dates", lambda one: search_dates(one["text"]), records[:40])
    show("dateparser.parse", lambda one: dateparser.parse(one["text"]), records[:40])
    print(f"search_dates takes {theirs / ours:.0f} times as long")
    long = "".join(one["text"] + "\n" for one in records * 9)[:40_000]
    show("40,000 characters", answer, [{**records[0], "text": long}])
    print(f"import {import_time():.0f} ms")
    if "--fuzz" in sys.argv:
        fuzz(int(sys.argv[sys.argv.index("--fuzz") + 1]), records)


def show(
    name: str, run: Callable[[Any], object], records: list[dict[str, Any]]
) -> float:
    """Print and return the median time of `run`, the best of three for each record."""
    times = []
    run(records[0])
    for record in records:
        best = float("inf")
        for _ in range(3):
            started = time.perf_counter()
            run(record)
            best = min(best, time.perf_counter() - started)
        times.append(best * 1e6)
    times.sort()
    middle = statistics.median(times)
    print(f"{name:18} median {middle:9.0f}  p99 {times[int(len(times) * 0.99)]:9.0f}")
    return middle


def import_time() -> float:
    """Return the processor's ms for an import of the reader, the best of five.

    Each is that of a fresh interpreter; what else runs on the machine hardly counts.
    """
    program = "import time as t; s = t.process_time(); import bot.reading.read; "
    program += "print((t.process_time() - s) * 1000)"
    command = [sys.executable, "-c", program]
    return min(
        float(subprocess.run(command, capture_output=True, check=True).stdout)  # noqa: S603 - our own program
        for _ in range(5)
    )


def fuzz(count: int, records: list[dict[str, Any]]) -> None:
    """Read `count` arbitrary texts; raises what the reader raises."""
    chance = random.Random(count)  # noqa: S311 - no secret
    words = [word for one in records for word in one["text"].split()]
    for _ in range(count):
        signs = "".join(chr(chance.randrange(0x110000)) for _ in range(9))
        text = " ".join([*chance.choices(words, k=6), signs])
        read(text, (), datetime(2026, 5, 6))  # noqa: DTZ001 - local wall time
        answer({**chance.choice(records), "text": text})
    print(f"{count} arbitrary texts read without an exception")


if __name__ == "__main__":
    main()
