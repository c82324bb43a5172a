"""Everyday Chinese phrases, by what each says of one action.

`cases/everyday-zh.txt` lists them under headings such as `# status=done`; what a phrase
says beside that follows it (`=> percent=80`), and `{}` stand around its blocker.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from bot.plans.progress import Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.scoring import agrees

NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
ACTION = OpenAction(
    n=1, title="翻译参观手册", due=date(2026, 3, 20), status=Status.IN_PROGRESS
)
CASES = Path(__file__).parent / "cases" / "everyday-zh.txt"
MISREAD = 0.01
BLOCKER = re.compile(r"\{(.*?)\}")
Meant = dict[str, str]


def phrases() -> Iterator[tuple[str, Meant]]:
    """Yield each phrase and what it says, slot by slot."""
    heading: list[str] = []
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("# "):
            heading = line[2:].split()
            continue
        said, _, more = line.partition(" => ")
        meant = dict(one.split("=") for one in [*heading, *more.split()] if "=" in one)
        blocker = BLOCKER.search(said)
        if blocker:
            meant["blocker"] = blocker[1]
        text = BLOCKER.sub(r"\1", said).replace("\\n", "\n")
        yield text, {slot: what for slot, what in meant.items() if what != "-"}


def heard(stated: Stated) -> Meant:
    """Return what was read, slot by slot."""
    done = stated.status is Status.DONE
    found = {
        "status": stated.status and stated.status.value,
        "percent": None if done or stated.percent is None else str(stated.percent),
        "due": stated.due and f"{stated.due:%m-%d}",
        "blocker": stated.blocker,
        "help": "1" if stated.help else None,
    }
    return {slot: what for slot, what in found.items() if what}


def fits(meant: Meant, found: Meant) -> bool:
    """Whether every slot says the same; `*` leaves a slot open."""
    loose = {slot for slot, what in meant.items() if what == "*"}
    return meant.keys() - loose == found.keys() - loose and all(
        agrees(slot, what, found[slot])
        for slot, what in meant.items()
        if slot not in loose
    )


def test_everyday_phrases_are_read_for_what_they_say() -> None:
    misread, said = [], 0
    for text, meant in phrases():
        updates = read(text, [ACTION], NOW).updates
        found = heard(updates[0].stated) if updates else {}
        said += 1
        if not fits(meant, found):
            misread.append((text, meant, found))
    assert len(misread) <= MISREAD * said, misread
