"""support requests

Revision ID: 9b0d5e72c41a
Revises: 2d8e64a1c3f9
Create Date: 2026-11-27 10:40:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "9b0d5e72c41a"
down_revision: str | Sequence[str] | None = "2d8e64a1c3f9"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("progress", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("helped", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("progress", schema=None) as batch_op:
        batch_op.alter_column("helped", server_default=None)
    op.create_table(
        "support_request",
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Text(), nullable=False),
        sa.Column("action_id", sa.Text(), nullable=False),
        sa.Column("asker", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("supporter", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("support_id", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_support_request")),
    )
    with op.batch_alter_table("support_request", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_support_request_workspace_id_action_id_at"),
            ["workspace_id", "action_id", "at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_support_request_workspace_id_support_id"),
            ["workspace_id", "support_id"],
            unique=False,
        )


def downgrade() -> None:
    with op.batch_alter_table("support_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_support_request_workspace_id_support_id"))
        batch_op.drop_index(batch_op.f("ix_support_request_workspace_id_action_id_at"))
    op.drop_table("support_request")
    with op.batch_alter_table("progress", schema=None) as batch_op:
        batch_op.drop_column("helped")
