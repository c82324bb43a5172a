"""A message with a picture is said with it, once, or without it where it can't be."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from slack_sdk.models.blocks import MarkdownTextObject, SectionBlock

from bot.deliveries import DeliveryState, Kind
from bot.views import Message, Picture
from tests.sending.conftest import QUICK, Office

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100
PATIENT = replace(QUICK, lease=timedelta(seconds=10))


def pictured(*_: Any) -> Message:
    words = [SectionBlock(text=MarkdownTextObject(text=each)) for each in "AB"]
    picture = Picture(name="causes.png", alt="All in words", draw=lambda: PNG)
    return Message("Causes", words, picture)


async def sent(office: Office) -> list[str]:
    """Return the kinds of blocks that were posted, of one message."""
    office.renderers[Kind.FISHBONE] = pictured
    planned = await office.plan(kind=Kind.FISHBONE)
    await office.sender(timing=PATIENT).drain()
    kept = await office.now_is(planned)
    assert kept.state is DeliveryState.SENT
    assert office.keys == [planned.key]
    timeline = office.sandbox.workspace.timeline(kept.channel or "")
    post = timeline.get(kept.ts or "")
    assert post is not None
    return [block["type"] for block in post.blocks or ()]


async def reason(office: Office) -> str | None:
    (kept,) = await office.all(Kind.FISHBONE)
    return kept.reason


async def test_it_stands_under_the_first_block(office: Office) -> None:
    assert await sent(office) == ["section", "image", "section"]
    (file,) = office.sandbox.workspace.files.values()
    assert (file.content, file.alt_text) == (PNG, "All in words")


async def test_slack_is_given_time_to_look_at_it(office: Office) -> None:
    office.sandbox.faults.file_seconds = 0.3

    assert await sent(office) == ["section", "image", "section"]
    assert len(office.sandbox.workspace.files) == 1


@pytest.mark.parametrize(
    ("method", "error"),
    [
        ("files.getUploadURLExternal", "missing_scope"),
        ("files.getUploadURLExternal", "file_uploads_disabled"),
        ("files.completeUploadExternal", "storage_limit_reached"),
    ],
)
async def test_where_slack_takes_none_it_is_said_in_words(
    office: Office, method: str, error: str
) -> None:
    office.goes_wrong("refuse", method, error=error)

    assert await sent(office) == ["section", "section"]
    assert await reason(office) == "without_picture"


async def test_a_picture_that_slack_never_shows_is_left_out(office: Office) -> None:
    office.sandbox.faults.file_seconds = 1000

    assert await sent(office) == ["section", "section"]
    assert await reason(office) == "without_picture"


async def test_a_lost_answer_to_the_upload_costs_the_picture_alone(
    office: Office,
) -> None:
    office.goes_wrong("drop_after", "files.completeUploadExternal")

    assert await sent(office) == ["section", "section"]


async def test_a_picture_that_cannot_be_drawn_costs_the_picture_alone(
    office: Office,
) -> None:
    def broken(*_: Any) -> Message:
        message = pictured()
        assert message.picture is not None
        picture = replace(message.picture, draw=lambda: bytes([1000]))
        return replace(message, picture=picture)

    office.renderers[Kind.FISHBONE] = broken
    planned = await office.plan(kind=Kind.FISHBONE)
    await office.sender(timing=PATIENT).drain()

    assert (await office.now_is(planned)).reason == "without_picture"
