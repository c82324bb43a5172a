"""Words that mean something only together: 报不进去, 砌好, 在主任手里, 市监局."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.reading.meanings.compounds.beside import as_one
from bot.reading.spans.refs import Ref
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

if TYPE_CHECKING:
    from bot.reading.meanings.compounds.begins import Round

_BESIDE_A_TIME = ("前", "后", "期间", "以前", "之前", "之后", "以后")
_OK = words(zh.OK)


def compose(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with words that stand together made one."""
    if max([token.text[-1] for token in tokens], default="") < "\u3400":
        return list(tokens)
    # replies in English need none of these, and do without the time to load them
    from bot.reading.meanings.compounds import english, rules  # noqa: PLC0415

    tokens = english.bent(tokens)
    for tried in (rules.FIRST, rules.THEN):
        tokens = _composed(tokens, tried)
    return [_of_a_time(token) for token in tokens]


def _of_a_time(token: Token) -> Token:
    """Take 元旦前 for no name of 安排元旦值班."""
    of_time = token.concept == "@" and token.text.endswith(_BESIDE_A_TIME)
    return replace(token, hints={}) if of_time and token.hints else token


def _composed(tokens: Sequence[Token], rules: "Round") -> list[Token]:
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        chinese = token.text >= "\u3400" or _chinese_ok(tokens, place, made)
        found = rules.find(tokens, place) if chinese and token.data is None else None
        if found is None:
            made.append(token)
            place += 1
            continue
        count, concept = found
        made.append(as_one(tokens[place : place + count], concept))
        place += count
    return made


def _chinese_ok(tokens: Sequence[Token], place: int, made: Sequence[Token]) -> bool:
    """Whether an "OK" stands here that belongs to what is said in Chinese."""
    if tokens[place].text not in _OK or not made:
        return False
    return _leads_chinese(made[-1]) or _went_well(tokens, place)


def _went_well(tokens: Sequence[Token], place: int) -> bool:
    """Whether 了 stands behind an "OK"."""
    return place + 1 < len(tokens) and tokens[place + 1].text == "了"


def _leads_chinese(before: Token) -> bool:
    """Whether an "OK" behind this belongs to what is said in Chinese."""
    return (
        before.text[-1] >= "\u3400"
        or (before.text.isdigit() and len(before.text) == 1)
        or before.concept == "="
        or isinstance(before.data, Ref)
    )
