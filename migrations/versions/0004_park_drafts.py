"""Save drafts for another device, and count pages reported as hard to understand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "parked_drafts",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parked_drafts")),
    )
    op.create_index(op.f("ix_parked_drafts_expires_at"), "parked_drafts", ["expires_at"])
    op.create_table(
        "hard_pages",
        sa.Column("page", sa.String(length=60), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("page", "language", "what", "month", name=op.f("pk_hard_pages")),
    )


def downgrade() -> None:
    op.drop_table("hard_pages")
    op.drop_index(op.f("ix_parked_drafts_expires_at"), table_name="parked_drafts")
    op.drop_table("parked_drafts")
