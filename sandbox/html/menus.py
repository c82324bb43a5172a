"""Menus: one choice, several, or from a list that the bot gives while one types."""

import json
from collections.abc import Iterable

from markupsafe import Markup

from sandbox.html.element import Child, el, join
from sandbox.html.options import Option, chosen_of, options_of
from sandbox.html.reader import Reader
from sandbox.html.text import text_html, words_of
from sandbox.jsons import Json


def select_html(element: Json, name: str, reader: Reader) -> Markup:
    """Return a menu of one choice."""
    chosen = chosen_of(element)
    offered = options_of(element, reader)
    hint = words_of(element.get("placeholder")) or reader.say("Choose")
    empty = el("option", hint, value="")
    if groups := element.get("option_groups"):
        shown: list[Markup] = [
            el(
                "optgroup",
                *_options([(one["value"], one) for one in group["options"]], chosen),
                label=words_of(group["label"]),
            )
            for group in groups
        ]
    else:
        shown = _options(offered, chosen)
    return el("select", empty, *shown, name=name, title=hint)


def many_html(element: Json, name: str, reader: Reader) -> Markup:
    """Return a menu of several choices: boxes behind a summary that lists them."""
    chosen = chosen_of(element)
    offered = options_of(element, reader)
    if "external" in element["type"]:
        offered = [(json.dumps(one), one) for one in element.get("initial_options", [])]
        chosen = [value for value, _ in offered]
    return _picker(element, choices(offered, chosen, name, "checkbox", reader), reader)


def external_html(element: Json, name: str, reader: Reader) -> Markup:
    """Return a menu of one choice that asks the bot what to offer."""
    first = element.get("initial_option")
    offered = [(json.dumps(first), first)] if first else []
    chosen = [value for value, _ in offered]
    return _picker(element, choices(offered, chosen, name, "radio", reader), reader)


def choices(
    offered: Iterable[Option], chosen: list[str], name: str, kind: str, reader: Reader
) -> Markup:
    """Return boxes (`checkbox`) or dots (`radio`) with their labels."""
    return join(
        el(
            "label",
            el("input", type=kind, name=name, value=value, checked=value in chosen),
            el("span", text_html(option["text"], reader), _about(option, reader)),
            class_="choice",
        )
        for value, option in offered
    )


def overflow_html(element: Json, reader: Reader) -> Markup:
    """Return the three dots that open a list of buttons."""
    items = (
        el(
            "a",
            label,
            href=option["url"],
            target="_blank",
            data_click=option.get("value", ""),
        )
        if option.get("url", "").startswith("http")
        else el("button", label, type="button", data_click=option["value"])
        for option in element["options"]
        for label in [text_html(option["text"], reader)]
    )
    dots = el("summary", "⋯", aria_label=reader.say("More"), class_="button")
    return el("details", dots, el("div", *items, class_="menu"), class_="overflow")


def _picker(element: Json, body: Markup, reader: Reader) -> Markup:
    """Return a menu that opens to a search box and a list."""
    hint = words_of(element.get("placeholder")) or reader.say("Choose")
    search = el(
        "input",
        type="search",
        placeholder=reader.say("Search"),
        aria_label=reader.say("Search"),
        data_search="external" if "external" in element["type"] else "here",
        data_least=element.get("min_query_length", 3),
        autocomplete="off",
    )
    none = el("p", reader.say("Nothing found"), class_="none")
    return el(
        "details",
        el("summary", el("span", hint, class_="hint")),
        el("div", search, el("div", body, class_="list"), none, class_="menu"),
        class_="picker",
        data_most=element.get("max_selected_items"),
    )


def _options(offered: Iterable[Option], chosen: list[str]) -> list[Markup]:
    return [
        el("option", words_of(option["text"]), value=value, selected=value in chosen)
        for value, option in offered
    ]


def _about(option: Json, reader: Reader) -> Child:
    about = option.get("description")
    return el("small", text_html(about, reader)) if about else None
