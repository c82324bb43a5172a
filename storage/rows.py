"""Rows to values and back, by field name; the one place that converts.

A field that is itself a value (a metric, a weekly time) takes one column a field of its
own, with the outer name before it: `metric_name`. It is None where all of them are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sqlalchemy import CursorResult, Row

from bot.ids import WorkspaceId

V = TypeVar("V")


class UnreadableError(ValueError):
    """A row that was found holds what no value of its kind can be."""


def columns_of(value: Any) -> dict[str, Any]:  # noqa: ANN401  any of our values
    """Return the columns that keep `value`."""
    columns: dict[str, Any] = {}
    for name, inner in _shape(type(value)):  # type: ignore[arg-type]  # types hash
        kept = getattr(value, name)
        if inner is None:
            columns[name] = kept
            continue
        for column in (each.name for each in fields(inner)):
            columns[f"{name}_{column}"] = (
                None if kept is None else getattr(kept, column)
            )
    return columns


def values_of(kind: type[V], found: CursorResult[Any]) -> list[V]:
    """Return the values of type `kind` that the rows keep which were found."""
    read: Callable[[Row[Any]], V] = _reader(kind, tuple(found.keys()))  # type: ignore[arg-type]  # types hash
    return [read(row) for row in rows_of(found)]


def values_beside(
    column: str, kind: type[V], found: CursorResult[Any]
) -> list[tuple[Any, V]]:
    """Return such values, each with what stands in another column beside it."""
    columns = tuple(found.keys())
    read: Callable[[Row[Any]], V] = _reader(kind, columns)  # type: ignore[arg-type]  # types hash
    place = columns.index(column)
    return [(row[place], read(row)) for row in rows_of(found)]


def placed(kind: type[V], found: CursorResult[Any]) -> list[tuple[WorkspaceId, V]]:
    """Return such values of several workspaces, each with its own."""
    return values_beside("workspace_id", kind, found)


def values_in(
    table: str, kind: type[V], columns: Sequence[str], rows: Iterable[Row[Any]]
) -> dict[Any, V]:
    """Return by id the values that rows keep of one of the tables joined in them.

    Its columns bear its name before theirs; where a row has none of it, they are empty.
    """
    names = tuple(each.removeprefix(f"{table}_") for each in columns)
    read: Callable[[Row[Any]], V] = _reader(kind, names)  # type: ignore[arg-type]  # types hash
    key = names.index("id")
    return {row[key]: read(row) for row in rows if row[key] is not None}


def rows_of(found: CursorResult[Any]) -> Sequence[Row[Any]]:
    """Return what was found; raise UnreadableError where a row can't be read."""
    try:
        return found.all()
    except (ValueError, LookupError, TypeError) as error:
        raise UnreadableError from error


@cache
def _reader(kind: type[Any], columns: tuple[str, ...]) -> Callable[[Row[Any]], Any]:
    """Return what makes a value of a row with these columns.

    It fills the fields in their places: what comes from a row needs no check, and the
    constructor of a frozen class takes longer than all the rest.
    """
    place = {name: position for position, name in enumerate(columns)}
    plain, nested = [], []
    for name, inner in _shape(kind):  # type: ignore[arg-type]  # types hash
        fill = vars(kind)[name].__set__
        if inner is None:
            plain.append((fill, place[name]))
        else:
            names = [each.name for each in fields(inner)]
            places = [place[f"{name}_{each}"] for each in names]
            nested.append((fill, inner, names, places))

    def read(row: Row[Any]) -> Any:  # noqa: ANN401  a value of `kind`
        value = object.__new__(kind)
        for fill, position in plain:
            fill(value, row[position])
        for fill, inner, names, places in nested:
            parts = [row[position] for position in places]
            empty = all(part is None for part in parts)
            kept = None if empty else inner(**dict(zip(names, parts, strict=True)))
            fill(value, kept)
        return value

    return read


@cache
def _shape(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    """Return each field's name, with its dataclass where it holds one."""
    hints = get_type_hints(kind)
    return tuple(
        (each.name, next(_dataclasses_in(hints[each.name]), None))
        for each in fields(kind)
    )


def _dataclasses_in(hint: Any) -> Iterator[Any]:  # noqa: ANN401  a type expression
    members = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return (each for each in members if is_dataclass(each))
