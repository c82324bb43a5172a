"""findings

Revision ID: c47f1a9e0b62
Revises: 9b0d5e72c41a
Create Date: 2026-11-27 11:00:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "c47f1a9e0b62"
down_revision: str | Sequence[str] | None = "9b0d5e72c41a"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "finding",
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("tried", sa.Text(), nullable=False),
        sa.Column("result", sa.String(length=32), nullable=True),
        sa.Column("action_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_finding")),
    )
    with op.batch_alter_table("finding", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_finding_workspace_id_plan_id_at"),
            ["workspace_id", "plan_id", "at"],
            unique=False,
        )
    for table in ("lesson", "practice"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("finding_id", sa.Text(), nullable=True))


def downgrade() -> None:
    for table in ("practice", "lesson"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("finding_id")
    with op.batch_alter_table("finding", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_finding_workspace_id_plan_id_at"))
    op.drop_table("finding")
