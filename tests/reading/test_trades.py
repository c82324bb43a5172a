"""What people of many trades say of their work, each in the words of the trade.

A line of the cases holds what is said of each action, the titles, and the reply:
"done; in_progress 40% due=2026-03-20 | Paint the hall; Mend the gate | painted, …".
A title that opens with "!" is listed as not started; "-" stands for no update.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.scoring import agrees

CASES = Path(__file__).parent / "cases"
NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2027, 3, 20)
MISREAD = 0.01


@dataclass(frozen=True)
class Told:
    """A reply about the actions listed, and the slots that it states of each."""

    text: str
    actions: tuple[OpenAction, ...]
    slots: tuple[dict[str, object], ...]


def told(name: str) -> Iterator[Told]:
    for line in (CASES / name).read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        expected, titles, text = (part.strip() for part in line.split("|", 2))
        yield Told(
            text=text.replace("\\n", "\n"),
            actions=tuple(
                action(n, title.strip())
                for n, title in enumerate(titles.split(";"), start=1)
            ),
            slots=tuple(slots(one) for one in expected.split(";")),
        )


def action(n: int, title: str) -> OpenAction:
    begun = not title.startswith("!")
    status = Status.IN_PROGRESS if begun else Status.NOT_STARTED
    return OpenAction(n=n, title=title.removeprefix("!"), due=DUE, status=status)


def slots(expected: str) -> dict[str, object]:
    stated, _, blocker = expected.partition("[")
    found: dict[str, object] = {"blocker": blocker.rstrip("] ")} if blocker else {}
    for word in stated.split():
        if word == "help":
            found["help"] = True
        elif word.endswith("%"):
            found["percent"] = int(word[:-1])
        elif word.startswith("due="):
            found["due"] = date.fromisoformat(word[4:])
        elif word != "-":
            found["status"] = Status(word)
    return found


def misread(case: Told) -> list[str]:
    """Return what a reading has of each action otherwise than the case."""
    heard = {one.n: one.stated for one in read(case.text, case.actions, NOW).updates}
    return [
        f"{case.text!r}: #{n} {slot} {want.get(slot)!r}, read {got!r}"
        for n, want in enumerate(case.slots, start=1)
        for slot in ("status", "percent", "due", "blocker", "help")
        if not fits(slot, want.get(slot), got := getattr(heard.get(n), slot, None))
    ]


def fits(slot: str, want: object, got: object) -> bool:
    if not want or not got:
        return bool(want) is bool(got)
    return want == got or (slot == "blocker" and agrees(slot, want, got))


@pytest.mark.parametrize("name", ["trades-en.txt", "told-en.txt", "titles-en.txt"])
def test_replies_of_many_trades_are_read(name: str) -> None:
    cases = list(told(name))
    missed = [one for case in cases for one in misread(case)]
    assert len(cases) > 50
    assert len(missed) <= MISREAD * len(cases), missed
