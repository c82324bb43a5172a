"""Codes by which things in titles are told apart: 3#库, A线, 二号仓, 8D, 5S, P-14."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.reading.lazily import Lazily
from bot.reading.numerals import number
from bot.reading.tokens.tape import Token

_CODE = Lazily(
    r"(?<![a-z0-9])(?:\d{1,3}#[\u4e00-\u9fff]?|\d[ds](?![a-z])"
    r"|(?:\d{1,3}|[一二三四五六七八九十]{1,2})(?:号[楼线机库仓门厅馆桥井炉站车房院台泵窑棚地]|栋(?!$))"
    r"|[a-z]\d{0,2}[线区栋座楼班组段馆厅库仓级类型面车轮岗标幢梯机炉站])"
)
_WITH_HYPHEN = Lazily(r"(?<![a-z0-9-])[a-z]{1,3}-\d{1,4}(?![\w-])")
_HEAD = Lazily("(?:\\d{1,3}|[一二三四五六七八九十]{1,2})(?=[号栋])")
_SIGNS = "一二三四五六七八九十"
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789#")


def find_codes(text: str, titles: Mapping[int, str]) -> Iterator[Token]:
    """Return each place where the code of a title stands, with its actions."""
    for code, numbers in _codes(tuple(titles.items())):
        start = text.find(code)
        while start >= 0:
            end = start + len(code)
            if not _within_word(text, start, end):
                hints = dict.fromkeys(numbers, 1.0)
                yield Token(start, end, code, "M", hints=hints)
            start = text.find(code, end)


@lru_cache(maxsize=512)
def _codes(titles: Sequence[tuple[int, str]]) -> list[tuple[str, tuple[int, ...]]]:
    """Return the codes of titles, each with the actions whose titles hold it."""
    found: dict[str, list[int]] = {}
    for n, title in titles:
        for code in sorted({*_WITH_HYPHEN.findall(title)}):
            found.setdefault(code, []).append(n)
        if not title.isascii():
            for code in sorted({*_CODE.findall(title)}):
                for written in sorted(_writings(code)):
                    found.setdefault(written, []).append(n)
    return [(code, tuple(of)) for code, of in found.items()]


def _writings(code: str) -> set[str]:
    """Return a code with its number in signs and in digits: 二号仓, 2号仓."""
    head = _HEAD.match(code)
    if head is None:
        return {code}
    counted, rest = number(head[0]), code[head.end() :]
    signs = [sign for sign in _SIGNS if number(sign) == counted]
    return {code, *(f"{sign}{rest}" for sign in (*signs, f"{counted:g}"))}


def _within_word(text: str, start: int, end: int) -> bool:
    """Whether a code is but part of a longer word or number: 13#库, 15s."""
    before, after = text[start - 1 : start], text[end : end + 1]
    glued = bool(before) and (before in _LATIN or before in f"{_SIGNS}第")
    return glued or (text[end - 1] in _LATIN and bool(after) and after in _LATIN)
