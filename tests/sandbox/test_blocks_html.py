import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.blocks_html import FAMILIES, block_html, blocks_html
from sandbox.html.controls import CONTROLS
from tests.sandbox.pages import STAMP, Tags, a_reader, is_harmless

Json = dict[str, Any]
EVIL = "<script>alert(1)</script> \"' javascript:alert(1)"


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def option(text: str, value: str | None = None) -> Json:
    return {"text": plain(text), "value": value or text}


def rich(*elements: Json) -> Json:
    section = {"type": "rich_text_section", "elements": list(elements)}
    return {"type": "rich_text", "elements": [section]}


def words(text: str) -> Json:
    return rich({"type": "text", "text": text})


def chart(kind: str, text: str = "done") -> Json:
    if kind == "pie":
        segments = [{"label": text, "value": 3}, {"label": "late", "value": 1}]
        return {"type": "pie", "segments": segments}
    points = [{"label": "May", "value": -2}, {"label": "Jun", "value": 5.5}]
    return {
        "type": kind,
        "series": [{"name": text, "data": points}],
        "axis_config": {"categories": ["May", "Jun"], "y_label": text},
    }


def elements(text: str) -> list[Json]:
    """Return one element of every type."""
    choices = {"options": [option(text), option("other")]}
    confirm = {
        "title": plain(text),
        "text": mrkdwn(text),
        "confirm": plain("Yes"),
        "deny": plain("No"),
    }
    given: dict[str, Json] = {
        "button": {"text": plain(text), "confirm": confirm, "url": "https://a.b"},
        "workflow_button": {"text": plain(text)},
        "icon_button": {"text": plain(text), "icon": "trash"},
        "feedback_buttons": {
            "positive_button": option(text),
            "negative_button": option(text),
        },
    }
    return [
        {"type": kind, "action_id": kind, "placeholder": plain(text)}
        | given.get(kind, choices)
        for kind in CONTROLS
    ]


def every_block(text: str) -> list[Json]:
    """Return one block of every family, each with `text` wherever text may be."""
    picture: Json = {
        "type": "image",
        "image_url": "https://a.b/c.png",
        "alt_text": text,
    }
    button: Json = {
        "type": "button",
        "text": plain(text),
        "action_id": "b",
        "value": text,
    }
    task: Json = {
        "type": "task_card",
        "task_id": "1",
        "title": text,
        "status": "complete",
        "details": words(text),
        "sources": [{"type": "url", "url": "https://a.b", "text": text}],
    }
    card: Json = {"type": "card", "title": mrkdwn(text), "body": mrkdwn(text)}
    card |= {"hero_image": picture, "actions": [button]}
    head: Json = {"type": "raw_text", "text": text}
    number: Json = {"type": "raw_number", "value": 1, "text": text}
    rows, numbers = [[head], [words(text)]], [[head], [number]]
    return [
        {"type": "section", "text": mrkdwn(text), "fields": [plain(text)]},
        {"type": "section", "text": plain(text), "accessory": picture},
        {"type": "header", "text": plain(text)},
        {"type": "context", "elements": [mrkdwn(text), picture]},
        {"type": "divider"},
        picture | {"title": plain(text)},
        {"type": "image", "slack_file": {"id": "F0PICTURE1"}, "alt_text": text},
        {"type": "video", "title": plain(text), "video_url": "https://a.b"},
        {"type": "file", "external_id": text, "source": "remote"},
        {"type": "actions", "block_id": text, "elements": elements(text)},
        {"type": "context_actions", "elements": [button]},
        *(
            {"type": "input", "label": plain(text), "hint": plain(text), "element": one}
            for one in elements(text)
        ),
        words(text),
        {"type": "markdown", "text": text},
        {"type": "table", "rows": rows, "column_settings": [{"align": "center"}]},
        {"type": "data_table", "rows": numbers, "caption": text},
        *(
            {"type": "data_visualization", "title": text, "chart": chart(kind, text)}
            for kind in ("pie", "line", "bar", "area")
        ),
        {"type": "plan", "title": text, "tasks": [task]},
        task,
        {"type": "alert", "text": mrkdwn(text), "level": "warning"},
        card,
        {"type": "carousel", "elements": [card]},
        {
            "type": "container",
            "title": plain(text),
            "is_collapsible": True,
            "child_blocks": [{"type": "section", "text": mrkdwn(text)}],
        },
    ]


def test_every_family_is_drawn() -> None:
    assert {block["type"] for block in every_block("x")} == set(FAMILIES)
    for block in every_block("what it says"):
        html = block_html(block, a_reader())
        assert 'class="unknown"' not in html, block["type"]
        assert block["type"] == "divider" or "what it says" in html, block["type"]


def test_no_block_lets_its_text_become_a_tag() -> None:
    html = str(blocks_html(every_block(EVIL), a_reader()))
    assert is_harmless(html)
    assert "alert(1)" in Tags(html).text


def test_an_unknown_block_shows_its_type_and_json() -> None:
    html = block_html({"type": "hologram", "depth": "<3>"}, a_reader())
    assert "hologram" in html
    assert '"depth": "<3>"' in Tags(html).text


@pytest.mark.parametrize("kind", sorted(FAMILIES))
def test_a_block_without_what_it_needs_shows_its_json(kind: str) -> None:
    html = block_html({"type": kind, "odd": True}, a_reader())
    assert kind in {"card", "divider", "section"} or '"odd": true' in Tags(html).text


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.sampled_from(every_block("x")), st.data())
def test_whatever_stands_in_a_block_never_breaks_the_page(
    block: Json, data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from(sorted(block)))
    html = str(block_html(block | {key: data.draw(JSON)}, a_reader()))
    assert html.startswith('<div class="block">')
    assert is_harmless(html)


def test_a_file_of_slacks_is_shown_from_where_the_sandbox_keeps_it() -> None:
    picture = {"type": "image", "slack_file": {"id": "F0PICTURE1"}, "alt_text": "a"}
    assert 'src="/files/F0PICTURE1/chart.png"' in block_html(picture, a_reader())
    gone = picture | {"slack_file": {"id": "F404"}}
    assert "<img" not in block_html(gone, a_reader())


def test_rich_text_shows_styles_lists_names_and_dates() -> None:
    date = {"type": "date", "timestamp": STAMP, "format": "{date_num} {time}"}
    block = rich(
        {"type": "text", "text": "bold", "style": {"bold": True}},
        {"type": "user", "user_id": "U2"},
        {"type": "channel", "channel_id": "C1"},
        {"type": "emoji", "name": "tada"},
        {"type": "link", "url": "javascript:alert(1)", "text": "no link"},
        date,
    )
    item = {"type": "rich_text_section", "elements": [{"type": "text", "text": "1"}]}
    ordered = {"type": "rich_text_list", "style": "ordered", "elements": [item]}
    block["elements"].append(ordered | {"indent": 1, "offset": 4})
    html = block_html(block, a_reader())
    assert "<strong>bold</strong>" in html
    assert '<ol class="depth-1" start="5"><li>1</li></ol>' in html
    shown = "bold@林美#support-team🎉no link2026-05-01 10:00 AM1"
    assert Tags(html).text == shown


def test_what_a_person_chose_is_shown_in_place_of_the_start() -> None:
    element = {
        "type": "static_select",
        "action_id": "a",
        "options": [option("one"), option("two")],
        "initial_option": option("one"),
    }
    block = {"type": "actions", "block_id": "b", "elements": [element]}
    chosen = {"type": "static_select", "selected_option": option("two")}
    reader = a_reader().__class__(values={"b": {"a": chosen}})
    assert '<option value="two" selected>' in block_html(block, reader)


def test_an_error_stands_at_its_field() -> None:
    element = {"type": "plain_text_input", "action_id": "a"}
    block = {"type": "input", "block_id": "b", "label": plain("Goal")}
    reader = a_reader().__class__(errors={"b": "Too short <3"})
    html = block_html(block | {"element": element}, reader)
    assert 'data-error="b">Too short &lt;3</p>' in html


@pytest.mark.parametrize("kind", ["line", "bar", "area"])
def test_charts_survive_all_values_alike(kind: str) -> None:
    for value in (0, 7, -7, 1e9, 1e-9):
        drawing = chart(kind)
        for point in drawing["series"][0]["data"]:
            point["value"] = value
        block = {"type": "data_visualization", "title": "t", "chart": drawing}
        html = block_html(block, a_reader())
        assert "<svg" in html
        assert "nan" not in html


def test_markdown_shows_headings_lists_tables_and_code() -> None:
    text = """# Big
**b** and [l](https://a.b)
- [x] did

|a|b|
|-|-|
|1|2|
```
<c>
```"""
    html = block_html({"type": "markdown", "text": text}, a_reader())
    tags = Tags(html).tags
    assert {"h2", "strong", "a", "li", "table", "td", "pre"} <= set(tags)
    assert "☑ did" in Tags(html).text


def test_a_broken_block_is_told_in_json_that_can_be_read_back() -> None:
    block = {"type": "table", "rows": "nonsense 中文"}
    shown = Tags(block_html(block, a_reader())).text
    assert json.loads(shown[shown.index("{") :]) == block
