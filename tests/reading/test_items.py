"""What is told of an action under its heading is read as if nothing else were told.

Labelled replies on one action are put together as people do it: numbered, on a line or
on several, or behind the titles as they are listed.
"""

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.plans.progress import Metric, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction, Update

CASES = Path(__file__).parent / "cases"
NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
REPLIES, LONGEST = 150, 90
MISREAD = 0.02

Join = Callable[[Sequence[str], Sequence[str]], str]


def numbered(texts: Sequence[str], between: str) -> str:
    return between.join(f"{n}. {text}" for n, text in enumerate(texts, start=1))


JOINS: Mapping[str, Join] = {
    "lines": lambda texts, _: numbered(texts, "\n"),
    "one line": lambda texts, _: numbered([one.rstrip(".。") for one in texts], "; "),
    "titles": lambda texts, titles: "\n".join(
        f"{title}: {text}" for title, text in zip(titles, texts, strict=True)
    ),
    "bullets": lambda texts, titles: "\n".join(
        f"- {title} - {text}" for title, text in zip(titles, texts, strict=True)
    ),
    "sentences": lambda texts, titles: ". ".join(
        f"{title}: {text.rstrip('.。')}"
        for title, text in zip(titles, texts, strict=True)
    ),
}


def on_one_action(language: str) -> list[dict[str, Any]]:
    """Return the labelled replies of one line on a single action."""
    return [
        record
        for path in sorted(CASES.glob(f"fresh-{language}-*.jsonl"))
        for record in map(json.loads, path.read_text("utf-8").splitlines())
        if len(record["actions"]) == 1
        and len(record["text"]) < LONGEST
        and "\n" not in record["text"]
    ]


def action(record: Mapping[str, Any], n: int) -> OpenAction:
    listed = record["actions"][0]
    metric = Metric(**listed["metric"]) if listed["metric"] else None
    due, status = date.fromisoformat(listed["due"]), Status(listed["status"])
    return OpenAction(n, listed["title"], due, status, metric)


def told(update: Update) -> tuple[object, ...]:
    return update.n, update.stated, update.sure, update.other


def together(language: str, join: Join) -> Iterator[tuple[str, bool]]:
    """Yield replies, and whether each of their items is read as by itself."""
    chosen = random.Random(1)  # noqa: S311  no secret
    pool = on_one_action(language)
    for _ in range(REPLIES):
        records = chosen.sample(pool, chosen.choice((2, 3)))
        actions = [action(record, n) for n, record in enumerate(records, start=1)]
        alone = [
            read(record["text"], [one], NOW).updates
            for record, one in zip(records, actions, strict=True)
        ]
        if not all(alone) or len({one.title for one in actions}) < len(actions):
            continue
        text = join([one["text"] for one in records], [one.title for one in actions])
        found = read(text, actions, NOW).updates
        yield text, [*map(told, found)] == [told(update) for [update] in alone]


@pytest.mark.parametrize("join", JOINS.values(), ids=JOINS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_item_is_read_as_by_itself(language: str, join: Join) -> None:
    read_right = dict(together(language, join))
    lost = [text for text, right in read_right.items() if not right]

    assert len(read_right) > REPLIES / 2
    assert len(lost) <= MISREAD * len(read_right), "\n\n".join(lost)


LIST = ("Finish the safety training", "Order 40 chairs", "写验收报告")
ACTIONS = [
    OpenAction(n, title, status=Status.IN_PROGRESS)
    for n, title in enumerate(LIST, start=1)
]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Finish the safety training: chipping away\n写验收报告：写完了", "GD"),
        ("- Finish the safety training - no time\n- Order 40 chairs - ordered", "GD"),
        ("1. done\n2. no sorry, not yet", "DG"),
        ("1. done; 2. March 27 if all goes well; 3. 没开始", "DGN"),
        ("1) first part written\n2) second supplier can't deliver", "GB"),
        ("1. 还在写，原因：考试；2. 做好了", "GD"),
        ("1. done\n2. ditto", "DD"),
        ("1. yes\n2. no\n3. yes", "DGD"),
    ],
)
def test_headings_part_what_is_told(text: str, says: str) -> None:
    states = {
        "D": Status.DONE,
        "G": Status.IN_PROGRESS,
        "N": Status.NOT_STARTED,
        "B": Status.BLOCKED,
    }
    found = {one.n: one.stated.status for one in read(text, ACTIONS, NOW).updates}

    assert [*found.values()] == [states[said] for said in says]


def test_a_form_with_numbered_fields_is_no_list() -> None:
    text = "1. 进度：培训做完了\n2. 困难：没有\n3. 完成时间：报告3月27日"
    actions = [OpenAction(1, "培训"), OpenAction(2, "写验收报告")]
    found = {one.n: one.stated for one in read(text, actions, NOW).updates}

    assert found[1].status is Status.DONE
    assert found[2].due == date(2026, 3, 27)


def test_what_stands_under_no_heading_is_read_beside_the_rest() -> None:
    text = "1. done\n2. half\nThe report is stuck, I need Ana's numbers"
    actions = [*ACTIONS[:2], OpenAction(3, "Write the report")]
    found = {one.n: one.stated.status for one in read(text, actions, NOW).updates}

    assert found == {1: Status.DONE, 2: Status.IN_PROGRESS, 3: Status.BLOCKED}


def test_spans_of_items_are_those_of_the_reply() -> None:
    text = "  1.  DONE\n\n  2. 卡在 Ana’s 数据"
    spans = [
        text[one.start : one.end]
        for update in read(text, ACTIONS, NOW).updates
        for one in update.findings
    ]

    assert spans[0] == "DONE"
    assert "Ana’s 数据" in spans[-1]


def test_actions_of_one_title_are_headed_in_their_order() -> None:
    actions = [OpenAction(1, "Call the bank"), OpenAction(2, "Call the bank")]
    text = "Call the bank: done\nCall the bank: not started"
    found = [one.stated.status for one in read(text, actions, NOW).updates]

    assert found == [Status.DONE, Status.NOT_STARTED]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("手册印了500本，发出去了，40位里寄了30位", True),
        ("手册印了500本，发出去了，40位都寄了", True),
        ("手册发出去了，40本不够", False),
        ("the handbook is out, 18 of 30 patched", True),
        ("the handbook is out, 30 copies sold", False),
    ],
)
def test_the_count_of_a_title_names_its_action(text: str, *, counted: bool) -> None:
    actions = [
        OpenAction(1, "印手册 handbook"),
        OpenAction(2, "给40位达人寄样"),
        OpenAction(3, "Patch the 30 branch routers"),
    ]
    found = {one.n for one in read(text, actions, NOW).updates}

    assert bool(found - {1}) == counted
