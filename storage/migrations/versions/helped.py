"""actions with helpers are found by an index

Revision ID: 7d1f0c6b3e58
Revises: c47f1a9e0b62
Create Date: 2026-11-27 13:40:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "7d1f0c6b3e58"
down_revision: str | Sequence[str] | None = "c47f1a9e0b62"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_index(
        "ix_action_helped",
        "action",
        ["workspace_id", "plan_id", "helpers"],
        unique=False,
        sqlite_where=sa.text("helpers <> '[]'"),
        postgresql_where=sa.text("helpers <> '[]'"),
    )


def downgrade() -> None:
    op.drop_index("ix_action_helped", table_name="action")
