"""The markdown block: the part of Markdown that Slack shows."""

import re
from collections.abc import Iterator

from markupsafe import Markup

from sandbox.emoji import emoji
from sandbox.html.element import Child, el, join
from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.mrkdwn import link_html

FENCE = re.compile(r"^```[^\n]*\n(.*?)\n?^```\s*$", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"(#{1,6})\s+(.+)")
ITEM = re.compile(r"\s*(?:[-*+]|(\d+)[.)])\s+(?:\[([ xX])\]\s+)?(.+)")
RULE = re.compile(r"\s*([-*_])(?:\s*\1){2,}\s*")
TABLE_LINE = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*")
INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|!?\[(?P<label>[^\]\n]*)\]\((?P<url>[^()\s]+)\)"
    r"|(?P<bare>https?://[^\s<>()]+)"
    r"|(?P<emoji>:[a-z0-9_+'-]+:)"
    r"|\*\*(?=\S)(?P<strong>[^\n]+?)(?<=\S)\*\*"
    r"|~~(?=\S)(?P<s>[^~\n]+)(?<=\S)~~"
    r"|(?<![\w*])\*(?=\S)(?P<em>[^*\n]+)(?<=\S)\*(?![\w*])"
    r"|(?<!\w)_(?=\S)(?P<em2>[^_\n]+)(?<=\S)_(?!\w)"
    r"|\\(?P<bare2>[\\`*_{}\[\]()#+.!|~-])"
)


def markdown_html(block: Json, _reader: Reader) -> Markup:
    """Return a markdown block."""
    parts = FENCE.split(block["text"])
    shown = (
        el("pre", part) if index % 2 else join(_blocks(part))
        for index, part in enumerate(parts)
        if part.strip()
    )
    return el("div", *shown, class_="rich markdown")


def _blocks(text: str) -> Iterator[Markup]:
    for group in re.split(r"\n\s*\n", text.strip("\n")):
        yield from _group(group.split("\n"))


def _group(lines: list[str]) -> Iterator[Markup]:
    """Yield what a run of lines without an empty one holds."""
    while lines:
        first = lines[0]
        if heading := HEADING.fullmatch(first):
            yield el(f"h{min(len(heading[1]) + 1, 6)}", _inline(heading[2]))
            lines = lines[1:]
        elif RULE.fullmatch(first):
            yield el("hr")
            lines = lines[1:]
        elif len(lines) > 1 and "|" in first and TABLE_LINE.fullmatch(lines[1]):
            yield _table([first, *lines[2:]])
            return
        else:
            kind = _kind(first)
            end = next(
                (at for at, line in enumerate(lines) if _kind(line) != kind), None
            )
            yield _run(kind, lines[:end])
            lines = lines[end:] if end else []


def _kind(line: str) -> str:
    if HEADING.fullmatch(line) or RULE.fullmatch(line):
        return "alone"
    if line.startswith(">"):
        return "quote"
    item = ITEM.fullmatch(line)
    return "text" if not item else "ol" if item[1] else "ul"


def _run(kind: str, lines: list[str]) -> Markup:
    if kind == "quote":
        inner = [line.lstrip("> ") for line in lines]
        return el("blockquote", *_group(inner)) if any(inner) else el("blockquote")
    if kind in ("ul", "ol"):
        return el(kind, *map(_item, lines))
    parts: list[Child] = []
    for line in lines:
        parts += [el("br"), _inline(line)]
    return el("p", *parts[1:])


def _item(line: str) -> Markup:
    item = ITEM.fullmatch(line)
    if item is None:
        return el("li", line)
    box = "" if item[2] is None else "☑ " if item[2].strip() else "☐ "
    depth = (len(line) - len(line.lstrip())) // 2
    return el("li", box, _inline(item[3]), class_=f"depth-{min(depth, 8)}")


def _table(lines: list[str]) -> Markup:
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines
    ]
    head = el("tr", *(el("th", _inline(cell)) for cell in rows[0]))
    body = (el("tr", *(el("td", _inline(cell)) for cell in row)) for row in rows[1:])
    table = el("table", el("thead", head), el("tbody", *body))
    return el("div", table, class_="table", tabindex=0)


def _inline(text: str) -> Markup:
    shown: list[Child] = []
    end = 0
    for match in INLINE.finditer(text):
        shown += [text[end : match.start()], _piece(match)]
        end = match.end()
    return join([*shown, text[end:]])


def _piece(match: re.Match[str]) -> Child:
    kind = (match.lastgroup or "").rstrip("2")
    text = match[match.lastgroup or 0]
    if kind == "url":
        return link_html(text, _inline(match["label"]) or text)
    if kind == "code":
        return el("code", text)
    if kind == "emoji":
        return emoji(text)
    if kind == "bare":
        return link_html(text, text)
    return el(kind, _inline(text))
