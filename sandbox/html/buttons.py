"""Buttons, and the question that may stand before one."""

from collections.abc import Callable

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.text import text_html, words_of
from sandbox.jsons import Json


def confirm_html(element: Json, reader: Reader) -> Markup | None:
    """Return the question that stands between pressing and telling."""
    asked = element.get("confirm")
    if not asked:
        return None
    yes = words_of(asked.get("confirm")) or reader.say("Confirm")
    no = words_of(asked.get("deny")) or reader.say("Cancel")
    style = f"button {asked.get('style', 'primary')}"
    return el(
        "dialog",
        el("h3", text_html(asked.get("title"), reader)),
        el("div", text_html(asked.get("text"), reader)),
        el(
            "footer",
            el("button", no, type="button", class_="button", data_answer="no"),
            el("button", yes, type="button", class_=style, data_answer="yes"),
        ),
        class_="confirm",
    )


def _button(element: Json, _name: str, reader: Reader) -> Markup:
    look = f"button {element.get('style', '')}".strip()
    label = text_html(element["text"], reader)
    title = element.get("accessibility_label")
    value = element.get("value", "")
    address = element.get("url", "")
    if address.startswith(("https://", "http://")):
        return el(
            "a", label, class_=look, href=address, target="_blank",
            rel="noreferrer", data_click=value, aria_label=title,
        )  # fmt: skip
    return el(
        "button", label, type="button", class_=look, data_click=value, aria_label=title
    )


def _icon_button(element: Json, _name: str, reader: Reader) -> Markup:
    label = text_html(element["text"], reader)
    value = element.get("value", "")
    return el("button", label, type="button", class_="button", data_click=value)


def _feedback(element: Json, _name: str, reader: Reader) -> Markup:
    good, bad = element["positive_button"], element["negative_button"]
    pair = (
        el(
            "button", f"{sign} ", text_html(one["text"], reader), type="button",
            class_="button", data_click=one["value"],
        )
        for sign, one in (("👍", good), ("👎", bad))
    )  # fmt: skip
    return el("span", *pair, class_="pair")


BUTTONS: dict[str, Callable[[Json, str, Reader], Markup]] = {
    "button": _button,
    "workflow_button": _button,
    "icon_button": _icon_button,
    "feedback_buttons": _feedback,
}
