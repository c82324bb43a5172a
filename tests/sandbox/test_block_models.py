"""What slack_sdk's own models make is taken by the sandbox."""

from typing import Any

import pytest
from slack_sdk.models import blocks as kit

from sandbox.blocks import check_message, check_view

OPTIONS = [kit.Option(text="One", value="1"), kit.Option(text="Two", value="2")]
CONFIRM = kit.ConfirmObject(title="Sure?", text="It ends", confirm="Yes", deny="No")
RICH = kit.RichTextBlock(
    elements=[
        kit.RichTextSectionElement(
            elements=[
                kit.RichTextElementParts.Text(
                    text="Hi", style=kit.RichTextElementParts.TextStyle(bold=True)
                ),
                kit.RichTextElementParts.User(user_id="U1"),
                kit.RichTextElementParts.Link(url="https://x.example", text="x"),
                kit.RichTextElementParts.Emoji(name="tada"),
            ]
        ),
        kit.RichTextListElement(
            style="bullet", elements=[kit.RichTextSectionElement(elements=[])]
        ),
    ]
)
ELEMENTS = [
    kit.ButtonElement(text="Go", action_id="a", value="v", confirm=CONFIRM),
    kit.StaticSelectElement(action_id="a", options=OPTIONS, placeholder="Choose"),
    kit.StaticSelectElement(
        action_id="a", option_groups=[kit.OptionGroup(label="All", options=OPTIONS)]
    ),
    kit.StaticMultiSelectElement(
        action_id="a", options=OPTIONS, initial_options=OPTIONS[:1]
    ),
    kit.UserSelectElement(action_id="a", initial_user="U1"),
    kit.ConversationSelectElement(
        action_id="a", filter=kit.ConversationFilter(include=["public"])
    ),
    kit.ChannelSelectElement(action_id="a"),
    kit.ExternalDataSelectElement(action_id="a", min_query_length=0),
    kit.DatePickerElement(action_id="a", initial_date="2026-03-04"),
    kit.TimePickerElement(action_id="a", initial_time="09:00"),
    kit.CheckboxesElement(action_id="a", options=OPTIONS),
    kit.RadioButtonsElement(action_id="a", options=OPTIONS, initial_option=OPTIONS[0]),
]
INPUTS = [
    kit.PlainTextInputElement(action_id="a", multiline=True, max_length=3000),
    kit.NumberInputElement(action_id="a", is_decimal_allowed=True, min_value="0"),
    kit.EmailInputElement(action_id="a"),
    kit.UrlInputElement(action_id="a"),
    kit.DateTimePickerElement(action_id="a", initial_date_time=1_700_000_000),
    kit.UserMultiSelectElement(action_id="a", initial_users=["U1"]),
]
BLOCKS = [
    kit.SectionBlock(text="*Hello*", fields=["a", "b"]),
    kit.HeaderBlock(text="Title"),
    kit.DividerBlock(),
    kit.ContextBlock(elements=[kit.MarkdownTextObject(text="now")]),
    kit.ImageBlock(image_url="https://x.example/a.png", alt_text="a"),
    kit.MarkdownBlock(text="# Title"),
    kit.TableBlock(
        rows=[[kit.RawTextObject(text="a"), kit.RawTextObject(text="b").to_dict()]],
        column_settings=[{"align": "right", "is_wrapped": True}],
    ),
    kit.PlanBlock(
        title="Plan",
        tasks=[kit.TaskCardBlock(task_id="1", title="t", status="pending")],
    ),
    RICH,
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.type)
def test_block_of_the_models_is_taken(block: Any) -> None:
    assert check_message([block.to_dict()], {}) == []


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element.type)
def test_element_of_the_models_is_taken_in_actions(element: Any) -> None:
    block = kit.ActionsBlock(elements=[element]).to_dict()
    assert check_message([block], {}) == []


@pytest.mark.parametrize("element", [*ELEMENTS[1:], *INPUTS], ids=lambda e: e.type)
def test_element_of_the_models_is_taken_in_forms(element: Any) -> None:
    block = kit.InputBlock(label="Field", element=element).to_dict()
    title = {"type": "plain_text", "text": "Form"}
    view = {"type": "modal", "title": title, "submit": title, "blocks": [block]}
    assert check_view(view, "modal", {}) == []
