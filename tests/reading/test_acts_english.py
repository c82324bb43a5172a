"""What English replies say of an act, whatever its verb: "finally painted it".

`cases/acts-en.txt` holds what is expected and, behind a bar, a reply in which the forms
of each verb below are put for `{v}`, `{ed}`, `{past}`, `{ing}` and `{obj}`.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.test_trades import fits, slots

NOW = datetime(2026, 8, 20, 10)  # noqa: DTZ001  a person's own clock
CASES = Path(__file__).parent / "cases" / "acts-en.txt"
OF_STATUS = Path(__file__).parent / "cases" / "status-verbs-en.txt"
FORMS = ("v", "ed", "past", "ing", "obj")
VERBS = (
    ("paint", "painted", "painted", "painting", "fence"),
    ("write", "written", "wrote", "writing", "manual"),
    ("install", "installed", "installed", "installing", "cameras"),
    ("clean", "cleaned", "cleaned", "cleaning", "gutters"),
)
STATUS_VERBS = (
    ("bin", "binned", "binned", "binning", "chairs"),
    ("scrap", "scrapped", "scrapped", "scrapping", "van"),
    ("cancel", "cancelled", "cancelled", "cancelling", "contract"),
    ("drop", "dropped", "dropped", "dropping", "surcharge"),
    ("remove", "removed", "removed", "removing", "wall"),
    ("dump", "dumped", "dumped", "dumping", "rubble"),
    ("axe", "axed", "axed", "axing", "tree"),
    ("shelve", "shelved", "shelved", "shelving", "books"),
    ("ditch", "ditched", "ditched", "ditching", "logo"),
    ("pause", "paused", "paused", "pausing", "adverts"),
    ("suspend", "suspended", "suspended", "suspending", "account"),
    ("block", "blocked", "blocked", "blocking", "entrance"),
    ("move", "moved", "moved", "moving", "archive"),
    ("review", "reviewed", "reviewed", "reviewing", "lease"),
    ("sign", "signed", "signed", "signing", "contract"),
    ("request", "requested", "requested", "requesting", "quotes"),
    ("lock", "locked", "locked", "locking", "shed"),
    ("freeze", "frozen", "froze", "freezing", "berries"),
    ("burn", "burnt", "burnt", "burning", "brush"),
    ("hang", "hung", "hung", "hanging", "pictures"),
)
MISREAD = 0.01


def acts(
    cases: Path, verbs: tuple[tuple[str, ...], ...]
) -> Iterator[tuple[str, str, str]]:
    """Yield a title, what is expected of it and the reply, for each verb."""
    for line in cases.read_text("utf-8").splitlines():
        expected, bar, text = line.partition(" | ")
        for verb in verbs if bar else ():
            said = text.format(**dict(zip(FORMS, verb, strict=True)))
            yield f"{verb[0].capitalize()} the {verb[-1]}", expected, said


def misread(title: str, expected: str, text: str) -> list[str]:
    """Return what is read otherwise than expected."""
    action = OpenAction(1, title, date(2026, 8, 31), Status.IN_PROGRESS)
    updates = read(text, [action], NOW).updates
    heard, want = (updates[0].stated if updates else None), slots(expected)
    return [
        f"{text!r}: {slot} {want.get(slot)!r}, read {got!r}"
        for slot in ("status", "percent", "due", "blocker", "help")
        if not fits(slot, want.get(slot), got := getattr(heard, slot, None))
    ]


def test_acts_are_read_alike_whatever_their_verb() -> None:
    cases = [*acts(CASES, VERBS)]
    missed = [one for case in cases for one in misread(*case)]
    assert len(cases) > 1000
    assert len(missed) <= MISREAD * len(cases), missed


def test_acts_whose_verb_is_a_word_of_status_are_read_as_acts() -> None:
    cases = [*acts(OF_STATUS, STATUS_VERBS)]
    missed = [one for case in cases for one in misread(*case)]
    assert len(cases) > 600
    assert len(missed) <= MISREAD * len(cases), missed
