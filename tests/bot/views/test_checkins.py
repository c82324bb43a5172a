"""Prompts, receipts and their form keep within Slack's limits, whatever is in them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.checkins.listing import Listed
from bot.checkins.prompts import Audience, Group, Question, Row
from bot.checkins.receipts import Receipt
from bot.checkins.replies import Noted, Reply, Verdict
from bot.ids import ChannelId
from bot.people import Language
from bot.plans.plan import Kind
from bot.plans.progress import Metric, Stated, Status
from bot.texts import TEXTS
from bot.views import Message
from bot.views.change_form import change_form
from bot.views.change_form_entry import entered
from bot.views.handover import handover_message
from bot.views.prompt import nudge_message, prompt_message, seen_message
from bot.views.receipt import receipt_message
from sandbox.blocks import check_message, check_view
from tests.handlers.payloads import filled
from tests.handlers.wire import dicts_in
from tests.makers import a_plan, a_reply, a_statement, an_action

TODAY = date(2026, 3, 9)
LONG = "很长的文字 & <!channel> *x* " * 200
LANGUAGES = list(Language)
EVERYTHING = Stated(
    status=Status.BLOCKED,
    percent=40,
    due=date(2027, 1, 2),
    value=7.5,
    blocker=LONG,
    help=True,
)
METRIC = Metric(name=LONG, unit=LONG)


def rows(count: int, kind: Kind = Kind.TEAM) -> list[Listed]:
    plan = a_plan(kind=kind, title=LONG)
    return [
        Listed(
            n=n,
            plan=plan,
            action=an_action(
                plan_id=plan.id, number=n, title=LONG, metric=METRIC, percent=40
            ),
        )
        for n in range(1, count + 1)
    ]


def questions() -> Iterator[Question]:
    audience = Audience(lead=LONG, others=(LONG, LONG), sponsor=LONG)
    for kind in Kind:
        for is_core in (True, False):
            for count, plans in ((1, 1), (30, 1), (3, 20), (90, 1)):
                groups = tuple(
                    Group(
                        plan=listed[0].plan,
                        audience=replace(audience, is_core=is_core),
                        rows=tuple(
                            Row(listed=each, last=a_statement(EVERYTHING))
                            for each in listed
                        ),
                    )
                    for listed in (rows(count, kind) for _ in range(plans))
                )
                yield Question(checkin="c", today=TODAY, zone="UTC", groups=groups)


def receipts() -> Iterator[Receipt]:
    for count in (1, 3, 40):
        listed = {each.action.id: each for each in rows(count)}
        for sure, other in ((True, None), (False, None), (False, Stated(percent=10))):
            noted = tuple(
                Noted(action_id=key, stated=EVERYTHING, sure=sure, other=other)
                for key in listed
            )
            for verdict in Verdict:
                reply: Reply = a_reply(
                    text=LONG,
                    verdict=verdict,
                    noted=noted,
                    not_understood=(LONG,) * 9,
                    channel=ChannelId("report"),
                )
                yield Receipt(
                    reply=reply,
                    listed=listed,
                    today=TODAY,
                    missing=tuple(range(1, count + 1)),
                    is_echoed=True,
                )


def assert_fits(message: Message) -> None:
    shown = [block.to_dict() for block in message.blocks]
    assert check_message(shown, {}) == []
    assert 0 < len(message.text) <= 3000
    read = [each["text"] for each in dicts_in(shown) if each.get("type") == "mrkdwn"]
    assert "<!channel>" not in "".join(read) + message.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_prompts_fit(language: Language) -> None:
    for question in questions():
        for view in (prompt_message, nudge_message, seen_message):
            assert_fits(view(question, TEXTS[language]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_receipts_fit(language: Language) -> None:
    for receipt in receipts():
        assert_fits(receipt_message(receipt, TEXTS[language]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_handover_fits(language: Language) -> None:
    assert_fits(handover_message(LONG, rows(60), TODAY, TEXTS[language]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_fits_and_comes_back_as_it_was(language: Language) -> None:
    listed = rows(30)
    stated = {each.action.id: replace(EVERYTHING, blocker="IT") for each in listed}
    texts = TEXTS[language]
    view: dict[str, Any] = change_form(listed, stated, texts, "{}").to_dict()
    assert check_view(view, "modal", {}) == []

    actions = {each.action.id: each.action for each in listed[:2]}
    back = entered(filled(view, {}), actions, texts, TODAY)
    assert back.errors == {}
    assert back.stated == {key: stated[key] for key in actions}


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("percent", "80", False),
        ("percent", "80 %", False),
        ("percent", "101", True),
        ("percent", "-1", True),
        ("percent", "half", True),
        ("value", "1,200.5", False),
        ("value", "7,5", True),
        ("value", "nan", True),
        ("due", "2026-03-09", False),
        ("due", "2026-03-08", True),
    ],
)
def test_field_takes_what_it_can(field: str, value: str, error: bool) -> None:  # noqa: FBT001  a table's column
    [listed] = rows(1)
    texts = TEXTS[Language.EN]
    view = change_form([listed], {}, texts, "{}").to_dict()
    name = f"{field}:{listed.action.id}"
    actions = {listed.action.id: listed.action}
    form = entered(filled(view, {name: value}), actions, texts, TODAY)
    assert (name in form.errors) is error


@pytest.mark.parametrize(
    ("due", "english", "chinese"),
    [
        (TODAY, "⏳ due today", "⏳ 今天到期"),
        (date(2026, 3, 10), "⏳ due soon", "⏳ 即将到期"),
    ],
)
def test_prompt_marks_what_is_due(due: date, english: str, chinese: str) -> None:
    plan = a_plan()
    listed = Listed(n=1, plan=plan, action=an_action(plan_id=plan.id, due=due))
    group = Group(
        plan=plan,
        audience=Audience(lead="Dana", others=(), sponsor=None),
        rows=(Row(listed=listed, last=None),),
    )
    asked = Question(checkin="c", today=TODAY, zone="UTC", groups=(group,))
    for language, mark in ((Language.EN, english), (Language.ZH, chinese)):
        shown = prompt_message(asked, TEXTS[language]).payload()
        assert mark in str(shown["blocks"])


GOES_ON = Stated(status=Status.IN_PROGRESS, percent=60, due=date(2026, 3, 13))
HELD = replace(GOES_ON, blocker="the rain")


@pytest.mark.parametrize(
    ("language", "first", "second", "shared", "labels"),
    [
        (
            Language.EN,
            HELD,
            GOES_ON,
            "in progress, 60%, to be finished by Fri 13 Mar. Which of these is right?",
            ["held up by “the rain”", "nothing holds it up"],
        ),
        (
            Language.ZH,
            HELD,
            GOES_ON,
            "进行中，60%，预计3月13日（周五）完成。下面哪一种对？",
            ["卡在“the rain”", "没有被卡住"],
        ),
        (
            Language.EN,
            Stated(status=Status.DONE),
            Stated(status=Status.IN_PROGRESS, help=True),
            "which do you mean?",
            ["done", "in progress, needs help"],
        ),
        (
            Language.ZH,
            Stated(status=Status.DONE),
            Stated(status=Status.IN_PROGRESS, help=True),
            "您指的是哪一种？",
            ["已完成", "进行中，需要支持"],
        ),
    ],
)
def test_buttons_tell_but_how_two_readings_differ(
    language: Language, first: Stated, second: Stated, shared: str, labels: list[str]
) -> None:
    listed = rows(1)[0]
    noted = Noted(action_id=listed.action.id, stated=first, sure=False, other=second)
    receipt = Receipt(
        reply=a_reply(noted=(noted,), verdict=Verdict.NOTED),
        listed={listed.action.id: listed},
        today=TODAY,
    )
    message = receipt_message(receipt, TEXTS[language])
    shown = list(dicts_in([block.to_dict() for block in message.blocks]))
    asked = [each["text"] for each in shown if each.get("type") == "mrkdwn"]
    said = [
        each["text"]["text"]
        for each in shown
        if str(each.get("action_id", "")).startswith("receipt.choose")
    ]
    assert any(shared in text for text in asked)
    assert said == labels
