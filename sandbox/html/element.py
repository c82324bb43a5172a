"""HTML built from Python, safe by construction."""

from collections.abc import Iterable

from markupsafe import Markup, escape

VOID = frozenset({"br", "hr", "img", "input"})

Child = str | Markup | None


def el(
    name: str, /, *children: Child, **attributes: str | bool | float | None
) -> Markup:
    """Return an element; children and attribute values are escaped unless Markup.

    Attributes that are None or False are left out, True stands bare; `class_` and
    `data_block` become `class` and `data-block`.
    """
    shown = Markup("").join(
        _attribute(key.rstrip("_").replace("_", "-"), value)
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in VOID:
        return Markup("<{}{}>").format(name, shown)
    return Markup("<{}{}>{}</{}>").format(name, shown, join(children), name)


def join(children: Iterable[Child]) -> Markup:
    """Return the children one after another, each escaped unless Markup."""
    return Markup("").join(escape(child) for child in children if child is not None)


def _attribute(key: str, value: str | float | bool) -> Markup:  # noqa: FBT001 -- an attribute's value may be True
    return (
        Markup(" {}").format(key)
        if value is True
        else Markup(' {}="{}"').format(key, str(value))
    )
