"""Chinese replies on several actions, with signs between them, blanks, or nothing."""

from datetime import date, datetime
from itertools import product
from typing import Any

import pytest

from bot.plans.progress import Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
GOING = Status.IN_PROGRESS
TITLES = ("编写年度报告", "组织消防演练", "采购打印机", "清洗空调")
NAMES = ("报告", "演练", "打印机", "空调")
TOLD: tuple[tuple[str, Stated], ...] = (
    ("弄完了", Stated(status=Status.DONE)),
    ("已经完成", Stated(status=Status.DONE)),
    ("昨天弄完的", Stated(status=Status.DONE)),
    ("还没开始", Stated(status=Status.NOT_STARTED)),
    ("没动", Stated(status=Status.NOT_STARTED)),
    ("还在弄", Stated(status=GOING)),
    ("快好了", Stated(status=GOING)),
    ("弄了一半", Stated(status=GOING, percent=50)),
    ("还差两成", Stated(status=GOING, percent=80)),
    ("周五能好", Stated(status=GOING, due=date(2026, 3, 13))),
    ("下周二完成", Stated(status=GOING, due=date(2026, 3, 17))),
    ("推到25号", Stated(due=date(2026, 3, 25))),
    ("卡在财务审批", Stated(status=Status.BLOCKED, blocker="财务审批")),
    ("不做了", Stated(status=Status.DROPPED)),
)


def listed() -> list[OpenAction]:
    due = date(2026, 3, 20)
    return [
        OpenAction(n=n, title=title, due=due, status=GOING)
        for n, title in enumerate(TITLES, 1)
    ]


@pytest.mark.parametrize("sign", ["，", "；", "。", " ", "\n", ""])
def test_each_action_gets_what_is_said_of_it_whatever_stands_between(sign: str) -> None:
    for first, second in product(TOLD, TOLD):
        reply = f"{NAMES[1]}{first[0]}{sign}{NAMES[3]}{second[0]}"
        told = {one.n: one.stated for one in read(reply, listed(), NOW).updates}
        assert told == {2: first[1], 4: second[1]}, reply


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("报告弄好了还没交", {1: {"status": GOING}}),
        ("报告写完了就差主任签字", {1: {"blocker": "主任签字"}}),
        ("演练抽不出空下周一搞", {2: {"status": GOING, "due": date(2026, 3, 16)}}),
        ("打印机没货推到25号", {3: {"due": date(2026, 3, 25)}}),
        ("空调洗不了师傅还没来", {4: {"status": Status.BLOCKED}}),
        ("报告写了一半缺人手能不能派个人", {1: {"percent": 50, "help": True}}),
    ],
)
def test_what_runs_on_is_parted(reply: str, expected: dict[int, Any]) -> None:
    told = {one.n: one.stated for one in read(reply, listed(), NOW).updates}
    assert told.keys() == expected.keys()
    for n, slots in expected.items():
        assert {slot: getattr(told[n], slot) for slot in slots} == slots


@pytest.mark.parametrize(
    "reply", ["报告等合同签完了才能写", "换了灯报告也打不出来", "报告写到演练那章了"]
)
def test_what_belongs_together_is_not_parted(reply: str) -> None:
    told = read(reply, listed(), NOW).updates
    assert Status.DONE not in {one.stated.status for one in told}
