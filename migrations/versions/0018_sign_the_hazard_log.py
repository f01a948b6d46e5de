"""Keep which clinician signed the hazard log, for which rules."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hazard_sign_offs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("signed_name", sa.String(length=100), nullable=False),
        sa.Column("ruleset", sa.String(length=16), nullable=False),
        sa.Column("tables", sa.String(length=64), nullable=False),
        sa.Column("log", sa.String(length=64), nullable=False),
        sa.Column("is_accepted", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("link", sa.BigInteger(), nullable=True),
        sa.Column("mac", sa.LargeBinary(length=36), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_hazard_sign_offs_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hazard_sign_offs")),
    )
    op.create_index(op.f("ix_hazard_sign_offs_link"), "hazard_sign_offs", ["link"], unique=True)


def downgrade() -> None:
    """Who signed the hazard log is lost."""
    op.drop_table("hazard_sign_offs")
