"""The sandbox takes the blocks that Slack takes, up to the limit, and no others."""

from typing import Any

import pytest

from sandbox.blocks import check_message, check_view

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def marked(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def options(count: int) -> list[Json]:
    return [{"text": plain(f"{n}"), "value": f"{n}"} for n in range(count)]


def section(**fields: Any) -> Json:
    return {"type": "section", "text": marked("Hello")} | fields


def button(**fields: Any) -> Json:
    return {"type": "button", "text": plain("Done")} | fields


def actions(*elements: Json, **fields: Any) -> Json:
    return {"type": "actions", "elements": list(elements)} | fields


def menu(**fields: Any) -> Json:
    return {"type": "static_select", "options": options(1)} | fields


def entry(element: Json, **fields: Any) -> Json:
    return {"type": "input", "label": plain("Note"), "element": element} | fields


def typed(**fields: Any) -> Json:
    return {"type": "plain_text_input"} | fields


def rich(text: str = "Hello") -> Json:
    inside = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "elements": [inside]}


def table(rows: int = 1, cells: int = 1, **fields: Any) -> Json:
    row = [{"type": "raw_text", "text": "x"}] * cells
    return {"type": "table", "rows": [row] * rows} | fields


def chart(**fields: Any) -> Json:
    return {"type": "data_visualization", "title": "Burn-up", "chart": pie()} | fields


def pie(value: float = 1) -> Json:
    return {"type": "pie", "segments": [{"label": "done", "value": value}]}


def line(labels: list[str]) -> Json:
    points = [{"label": label, "value": 1} for label in labels]
    return {
        "type": "line",
        "series": [{"name": "done", "data": points}],
        "axis_config": {"categories": ["Mon", "Tue"]},
    }


def plan(tasks: int) -> Json:
    task = {"type": "task_card", "task_id": "1", "title": "a", "status": "pending"}
    return {"type": "plan", "title": "P-3", "tasks": [task] * tasks}


def container(*children: Json) -> Json:
    return {
        "type": "container",
        "title": plain("More"),
        "child_blocks": list(children),
    }


def confirm(**fields: Any) -> Json:
    texts = {name: plain("x") for name in ("title", "text", "confirm", "deny")}
    return texts | fields


GOOD = [
    section(text=marked("x" * 3000), block_id="b" * 255),
    section(fields=[marked("x" * 2000)] * 10),
    {"type": "section", "fields": [plain("alone")]},
    section(accessory=button(value="v" * 2000, style="danger", confirm=confirm())),
    section(accessory={"type": "overflow", "options": options(5)}),
    {"type": "header", "text": plain("x" * 150)},
    {"type": "divider"},
    {"type": "context", "elements": [marked("x")] * 10},
    actions(*[button()] * 25),
    actions(menu(options=options(100), placeholder=plain("x" * 150))),
    actions(menu(initial_option=options(1)[0])),
    actions({"type": "datepicker", "initial_date": "2026-02-28"}),
    actions({"type": "timepicker", "initial_time": "09:30"}),
    actions({"type": "checkboxes", "options": options(10)}),
    entry(typed(max_length=3000, multiline=True), hint=plain("x" * 2000)),
    entry({"type": "number_input", "is_decimal_allowed": True, "min_value": "0"}),
    {"type": "image", "image_url": "https://x.example/a.png", "alt_text": "a"},
    {"type": "markdown", "text": "x" * 12_000},
    rich(),
    table(100, 20),
    chart(),
    chart(chart=line(["Mon", "Tue"])),
    plan(50),
    container(section(), table()),
    {"type": "card", "title": marked("x"), "actions": [button()]},
]


@pytest.mark.parametrize("block", GOOD, ids=lambda block: block["type"])
def test_block_within_the_limits_is_taken(block: Json) -> None:
    assert check_message([block], {}) == []


BAD = [
    (section(text=marked("x" * 3001)), "less than 3001", "/blocks/0/text/text"),
    (section(text=marked("")), "more than 0", "/blocks/0/text/text"),
    (section(text="Hello"), "provide an object", "/blocks/0/text"),
    (section(text={"text": "x"}), "required field: type", "/blocks/0/text"),
    ({"type": "section"}, "at least one of", "/blocks/0"),
    (section(fields=[marked("x")] * 11), "no more than 10", "/blocks/0/fields"),
    (section(fields=[marked("x" * 2001)]), "2001", "/blocks/0/fields/0/text"),
    (section(colour="red"), "additional property: colour", "/blocks/0"),
    (section(block_id="b" * 256), "less than 256", "/blocks/0/block_id"),
    (section(accessory=typed()), "unsupported type", "/blocks/0/accessory/type"),
    ({"type": "header", "text": plain("x" * 151)}, "151", "/blocks/0/text/text"),
    ({"type": "header", "text": marked("x")}, "unsupported", "/blocks/0/text/type"),
    ({"type": "context", "elements": [marked("x")] * 11}, "10", "/blocks/0/elements"),
    (
        {"type": "context", "elements": [button()]},
        "unsupp",
        "/blocks/0/elements/0/type",
    ),
    ({"type": "banner"}, "unsupported type: banner", "/blocks/0/type"),
    ({"text": "x"}, "required field: type", "/blocks/0"),
    ("text", "provide an object", "/blocks/0"),
    (actions(), "no fewer than 1", "/blocks/0/elements"),
    (actions(*[button()] * 26), "no more than 25", "/blocks/0/elements"),
    (actions(button(text=plain("x" * 76))), "76", "/blocks/0/elements/0/text/text"),
    (actions(button(value="v" * 2001)), "2001", "/blocks/0/elements/0/value"),
    (actions(button(url="u" * 3001)), "3001", "/blocks/0/elements/0/url"),
    (actions(button(style="green")), "not one of", "/blocks/0/elements/0/style"),
    (actions(button(action_id="a" * 256)), "256", "/blocks/0/elements/0/action_id"),
    (
        actions(button(confirm=confirm(title=plain("x" * 101)))),
        "101",
        "/blocks/0/elements/0/confirm/title/text",
    ),
    (
        actions(button(action_id="a"), button(action_id="a")),
        "action_id already exists: a",
        "/blocks/0/elements/1/action_id",
    ),
    (actions(menu(options=options(101))), "100", "/blocks/0/elements/0/options"),
    (actions(menu(options=[])), "no fewer than 1", "/blocks/0/elements/0/options"),
    (actions({"type": "static_select"}), "exactly one of", "/blocks/0/elements/0"),
    (
        actions(menu(options=[{"text": plain("x" * 76), "value": "v"}])),
        "76",
        "/blocks/0/elements/0/options/0/text/text",
    ),
    (
        actions(menu(options=[{"text": plain("x"), "value": "v" * 151}])),
        "151",
        "/blocks/0/elements/0/options/0/value",
    ),
    (
        actions(menu(initial_option=options(2)[1])),
        "must exactly match one of the options",
        "/blocks/0/elements/0",
    ),
    (
        actions(menu(placeholder=plain("x" * 151))),
        "151",
        "/blocks/0/elements/0/placeholder/text",
    ),
    (
        section(accessory={"type": "overflow", "options": options(6)}),
        "no more than 5",
        "/blocks/0/accessory/options",
    ),
    (
        actions({"type": "radio_buttons", "options": options(11)}),
        "no more than 10",
        "/blocks/0/elements/0/options",
    ),
    (
        actions({"type": "datepicker", "initial_date": "2026-02-30"}),
        "valid date",
        "/blocks/0/elements/0/initial_date",
    ),
    (
        actions({"type": "timepicker", "initial_time": "9:30"}),
        "valid time",
        "/blocks/0/elements/0/initial_time",
    ),
    (
        actions({"type": "datetimepicker", "initial_date_time": 5}),
        "greater than",
        "/blocks/0/elements/0/initial_date_time",
    ),
    (entry(typed(max_length=3001)), "3000", "/blocks/0/element/max_length"),
    (entry(typed(max_length=True)), "integer", "/blocks/0/element/max_length"),
    (entry(typed(min_length=9, max_length=8)), "less than", "/blocks/0/element"),
    (entry(typed(), label=plain("x" * 2001)), "2001", "/blocks/0/label/text"),
    (entry(typed(), label=marked("x")), "unsupported", "/blocks/0/label/type"),
    (entry(button()), "unsupported type: button", "/blocks/0/element/type"),
    (entry({"type": "number_input"}), "is_decimal_allowed", "/blocks/0/element"),
    (
        entry({"type": "number_input", "is_decimal_allowed": True, "min_value": 0}),
        "as a string",
        "/blocks/0/element/min_value",
    ),
    ({"type": "image", "image_url": "https://x"}, "alt_text", "/blocks/0"),
    ({"type": "image", "alt_text": "a"}, "exactly one of", "/blocks/0"),
    (
        {"type": "image", "alt_text": "a", "slack_file": {"id": "F000000001"}},
        "invalid slack file",
        "/blocks/0/slack_file",
    ),
    ({"type": "markdown", "text": "x" * 12_001}, "12001", "/blocks/0/text"),
    (rich(""), "more than 0", "/blocks/0/elements/0/elements/0/text"),
    (table(101), "no more than 100", "/blocks/0/rows"),
    (table(1, 21), "no more than 20", "/blocks/0/rows/0"),
    (table(column_settings=[{}] * 21), "20", "/blocks/0/column_settings"),
    (chart(title="x" * 51), "51", "/blocks/0/title"),
    (chart(chart=pie(0)), "greater than 0", "/blocks/0/chart"),
    (chart(chart=line(["Mon"])), "one data point per category", "/blocks/0/chart"),
    (plan(51), "no more than 50", "/blocks/0/tasks"),
    (plan(1)["tasks"][0], "must not be pending", "/blocks/0/status"),
    (container(), "no fewer than 1", "/blocks/0/child_blocks"),
    (container(container(section())), "unsupp", "/blocks/0/child_blocks/0/type"),
    ({"type": "card"}, "at least one of", "/blocks/0"),
    ({"type": "alert", "text": plain("x")}, "unsupported type", "/blocks/0/type"),
]


@pytest.mark.parametrize(("block", "complaint", "pointer"), BAD)
def test_block_that_slack_refuses_is_refused_at_its_place(
    block: Any, complaint: str, pointer: str
) -> None:
    [problem] = check_message([block], {})
    assert complaint in problem
    assert problem.endswith(f"[json-pointer:{pointer}]")


@pytest.mark.parametrize(
    ("blocks", "complaint", "pointer"),
    [
        ([section()] * 51, "no more than 50", "/blocks"),
        ([section(block_id="b")] * 2, "block_id already exists: b", "/blocks/1"),
        ([table(), table()], "only_one_table_allowed", "/blocks/1"),
        (
            [table(), container(table())],
            "only_one_table_allowed",
            "/blocks/1/child_blocks/0",
        ),
        ([chart()] * 3, "no more than 2 charts", "/blocks/2"),
        ([{"type": "markdown", "text": "x" * 6001}] * 2, "12001", "/blocks"),
    ],
)
def test_blocks_that_do_not_go_together_are_refused(
    blocks: list[Json], complaint: str, pointer: str
) -> None:
    [problem] = check_message(blocks, {})
    assert complaint in problem
    assert problem.endswith(f"[json-pointer:{pointer}]")


def modal(*blocks: Json, **fields: Any) -> Json:
    return {"type": "modal", "title": plain("Plan"), "blocks": list(blocks)} | fields


def home(*blocks: Json, **fields: Any) -> Json:
    return {"type": "home", "blocks": list(blocks)} | fields


@pytest.mark.parametrize(
    "view",
    [
        modal(*[section()] * 100, private_metadata="m" * 3000),
        modal(entry(typed()), submit=plain("x" * 24), close=plain("x" * 24)),
        modal({"type": "alert", "text": marked("Late"), "level": "warning"}),
        home(*[section()] * 100),
        home(table(), table()),
    ],
)
def test_view_within_the_limits_is_taken(view: Json) -> None:
    assert check_view(view, view["type"], {}) == []


@pytest.mark.parametrize(
    ("view", "complaint", "pointer"),
    [
        (modal(*[section()] * 101), "no more than 100", "/view/blocks"),
        (modal(title=plain("x" * 25)), "less than 25", "/view/title/text"),
        (modal(title=marked("x")), "unsupported type", "/view/title/type"),
        (modal(submit=plain("x" * 25)), "less than 25", "/view/submit/text"),
        (modal(private_metadata="m" * 3001), "3001", "/view/private_metadata"),
        (modal(callback_id="c" * 256), "256", "/view/callback_id"),
        (modal(external_id="c" * 256), "256", "/view/external_id"),
        (modal(entry(typed())), "required field: submit", "/view"),
        (modal({"type": "markdown", "text": "x"}), "unsu", "/view/blocks/0/type"),
        (modal(table()), "unsupported type", "/view/blocks/0/type"),
        (modal(section(block_id="b"), section(block_id="b")), "b", "/view/blocks/1"),
        (
            modal(*[entry(typed(focus_on_load=True))] * 2, submit=plain("Save")),
            "only one element can have focus_on_load",
            "/view/blocks",
        ),
        ({"type": "modal", "blocks": []}, "required field: title", "/view"),
        ({"type": "modal", "title": plain("x")}, "required field: blocks", "/view"),
        (home(plan(1)), "unsupported type", "/view/blocks/0/type"),
        (home(title=plain("x")), "additional property: title", "/view"),
    ],
)
def test_view_that_slack_refuses_is_refused_at_its_place(
    view: Json, complaint: str, pointer: str
) -> None:
    [problem] = check_view(view, view["type"], {})
    assert complaint in problem
    assert problem.endswith(f"[json-pointer:{pointer}]")


def test_home_is_no_modal() -> None:
    [problem] = check_view(home(), "modal", {})
    assert problem == "must be a view of type modal [json-pointer:/view/type]"
