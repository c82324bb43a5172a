"""Columns that hold one of many values, asked for with one parameter.

With a parameter for each value, `IN` is another statement for each number of them: made
anew, sent anew and planned anew. With a list it is the same each time.
"""

import json
from collections.abc import Collection
from typing import Any

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


class Pairs(TypeDecorator[Collection[tuple[str, str]]]):
    """Pairs of texts, as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: Collection[tuple[str, str]] | None, dialect: Dialect
    ) -> str:
        """Pack them."""
        del dialect
        return json.dumps(list(value or ()))


class Among(FunctionElement[bool]):
    """A column, and the values of which it has to hold one."""

    type = Boolean()
    inherit_cache = True


class BothAmong(FunctionElement[bool]):
    """Two columns, and the pairs of which they have to hold one."""

    type = Boolean()
    inherit_cache = True


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Ask for rows whose column holds one of the parameter's values."""
    return Among(column, bindparam(name, type_=Many(column.type)))


def both_among(
    first: ColumnElement[str], second: ColumnElement[str], name: str
) -> ColumnElement[bool]:
    """Ask for rows whose two columns of text hold one of the parameter's pairs."""
    return BothAmong(first, second, bindparam(name, type_=Pairs()))


@compiles(Among, "postgresql")
def _any(element: Among, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(each, **how) for each in element.clauses)
    return f"{column} = ANY ({values})"


@compiles(Among, "sqlite")
def _in_list(element: Among, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(each, **how) for each in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608


@compiles(BothAmong, "postgresql")
def _in_records(element: BothAmong, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    first, second, pairs = (compiler.process(each, **how) for each in element.clauses)
    each = f"json_array_elements(CAST({pairs} AS JSON))"
    return f"({first}, {second}) IN (SELECT value->>0, value->>1 FROM {each})"  # noqa: S608


@compiles(BothAmong, "sqlite")
def _in_pairs(element: BothAmong, compiler: SQLCompiler, **how: Any) -> str:  # noqa: ANN401
    first, second, pairs = (compiler.process(each, **how) for each in element.clauses)
    both = "json_extract(value, '$[0]'), json_extract(value, '$[1]')"
    return f"({first}, {second}) IN (SELECT {both} FROM json_each({pairs}))"  # noqa: S608
