"""A text as tokens: words, figures and signs that dates are made of, of both languages."""

import re
from collections.abc import Iterator
from functools import cache

from bot.reading.en import dates_words as en
from bot.reading.compose import PLURAL
from bot.reading.figures import FIGURES, apart, figures
from bot.reading.grammar import Kind, Setting, Token
from bot.reading.zh import dates_words as zh

_WEST = (
    r"(?P<period>(?:[qh][1-4]|(?:cw|w|wk)\d\d?)(?!\w))"
    r"|(?P<word>w/c|[a-z]+(?:['’][a-z]+)?)"
    r"|(?P<iso>\d{4}-\d\d-\d\dt\d\d:[\d:.]+(?:z|[+-]\d\d:?\d\d)?)"
    rf"|(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)(?![a-z])|{en.DOTTED_ORDINAL})"
    rf"|(?P<clock>{en.CLOCK})"
    rf"|(?P<figures>{FIGURES})"
    r"|(?P<line>\n)"
    r"|(?P<sign>\S)"
)
_SIGNS = (
    {
        ",": Kind.COMMA,
        "，": Kind.COMMA,
        "(": Kind.COMMA,
        ")": Kind.COMMA,
        "（": Kind.COMMA,
        "）": Kind.COMMA,
        "/": Kind.SLASH,
        "+": Kind.SIGN,
        "@": Kind.AT,
        "|": Kind.COMMA,
        "&": Kind.AND,
        "<": Kind.BEFORE,
        ">": Kind.AFTER,
    }
    | dict.fromkeys(".!?;:。！？；：", Kind.STOP)
    | dict.fromkeys("-–—~～－ー−", Kind.DASH)
)
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF10, 0xFF5B)}  # ０-９ Ａ-Ｚ ａ-ｚ
_UPPER = {upper: upper + 32 for upper in range(65, 91)}
_FOLD = _WIDE | {w: w - 0xFEE0 + 32 for w in range(0xFF21, 0xFF3B)} | _UPPER | zh.FOLD
_MONEY = frozenset("$€£¥#")
_ABBREVIATED = (Kind.MONTHNAME, Kind.WEEKDAY, Kind.MAYBE)
_BEHIND_FIGURES = (*_ABBREVIATED, Kind.UNIT, Kind.CLOCKUNIT)
_NO_WORD = (Kind.NOTHING, None)
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


@cache
def _pattern(*, chinese: bool) -> "re.Pattern[str]":
    """Made when first needed: it takes longer than reading a text."""
    return re.compile(f"{zh.NO_START}|{zh.TOKEN}|{_WEST}" if chinese else _WEST)


def tokens(text: str, setting: Setting) -> list[Token]:
    """All tokens of a text; words of no interest, however many in a row, become one."""
    folded = text.translate(_FOLD)
    found: list[Token] = []
    for match in _pattern(chinese=not folded.isascii()).finditer(folded):
        name, said, start = match.lastgroup, match[0], match.start()
        if name == "word":
            _add_word(found, said, start, folded)
        elif name == "other":
            _add(found, Token(Kind.NOTHING, start, start + len(said)))
        elif name == "figures":
            _add_figures(found, said, start, folded, setting)
        elif name == "sign":
            _add_sign(found, said, start, folded)
        else:
            for token in _others(name or "", said, start, setting):
                _add(found, token)
    return found


def _others(name: str, said: str, start: int, setting: Setting) -> Iterator[Token]:
    end = start + len(said)
    if name == "ordinal":
        yield Token(Kind.ORDINAL, start, end, int(said.rstrip("stndrh.")))
    elif name == "clock":
        yield Token(Kind.TIME, start, end)
    elif name == "iso":
        yield from figures(said[:10], start, setting)
    elif name == "period":
        letters = said.rstrip("0123456789")
        value = (letters[-1], int(said[len(letters) :]))
        yield Token(Kind.QUARTERNAME, start, end, value)
    elif name == "line":
        yield Token(Kind.STOP, start, end)
    else:
        yield from zh.tokens(name, said, start)


def _add(found: list[Token], token: Token) -> None:
    if token.kind != Kind.NOTHING or not found or found[-1].kind != Kind.NOTHING:
        found.append(token)


def _add_sign(found: list[Token], said: str, start: int, text: str) -> None:
    if found and start < found[-1].end:  # the dot of an abbreviation
        return
    kind = _SIGNS.get(said, Kind.NOTHING)
    around = text[max(start - 1, 0) : start + 2]
    if kind == Kind.DASH and not any(char.isspace() for char in around):
        kind = Kind.HYPHEN
    _add(found, Token(kind, start, start + 1))


def _add_word(found: list[Token], said: str, start: int, text: str) -> None:
    kind, value = en.WORDS.get(said) or en.WORDS.get(said[:-2], _NO_WORD)
    if said[-2:] not in ("'s", "’s") and said not in en.WORDS:
        kind = Kind.NOTHING
    end = start + len(said)
    if found and start and text[start - 1].isdigit():
        if kind not in _BEHIND_FIGURES:
            found[-1] = found[-1]._replace(kind=Kind.NOTHING)
            kind = Kind.NOTHING
    elif len(said) == 1 and said in en.AFTER_FIGURES:
        kind = Kind.NOTHING
    if kind in _ABBREVIATED and text[end : end + 1] == ".":
        end += 1
    plural = ""
    if kind == Kind.UNIT and said[-1] == "s" and said[-2] not in "'’":
        plural = PLURAL
    elif kind == Kind.WEEKDAY and said.endswith("days"):
        plural = PLURAL
    _add(found, Token(kind, start, end, value, plural))


def _add_figures(
    found: list[Token], said: str, start: int, text: str, setting: Setting
) -> None:
    before, after = (
        text[start - 1 : start],
        text[start + len(said) : start + len(said) + 1],
    )
    glued = before in _LETTERS and found and found[-1].kind not in _ABBREVIATED
    if before in _MONEY or glued or after == "%":
        _add(found, Token(Kind.NOTHING, start, start + len(said)))
        return
    last = [token.kind for token in found[-2:]]
    if last[1:] and last[0] in _ABBREVIATED and last[1] in (Kind.HYPHEN, Kind.SLASH):
        found.extend(apart(said, start))
        return
    for token in figures(said, start, setting):
        _add(found, token)
