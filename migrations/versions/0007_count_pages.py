"""Count by day and page how often a page of the check was opened, and continued from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "page_counts",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("page", sa.String(60), primary_key=True),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("continued", sa.Integer(), nullable=False),
    )


def downgrade() -> None:
    """The counts are lost."""
    op.drop_table("page_counts")
