"""Short Chinese replies on one action, as people write them, slot by slot.

A line "T 标题" names the action of the lines below it, which are "codes | reply": D
done, G going on, N not begun, B[cause] blocked, X dropped, - a date moved, 0 no report;
beside them p60 a share, v12 a reading, d03-18 a day, b[cause] a cause of delay, h help.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.plans.progress import Metric, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction, Update
from tests.reading.scoring import agrees

CASES = Path(__file__).parent / "cases" / "short-zh.txt"
NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 3, 20)
MISREAD = 0.01
STATUS = {
    "D": Status.DONE,
    "G": Status.IN_PROGRESS,
    "N": Status.NOT_STARTED,
    "B": Status.BLOCKED,
    "X": Status.DROPPED,
}
COUNTED = re.compile(r"(\d+)(户|家|人|场|条|份|台|桌|件|个|本)")


def cases(
    path: Path, listed: Callable[[str], OpenAction]
) -> Iterator[tuple[OpenAction, str, dict[str, Any]]]:
    """Return the replies of a file with their action and what is meant by them."""
    action = OpenAction(n=1, title="")
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("T "):
            action = listed(line.removeprefix("T "))
        else:
            codes, text = line.split(" | ", 1)
            yield action, text, meant(codes)


def listed(title: str) -> OpenAction:
    found = COUNTED.search(title)
    metric = None
    if found:
        name = f"{title[: found.start()]}{found[2]}数"
        metric = Metric(name=name, unit=found[2], baseline=0, target=float(found[1]))
    going = Status.IN_PROGRESS
    return OpenAction(n=1, title=title, due=DUE, status=going, metric=metric)


def meant(codes: str) -> dict[str, Any]:
    slots: dict[str, Any] = {}
    for code in re.findall(r"[Bb]\[[^\]]*\]|\S+", codes):
        first, rest = code[0], code[1:]
        if first in STATUS:
            slots["status"] = STATUS[first]
        if first in "Bb" and rest.strip("[]"):
            slots["blocker"] = rest.strip("[]")
        elif first == "p":
            slots["percent"] = int(rest)
        elif first == "v":
            slots["value"] = float(rest)
        elif first == "d":
            slots["due"] = date.fromisoformat(f"{NOW.year}-{rest}")
        elif first == "h":
            slots["help"] = True
    if slots.get("status") is Status.DONE:
        slots.pop("percent", None)
    if slots.get("due") == DUE:
        del slots["due"]
    return slots


def heard(action: OpenAction, text: str) -> dict[str, Any]:
    updates = read(text, (action,), NOW).updates
    return stated(updates[0]) if updates else {}


def stated(update: Update) -> dict[str, Any]:
    """Return what an update states, slot by slot."""
    names = ("status", "percent", "due", "value", "blocker")
    slots = {name: getattr(update.stated, name) for name in names}
    slots["help"] = update.stated.help or None
    if slots["status"] is Status.DONE:
        slots["percent"] = None
    return {name: said for name, said in slots.items() if said is not None}


def test_short_replies_are_read_as_they_are_meant() -> None:
    misread, said = [], 0
    for action, text, slots in cases(CASES, listed):
        found = heard(action, text)
        said += 1
        same = slots.keys() == found.keys()
        if not same or not all(agrees(n, slots[n], found[n]) for n in slots):
            misread.append((action.title, text, found))
    assert said > 450
    assert len(misread) <= MISREAD * said, misread[:20]
