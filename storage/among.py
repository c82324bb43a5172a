"""Columns that hold one of many values, asked for with one parameter.

With a parameter for each value, `IN` is another statement for each number of them: made
anew, sent anew and planned anew. With a list it is the same each time.
"""

import json
from collections.abc import Collection
from typing import Any, Self

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    Dialect,
    Text,
    TypeDecorator,
    bindparam,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeEngine


class Many(TypeDecorator[Collection[Any]]):
    """Values of one type: an array for PostgreSQL, JSON for SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, each: TypeEngine[Any]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the engine takes."""
        return Text() if dialect.name == "sqlite" else ARRAY(self.each)

    def process_bind_param(
        self, value: Collection[Any] | None, dialect: Dialect
    ) -> str | list[Any]:
        """Pack them."""
        values = list(value or ())
        if dialect.name != "sqlite":
            return values
        bound = self.each.dialect_impl(dialect).bind_processor(dialect)
        return json.dumps([bound(each) for each in values] if bound else values)


class Condition(FunctionElement[bool]):
    """A function that stands as a condition by itself.

    Compared with 1, as SQLAlchemy does with others on SQLite, it would use no index.
    """

    type = Boolean()
    inherit_cache = True

    def self_group(self, against: OperatorType | None = None) -> Self:
        """Return it as it is."""
        del against
        return self


class Among(Condition):
    """A column, and the values of which it has to hold one."""

    inherit_cache = True


class PairAmong(Condition):
    """Two columns, and for each the values, which they have to hold in pairs."""

    inherit_cache = True


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Ask for rows whose column holds one of the parameter's values."""
    return Among(column, bindparam(name, type_=Many(column.type)))


def pair_among(*columns: ColumnElement[Any]) -> ColumnElement[bool]:
    """Ask for rows whose two columns hold a pair of values that stand side by side.

    The parameters have the names of the columns.
    """
    many = (bindparam(each.key, type_=Many(each.type)) for each in columns)
    return PairAmong(*columns, *many)


@compiles(Among, "postgresql")
def _any(element: Among, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(each, **how) for each in element.clauses)
    return f"{column} = ANY ({values})"


@compiles(Among, "sqlite")
def _in_list(element: Among, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(each, **how) for each in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608


@compiles(PairAmong, "postgresql")
def _any_pair(element: PairAmong, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    first, second, one, other = (
        compiler.process(each, **how) for each in element.clauses
    )
    # by itself the last would lead through the whole table as long as it is young
    return (
        f"{first} = ANY ({one}) AND {second} = ANY ({other})"  # noqa: S608
        f" AND ({first}, {second}) IN (SELECT * FROM unnest({one}, {other}))"
    )


@compiles(PairAmong, "sqlite")
def _in_lists(element: PairAmong, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    first, second, *many = (compiler.process(each, **how) for each in element.clauses)
    one, other = (f"json_each({each})" for each in many)
    pairs = f"{one} AS one JOIN {other} AS other ON one.key = other.key"
    return f"({first}, {second}) IN (SELECT one.value, other.value FROM {pairs})"  # noqa: S608
