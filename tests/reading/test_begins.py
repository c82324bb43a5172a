"""A rule for Chinese compounds is tried at the words alone at which it begins."""

from collections.abc import Sequence

import pytest

from bot.reading.meanings.compounds.begins import A_WORD, Round, begins
from bot.reading.meanings.compounds.beside import Found
from bot.reading.tokens.tape import Token


@begins(at=("先", "再"), then=("改",))
def _first(_tokens: Sequence[Token], _place: int) -> Found:
    return 2, "1"


@begins(then=A_WORD)
def _second(tokens: Sequence[Token], place: int) -> Found:
    return None if tokens[place].text == "别" else (2, "2")


def _third(_tokens: Sequence[Token], _place: int) -> Found:
    return 1, "3"


ROUND = Round({"k": (_first, _second, _third)})


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("先改", (2, "1")),
        ("再改", (2, "1")),
        ("先写", (2, "2")),
        ("又改", (2, "2")),
        ("别改", (1, "3")),
        ("先", (1, "3")),
        ("先 改", (1, "3")),
        ("先a", (1, "3")),
    ],
)
def test_first_rule_that_fits_is_taken(said: str, found: Found) -> None:
    tokens = [
        Token(place, place + 1, sign, "k")
        for place, sign in enumerate(said)
        if sign != " "
    ]
    assert ROUND.find(tokens, 0) == found


def test_word_of_another_concept_begins_nothing() -> None:
    assert ROUND.find([Token(0, 1, "先", "s"), Token(1, 2, "改", "k")], 0) is None
