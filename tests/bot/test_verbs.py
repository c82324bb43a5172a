"""What is typed after `/pip` is understood as a verb and the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.verbs import ALONE, Spoken, Vocabulary, plan_number

WORDS = Vocabulary(
    {
        "new": ("新建",),
        "status": ("状态",),
        "show": ("查看",),
        "why": ("为什么",),
        "list": ("列表",),
    }
)


@pytest.mark.parametrize(
    ("text", "verb", "rest"),
    [
        ("status", "status", ""),
        ("STATUS", "status", ""),
        ("  status   P-3 ", "status", "P-3"),
        ("`status`", "status", ""),
        ("status.", "status", ""),
        ("ｓｔａｔｕｓ", "status", ""),
        ("状态", "status", ""),
        ("状态　P-3", "status", "P-3"),  # an ideographic space
        ("查看P-3", "show", "P-3"),
        ("新建平均处理时长降到6分钟", "new", "平均处理时长降到6分钟"),
        ("新建：平均处理时长", "new", "平均处理时长"),
        ("为什么", "why", ""),
        ("P-3", "show", "P-3"),
        ("p3", "show", "P-3"),
        ("Ｐ－３", "show", "P-3"),
        ("P-3 status", "status", "P-3"),
        ("P-3 状态", "status", "P-3"),
        ("P-3 2", "show", "P-3 2"),
        ("new one\ntwo", "new", "one\ntwo"),
    ],
)
def test_a_verb_is_known_however_it_is_typed(text: str, verb: str, rest: str) -> None:
    spoken = WORDS.spoken(text)

    assert (spoken.verb, spoken.rest) == (verb, rest)


@pytest.mark.parametrize("text", ["", "   ", "\n", "　"])
def test_nothing_typed_is_nothing_said(text: str) -> None:
    assert WORDS.spoken(text).verb == ALONE


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("staus", "status"),
        ("stauts", "status"),
        ("lst", "list"),
        ("状太", "状态"),
        ("lits P-3", "list"),
    ],
)
def test_a_slip_is_met_with_the_nearest_verb(typed: str, near: str) -> None:
    spoken = WORDS.spoken(typed)

    assert spoken.verb is None
    assert spoken.near == near


@pytest.mark.parametrize(
    "typed", ["banana", "🎉🎉🎉", "<!status>", "x" * 10_000, "你好", "*_~`"]
)
def test_what_is_like_no_verb_offers_none(typed: str) -> None:
    assert WORDS.spoken(typed) == Spoken(verb=None, said=typed)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    spoken = WORDS.spoken(text)

    assert (spoken.verb == ALONE) == (not text.strip())


@pytest.mark.parametrize("text", ["P-", "P-1x", "3", "#3", "", "P-1234567890"])
def test_what_is_no_plan_code_is_none(text: str) -> None:
    assert plan_number(text) is None
