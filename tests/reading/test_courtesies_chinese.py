"""What Chinese replies say around a report, which changes nothing of what it tells.

A line "… 有事您说" ends a reply, "领导好 …" begins one.
"""

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Metric, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

AROUND = (Path(__file__).parent / "cases" / "around-zh.txt").read_text("utf-8")
NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
WALKED = Metric(name="走访数", unit="家", baseline=0, target=30)


def listed(n: int, title: str, metric: Metric | None = None) -> OpenAction:
    return OpenAction(
        n=n,
        title=title,
        due=date(2026, 3, 20),
        status=Status.IN_PROGRESS,
        metric=metric,
    )


REPORT, PUMP = listed(1, "编写年度报告"), listed(2, "更换水泵")
REPLIES = (
    ([REPORT], "报告写完了"),
    ([REPORT], "写到第三章了，下周三交"),
    ([REPORT], "还没开始"),
    ([PUMP], "卡在采购审批"),
    ([listed(1, "走访客户30家", WALKED)], "走了12家"),
    ([REPORT, PUMP], "报告周五交，水泵换好了"),
)


@pytest.mark.parametrize("line", AROUND.splitlines())
def test_courtesies_change_nothing(line: str) -> None:
    for actions, reply in REPLIES:
        alone = [(one.n, one.stated) for one in read(reply, actions, NOW).updates]
        for sign in "，。":
            both = line.replace("… ", f"{reply}{sign}").replace(" …", f"{sign}{reply}")
            told = [(one.n, one.stated) for one in read(both, actions, NOW).updates]
            assert told == alone, both


@pytest.mark.parametrize(
    "request_",
    [
        "麻烦您催一下财务",
        "请领导批一下",
        "辛苦帮我找个人",
        "还请您协调一下场地",
        "请帮忙联系厂家",
        "您看能不能派个人",
        "麻烦大家支持一下",
    ],
)
def test_requests_are_no_courtesies(request_: str) -> None:
    told = read(f"写到第三章了，{request_}", [REPORT], NOW).updates
    assert [one.stated.help for one in told] == [True]


@pytest.mark.parametrize(
    "cause",
    ["有问题，数据对不上", "一直忙着迎检", "数据有问题，要重算", "家里有事请了两天假"],
)
def test_causes_are_no_courtesies(cause: str) -> None:
    told = read(f"还没开始，{cause}", [REPORT], NOW).updates
    assert [one.stated.blocker is not None for one in told] == [True]
