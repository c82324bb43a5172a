import json
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from multidict import MultiDict

from sandbox.entered import entered
from sandbox.validity import problems
from tests.sandbox.pages import STAMP, a_reader

Json = dict[str, Any]
SHANGHAI = ZoneInfo("Asia/Shanghai")
ONE = {"text": {"type": "plain_text", "text": "One"}, "value": "1"}
TWO = {"text": {"type": "plain_text", "text": "Two"}, "value": "2"}
FILES = {"F1": {"id": "F1", "name": "plan.docx"}}


def asked(kind: str, **fields: object) -> list[Json]:
    element = {"type": kind, "action_id": "a/1", **fields}
    label = {"type": "plain_text", "text": "?"}
    return [{"type": "input", "block_id": "b 1", "label": label, "element": element}]


def read(blocks: list[Json], *typed: str) -> Json:
    form = MultiDict([("b%201/a%2F1", one) for one in typed])
    value: Json = entered(blocks, form, SHANGHAI, FILES)["b 1"]["a/1"]
    return value


@pytest.mark.parametrize(
    ("kind", "typed", "key", "value"),
    [
        ("plain_text_input", ["words"], "value", "words"),
        ("plain_text_input", [""], "value", None),
        ("number_input", ["6.5"], "value", "6.5"),
        ("datepicker", ["2026-05-01"], "selected_date", "2026-05-01"),
        ("timepicker", ["10:00"], "selected_time", "10:00"),
        ("datetimepicker", ["2026-05-01T10:00"], "selected_date_time", STAMP),
        ("static_select", ["2"], "selected_option", TWO),
        ("static_select", ["9"], "selected_option", None),
        ("radio_buttons", ["1"], "selected_option", ONE),
        ("checkboxes", ["1", "2"], "selected_options", [ONE, TWO]),
        ("checkboxes", [], "selected_options", []),
        ("multi_static_select", ["2"], "selected_options", [TWO]),
        ("external_select", [json.dumps(ONE)], "selected_option", ONE),
        ("multi_external_select", [json.dumps(TWO)], "selected_options", [TWO]),
        ("users_select", ["U1"], "selected_user", "U1"),
        ("multi_users_select", ["U1", "U2"], "selected_users", ["U1", "U2"]),
        ("channels_select", ["C1"], "selected_channel", "C1"),
        ("multi_channels_select", ["C1"], "selected_channels", ["C1"]),
        ("conversations_select", ["C1"], "selected_conversation", "C1"),
        ("multi_conversations_select", [], "selected_conversations", []),
        ("file_input", ["F1", "F404"], "files", [FILES["F1"]]),
    ],
)
def test_a_form_says_what_slacks_state_would(
    kind: str, typed: list[str], key: str, value: object
) -> None:
    blocks = asked(kind, options=[ONE, TWO])
    assert read(blocks, *typed) == {"type": kind, key: value}


def test_rich_text_is_entered_as_a_block() -> None:
    value = read(asked("rich_text_input"), "words")["rich_text_value"]
    assert value["elements"][0]["elements"] == [{"type": "text", "text": "words"}]


@pytest.mark.parametrize(
    ("kind", "fields", "value", "english"),
    [
        ("plain_text_input", {}, None, "Please fill this in."),
        ("plain_text_input", {"min_length": 3}, "ab", "This is too short."),
        ("plain_text_input", {"max_length": 3}, "abcd", "This is too long."),
        ("plain_text_input", {"max_length": 3}, "abc", None),
        ("number_input", {"is_decimal_allowed": True}, "six", "This is not a number."),
        ("number_input", {"is_decimal_allowed": True}, "NaN", "This is not a number."),
        (
            "number_input",
            {"is_decimal_allowed": False},
            "6.5",
            "This is not a whole number.",
        ),
        ("number_input", {"is_decimal_allowed": True, "min_value": "7"}, "6", "small"),
        ("number_input", {"is_decimal_allowed": True, "max_value": "5"}, "6", "large"),
        ("number_input", {"is_decimal_allowed": True}, "6.5", None),
        ("email_text_input", {}, "bo", "This is not an e-mail address."),
        ("email_text_input", {}, "bo@a.example", None),
        ("url_text_input", {}, "a.b", "This is not a link."),
        ("url_text_input", {}, "https://a.b", None),
    ],
)
def test_what_slack_refuses_is_told_at_the_field(
    kind: str, fields: Json, value: str | None, english: str | None
) -> None:
    blocks = asked(kind, **fields)
    values = {"b 1": {"a/1": {"type": kind, "value": value}}}
    found = problems(blocks, values, a_reader())
    assert set(found) == ({"b 1"} if english else set())
    assert (english or "") in found.get("b 1", "")


def test_an_optional_field_may_stay_empty() -> None:
    blocks = asked("datepicker")
    values = {"b 1": {"a/1": {"type": "datepicker", "selected_date": None}}}
    reader = a_reader(locale="zh-CN")
    assert problems(blocks, values, reader) == {"b 1": "请填写这一项。"}
    assert not problems([blocks[0] | {"optional": True}], values, reader)
