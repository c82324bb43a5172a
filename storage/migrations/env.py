"""How Alembic reaches the database: by the connection it is handed, or DATABASE_URL."""

import os
from typing import Literal

import sqlalchemy as sa
from alembic import context
from sqlalchemy import Connection, create_engine

from storage.schema import Base


def as_kept(kind: str, item: object, _: object) -> str | Literal[False]:
    """Write into migrations what the database keeps, not how Python sees it."""
    if kind == "type" and isinstance(item, sa.Enum):
        return f"sa.String(length={item.length})"
    if kind == "type" and isinstance(item, sa.types.TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


def run(connection: Connection) -> None:
    """Run the migrations inside the caller's transaction."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        render_item=as_kept,
    )
    with context.begin_transaction():
        context.run_migrations()


handed = context.config.attributes.get("connection")
if handed is not None:
    run(handed)
else:
    url = os.environ.get("DATABASE_URL", "sqlite:///followthrough.sqlite3")
    with create_engine(url).begin() as opened:
        run(opened)
