"""A search is spared only where the pattern itself tells that it would find nothing."""

import gc
import json
import re
from pathlib import Path

import pytest

import bot.reading.meanings.compounds.rules
import bot.reading.read  # noqa: F401 - whose patterns are looked at
from bot.reading.clean.clean import clean
from bot.reading.lazily import Rarely
from bot.reading.pieces import pieces_of

CASES = Path(__file__).parent / "cases"
TEXTS = [
    clean(text).text
    for path in sorted(CASES.iterdir())
    for line in path.read_text("utf-8").splitlines()
    for text in [json.loads(line)["text"] if path.suffix == ".jsonl" else line]
]


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        ("a?bcd", ("bcd",)),
        ("(?:late|later|slow)er", ("late", "slow")),
        ("(?P<what>.{2,9}?)(?:拖|延)了", ("延", "拖")),
        ("(?:拖|延)?没", ("没",)),
        ("[拖延]{1,3}[^了]", ("延", "拖")),
        ("(?<!不)改(?=期)(?!完)", ("改",)),
        ("(?:改|.)期?", ()),
        ("[^改]|改", ()),
        (r"\d+[a-z]*|改", ()),
        ("(?i:late)", ()),
        ("", ()),
    ],
)
def test_pieces_are_those_of_which_each_match_holds_one(
    pattern: str, pieces: tuple[str, ...]
) -> None:
    assert pieces_of(pattern) == pieces


def test_nothing_is_needed_where_capitals_match_as_well() -> None:
    assert pieces_of("late", re.IGNORECASE) == ()


def test_text_without_the_pieces_holds_no_match() -> None:
    rare = [one for one in gc.get_objects() if isinstance(one, Rarely)]
    assert sum(bool(pieces_of(*one.said)) for one in rare) > len(rare) / 2
    for one in rare:
        whole = re.compile(*one.said)
        assert [t for t in TEXTS if whole.search(t) and not one.search(t)] == []


@pytest.mark.parametrize("again", [False, True])
def test_spared_search_answers_as_a_search_that_finds_nothing(*, again: bool) -> None:
    late = Rarely("拖了|晚了")
    if again:
        late.search("")
    assert late.search("做完了") is late.match("做完了") is late.fullmatch("") is None
    assert list(late.finditer("做完了")) == []
    assert [found[0] for found in late.finditer("先拖了又晚了")] == ["拖了", "晚了"]
    assert late.search("拖了", 1) is None


def test_many_signs_are_looked_for_at_once() -> None:
    signs = "甲乙丙丁戊己庚辛壬癸子丑"
    rare = Rarely("|".join(f"{sign}了" for sign in signs))
    assert rare.search("做了") is None
    assert rare.search("丑了")
