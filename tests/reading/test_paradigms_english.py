"""Plain English told in families: figures of two times, whose day, done by its result.

A line "T title" names the action of the lines below it, with what is measured, if
anything, behind it; the lines are those of `test_short_chinese`.
"""

from datetime import date, datetime
from pathlib import Path

from bot.plans.progress import Metric, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.test_lists_chinese import same
from tests.reading.test_short_chinese import cases, stated

CASES = Path(__file__).parent / "cases" / "paradigms-en.txt"
NOW = datetime(2026, 8, 20, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 8, 31)


def listed(line: str) -> OpenAction:
    title, *measured = line.split(" | ")
    metric = None
    if measured:
        name, unit, baseline, target = measured
        metric = Metric(
            name=name, unit=unit, baseline=float(baseline), target=float(target)
        )
    going = Status.IN_PROGRESS
    return OpenAction(n=1, title=title, due=DUE, status=going, metric=metric)


def test_families_of_plain_sentences_are_read() -> None:
    said = list(cases(CASES, listed))
    misread = []
    for action, text, slots in said:
        updates = read(text, (action,), NOW).updates
        found = stated(updates[0]) if updates else {}
        if not same(slots, found):
            misread.append((action.title, text, found))
    assert len(said) > 800
    assert not misread
