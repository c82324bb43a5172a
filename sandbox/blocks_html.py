"""Block Kit to HTML: whatever a bot sends is shown, and nothing breaks the page."""

import json
from collections.abc import Callable, Iterable

from markupsafe import Markup

from sandbox.html import basic, cards, charts, inputs, markdown, progress, tables
from sandbox.html.element import el, join
from sandbox.html.reader import Reader
from sandbox.html.rich_text import rich_text_html
from sandbox.jsons import Json

BROKEN = (
    AttributeError,
    LookupError,
    OverflowError,
    RecursionError,
    TypeError,
    ValueError,
)
Show = Callable[[Json, Reader], Markup]


def blocks_html(blocks: Iterable[Json], reader: Reader) -> Markup:
    """Return the blocks one after another."""
    return join(block_html(block, reader) for block in blocks)


def block_html(block: Json, reader: Reader) -> Markup:
    """Return one block; its type and JSON where it is unknown or malformed."""
    try:
        inner = FAMILIES[block["type"]](block, reader)
    except BROKEN:
        inner = unknown_html(block)
    return el("div", inner, class_="block")


def unknown_html(block: Json) -> Markup:
    """Return what cannot be drawn, as it came."""
    kind = block.get("type") if isinstance(block, dict) else type(block).__name__
    whole = json.dumps(block, ensure_ascii=False, indent=2, default=str)
    title = el("summary", "Block ", el("code", str(kind)))
    return el("details", title, el("pre", whole), class_="unknown")


FAMILIES: dict[str, Show] = {
    "section": basic.section_html,
    "header": basic.header_html,
    "context": basic.context_html,
    "divider": basic.divider_html,
    "image": basic.image_html,
    "video": basic.video_html,
    "file": basic.file_html,
    "actions": inputs.actions_html,
    "context_actions": inputs.actions_html,
    "input": inputs.input_html,
    "rich_text": rich_text_html,
    "markdown": markdown.markdown_html,
    "table": tables.table_html,
    "data_table": tables.data_table_html,
    "data_visualization": charts.chart_html,
    "plan": progress.plan_html,
    "task_card": progress.task_html,
    "alert": cards.alert_html,
    "card": cards.card_html,
    "carousel": cards.carousel_html,
    "container": lambda block, reader: cards.container_html(block, reader, block_html),
}
