"""Blocks that frame: alert, card, carousel, container."""

from collections.abc import Callable

from markupsafe import Markup

from sandbox.html.basic import picture_html
from sandbox.html.controls import control_html
from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.rich_text import rich_text_html
from sandbox.html.text import text_html
from sandbox.jsons import Json

SIGNS = {"info": "ℹ", "warning": "⚠", "error": "⛔", "success": "✓"}


def alert_html(block: Json, reader: Reader) -> Markup:
    """Return a notice in the colour of its level."""
    level = block.get("level") or "default"
    sign = el("span", SIGNS.get(level, "•"), class_="sign")
    text = el("div", text_html(block["text"], reader))
    return el("div", sign, text, class_=f"alert {level}", role="note")


def card_html(block: Json, reader: Reader) -> Markup:
    """Return a card: picture, titles, body, buttons."""
    hero, icon = block.get("hero_image"), block.get("icon")
    titles = (
        el("div", text_html(block[part], reader), class_=part)
        for part in ("title", "subtitle")
        if block.get(part)
    )
    head = el(
        "header", picture_html(icon, reader) if icon else None, el("div", *titles)
    )
    body = block.get("body")
    buttons = [
        control_html(one, block, reader, live=True)
        for one in block.get("actions") or ()
    ]
    return el(
        "article",
        picture_html(hero, reader) if hero else None,
        head,
        el("div", text_html(body, reader), class_="body") if body else None,
        el("div", *buttons, class_="actions") if buttons else None,
        class_="card",
    )


def carousel_html(block: Json, reader: Reader) -> Markup:
    """Return cards side by side."""
    cards = (card_html(card, reader) for card in block["elements"])
    return el("div", *cards, class_="carousel", tabindex=0)


def container_html(
    block: Json, reader: Reader, show: Callable[[Json, Reader], Markup]
) -> Markup:
    """Return a frame around blocks, folded where the bot says so."""
    title = block.get("rich_text_title")
    heading = (
        rich_text_html(title, reader) if title else text_html(block["title"], reader)
    )
    under = block.get("subtitle")
    icon = block.get("icon")
    head = (
        picture_html(icon, reader) if icon else None,
        el("span", el("strong", heading), el("small", text_html(under, reader))),
    )
    line = "line" if block.get("has_header_divider") else ""
    look = f"container {block.get('width', 'standard')} {line}".strip()
    body = el("div", *(show(child, reader) for child in block["child_blocks"]))
    if not block.get("is_collapsible"):
        return el("section", el("header", *head), body, class_=look)
    opened = not block.get("default_collapsed")
    return el("details", el("summary", *head), body, class_=look, open=opened)
