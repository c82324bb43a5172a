"""A text as tokens: words, figures and signs that dates are made of."""

from bot.reading.dates.en import tokens as en
from bot.reading.dates.figures import apart, figures
from bot.reading.dates.grammar import Setting, Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.shapes import SHAPES
from bot.reading.dates.zh import tokens as zh_tokens
from bot.reading.dates.zh import words as zh
from bot.reading.lazily import Lazily

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
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


_ENGLISH = Lazily(f"(?:{en.TOKEN}) ?")
_BOTH = Lazily(f"(?:{zh.NO_START}|{zh.TOKEN}|{en.TOKEN}) ?")


def tokens(text: str, setting: Setting) -> list[Token]:
    """All tokens of a text; words of no interest, however many in a row, become one."""
    folded = text.lower() if text.isascii() else text.translate(_FOLD)
    found: list[Token] = []
    for match in (_ENGLISH if folded.isascii() else _BOTH).finditer(folded):
        name = match.lastgroup or ""
        said, start = match[name], match.start()
        if name == "word":
            word = en.word(said, start, folded, found)
            if word is not None:
                _add(found, word)
        elif name == "other":
            if not found or found[-1].kind != Kind.NOTHING:
                found.append(Token(Kind.NOTHING, start, start + len(said)))
        elif name == "figures":
            _add_figures(found, said, start, folded, setting)
        elif name in ("sign", zh.ALONE):
            _add_sign(found, said, start, folded)
        else:
            shape = SHAPES.get(name)
            made = (
                shape(said, start, setting)
                if shape
                else zh_tokens.tokens(name, said, start)
            )
            for token in made:
                _add(found, token)
    return found


def _add(found: list[Token], token: Token) -> None:
    if token.kind != Kind.NOTHING or not found or found[-1].kind != Kind.NOTHING:
        found.append(token)


def _add_sign(found: list[Token], said: str, start: int, text: str) -> None:
    if found and start < found[-1].end:  # the dot of an abbreviation
        return
    kind = _SIGNS.get(said, Kind.NOTHING)
    around = text[max(start - 1, 0) : start + 2]
    if kind == Kind.DASH and text[start - 1 : start] == said:
        return  # ——
    if kind == Kind.DASH and not any(char.isspace() for char in around):
        kind = Kind.HYPHEN
    _add(found, Token(kind, start, start + 1))


def _add_figures(
    found: list[Token], said: str, start: int, text: str, setting: Setting
) -> None:
    before, after = (
        text[start - 1 : start],
        text[start + len(said) : start + len(said) + 1],
    )
    glued = before in _LETTERS and found and found[-1].kind not in en.ABBREVIATED
    if before in _MONEY or glued or after == "%":
        _add(found, Token(Kind.NOTHING, start, start + len(said)))
        return
    last = [token.kind for token in found[-2:]]
    if last[1:] and last[0] in en.ABBREVIATED and last[1] in (Kind.HYPHEN, Kind.SLASH):
        found.extend(apart(said, start))
        return
    if last and "/" in said and en.names_month(found[-1]):  # March 20/21
        found.extend(apart(said, start))
        return
    for token in figures(said, start, setting):
        _add(found, token)
