"""What every table has, and how Python's values are kept."""

from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cached_property
from typing import Any, ClassVar

from pydantic import TypeAdapter
from sqlalchemy import Date, DateTime, Dialect, MetaData, Text, Time
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, always aware and always in UTC, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Refuse a naive time rather than guess its zone."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return value and value.astimezone(UTC)

    def process_result_value(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Give back the zone that SQLite drops."""
        del dialect
        if value is None or value.tzinfo is not None:
            return value and value.astimezone(UTC)
        return value.replace(tzinfo=UTC)


class Json(TypeDecorator[Any]):
    """A value kept as JSON text, checked against its type when it comes back."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401  any type pydantic knows
        super().__init__()
        self.kind = kind

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        """Make what checks the values; only where some are read or written."""
        return TypeAdapter(self.kind)

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Return the value as text."""
        del dialect
        return None if value is None else self._adapter.dump_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Return the text as a value of the column's type."""
        del dialect
        return None if value is None else self._adapter.validate_json(value)


class Base(DeclarativeBase):
    """Base of every row: all of them belong to one workspace, and say so first."""

    __abstract__ = True
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: UtcDateTime(),
        date: Date(),
        time: Time(),
        Enum: SqlEnum(
            Enum,
            native_enum=False,
            create_constraint=False,
            length=32,
            values_callable=lambda kind: [each.value for each in kind],
        ),
    }

    workspace_id: Mapped[str] = mapped_column(primary_key=True, sort_order=-2)
    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-1)
