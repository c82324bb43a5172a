"""reliability

Revision ID: e1b5c0d47a92
Revises: 7d1f0c6b3e58
Create Date: 2026-11-27 18:30:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "e1b5c0d47a92"
down_revision: str | Sequence[str] | None = "7d1f0c6b3e58"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ENDED = sa.text("state NOT IN ('planned', 'claimed')")


def upgrade() -> None:
    with op.batch_alter_table("schedule", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("not_before", sa.DateTime(timezone=True), nullable=True)
        )
        batch_op.add_column(
            sa.Column("failures", sa.Integer(), nullable=False, server_default="0")
        )
    with op.batch_alter_table("schedule", schema=None) as batch_op:
        batch_op.alter_column("failures", server_default=None)
    with op.batch_alter_table("pace", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True)
        )
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("admin", sa.Text(), nullable=True))
    op.create_index(
        "ix_delivery_ended",
        "delivery",
        ["due_at", "state"],
        unique=False,
        sqlite_where=ENDED,
        postgresql_where=ENDED,
    )


def downgrade() -> None:
    op.drop_index("ix_delivery_ended", table_name="delivery")
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.drop_column("admin")
    with op.batch_alter_table("pace", schema=None) as batch_op:
        batch_op.drop_column("blocked_at")
    with op.batch_alter_table("schedule", schema=None) as batch_op:
        batch_op.drop_column("failures")
        batch_op.drop_column("not_before")
