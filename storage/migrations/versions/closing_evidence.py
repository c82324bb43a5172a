"""closing evidence

Revision ID: 2d8e64a1c3f9
Revises: 6f2c1b7d90ae
Create Date: 2026-11-27 10:20:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "2d8e64a1c3f9"
down_revision: str | Sequence[str] | None = "6f2c1b7d90ae"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for table in ("action", "progress"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("evidence", sa.Text(), nullable=True))
    with op.batch_alter_table("strategy", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("given_up_at", sa.DateTime(timezone=True), nullable=True)
        )
    op.create_table(
        "rethought",
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Text(), nullable=False),
        sa.Column("action_id", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verdict", sa.String(length=32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("strategy_id", sa.Text(), nullable=True),
        sa.Column("was", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_rethought")),
    )
    with op.batch_alter_table("rethought", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_rethought_workspace_id_plan_id_at"),
            ["workspace_id", "plan_id", "at"],
            unique=False,
        )


def downgrade() -> None:
    with op.batch_alter_table("rethought", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rethought_workspace_id_plan_id_at"))
    op.drop_table("rethought")
    with op.batch_alter_table("strategy", schema=None) as batch_op:
        batch_op.drop_column("given_up_at")
    for table in ("progress", "action"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("evidence")
