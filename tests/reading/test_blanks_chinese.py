"""Chinese replies that set numbers apart by blanks are read like those that don't."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.reading.clean.clean import clean
from bot.reading.clean.spacing import closed_up
from bot.reading.read_cli import answer
from tests.reading.scoring import Record

CASES = Path(__file__).parent / "cases"
_HAN = "[\u4e00-\u9fff]"
_BORDER = re.compile(f"(?<={_HAN})(?=[0-9])|(?<=[0-9%])(?={_HAN})")


def chinese() -> Iterator[Record]:
    for path in sorted(CASES.glob("fresh-zh-5?.jsonl")):
        yield from (json.loads(line) for line in path.read_text("utf-8").splitlines())


def test_numbers_set_apart_change_no_reading() -> None:
    same = []
    for record in chinese():
        text = _BORDER.sub(" ", record["text"])
        if text != record["text"]:
            close, apart = (
                answer({**record, "text": t}) for t in (record["text"], text)
            )
            same.append(told(close) == told(apart))
    assert sum(same) / len(same) >= 0.98


def told(reading: Record) -> list[dict[str, object]]:
    """Return what is read but for the words of a cause, which may hold blanks."""
    return [
        {**update, "blocker": str(update.get("blocker")).replace(" ", "")}
        for update in reading["updates"]
    ]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("灯 12 盏装上 9 盏", "灯12盏装上9盏"),
        ("4 月 2 日上会", "4月2日上会"),
        ("写到第 6 章", "写到第6章"),
        ("开给 25% 的用户", "开给25%的用户"),
        ("打样昨天 OK 了", "打样昨天 ok了"),
        ("A 线好了", "a线好了"),
        ("1 完成 2 在弄", "1 完成 2 在弄"),
        ("2 家长会没开", "2 家长会没开"),
        ("1 月报交了", "1 月报交了"),
        ("做完了12 份 合同在签", "做完了12份 合同在签"),
        ("才写了个框架 23 号给", "才写了个框架 23号给"),
    ],
)
def test_only_blanks_that_end_nothing_go(text: str, closed: str) -> None:
    assert closed_up(clean(text)).text == closed


def test_what_is_quoted_is_as_it_was_written() -> None:
    cleaned = closed_up(clean("灯 12 盏装上 9 盏，等 3 号仓的货"))
    place = cleaned.text.index("3号仓")
    assert cleaned.quote(place, place + 3) == "3 号仓"
