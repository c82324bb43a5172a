"""Text objects: plain_text and mrkdwn."""

from markupsafe import Markup

from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.mrkdwn import plain, plain_html, to_html


def text_html(text: Json | str | None, reader: Reader) -> Markup:
    """Return a text object, or a bare string as plain text; nothing for None."""
    if not text:
        return Markup("")
    if isinstance(text, str):
        return plain_html(text)
    if text.get("type") == "mrkdwn":
        return to_html(text["text"], reader)
    return plain_html(text["text"])


def words_of(text: Json | str | None) -> str:
    """Return the text for places that take no markup: options, tooltips, labels."""
    if not text:
        return ""
    return plain(text if isinstance(text, str) else text["text"])
