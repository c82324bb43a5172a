"""Elements that people type into, and the one that takes files."""

from collections.abc import Callable

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.text import words_of
from sandbox.jsons import Json


def _plain(element: Json, name: str, _reader: Reader) -> Markup:
    hint = words_of(element.get("placeholder")) or None
    first = element.get("initial_value", "")
    most = element.get("max_length", 3000)
    focus = element.get("focus_on_load", False)
    if element.get("multiline"):
        return el(
            "textarea", first, name=name, rows=5, maxlength=most, placeholder=hint,
            autofocus=focus,
        )  # fmt: skip
    return el(
        "input", type="text", name=name, value=first, maxlength=most, placeholder=hint,
        autofocus=focus, autocomplete="off",
    )  # fmt: skip


def _rich(element: Json, name: str, _reader: Reader) -> Markup:
    hint = words_of(element.get("placeholder")) or None
    first = "".join(_texts(element.get("initial_value", {})))
    return el("textarea", first, name=name, rows=5, placeholder=hint)


def _texts(value: Json) -> list[str]:
    found = [value["text"]] if isinstance(value.get("text"), str) else []
    for part in value.get("elements", ()):
        found += _texts(part)
    return found


def _line(kind: str, mode: str) -> Callable[[Json, str, Reader], Markup]:
    def show(element: Json, name: str, _reader: Reader) -> Markup:
        return el(
            "input",
            type=kind,
            inputmode=mode,
            name=name,
            value=element.get("initial_value"),
            placeholder=words_of(element.get("placeholder")) or None,
            autofocus=element.get("focus_on_load", False),
            autocomplete="off",
        )

    return show


def _files(element: Json, name: str, reader: Reader) -> Markup:
    kinds = ",".join(f".{kind}" for kind in element.get("filetypes", ())) or None
    many = element.get("max_files", 10) > 1
    label = reader.say("Choose files")
    chooser = el("input", type="file", accept=kinds, multiple=many, aria_label=label)
    return el(
        "span", chooser, el("ul", class_="files"), class_="upload", data_name=name
    )


TYPED: dict[str, Callable[[Json, str, Reader], Markup]] = {
    "plain_text_input": _plain,
    "rich_text_input": _rich,
    "number_input": _line("text", "decimal"),
    "email_text_input": _line("text", "email"),
    "url_text_input": _line("text", "url"),
    "file_input": _files,
}
