"""HTML built from Python, safe by construction."""

from collections.abc import Iterable

from markupsafe import Markup, escape

VOID = frozenset({"br", "hr", "img", "input"})

Child = str | Markup | None
Value = str | bool | float | None


def el(name: str, /, *children: Child, **attributes: Value) -> Markup:
    """Return an element; children and attribute values are escaped unless Markup.

    Attributes that are None or False are left out, True stands bare; `class_` and
    `data_block` become `class` and `data-block`. Names come from this program.
    """
    shown = "".join(
        f" {key.rstrip('_').replace('_', '-')}{_given(value)}"
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    end = "" if name in VOID else f"{join(children)}</{name}>"
    return Markup(f"<{name}{shown}>{end}")  # noqa: S704 -- all that comes from outside is escaped


def join(children: Iterable[Child]) -> Markup:
    """Return the children one after another, each escaped unless Markup."""
    parts = (str(escape(child)) for child in children if child is not None)
    return Markup("".join(parts))  # noqa: S704 -- each part is escaped


def _given(value: Value) -> str:
    return "" if value is True else f'="{escape(str(value))}"'
