"""Importing the reader is quick: it compiles nothing and loads little."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.reading.lazily import Lazily

READ = """
import json, re, sys
from datetime import datetime
from bot.reading.read_cli import answer
from bot.reading.warm import warm
now = datetime(2026, 5, 6, 10)
if sys.argv[1] == "warm":
    warm(now)
compiled, compile = [], re.compile
def note(pattern, flags=0):
    compiled.append(pattern)
    return compile(pattern, flags)
re.compile = note
action = {"n": 1, "title": "Print the menu 印菜单"}
for text in ("printed, out by Monday", "印好了,周一前发"):
    answer({"id": "", "text": text, "now": str(now), "actions": [action]})
print(len(compiled))
"""
LOADED = """
import sys
from datetime import datetime
from bot.reading.read import read
from bot.reading.reading import OpenAction
read(sys.argv[1], [OpenAction(n=1, title="Print the menu")], datetime(2026, 5, 6, 10))
chinese = {"bot.reading.meanings.compounds.rules", "bot.reading.review.chinese"}
print(chinese & {*sys.modules})
"""
ROOT = Path(__file__).parents[2]
IMPORT = """
import dataclasses, datetime, enum, json, re, sys, typing
compiled, known, compile = [], set(sys.modules), re.compile
def note(pattern, flags=0):
    compiled.append(str(pattern))
    return compile(pattern, flags)
re.compile = note
import bot.reading.read
loaded = {name for name in sys.modules if name.partition(".")[0] != "bot"}
print(json.dumps([compiled, sorted(loaded - known)]))
"""


def test_import_compiles_nothing_and_loads_little_beside_itself() -> None:
    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-S", "-c", IMPORT], cwd=ROOT, capture_output=True, check=True
    ).stdout
    compiled, loaded = json.loads(said)
    assert compiled == []
    assert set(loaded) <= {"__future__", "math", "unicodedata"}


@pytest.mark.parametrize(
    ("reply", "loaded"), [("printed, out by Monday", 0), ("印好了", 2)]
)
def test_rules_for_chinese_are_loaded_with_a_reply_in_chinese(
    reply: str, loaded: int
) -> None:
    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", LOADED, reply], cwd=ROOT, capture_output=True, check=True
    ).stdout
    assert said.decode().count("bot.reading") == loaded


def test_warm_reader_has_little_left_to_compile_for_the_first_reply() -> None:
    left = {
        how: int(
            subprocess.run(  # noqa: S603 - our own program
                [sys.executable, "-c", READ, how],
                cwd=ROOT,
                capture_output=True,
                check=True,
            ).stdout
        )
        for how in ("cold", "warm")
    }
    assert left["warm"] * 10 < left["cold"]


def test_pattern_is_compiled_when_it_is_first_used() -> None:
    broken = Lazily("(")
    with pytest.raises(re.error):
        broken.search("")


def test_used_pattern_has_the_compiled_ones_methods() -> None:
    number = Lazily(r"\d+")
    first = [each[0] for each in number.finditer("1 and 22", 2)]
    assert first == [each[0] for each in number.finditer("1 and 22", 2)] == ["22"]
    assert getattr(number.search, "__self__", None) == re.compile(r"\d+")


@pytest.mark.parametrize("again", [False, True])
def test_pattern_answers_as_a_compiled_one_does(*, again: bool) -> None:
    words = Lazily("[A-Z]+", re.IGNORECASE)
    if again:
        words.search("")
    assert words.findall("a Bc 1") == ["a", "Bc"]
    assert words.sub("x", "a Bc 1") == "x x 1"
    assert words.match("1a") is None
    assert words.fullmatch("ab", 1, 2)
