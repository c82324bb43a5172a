"""How replies are read, one shape at a time."""

from datetime import date, datetime

import pytest

from bot.plans.progress import Metric, Stated, Status
from bot.reading.read import LONGEST, LONGEST_CHINESE, read
from bot.reading.reading import OpenAction

NOW = datetime(2026, 5, 6, 10)  # noqa: DTZ001 - local wall time, a Wednesday
GUIDE = OpenAction(n=1, title="Write the barista guide", status=Status.IN_PROGRESS)
SHELVES = OpenAction(n=2, title="清点冷库货架", status=Status.NOT_STARTED)
CALLS = OpenAction(
    n=3,
    title="Hold ten customer calls",
    metric=Metric(name="calls held", unit="calls", baseline=0, target=10),
)
ALL = (GUIDE, SHELVES, CALLS)


def stated(text: str, *actions: OpenAction) -> dict[int, Stated]:
    updates = read(text, actions or (GUIDE,), NOW).updates
    return {update.n: update.stated for update in updates}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("all finished", Status.DONE),
        (":white_check_mark:", Status.DONE),
        ("昨晚搞定了", Status.DONE),
        ("almost done", Status.IN_PROGRESS),
        ("not done yet", Status.IN_PROGRESS),
        ("will finish it", Status.IN_PROGRESS),
        ("it's done. Actually no, the index is still open", Status.IN_PROGRESS),
        ("还没弄完", Status.IN_PROGRESS),
        ("haven't started", Status.NOT_STARTED),
        ("还没开始", Status.NOT_STARTED),
        ("stuck", Status.BLOCKED),
        ("#1 is dead in the water, need someone from IT", Status.BLOCKED),
        ("卡住了", Status.BLOCKED),
        ("will be done once IT gives me access", Status.BLOCKED),
        ("was blocked, now fixed", Status.IN_PROGRESS),
        ("we won't do it", Status.DROPPED),
        ("#1 is dead", Status.DROPPED),
        ("#1 is dead in the water for good", Status.DROPPED),
        ("不做了", Status.DROPPED),
    ],
)
def test_status_is_read(text: str, status: Status) -> None:
    assert stated(text)[1].status is status


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("60%", 60),
        ("three quarters", 75),
        ("三分之二", 67),
        ("八成了", 80),
        ("20% left", 80),
        ("还差一半", 50),
        ("进度 8/10", 80),
        ("rolled out to 25% of users", None),
        ("mostly there, working on it", None),
    ],
)
def test_share_of_completion_is_read(text: str, percent: int | None) -> None:
    assert stated(text)[1].percent == percent


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("should be done by Friday", date(2026, 5, 8)),
        ("下周三完成", date(2026, 5, 13)),
        ("was meant for Thursday, now it will be ready on 20 May", date(2026, 5, 20)),
        ("started on 4 May", None),
        ("working on it, meeting with HR on Friday", None),
        ("finished on Monday", None),
    ],
)
def test_only_the_finishing_day_is_due(text: str, due: date | None) -> None:
    assert stated(text)[1].due == due


def test_moved_date_alone_states_no_status() -> None:
    assert stated("moved to the 14th")[1] == Stated(due=date(2026, 5, 14))
    assert stated("延到下周五")[1] == Stated(due=date(2026, 5, 15))


def test_blocker_is_copied_as_it_was_written() -> None:
    assert stated("waiting for Anna's OK")[1].blocker == "Anna's OK"
    assert stated("等「采购部」批")[1].blocker == "「采购部」批"


def test_count_is_a_reading_and_a_share_where_the_total_is_named() -> None:
    assert stated("3 of 10 calls", CALLS)[3] == Stated(
        status=Status.IN_PROGRESS, percent=30, value=3
    )
    assert stated("7 calls so far", CALLS)[3].percent is None


@pytest.mark.parametrize(
    "text",
    [
        "1 done, 2 not started, 3 blocked",
        "1. done\n2. not started\n3. blocked",
        "the guide is done; calls are blocked, 货架还没开始",
        "calls blocked. guide done. 货架没开始",
        "first one done, third is blocked, second not started",
    ],
)
def test_each_action_gets_what_is_said_of_it(text: str) -> None:
    found = {n: said.status for n, said in stated(text, *ALL).items()}
    expected = {1: Status.DONE, 2: Status.NOT_STARTED, 3: Status.BLOCKED}
    assert found == expected


def test_all_and_the_rest_speak_of_those_meant() -> None:
    assert len(stated("都完成了", *ALL)) == 3
    rest = stated("guide is done, the rest is on track", *ALL)
    assert rest[1].status is Status.DONE
    assert rest[2].status is rest[3].status is Status.IN_PROGRESS


def test_numbers_of_a_form_name_no_action() -> None:
    text = "1. Progress: half way\n2. Blockers: none\n3. ETA: Friday"
    assert stated(text, GUIDE)[1] == Stated(
        status=Status.IN_PROGRESS, percent=50, due=date(2026, 5, 8)
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "thanks!",
        "好的",
        "who can see this?",
        "谁能看到？",
        "will answer later",
        "晚点回复",
        "我下周请假",
        "no update",
        "stop asking me that",
        "??",
        "what does done mean?",
    ],
)
def test_reply_without_progress_is_no_report(text: str) -> None:
    reading = read(text, (GUIDE,), NOW)
    assert not reading.report
    assert reading.updates == ()


def test_conflicting_words_are_asked_about() -> None:
    update = read("guide is done. guide is stuck", (GUIDE, CALLS), NOW).updates[0]
    assert not update.sure
    assert update.other is not None


def test_findings_quote_the_reply_as_it_was_written() -> None:
    text = "<@U12> Guide is DONE :tada:"
    finding = read(text, (GUIDE,), NOW).updates[0].findings[0]
    assert "DONE" in text[finding.start : finding.end]


def test_what_lies_beyond_the_limit_is_said_to_be_not_understood() -> None:
    reading = read("done. " + "x" * LONGEST, (GUIDE,), NOW)
    assert reading.updates[0].stated.status is Status.DONE
    assert reading.not_understood[-1] == "x" * 6


def test_the_limit_is_nearer_where_a_sign_says_as_much_as_a_word() -> None:
    reading = read("完成了。" + "字" * LONGEST_CHINESE, (GUIDE,), NOW)
    assert reading.updates[0].stated.status is Status.DONE
    assert reading.not_understood[-1] == "字" * 4


def test_without_actions_nothing_is_read() -> None:
    assert not read("done", (), NOW).report
