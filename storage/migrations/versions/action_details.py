"""action details

Revision ID: 6f2c1b7d90ae
Revises: 6a77b7c3190b
Create Date: 2026-11-27 09:50:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "6f2c1b7d90ae"
down_revision: str | Sequence[str] | None = "6a77b7c3190b"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("start", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("resources", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("expected", sa.Text(), nullable=True))
        batch_op.add_column(
            sa.Column("depends_on", sa.Text(), nullable=False, server_default="[]")
        )
        batch_op.add_column(sa.Column("support", sa.String(length=32), nullable=True))
    op.execute("UPDATE action SET support = 'other' WHERE is_support")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.alter_column("depends_on", server_default=None)
        batch_op.drop_column("is_support")
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("last_number", sa.Integer(), nullable=False, server_default="0")
        )
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.alter_column("last_number", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_column("last_number")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "is_support", sa.Boolean(), nullable=False, server_default=sa.false()
            )
        )
    op.execute("UPDATE action SET is_support = true WHERE support IS NOT NULL")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.alter_column("is_support", server_default=None)
        batch_op.drop_column("support")
        batch_op.drop_column("depends_on")
        batch_op.drop_column("expected")
        batch_op.drop_column("resources")
        batch_op.drop_column("start")
