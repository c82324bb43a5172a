"""What is said about a reply."""

import pytest

from bot.people import Language
from bot.texts import TEXTS


def test_a_quotation_within_a_chinese_question_has_marks_of_its_own() -> None:
    asked = TEXTS[Language.ZH].replies.is_it(1, "翻译模板", "受阻，卡在“英文模板”")

    assert "是不是“受阻，卡在‘英文模板’”？" in asked


@pytest.mark.parametrize(("language", "label"), [("en", "Change"), ("zh", "修改")])
def test_whoever_has_nothing_open_hears_how_to_put_a_note_right(
    language: str, label: str
) -> None:
    replies = TEXTS[Language(language)].replies

    assert replies.change() == label
    assert label in replies.nothing_open()
