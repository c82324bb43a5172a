"""A search is spared only where it would find nothing."""

import json
import re
from pathlib import Path

import pytest

from bot.reading.clean.clean import clean
from bot.reading.dates.zh.words import RUNS
from bot.reading.lazily import Lazily
from bot.reading.sought import Listed, Sought
from bot.reading.spans.amounts import AMOUNTS, AMOUNTS_EN
from bot.reading.spans.refs import PLACES, PLACES_EN, POINTERS

CASES = Path(__file__).parent / "cases"
REPLIES = [
    clean(json.loads(line)["text"]).text
    for path in sorted(CASES.glob("*.jsonl"))
    for line in path.read_text("utf-8").splitlines()
]
CHAT = [
    clean(line).text
    for path in sorted(CASES.glob("*.txt"))
    for line in path.read_text("utf-8").splitlines()
]


LISTED = [*AMOUNTS, *PLACES, *POINTERS]


@pytest.mark.parametrize("sought", LISTED, ids=lambda one: one.name)
def test_text_without_what_a_pattern_needs_holds_no_match(sought: Sought) -> None:
    spared = [text for text in (*REPLIES, *CHAT) if not sought.finditer(text)]
    assert spared or not sought.needs
    assert [text for text in spared if sought.pattern.search(text)] == []


def test_plain_english_holds_no_match_of_a_chinese_pattern() -> None:
    chinese = {*AMOUNTS, *PLACES} - {*AMOUNTS_EN, *PLACES_EN}
    english = [text for text in (*REPLIES, *CHAT) if text.isascii()]
    assert english
    assert not any(one.pattern.search(text) for one in chinese for text in english)


def test_listed_patterns_are_those_that_a_text_may_hold() -> None:
    letters = [Sought(sign, Lazily(sign), (sign,)) for sign in "abcdefghijklmnopqrstuv"]
    always = Sought("", Lazily("[0-9]"))
    for some in (letters[:3], letters):
        listed = Listed((*some, always, Sought("z", Lazily("cd"), ("cd", "a"))))
        assert [one.name for one in listed.within("cab 1")] == [*"abc", "", "z"]
        assert [one.name for one in listed.within("cd")][-2:] == ["", "z"]
        assert len([*listed]) == len(some) + 2


def test_every_text_is_searched_where_nothing_is_needed() -> None:
    assert [found[0] for found in Sought("", Lazily("b")).finditer("abc")] == ["b"]


def test_text_is_searched_that_holds_one_piece_of_several() -> None:
    sought = Sought("", Lazily("[ab]c", re.ASCII), ("a", "b"))
    assert [found[0] for found in sought.finditer("bc")] == ["bc"]
    assert not sought.finditer("c")


@pytest.mark.parametrize(("signs", "patterns"), RUNS)
def test_run_of_date_words_begins_with_no_other_sign(
    signs: str, patterns: dict[str, str]
) -> None:
    said = "|".join(f"(?:{pattern})" for pattern in patterns.values())
    others = re.compile(rf"(?![{signs}])(?=[^\x00-/:-\x7f])(?:{said})")
    assert [text for text in (*REPLIES, *CHAT) if others.search(text)] == []
