"""Whatever people write: no exception, no long wait, always the same answer."""

import json
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.plans.progress import Metric
from bot.reading.read import read
from bot.reading.read_cli import answer
from bot.reading.reading import OpenAction
from bot.reading.tokens.lexicon import characters, phrases

NOW = datetime(2026, 5, 6, 10)  # noqa: DTZ001 - local wall time, a Wednesday
ACTIONS = (
    OpenAction(n=1, title="Write the guide"),
    OpenAction(n=2, title="走访门店", metric=Metric(name="门店", unit="家", target=9)),
)
CASES = Path(__file__).parent / "cases"
WORDS = [*phrases(), *characters()[0], "1", "2", "50%", "3 of 5", "周五", "\n", ". "]


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_exception(text: str) -> None:
    read(text, ACTIONS, NOW)


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from([" ", "", ", "]))
@settings(max_examples=300, deadline=None)
def test_any_known_words_are_read_without_an_exception(
    words: list[str], between: str
) -> None:
    for update in read(between.join(words), ACTIONS, NOW).updates:
        assert all(found.end >= found.start for found in update.findings)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "1",
        "1, ",
        "done ",
        "1 of 2 ",
        "等",
        "> ",
        "\n- ",
        "the first ",
        "一百",
        "1/",
        "5月",
        "两天后",
        "not by Friday ",
    ],
)
def test_time_does_not_explode_with_length(piece: str) -> None:
    """Read 40,000 characters in some tenths of a second.

    The limit leaves room for a busy machine: time that explodes takes minutes.
    """
    started = time.process_time()
    read(piece * (40_000 // len(piece)), ACTIONS, NOW)
    assert time.process_time() - started < 10


def test_answer_does_not_hang_on_the_hash_seed() -> None:
    program = (
        "import json, sys\n"
        "from bot.reading.read_cli import answer\n"
        "print([answer(json.loads(line)) for line in open(sys.argv[1], 'rb')])\n"
    )
    said = {
        subprocess.run(  # noqa: S603 - our own program and file
            [sys.executable, "-c", program, str(CASES / "own-en2.jsonl")],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_explained_answer_names_rule_and_place() -> None:
    line = (CASES / "own-en.jsonl").read_text("utf-8").splitlines()[0]
    record = json.loads(line)
    update = answer(record, explain=True)["updates"][0]
    found = update["findings"][0]
    assert found["rule"] == "done"
    assert record["text"][slice(*found["span"])] == found["text"]
