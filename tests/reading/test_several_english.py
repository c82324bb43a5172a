"""What English replies say of several actions, and beside them of other things.

`cases/several-en.txt` holds what is expected of each action and, behind a bar, a reply
in which the words of each list below are put: `{a}` for how its first action is called,
`{A}` at the head of a sentence, `{oa}` for its object alone, `{da}`, `{ia}`, `{na}` and
`{pa}` for forms of its verb, `{ap}` for "is" or "are"; with b and c for the others.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.test_trades import fits, slots

NOW = datetime(2026, 8, 20, 10)  # noqa: DTZ001  a person's own clock
CASES = Path(__file__).parent / "cases" / "several-en.txt"
MISREAD = 0.01


class Called(NamedTuple):
    """An action, and how replies call it and what is done there."""

    title: str
    name: str
    done: str
    doing: str
    act: str
    did: str
    plural: bool = False

    def words(self, place: str) -> dict[str, str]:
        """Return its words as they are put into a reply, for its place: a, b or c."""
        it = "them" if self.plural else "it"
        thing = f"the {self.name}"
        return {
            place: thing,
            "Cc" if place == "c" else place.upper(): f"The {self.name}",
            f"o{place}": self.name,
            f"d{place}": self.done,
            f"i{place}": self.doing,
            f"n{place}": f"the {self.act}",
            f"p{place}": f"{self.did} {thing}",
            f"{place}p": "are" if self.plural else "is",
            f"j{place}": it,
        }


LISTS = (
    (
        Called(
            "Paint the fence",
            *("fence", "painted", "painting", "painting", "painted"),
        ),
        Called("Write the manual", "manual", "written", "writing", "writing", "wrote"),
        Called(
            "Install the cameras",
            *("cameras", "installed", "installing", "installation", "installed"),
            plural=True,
        ),
    ),
    (
        Called(
            "Order the new chairs",
            *("chairs", "ordered", "ordering", "chair order", "ordered"),
            plural=True,
        ),
        Called(
            "Train the volunteers",
            *("volunteers", "trained", "training", "training", "trained"),
            plural=True,
        ),
        Called(
            "Repair the boiler in block B",
            *("boiler", "repaired", "repairing", "boiler repair", "repaired"),
        ),
    ),
    (
        Called(
            "Prepare the budget for 2027",
            *("budget", "prepared", "preparing", "budget prep", "prepared"),
        ),
        Called(
            "Clean the storeroom",
            *("storeroom", "cleaned", "cleaning", "cleaning", "cleaned"),
        ),
        Called(
            "Update the supplier list",
            *("supplier list", "updated", "updating", "update", "updated"),
        ),
    ),
    (
        Called(
            "Send the invitations",
            *("invitations", "sent", "sending", "sending", "sent"),
            plural=True,
        ),
        Called(
            "Renew the fire certificate",
            *("certificate", "renewed", "renewing", "renewal", "renewed"),
        ),
        Called("Build the stage", "stage", "built", "building", "building", "built"),
    ),
)


def several() -> Iterator[tuple[list[OpenAction], list[str], str]]:
    """Yield actions, what is expected of each and the reply, for each list."""
    for line in CASES.read_text("utf-8").splitlines():
        expected, _, text = line.partition(" | ")
        each = expected.split("; ")
        for called in LISTS:
            words: dict[str, str] = {}
            for place, one in zip("abc", called, strict=True):
                words |= one.words(place)
            actions = [
                OpenAction(n, one.title, date(2026, 8, 31), Status.IN_PROGRESS)
                for n, one in enumerate(called[: len(each)], start=1)
            ]
            yield actions, each, text.format(**words)


def misread(actions: list[OpenAction], expected: list[str], text: str) -> list[str]:
    """Return what is read otherwise than expected."""
    heard = {one.n: one.stated for one in read(text, actions, NOW).updates}
    return [
        f"{text!r}: #{n} {slot} {want.get(slot)!r}, read {got!r}"
        for n, want in enumerate(map(slots, expected), start=1)
        for slot in ("status", "percent", "due", "blocker", "help")
        if not fits(slot, want.get(slot), got := getattr(heard.get(n), slot, None))
    ]


def test_several_actions_are_told_apart() -> None:
    cases = [*several()]
    missed = [one for case in cases for one in misread(*case)]
    assert len(cases) > 800
    assert len(missed) <= MISREAD * len(cases), missed
