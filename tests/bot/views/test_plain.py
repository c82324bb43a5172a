"""Blocks are passed to Slack as the SDK would pass them, and refused as it refuses."""

from typing import Any

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.basic_objects import JsonObject
from slack_sdk.models.blocks import (
    ActionsBlock,
    ButtonElement,
    CheckboxesElement,
    ConfirmObject,
    ContextBlock,
    ConversationFilter,
    ConversationSelectElement,
    DatePickerElement,
    DividerBlock,
    HeaderBlock,
    ImageBlock,
    ImageElement,
    InputBlock,
    MarkdownTextObject,
    NumberInputElement,
    Option,
    OptionGroup,
    OverflowMenuElement,
    PlainTextInputElement,
    PlainTextObject,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
    SectionBlock,
    StaticMultiSelectElement,
    StaticSelectElement,
    TimePickerElement,
    UserMultiSelectElement,
    UserSelectElement,
)
from slack_sdk.models.blocks.basic_components import SlackFile

from bot.views.chart import Chart
from bot.views.plain import plain

OPTIONS = [Option(value=each, text=f"*{each}*", description=each) for each in "abc"]
GROUPS = [OptionGroup(label="letters", options=OPTIONS)]
WHO: dict[str, Any] = {"action_id": "who", "placeholder": "Who?"}
SURE = ConfirmObject(title="Sure?", text="Really?", confirm="Yes", deny="No")
BLOCKS: list[Any] = [
    SectionBlock(text=MarkdownTextObject(text="*late*", verbatim=True), block_id="b"),
    SectionBlock(
        fields=["one", MarkdownTextObject(text="two")],
        accessory=OverflowMenuElement(action_id="more", options=OPTIONS[:2]),
    ),
    SectionBlock(text="x", accessory=ImageElement(image_url="u", alt_text="a")),
    ActionsBlock(
        elements=[
            ButtonElement(
                text="Done", action_id="done", value="1", style="primary", confirm=SURE
            ),
            ButtonElement(text="Read", url="https://example.com"),
        ]
    ),
    ContextBlock(
        elements=[MarkdownTextObject(text="small"), PlainTextObject(text="p")]
    ),
    DividerBlock(),
    HeaderBlock(text=PlainTextObject(text="Head", emoji=False)),
    ImageBlock(slack_file=SlackFile(id="F1"), alt_text="drawn", title="Picture"),
    RichTextBlock(
        elements=[
            RichTextSectionElement(elements=[]),
            RichTextSectionElement(elements=[RichTextElementParts.Text(text="t")]),
        ]
    ),
    Chart({"title": "Course", "chart": {"type": "line", "series": []}}),
    *(
        InputBlock(label="Label", element=element, hint="Hint", optional=True)
        for element in (
            PlainTextInputElement(action_id="t", multiline=True, initial_value=""),
            NumberInputElement(action_id="n", is_decimal_allowed=True, min_value="0"),
            DatePickerElement(action_id="d", initial_date="2027-01-02"),
            TimePickerElement(action_id="h", initial_time="09:30"),
            StaticSelectElement(options=OPTIONS, initial_option=OPTIONS[1], **WHO),
            StaticSelectElement(option_groups=GROUPS, **WHO),
            StaticMultiSelectElement(options=OPTIONS, initial_options=OPTIONS, **WHO),
            CheckboxesElement(action_id="c", options=OPTIONS, initial_options=[]),
            UserSelectElement(initial_user="U1", **WHO),
            UserMultiSelectElement(initial_users=["U1"], **WHO),
            ConversationSelectElement(
                filter=ConversationFilter(include=["public"]), **WHO
            ),
        )
    ),
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda each: type(each).__name__)
def test_a_block_is_what_the_sdk_makes_of_it(block: JsonObject) -> None:
    assert plain(block) == block.to_dict()


@pytest.mark.parametrize(
    "block",
    [
        SectionBlock(text="x" * 3001),
        SectionBlock(),
        ActionsBlock(elements=[ButtonElement(text="y" * 76, action_id="a")]),
        HeaderBlock(text="z" * 151),
    ],
    ids=["too long", "empty", "too long within", "no head"],
)
def test_what_the_sdk_refuses_is_refused(block: JsonObject) -> None:
    with pytest.raises(SlackObjectFormationError):
        block.to_dict()
    with pytest.raises(SlackObjectFormationError):
        plain(block)
