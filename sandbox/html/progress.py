"""Plans and their tasks."""

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.rich_text import rich_text_html
from sandbox.html.text import text_html
from sandbox.jsons import Json
from sandbox.mrkdwn import link_html

SIGNS = {"pending": "○", "in_progress": "◐", "complete": "✓", "error": "!"}


def plan_html(block: Json, reader: Reader) -> Markup:
    """Return a plan: its title over its tasks."""
    tasks = (task_html(task, reader) for task in block.get("tasks") or ())
    title = el("h4", text_html(block["title"], reader))
    return el("div", title, *tasks, class_="plan")


def task_html(block: Json, reader: Reader) -> Markup:
    """Return one task with its state, details, output and sources."""
    status = block.get("status", "pending")
    sign = el("span", SIGNS.get(status, "○"), class_="sign", title=status)
    texts = (
        el("div", rich_text_html(block[part], reader), class_=part)
        for part in ("details", "output")
        if block.get(part)
    )
    sources = [
        link_html(source["url"], source.get("text") or source["url"])
        for source in block.get("sources") or ()
    ]
    row = el("div", *sources, class_="sources") if sources else None
    words = el("div", el("strong", text_html(block["title"], reader)), *texts, row)
    return el("div", sign, words, class_=f"task {status}")
