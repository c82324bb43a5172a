"""Chinese replies on lists of actions, told loosely.

A line "A 标题;标题" names the actions of the lines below it, which are "codes;codes |
reply": the codes of `test_short_chinese` for each action, "." where it says nothing.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.scoring import agrees
from tests.reading.test_short_chinese import NOW, listed, meant, stated

CASES = Path(__file__).parent / "cases"
FILES = {
    "codes-zh": 60,
    "endured-zh": 110,
    "opening-zh": 65,
    "blanks-zh": 25,
    "coloured-zh": 370,
    "mixed-zh": 60,
    "lists-zh": 150,
    "told-zh": 1500,
    "contact-zh": 120,
    "burdens-zh": 120,
    "hindered-zh": 60,
    "setbacks-zh": 45,
    "overcome-zh": 80,
    "parts-zh": 40,
    "everywhere-zh": 70,
    "unhindered-zh": 50,
    "loose-zh": 120,
    "afterwords-zh": 60,
    "forced-zh": 45,
    "turned-zh": 30,
    "beside-zh": 80,
    "aside-zh": 350,
    "amended-zh": 220,
    "tallied-zh": 190,
    "midway-zh": 340,
    "remarks-zh": 800,
    "effects-zh": 900,
    "probed-zh": 60,
    "lacking-zh": 900,
    "brushed-zh": 20,
}
"""Files of cases, and how many readings each of them asks for at least."""
MISREAD = 0.01
Slots = dict[str, Any]


def cases(name: str) -> Iterator[tuple[tuple[OpenAction, ...], str, dict[int, Slots]]]:
    actions: tuple[OpenAction, ...] = ()
    for line in (CASES / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("A "):
            titles = line.removeprefix("A ").split(";")
            actions = tuple(
                listed(title)._replace(n=n) for n, title in enumerate(titles, 1)
            )
        else:
            codes, text = line.split(" | ", 1)
            told = enumerate(map(str.strip, codes.split(";")), 1)
            slots = {n: meant(of) for n, of in told if of != "."}
            yield actions, text.replace("\\n", "\n"), slots


@pytest.mark.parametrize("name", FILES)
def test_each_action_of_a_list_gets_what_is_said_of_it(name: str) -> None:
    misread, said = [], 0
    for actions, text, slots in cases(name):
        updates = {one.n: stated(one) for one in read(text, actions, NOW).updates}
        said += len(actions)
        misread += [
            (text, n, updates.get(n))
            for n in updates.keys() | slots.keys()
            if not same(slots.get(n, {}), updates.get(n, {}))
        ]
    assert said > FILES[name]
    assert len(misread) <= MISREAD * said, misread[:20]


def same(slots: Slots, found: Slots) -> bool:
    return slots.keys() == found.keys() and all(
        agrees(name, slots[name], found[name]) for name in slots
    )
