"""Which rows are wanted: by what their columns hold, in which order, how many.

A statement is made once for each shape of a question and given its values later:
making one takes longer than running it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    select,
)

from storage.among import among

Shape = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """How a column is compared, and with what."""

    word: str
    value: object
    end: object = None


def at_least(value: object) -> Condition:
    """Ask for as much, or more."""
    return Condition("at_least", value)


def at_most(value: object) -> Condition:
    """Ask for as much, or less."""
    return Condition("at_most", value)


def below(value: object) -> Condition:
    """Ask for less."""
    return Condition("below", value)


def within(value: object, end: object) -> Condition:
    """Ask for as much or more, but less than the end."""
    return Condition("within", value, end)


def other_than(value: object) -> Condition:
    """Ask for anything else."""
    return Condition("other_than", value)


def condition_of(wish: object) -> Condition:
    """Return how a column is compared that is to hold this: a value, or one of many."""
    if isinstance(wish, Condition):
        return wish
    if wish is None:
        return Condition("none", None)
    if isinstance(wish, Collection) and not isinstance(wish, str):
        return Condition("in", list(wish))
    return Condition("is", wish)


def shape_of(asked: Mapping[str, Condition]) -> Shape:
    """Return what of a question is the same each time it is asked."""
    return tuple((name, each.word) for name, each in asked.items())


def given(asked: Mapping[str, Condition]) -> dict[str, object]:
    """Return what of a question differs."""
    values: dict[str, object] = {}
    for name, each in asked.items():
        if each.word != "none":
            values[name] = each.value
        if each.word == "within":
            values[f"{name}_end"] = each.end
    return values


@cache
def selecting(
    table: Table,
    shape: Shape,
    order_by: tuple[str, ...],
    limit: int | None,
    *,
    lock: bool,
) -> Select[Any]:
    """Find rows in one `workspace`; a `-` before a name puts the highest first."""
    order = (
        table.c[name[1:]].desc() if name.startswith("-") else table.c[name]
        for name in order_by
    )
    query = select(table).where(*_where(table, shape)).order_by(*order).limit(limit)
    return query.with_for_update() if lock else query


@cache
def deleting(table: Table, shape: Shape) -> Delete:
    """Delete rows of one `workspace`."""
    return delete(table).where(*_where(table, shape))


def _where(table: Table, shape: Shape) -> list[ColumnElement[bool]]:
    ours = table.c.workspace_id == bindparam("workspace")
    return [ours, *(_condition(table.c[name], word) for name, word in shape)]


def _condition(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    name = str(column.key)
    if word == "none":
        return column.is_(None)
    if word == "in":
        return among(column, name)
    if word == "within":
        return and_(column >= bindparam(name), column < bindparam(f"{name}_end"))
    compared = {
        "is": column == bindparam(name),
        "other_than": column != bindparam(name),
        "at_least": column >= bindparam(name),
        "at_most": column <= bindparam(name),
        "below": column < bindparam(name),
    }
    return compared[word]
