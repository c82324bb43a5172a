"""Slack's mrkdwn to HTML; whatever the text, it yields no tag of its own."""

import re
from collections.abc import Callable, Iterable
from itertools import groupby

from markupsafe import Markup

from sandbox.emoji import emoji
from sandbox.html.dates import date_text
from sandbox.html.element import Child, el, join
from sandbox.html.reader import Reader

FENCE = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
QUOTE = re.compile(r"(?:&gt;|>)+ ?")
BULLET = re.compile(r"\s*([•◦▪‣–]|\d{1,3}[.)、])\s+(.+)")
INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|<(?P<angle>[^<>\n]+)>"
    r"|(?P<emoji>:[a-z0-9_+'-]+:(?::skin-tone-[2-6]:)?)"
    r"|(?<![\w*])\*(?=\S)(?P<strong>[^*\n]+)(?<=\S)\*(?![\w*])"
    r"|(?<!\w)_(?=\S)(?P<em>[^_\n]+)(?<=\S)_(?!\w)"
    r"|(?<![\w~])~(?=\S)(?P<s>[^~\n]+)(?<=\S)~(?![\w~])"
)
LINK = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
BROADCASTS = ("here", "channel", "everyone")


def to_html(text: str, reader: Reader) -> Markup:
    """Return the text as a reader sees it: names, dates in their zone, links."""
    parts = FENCE.split(text)
    return join(
        el("pre", plain(part)) if index % 2 else _lines(part, reader)
        for index, part in enumerate(parts)
        if part
    )


def plain(text: str) -> str:
    """Return the text with Slack's three escapes undone."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def plain_html(text: str) -> Markup:
    """Return a plain_text object's text: emoji and line breaks, no other format."""
    pieces = re.split(r"(:[a-z0-9_+'-]+:|\n)", plain(text))
    return join(
        el("br") if piece == "\n" else emoji(piece) if index % 2 else piece
        for index, piece in enumerate(pieces)
    )


def link_html(url: str, label: Child) -> Markup:
    """Return a link where the address is one that people may follow, else its text."""
    if not LINK.match(url):
        return join([label])
    return el("a", label, href=url, target="_blank", rel="noreferrer noopener")


def person_html(user: str, reader: Reader, label: str = "") -> Markup:
    """Return a mention, lit up where it names the reader."""
    name = reader.people.get(user) or label or user
    kind = "mention me" if user == reader.me else "mention"
    return el("span", f"@{name}", class_=kind)


def channel_html(channel: str, reader: Reader, label: str = "") -> Markup:
    """Return a channel's name, a link where the reader may open it."""
    name = f"#{reader.channels.get(channel) or label or channel}"
    if channel not in reader.joined:
        return el("span", name, class_="mention")
    return el("a", name, class_="mention", href=f"/u/{reader.me}/{channel}")


def _lines(text: str, reader: Reader) -> Markup:
    """Return lines, those of a quote together; quotes hold no quotes."""
    shown: list[Markup] = []
    runs = groupby(text.strip("\n").split("\n"), lambda line: bool(QUOTE.match(line)))
    for quoted, lines in runs:
        if quoted:
            inner = [QUOTE.sub("", line, count=1) for line in lines]
            shown.append(el("blockquote", _run(inner, reader)))
        else:
            shown.append(_run(lines, reader))
    return join(shown)


def _run(lines: Iterable[str], reader: Reader) -> Markup:
    """Return lines with their bullets; plain ones parted by breaks."""
    shown: list[Markup] = []
    broken = False
    for line in lines:
        bullet = BULLET.match(line)
        if bullet:
            sign = el("span", bullet[1], class_="sign")
            item = el("span", _inline(bullet[2], reader))
            shown.append(el("div", sign, item, class_="bullet"))
        else:
            shown += [el("br")] * broken + [_inline(line, reader)]
        broken = not bullet
    return join(shown)


def _inline(text: str, reader: Reader) -> Markup:
    shown: list[Child] = []
    end = 0
    for match in INLINE.finditer(text):
        shown += [plain(text[end : match.start()]), _piece(match, reader)]
        end = match.end()
    return join([*shown, plain(text[end:])])


def _piece(match: re.Match[str], reader: Reader) -> Child:
    kind, text = match.lastgroup or "", match[match.lastgroup or 0]
    if kind == "code":
        return el("code", plain(text))
    if kind == "angle":
        return _angle(text, reader)
    if kind == "emoji":
        return emoji(text)
    return el(kind, _inline(text, reader))


def _angle(text: str, reader: Reader) -> Markup:
    target, _, label = text.partition("|")
    show = SPECIAL.get(target[:1])
    if show:
        return show(target[1:], reader, plain(label))
    if LINK.match(target):
        return link_html(plain(target), plain(label or target).removeprefix("mailto:"))
    return join([f"<{plain(text)}>"])


def _command(target: str, reader: Reader, label: str) -> Markup:
    name, *rest = target.split("^")
    if name == "date":
        return _date(rest, reader, label)
    if name in BROADCASTS:
        return el("span", f"@{name}", class_="mention me")
    return el("span", label or f"@{name}", class_="mention")


def _date(rest: list[str], reader: Reader, fallback: str) -> Markup:
    match rest:
        case [stamp, pattern, *link] if stamp.lstrip("-").isascii():
            try:
                shown = el("time", date_text(float(stamp), plain(pattern), reader))
            except ValueError:
                return join([fallback])
            return link_html(plain(link[0]), shown) if link else shown
        case _:
            return join([fallback])


SPECIAL: dict[str, Callable[[str, Reader, str], Markup]] = {
    "@": person_html,
    "#": channel_html,
    "!": _command,
}
