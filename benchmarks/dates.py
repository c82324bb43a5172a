"""How fast dates are read, beside dateparser on the same texts.

Run as `python -m benchmarks.dates [FILE...]`: files of JSON lines with "text" and
"reference". Without any, the sentences below are read.
"""

import json
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from statistics import median, quantiles
from subprocess import run
from time import perf_counter

from dateparser import parse
from dateparser.search import search_dates

from bot.reading.dates.find import find_dates

SENTENCES = (
    "still on it, should close it Friday",
    "forecast is done day after tomorrow, working on it with Ivo",
    "slipped to the end of next week, sorry",
    "50%, waiting for legal, ETA 14 March",
    "nothing new since the last time",
    "finance needs another two weeks, so by the 24th",
    "延到下周五，等法务确认",
    "3月20号之前能完成，目前做了七成",
    "两周后给终稿",
    "还没开始，下个月底之前弄好",
)
SEARCHED = 60  # search_dates takes some milliseconds for each
LANGUAGES = ["en", "zh"]


def texts_of(paths: list[str]) -> list[tuple[str, date]]:
    """Return each text with the day on which it was written."""
    if not paths:
        return [(text, date(2026, 3, 11)) for text in SENTENCES]
    read = [Path(path).read_text("utf-8") for path in paths]
    records = [json.loads(line) for text in read for line in text.splitlines()]
    return [
        (each["text"], date.fromisoformat(each["reference"][:10])) for each in records
    ]


def measured(
    read: Callable[[str, date], object], texts: list[tuple[str, date]]
) -> list[float]:
    """Return the time for each text in microseconds, after one round to warm up."""
    for text, today in texts:
        read(text, today)
    spent = []
    for text, today in texts:
        started = perf_counter()
        read(text, today)
        spent.append((perf_counter() - started) * 1e6)
    return spent


def base(today: date) -> dict[str, object]:
    """Return dateparser's settings for a text written on that day."""
    midnight = datetime.combine(today, time())
    return {"RELATIVE_BASE": midnight, "PREFER_DATES_FROM": "future"}


def report(name: str, spent: list[float]) -> None:
    """Print the median and the 95th percentile."""
    tail = quantiles(spent, n=20)[-1]
    print(f"{name:24} median {median(spent):8.0f} us   p95 {tail:8.0f} us")


def main() -> None:
    """Measure on the files named on the command line."""
    texts = texts_of(sys.argv[1:])
    report("find_dates", measured(find_dates, texts))
    some = texts[:: max(1, len(texts) // SEARCHED)]
    report(
        "dateparser.parse",
        measured(lambda t, d: parse(t, languages=LANGUAGES, settings=base(d)), some),
    )
    report(
        "dateparser.search_dates",
        measured(
            lambda t, d: search_dates(t, languages=LANGUAGES, settings=base(d)), some
        ),
    )
    code = (
        "import datetime, dataclasses, enum; from time import perf_counter as now; "
        "t = now(); import bot.reading.dates.find; print(round((now() - t) * 1000))"
    )
    took = run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 - our own words
    print(f"import                   {took.stdout.strip()} ms")


if __name__ == "__main__":
    main()
