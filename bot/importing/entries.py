"""A text that holds several entries, taken apart; and causes told in passing."""

import re
from collections.abc import Iterable

from bot.importing.document import one_line

_NUMBER = re.compile(
    r"(?:^|(?<=[\s;；。.，,]))\s*(?:[①-⑳]|[（(]?\d{1,2}[)）、]|\d{1,2}[.．](?=\s"
    r"|[\u4e00-\u9fff]))\s*"
)
_FIRST = re.compile(r"(?:^|[\s;；。.，,])(?:①|[（(]?1[)）、.．])")
_LEADING = re.compile(
    r"^\s*(?:[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[)）、]|\d{1,2}[.．](?=\s"
    r"|[\u4e00-\u9fff]))\s*"
)
_BULLET = re.compile(
    r"^\s*(?:[-*•●▪·]\s*|[一二三四五六七八]是(?=\S)|其[一二三四][，,是])"
)
_POINTS = " \t\n;；。.,，"
_SAID = re.compile(
    r"\b(?:said|says|explained|reported|mentioned|stated|noted|told \w+"
    r"|believes?|agreed|felt|feels) that (?P<what>[^.]+)",
    re.IGNORECASE,
)
_AS_WELL = re.compile(r"[，,]?\s*(?:以及|并且|另外|此外|and also|as well as)")
_BECAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|caused by|as a result of|(?:main"
    r"|root) causes? (?:is|are|was|were)|stems? from"
    r"|owing to)\s+(?P<what>[^.]+)|(?:主要原因是|原因在于|原因是|由于|主要因为"
    r"|源于)(?P<zh>[^。；]+)",
    re.IGNORECASE,
)


def entries(text: str, *, causes: bool = False) -> list[str]:
    """Return the entries of a text that lists them by number, line or 分号.

    Causes and support are set apart by a plain `;` too, which evidence quotes.
    """
    pieces = [text]
    if len(_NUMBER.findall(text)) > 1 and _FIRST.search(text):
        pieces = _NUMBER.split(text)
    pieces = [part for piece in pieces for part in _lines(piece)]
    marks = r"[;；]" if causes else "；"
    pieces = [part for piece in pieces for part in re.split(marks, piece)]
    found = [
        one_line(_LEADING.sub("", _BULLET.sub("", piece), count=1)) for piece in pieces
    ]
    found = [piece for piece in found if piece.strip(_POINTS)]
    if len(found) < 2:  # noqa: PLR2004  one entry stays as it was written
        return found
    if all(piece.endswith((".", "。")) for piece in found):
        return found
    return [piece.strip(_POINTS) for piece in found]


def _lines(text: str) -> list[str]:
    """Return the lines of a text, unless one sentence runs over them."""
    lines = [line for line in text.split("\n") if line.strip()]
    if all(re.search(r"[.。;；]\s*$|^\s*(?:[-*•]|\d)", line) for line in lines[:-1]):
        return lines
    if all(len(line) > 3 and not line[0].islower() for line in lines) and not any(  # noqa: PLR2004
        line.rstrip().endswith(("，", ",", "、")) for line in lines
    ):
        return lines
    return [text]


def reported_causes(text: str) -> Iterable[str]:
    """Return causes that running text tells: `she said that A, and that B`."""
    if match := _SAID.search(text):
        for each in re.split(r",?\s+and that\s+|,\s+that\s+", match["what"]):
            yield re.sub(r"^the\s+(?=[A-Z])", "", one_line(each)).strip(_POINTS)
        return
    if match := _BECAUSE.search(text):
        for each in _AS_WELL.split(one_line(match["what"] or match["zh"])):
            yield each.strip(_POINTS)
