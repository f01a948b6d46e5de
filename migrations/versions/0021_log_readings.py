"""Log each page on which staff see patients."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "access_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("how_many", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(length=32), nullable=True),
        sa.Column("ids", sa.LargeBinary(), nullable=True),
        sa.Column("looked_for", sa.LargeBinary(), nullable=True),
        sa.Column("opened", sa.SmallInteger(), nullable=False),
        sa.Column("is_namesake", sa.Boolean(), nullable=False),
        sa.Column("is_colleague", sa.Boolean(), nullable=False),
        sa.Column("is_after_hours", sa.Boolean(), nullable=False),
        sa.Column("is_untied", sa.Boolean(), nullable=False),
        sa.Column("link", sa.BigInteger(), nullable=True),
        sa.Column("mac", sa.LargeBinary(length=36), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_access_log_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_log")),
    )
    op.create_index(op.f("ix_access_log_link"), "access_log", ["link"], unique=True)
    op.create_index("ix_access_log_staff", "access_log", ["staff_id", "at", "id"])
    counted = ["how_many", "opened", "is_namesake", "is_colleague", "is_after_hours", "is_untied"]
    op.create_index("ix_access_log_day", "access_log", ["day", "staff_id", "way", *counted])
    for name, columns, only in (
        ("ix_access_log_submission", ["submission_id", "at", "id"], "submission_id IS NOT NULL"),
        ("ix_access_log_stopped", ["at"], "way = 'stopped'"),
    ):
        op.create_index(
            name, "access_log", columns, sqlite_where=sa.text(only), postgresql_where=sa.text(only)
        )


def downgrade() -> None:
    """Who read what is lost."""
    op.drop_table("access_log")
