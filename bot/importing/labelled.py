"""Labels and their values in one line: `Prepared: 12 May  Author: Bo`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.importing.document import one_line
from bot.importing.fields import fact_of, field_of

PAIR = re.compile(
    r"\s*((?:(?!\s[-–—]\s)[^:：\n。；，;,!?！？()（）【】—–]){1,30}?)\s*(?:(?<!\d)[:：]|[:：](?!\d\d))\s*(\S.*)",
    re.DOTALL,
)
_BRACKETED = re.compile(
    r"\s*[【\[]([\u4e00-\u9fff]{2,8})[】\]]\s*[:：]?\s*(\S.*)", re.DOTALL
)
_PIECES = re.compile(r"\s*[|｜\n\t]\s*")
_NEXT = re.compile(
    r"(?<=[\u4e00-\u9fff\d）)])\s+(?=(?P<label>[\u4e00-\u9fff]{2,8})\s*[:：])"
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value."""

    label: str
    value: str


def labelled(text: str) -> Iterator[Pair]:
    """Return the labelled values of a line whose labels are known."""
    for piece in _PIECES.split(_NEXT.sub(_apart, text)):
        match = PAIR.fullmatch(piece) or _BRACKETED.fullmatch(piece)
        if match and is_label(match[1]):
            yield Pair(one_line(match[1]), match[2])


def is_label(text: str) -> bool:
    """Tell whether text says what stands beside or below it."""
    return bool(fact_of(text) or field_of(text))


def names_value(cell: str) -> bool:
    """Tell whether a cell ends as a label does."""
    return cell.rstrip().endswith((":", "："))


def _apart(match: re.Match[str]) -> str:
    return "\t" if is_label(match["label"]) else match[0]
