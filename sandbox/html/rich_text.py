"""rich_text blocks."""

from collections.abc import Callable

from markupsafe import Markup

from sandbox.emoji import emoji
from sandbox.html.dates import date_text
from sandbox.html.element import Child, el, join
from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.mrkdwn import channel_html, link_html, person_html

STYLES = {
    "bold": "strong",
    "italic": "em",
    "strike": "s",
    "code": "code",
    "underline": "u",
}


def rich_text_html(block: Json, reader: Reader) -> Markup:
    """Return a rich_text block."""
    return el("div", *_parts(block["elements"], reader), class_="rich")


def _parts(parts: list[Json], reader: Reader) -> list[Markup]:
    """Return sections, quotes and code, with neighbouring lists nested by indent."""
    shown: list[Markup] = []
    run: list[Json] = []
    for part in parts:
        if part["type"] == "rich_text_list":
            run.append(part)
            continue
        if run:
            shown.append(_lists(run, reader))
            run = []
        shown.append(_part(part, reader))
    return shown + ([_lists(run, reader)] if run else [])


def _part(part: Json, reader: Reader) -> Markup:
    inner = [_inline(element, reader) for element in part["elements"]]
    match part["type"]:
        case "rich_text_quote":
            return el("blockquote", *inner)
        case "rich_text_preformatted":
            return el("pre", *inner)
        case _:
            return el("p", *inner)


def _lists(run: list[Json], reader: Reader) -> Markup:
    return join(_list(part, reader) for part in run)


def _list(part: Json, reader: Reader) -> Markup:
    """Return one list; deeper levels are shifted by class, as Slack sends them flat."""
    ordered = part.get("style") == "ordered"
    items = (
        el("li", *(_inline(element, reader) for element in item["elements"]))
        for item in part["elements"]
    )
    depth = min(int(part.get("indent", 0)), 8)
    start = int(part.get("offset", 0)) + 1 if ordered else None
    name = "ol" if ordered else "ul"
    return el(name, *items, class_=f"depth-{depth}", start=start)


def _inline(element: Json, reader: Reader) -> Markup:
    show = INLINE.get(element["type"])
    shown: Child = show(element, reader) if show else element.get("text", "")
    for style, tag in STYLES.items():
        if element.get("style", {}).get(style):
            shown = el(tag, shown)
    return join([shown])


def _text(element: Json, _reader: Reader) -> Markup:
    lines = element["text"].split("\n")
    parts: list[Child] = [lines[0]]
    for line in lines[1:]:
        parts += [el("br"), line]
    return join(parts)


def _emoji(element: Json, _reader: Reader) -> Markup:
    tone = element.get("skin_tone")
    tail = f":skin-tone-{tone}:" if tone else ""
    return join([emoji(f":{element['name']}:{tail}")])


def _date(element: Json, reader: Reader) -> Markup:
    try:
        stamp = float(element["timestamp"])
        shown = el("time", date_text(stamp, element.get("format", "{date}"), reader))
    except ValueError:
        shown = join([element.get("fallback", "")])
    return link_html(element["url"], shown) if element.get("url") else shown


def _colour(element: Json, _reader: Reader) -> Markup:
    value = element["value"]
    known = value.startswith("#") and value[1:].isalnum()
    dot = el("i", class_="swatch", style=f"background:{value}") if known else None
    return el("code", dot, value)


INLINE: dict[str, Callable[[Json, Reader], Markup]] = {
    "text": _text,
    "emoji": _emoji,
    "date": _date,
    "color": _colour,
    "user": lambda element, reader: person_html(element["user_id"], reader),
    "channel": lambda element, reader: channel_html(element["channel_id"], reader),
    "link": lambda element, _: link_html(
        element["url"], element.get("text") or element["url"]
    ),
    "usergroup": lambda element, _: el(
        "span", f"@{element['usergroup_id']}", class_="mention"
    ),
    "broadcast": lambda element, _: el(
        "span", f"@{element['range']}", class_="mention me"
    ),
}
