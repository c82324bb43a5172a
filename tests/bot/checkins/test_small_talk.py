"""Thanks are no report, and nobody waits for an answer to them."""

import pytest

from bot.checkins.small_talk import asks_who_sees, is_small_talk


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!",
        "ok",
        "thank you :pray:",
        "👍",
        ":tada: :tada:",
        "谢谢！",
        "好的，辛苦了",
        "",
    ],
)
def test_small_talk_is_known(text: str) -> None:
    assert is_small_talk(text)


@pytest.mark.parametrize(
    "text",
    ["done", "ok, 80%", "thanks, waiting for IT", "好的，完成了", "?help me", "x" * 50],
)
def test_all_else_is_none(text: str) -> None:
    assert not is_small_talk(text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who can see this?", True),
        ("Who reads my answers?", True),
        ("is this private?", True),
        ("谁能看到我的回复？", True),
        ("会保密吗", True),
        ("the manager who read it liked it, 80% done", False),
        ("done", False),
        ("谁来帮我", False),
    ],
)
def test_question_of_who_sees_is_known(text: str, asks: bool) -> None:  # noqa: FBT001  a table's column
    assert asks_who_sees(text) is asks
