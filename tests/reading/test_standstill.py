"""Why Chinese work stands still, what works again, and what only looks like either."""

from datetime import date, datetime

import pytest

from bot.plans.progress import Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 3, 20)


def heard(text: str, *titles: str) -> dict[int, Stated]:
    """Return what a reply says of each action that it speaks of."""
    actions = [
        OpenAction(n=n, title=title, due=DUE, status=Status.IN_PROGRESS)
        for n, title in enumerate(titles, start=1)
    ]
    return {each.n: each.stated for each in read(text, actions, NOW).updates}


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("换不了，新灯还在海关", "新灯还在海关"),
        ("换不了，屋面还没移交", "屋面还没移交"),
        ("屋面没移交出来，换不了", "屋面没移交出来"),
        ("没法换，吊车一直没排上", "吊车一直没排上"),
        ("换不了，内存满了", "内存满了"),
        ("灯还没到货，没它没法换", "灯还没到货"),
    ],
)
def test_a_standstill_takes_its_cause_from_the_clause_beside_it(
    text: str, cause: str
) -> None:
    stated = heard(text, "更换手术室无影灯")[1]
    assert stated.status is Status.BLOCKED
    assert stated.blocker == cause


@pytest.mark.parametrize(
    "text", ["换不了，先用旧的顶着", "动不了，我下周再看", "停着呢，周五再定"]
)
def test_a_standstill_takes_no_plan_for_its_cause(text: str) -> None:
    assert heard(text, "更换手术室无影灯")[1].blocker is None


def test_a_clause_on_another_action_is_no_cause() -> None:
    told = heard("海报印不了，展板还在画", "印制海报", "绘制展板")
    assert told[1] == Stated(status=Status.BLOCKED)
    assert told[2] == Stated(status=Status.IN_PROGRESS)


@pytest.mark.parametrize(
    "text", ["不漏了", "没再漏过", "已经不滴水了", "滴水不漏", "恢复正常", "不再渗水"]
)
def test_a_repair_is_done_once_all_works_again(text: str) -> None:
    assert heard(text, "维修厨房水管")[1].status is Status.DONE


@pytest.mark.parametrize("text", ["还在漏", "还是漏", "漏得少了，还没全好", "又漏了"])
def test_a_repair_is_not_done_while_the_trouble_lasts(text: str) -> None:
    told = heard(text, "维修厨房水管")
    assert told == {} or told[1].status is not Status.DONE


def test_what_works_again_ends_no_other_work() -> None:
    assert heard("网络恢复正常了", "编写月报")[1].status is Status.IN_PROGRESS


@pytest.mark.parametrize(
    "text",
    [
        "今天停电，什么都干不了",
        "一直在总部开会，没啥可说的",
        "昨晚下冰雹，全楼都在堵漏",
        "上周一直在培训，没在店里",
    ],
)
def test_how_the_day_was_tells_nothing_of_several_actions(text: str) -> None:
    assert heard(text, "更换泳池水泵", "布置圣诞大堂", "统计年夜饭预订") == {}


@pytest.mark.parametrize("head", ["汇报一下：", "回复如下：", "您好，向您汇报："])
def test_what_announces_a_report_changes_nothing_of_it(head: str) -> None:
    text, titles = "灯管和广播都好了", ("更换教室灯管", "修订值日制度", "调试广播")
    assert heard(head + text, *titles) == heard(text, *titles)
    assert heard(text, *titles).keys() == {1, 3}
