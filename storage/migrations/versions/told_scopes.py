"""told scopes

Revision ID: 3b9e7c52d810
Revises: e1b5c0d47a92
Create Date: 2026-11-28 04:20:00+00:00

"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "3b9e7c52d810"
down_revision: str | Sequence[str] | None = "e1b5c0d47a92"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.drop_column("told_scopes")


def downgrade() -> None:
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "told_scopes", sa.Boolean(), nullable=False, server_default=sa.false()
            )
        )
    with op.batch_alter_table("installation", schema=None) as batch_op:
        batch_op.alter_column("told_scopes", server_default=None)
