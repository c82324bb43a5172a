"""The fishbone is drawn in both scripts, from the font that is installed with it."""

from io import BytesIO

import pytest
from PIL import Image, ImageFont

from bot.people import Language
from bot.plans.diagnosis import Level
from bot.texts import TEXTS
from bot.views.causes import causes_message
from bot.views.fishbone import (
    BIG,
    TEXT,
    WIDTH,
    Bone,
    Fishbone,
    Twig,
    font_file,
    wrapped,
)
from sandbox.blocks import check_message
from tests.makers import a_cause, a_plan

LONG = "查订单要进两个系统 and log in twice "


def a_bone(*twigs: str) -> Bone:
    return Bone("流程", tuple(Twig(each, ("impact 4",)) for each in twigs), "none")


def drawn(fishbone: Fishbone) -> Image.Image:
    return Image.open(BytesIO(fishbone.png()))


def test_each_line_keeps_to_its_width_and_loses_no_word() -> None:
    font = ImageFont.truetype(font_file(), BIG)
    text = LONG * 3 + "x" * 90

    lines = wrapped(text, font, TEXT)

    assert all(font.getlength(line) <= TEXT for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize("text", ["Orders", "客户等待", "“处理”"])
def test_the_font_has_both_scripts(text: str) -> None:
    font = ImageFont.truetype(font_file(), BIG)
    unknown = bytes(font.getmask("\U0010ffff"))

    assert all(bytes(font.getmask(each)) != unknown for each in text)


def test_a_picture_grows_with_its_causes_and_keeps_its_width() -> None:
    few = drawn(Fishbone("Calls", (a_bone(), a_bone("One"), a_bone(), a_bone())))
    many = a_bone(*[LONG * 2] * 20)
    tall = drawn(Fishbone("客" * 500, (a_bone(), many, a_bone(), a_bone())))

    assert few.format == "PNG"
    assert few.width == tall.width == WIDTH
    assert tall.height > few.height
    assert few.getbbox() == (0, 0, few.width, few.height)


@pytest.mark.parametrize("language", Language)
def test_the_message_says_all_that_the_picture_shows(language: Language) -> None:
    texts = TEXTS[language]
    causes = [
        a_cause(number=n, level=level, text=f"Cause {n}. " + "词" * 180)
        for n, level in enumerate([*Level] * 4, start=1)
    ]

    message = causes_message(a_plan(), "Calls take long", causes, texts)

    said = str(message.payload())
    assert message.picture is not None
    assert all(f"Cause {n}." in said for n in range(1, 17))
    assert all(texts.trace.branch(level) in said for level in Level)
    assert "Calls take long" in message.picture.alt
    shown = message.pictured("F12345678").payload()["blocks"]
    assert [each["type"] for each in shown][:2] == ["section", "image"]
    assert len(shown[1]["alt_text"]) <= 1000
    assert check_message(message.payload()["blocks"], {}) == []


@pytest.mark.parametrize("language", Language)
def test_without_causes_there_is_nothing_to_draw(language: Language) -> None:
    assert causes_message(a_plan(), "", [], TEXTS[language]).picture is None
