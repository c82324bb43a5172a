"""What the app shows a person beside messages: their modal and their Home."""

from sandbox.blocks_html import blocks_html
from sandbox.html.text import words_of
from sandbox.page_look import Look
from sandbox.page_templates import part
from sandbox.views import View


def modal_html(look: Look) -> str:
    """Return the topmost open modal, or nothing."""
    view = look.workspace.modal_of(look.me.id)
    if view is None:
        return ""
    reader = look.reader(view.values, view.errors)
    body = blocks_html(view.blocks, reader)
    asks = any(block.get("type") == "input" for block in view.blocks)
    submit = words_of(view.body.get("submit"))
    submit = submit or (reader.say("Submit") if asks else "")
    close = words_of(view.body.get("close")) or reader.say("Cancel")
    title = words_of(view.body.get("title"))
    return part("modal", view, title, body, submit, close, mark(view), reader)


def home_html(look: Look) -> str:
    """Return the person's Home, or that there is none yet."""
    view = look.workspace.home_of(look.me.id)
    if view is None:
        return part("home", None, "", "", look.reader())
    reader = look.reader(view.values)
    body = blocks_html(view.blocks, reader)
    return part("home", view, body, mark(view), reader)


def mark(view: View) -> str:
    """Return what differs once the app has changed the view; typing leaves it."""
    return f"{view.id}-{view.hash}"
