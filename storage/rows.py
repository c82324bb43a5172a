"""Rows to values and back, by field name; the one place that converts.

A field that is itself a value (a metric, a weekly time) takes one column a field of its
own, with the outer name before it: `metric_name`. It is None where all of them are.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sqlalchemy import RowMapping

V = TypeVar("V")


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


def value_of(kind: type[V], row: RowMapping) -> V:
    """Return the value of type `kind` that `row` keeps."""
    value: V = _reader(kind)(row)  # type: ignore[arg-type]  # types hash
    return value


@cache
def _reader(kind: type[Any]) -> Callable[[RowMapping], Any]:
    shape = _shape(kind)  # type: ignore[arg-type]  # types hash
    plain = [name for name, inner in shape if inner is None]
    nested = [
        (name, inner, [(each.name, f"{name}_{each.name}") for each in fields(inner)])
        for name, inner in shape
        if inner is not None
    ]

    def read(row: RowMapping) -> Any:  # noqa: ANN401  a value of `kind`
        kept = {name: row[name] for name in plain}
        for name, inner, columns in nested:
            parts = {field: row[column] for field, column in columns}
            empty = all(part is None for part in parts.values())
            kept[name] = None if empty else inner(**parts)
        return kind(**kept)

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
