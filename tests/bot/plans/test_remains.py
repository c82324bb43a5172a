"""Lessons and practices are found by words, in both languages, the best first."""

from datetime import timedelta
from typing import Any

import pytest

from bot.ids import LessonId, PlanId, PracticeId, StrategyId
from bot.plans.diagnosis import Level
from bot.plans.likeness import scores, shared
from bot.plans.progress import Metric
from bot.plans.remains import (
    Lesson,
    Measured,
    Practice,
    measured_by,
    newest,
    offers,
    search,
)
from tests.makers import LEAD, NOW, OWNER, a_goal, an_action


def a_lesson(text: str, **changes: Any) -> Lesson:
    base: dict[str, Any] = {
        "id": LessonId(text),
        "plan_id": PlanId("plan"),
        "by": LEAD,
        "at": NOW,
        "text": text,
        "level": Level.PROCESS,
    }
    return Lesson(**base | changes)


def a_practice(text: str, **changes: Any) -> Practice:
    base: dict[str, Any] = {
        "id": PracticeId(text),
        "plan_id": PlanId("plan"),
        "by": LEAD,
        "at": NOW,
        "text": text,
        "level": Level.PROCESS,
        "owner": OWNER,
    }
    return Practice(**base | changes)


@pytest.mark.parametrize(
    ("words", "text", "common"),
    [
        ("Tickets are routed by hand", "route each ticket", ("Tickets", "routed")),
        ("Handling takes long", "we handle calls", ("Handling",)),
        ("the queues of IT", "one queue", ("queues",)),
        ("planning", "a plan", ("planning",)),
        ("客服处理时长过长", "缩短处理时长", ("处理时长",)),
        ("处理时长和模板", "模板不全，处理很慢", ("处理", "模板")),
        ("培训 for new staff", "新人培训不够, staff left", ("培训", "staff")),
        ("ＣＲＭ 系统慢", "CRM 卡", ("CRM",)),
        ("the and of", "the and of", ()),
        ("", "anything", ()),
        ("!?…", "!?…", ()),
        ("一", "二", ()),
    ],
)
def test_words_are_shared_whatever_their_form(
    words: str, text: str, common: tuple[str, ...]
) -> None:
    assert shared(words, text) == common
    assert bool(scores(words, [text])[0]) is bool(common)


def test_one_chinese_character_finds_too() -> None:
    assert shared("慢", "系统很慢") == ("慢",)


def test_rare_words_count_for_more() -> None:
    texts = ["the customer waits", "the customer calls", "customer template missing"]

    found = scores("customer template", texts)

    assert found[2] > found[0] > 0


def test_the_same_level_is_offered_sooner() -> None:
    lessons = [
        a_lesson("Forms without templates", level=Level.RESOURCE),
        a_lesson("Forms without templates at all", level=Level.PROCESS),
    ]

    found = offers("no templates for forms", Level.PROCESS, lessons, [])

    assert [each.same_level for each in found] == [True, False]
    assert found[0].shared == ("templates", "forms")


def test_nothing_is_offered_for_its_level_alone() -> None:
    assert offers("headsets broken", Level.PROCESS, [a_lesson("Write less")], []) == []


def test_what_fits_far_less_is_left_out() -> None:
    practices = [a_practice("Shorten the ticket form before coaching")]
    lessons = [a_lesson("One ticket got lost in a long text about moving house again")]

    found = offers("ticket form coaching", None, lessons, practices)

    assert [each.what for each in found] == practices
    assert len(search("ticket form coaching", lessons, practices)) == 2


def test_what_was_measured_comes_first_among_equals() -> None:
    came_of_it = Measured(name="handle time", before=8.4, after=6.1, unit="min")
    plain, measured = (
        a_lesson("Shorten forms", id=LessonId("a"), at=NOW + timedelta(days=1)),
        a_lesson("Shorten forms", id=LessonId("b"), measured=came_of_it),
    )

    assert [each.what for each in search("forms", [plain, measured], [])] == [
        measured,
        plain,
    ]


def test_its_cause_is_searched_as_well() -> None:
    lesson = a_lesson("Ask twice", about="Order numbers are missing")

    assert offers("missing order number", None, [lesson], [])[0].what == lesson


def test_without_words_the_newest_comes_first() -> None:
    old, new = a_lesson("old"), a_practice("new", at=NOW + timedelta(days=1))

    assert [each.what for each in newest([old], [new])] == [new, old]


def test_the_goal_that_is_served_is_what_is_measured() -> None:
    metric = Metric(name="calls reviewed", baseline=0, target=20)
    action = an_action(metric=metric, value=18, strategy_id=StrategyId("s"))

    assert measured_by(action, a_goal(value=6.5), None) == Measured(
        name="handle time", before=8.4, after=6.5, unit="min"
    )
    assert measured_by(action, a_goal(), None) == Measured(
        name="calls reviewed", before=0, after=18
    )
    assert measured_by(an_action(), None, None) is None
