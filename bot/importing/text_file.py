"""Text, plain or Markdown, typed or pasted: headings, lists, tables, paragraphs."""

import re
from collections.abc import Iterator

from bot.importing.document import (
    Block,
    Document,
    Heading,
    Item,
    Paragraph,
    Table,
    tidy,
)
from bot.importing.fields import section_of
from bot.importing.labelled import is_label

_HEADING = re.compile(r"(#{1,6})\s*(.+?)\s*#*$")
_UNDERLINE = re.compile(r"(=+|-{3,})\s*$")
_ITEM = re.compile(
    r"(?P<in>\s*)(?:[-*+•●○◦▪■◆·‣–—]|\d{1,2}[.)、）]|[（(]\d{1,2}[)）]|[①-⑳]"
    r"|[a-z][.)])(?:\s+|(?<=[、）①-⑳•●○◦▪■◆·]))(?P<text>\S.*)"
)
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_EMPHASIS = re.compile(r"(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*])")
_LINK = re.compile(r"!?\[([^\]]+)\]\([^)\s]*\)")
_CODE = re.compile(r"`([^`]+)`")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FRONT = re.compile(r"\A---\s*\n(.*?\n)---\s*\n", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BOLD_LINE = re.compile(r"\s*(\*\*|__)(?P<text>[^*]+)\1[:：]?\s*")
_BEGINNING = re.compile(
    r"^(?:\*\*|__)(?P<label>[^*_:：.。]{2,40})[.。]\s*(?:\*\*|__)\s*(?=\S)"
)
_NUMBERED = frozenset("0123456789(（")
_TABS = 2


def read_text(text: str) -> Document:
    """Return what a text says; what it marks as bold or code is plain here."""
    text = _COMMENT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    front = _FRONT.match(text)
    if front:
        text = front[1] + "\n" + text[front.end() :]
    return tuple(_Lines(text.split("\n")).blocks())


def _told(match: re.Match[str]) -> str:
    """Return `**Root causes.** They …` as `Root causes: They …`."""
    known = is_label(match["label"]) or section_of(match["label"])
    return f"{match['label']}: " if known else match[0]


class _Lines:
    """The lines of a text, taken block by block."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = [line.expandtabs(4) if _is_list(line) else line for line in lines]
        self._at = 0
        self._indents: list[int] = []

    def blocks(self) -> Iterator[Block]:
        """Take everything."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip() or _FENCE.match(line):
                self._at += 1
            elif _is_row(line):
                yield self._table("|")
            elif line.count("\t") >= _TABS:
                yield self._table("\t")
            else:
                yield self._block(line)

    def _block(self, line: str) -> Block:
        self._at += 1
        if heading := _HEADING.match(line):
            self._indents = []
            return Heading(_plain(heading[2]), len(heading[1]))
        line = _BEGINNING.sub(_told, line)
        follower = self._peek()
        if follower and not _ITEM.match(line) and _UNDERLINE.match(follower):
            self._at += 1
            return Heading(_plain(line), 1 if follower.startswith("=") else 2)
        if bold := _BOLD_LINE.fullmatch(line):
            return Heading(_plain(bold["text"]).rstrip(":："), 5)
        if item := _ITEM.fullmatch(line):
            text = self._gathered(item["text"])
            numbered = line.strip()[0] in _NUMBERED
            return Item(_plain(text), self._depth(len(item["in"])), numbered)
        if self._indents and line.startswith((" ", "\t")):
            return Item(_plain(line), max(1, (len(line) - len(line.lstrip())) // 2))
        self._indents = []
        return Paragraph(_plain(line.lstrip("> ")))

    def _depth(self, indent: int) -> int:
        """Return how deep an entry is in its list, whose first one is the outermost."""
        while len(self._indents) > 1 and indent < self._indents[-1]:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + 1:
            self._indents.append(indent)
        return len(self._indents) - 1

    def _gathered(self, text: str) -> str:
        """Return an entry with its further lines, which are indented and unmarked."""
        while (line := self._peek()) and line.startswith("  "):
            if _ITEM.match(line) or re.match(r"\s*\S{1,20}\s*[:：]", line):
                break
            text += "\n" + line.strip()
            self._at += 1
        return text

    def _table(self, separator: str) -> Table:
        rows: list[tuple[str, ...]] = []
        while (line := self._peek()) and separator in line:
            self._at += 1
            if separator == "|" and _RULE.fullmatch(line):
                continue
            cut = line.strip().strip("|") if separator == "|" else line
            cells = re.split(r"(?<!\\)\|", cut) if separator == "|" else cut.split("\t")
            rows.append(tuple(_plain(cell.replace("\\|", "|")) for cell in cells))
        width = max(map(len, rows), default=0)
        return Table(tuple(row + ("",) * (width - len(row)) for row in rows))

    def _peek(self) -> str | None:
        return self._lines[self._at] if self._at < len(self._lines) else None


def _is_list(line: str) -> bool:
    return _ITEM.fullmatch(line) is not None


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|") and line.count("|") >= _TABS


def _plain(text: str) -> str:
    text = _LINK.sub(r"\1", _BREAK.sub("\n", text))
    text = _SLANTED.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    return tidy(_CODE.sub(r"\1", text))
