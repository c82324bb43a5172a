"""How Alembic reaches the database: by the connection it is handed, or DATABASE_URL."""

import os

from alembic import context
from sqlalchemy import Connection, create_engine

from storage.schema import Base


def run(connection: Connection) -> None:
    """Run the migrations inside the caller's transaction."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        user_module_prefix="base.",
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
