"""What one everyday phrase says, by itself, behind a title and behind a number.

The file holds phrases under what they say; brackets hold what is waited for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction, Update
from tests.reading.scoring import agrees

PHRASES = Path(__file__).parent / "cases" / "phrases-en.txt"
NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
LEAFLET = OpenAction(
    n=1, title="Publish the leaflet", due=date(2026, 3, 20), status=Status.IN_PROGRESS
)
STORE = OpenAction(
    n=2, title="Repair the cold store", due=date(2026, 3, 25), status=Status.IN_PROGRESS
)
OTHER = "40%"
MISREAD = 0.01


@dataclass(frozen=True)
class Phrase:
    """A phrase, the status, "help" or "nothing" that it says, and what it waits for."""

    text: str
    says: str
    waits_for: str = ""


def phrases() -> Iterator[Phrase]:
    says = ""
    for line in PHRASES.read_text("utf-8").splitlines():
        if line.startswith("# "):
            says = line.removeprefix("# ")
            continue
        waited = re.search(r"\[(.*?)\]", line)
        text = line.replace("[", "").replace("]", "")
        yield Phrase(text, says, waited[1] if waited else "")


@pytest.mark.parametrize("says", [status.value for status in Status])
def test_a_phrase_tells_its_status_however_the_action_is_named(says: str) -> None:
    misread, said = [], 0
    for phrase in (one for one in phrases() if one.says == says):
        alone = phrase.text, (LEAFLET,)
        titled = f"leaflet: {phrase.text}\ncold store: {OTHER}", (LEAFLET, STORE)
        numbered = f"#1 {phrase.text}, #2 {OTHER}", (LEAFLET, STORE)
        for text, actions in (alone, titled, numbered):
            heard = {one.n: one for one in read(text, actions, NOW).updates}
            said += 1
            other = heard.pop(2, None)
            apart = len(actions) == 1 or (other and other.stated.percent == 40)
            if not apart or not fits(heard.get(1), phrase):
                misread.append((text, heard.get(1)))
    assert said > 100
    assert len(misread) <= MISREAD * said, misread[:20]


def fits(update: Update | None, phrase: Phrase) -> bool:
    if update is None or update.stated.status != Status(phrase.says):
        return False
    named = update.stated.blocker
    if phrase.waits_for:
        return agrees("blocker", phrase.waits_for, named)
    return named is None or update.stated.status is Status.BLOCKED


def test_a_request_asks_for_help() -> None:
    asked = [one.text for one in phrases() if one.says == "help"]
    missed = [
        text
        for text in asked
        if not any(one.stated.help for one in read(text, (LEAFLET,), NOW).updates)
    ]
    assert len(asked) > 40
    assert missed == []


def test_small_talk_reports_nothing() -> None:
    silent = [one.text for one in phrases() if one.says == "nothing"]
    heard = [
        (text, count)
        for text in silent
        for count in (1, 2)
        if read(text, (LEAFLET, STORE)[:count], NOW).report
    ]
    assert len(silent) > 100
    assert len(heard) <= MISREAD * len(silent) * 2, heard
