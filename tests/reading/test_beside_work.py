"""Chinese replies that tell of the writer, the bot or the day, and report nothing."""

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.plans.progress import Metric, Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction

NOW = datetime(2026, 9, 3, 16, 41)  # noqa: DTZ001  a person's own clock
QUIET = (Path(__file__).parent / "cases" / "quiet-zh.txt").read_text("utf-8")
GOING, DONE = Status.IN_PROGRESS, Status.DONE


def listed(title: str, metric: Metric | None = None) -> OpenAction:
    due = date(2026, 9, 14)
    return OpenAction(n=1, title=title, due=due, status=GOING, metric=metric)


def said_of(text: str, action: OpenAction) -> Stated | None:
    updates = read(text, [action], NOW).updates
    return updates[0].stated if updates else None


@pytest.mark.parametrize("text", QUIET.splitlines())
def test_what_is_told_beside_the_work_reports_nothing(text: str) -> None:
    assert not read(text, [listed("五一值班安排")], NOW).report


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("弄完了，可以准点下班了", Stated(status=DONE)),
        ("交了，先去吃饭", Stated(status=DONE)),
        ("还在改，今晚回家早点睡", Stated(status=GOING)),
        ("年假中，图纸已经画完了", Stated(status=DONE)),
        ("写完了，周会改到下午三点了", Stated(status=DONE)),
    ],
)
def test_what_is_told_beside_a_report_leaves_it(text: str, stated: Stated) -> None:
    assert said_of(text, listed("画施工图纸")) == stated


@pytest.mark.parametrize(
    "text",
    [
        "公示到9月9号，没异议就生效",
        "明天发厂里打样",
        "结果周五出",
        "下周二再谈一轮",
        "10月15号收意见",
        "十月的数要到月底才有",
        "一个下周一到，其他的还在联系",
        "第二场定在9月17号",
    ],
)
def test_days_of_other_things_are_no_end(text: str) -> None:
    stated = said_of(f"在弄，{text}", listed("修订考勤制度"))
    assert stated is not None
    assert stated.due is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("签了14家，有3家在走流程", 14),
        ("签了14家，其中3家还没盖章", 14),
        ("本周6家，累计11", 11),
        ("新签了6家，一共12家", 12),
        ("东区5家，西区7家，合计12", 12),
        ("面了9家，没一家合适的", None),
        ("签了14家，发票开了9家", 14),
    ],
)
def test_counts_of_a_few_are_no_reading(text: str, value: float | None) -> None:
    metric = Metric(name="签约网点", unit="家", baseline=0, target=20)
    stated = said_of(text, listed("签约20家网点", metric))
    assert stated is not None
    assert stated.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("处理了73单，还剩47", 47),
        ("离目标还差27单，现在47", 47),
        ("又进来30单，到57了", 57),
    ],
)
def test_what_is_left_of_a_backlog_is_its_reading(text: str, value: float) -> None:
    metric = Metric(name="积压单数", unit="单", baseline=120, target=20)
    stated = said_of(text, listed("处理投诉积压", metric))
    assert stated is not None
    assert stated.value == value
