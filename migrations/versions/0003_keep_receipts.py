"""Store a receipt of every assessment. Older rows get theirs after the migration, which needs the keys."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WITHOUT = sa.text("receipt IS NULL")


def upgrade() -> None:
    op.add_column("submissions", sa.Column("receipt", sa.LargeBinary(), nullable=True))
    op.create_index(
        "ix_submissions_no_receipt", "submissions", ["id"], sqlite_where=WITHOUT, postgresql_where=WITHOUT
    )


def downgrade() -> None:
    op.drop_index("ix_submissions_no_receipt", table_name="submissions")
    op.drop_column("submissions", "receipt")
