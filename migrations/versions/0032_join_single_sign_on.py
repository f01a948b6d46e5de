"""Keep who has which account at the clinic's single sign-on, and which accounts sign in here on the day it fails."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_identities",
        sa.Column("issuer", sa.String(255), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("came_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lost_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_identities_staff_id")),
        sa.PrimaryKeyConstraint("issuer", "subject", name=op.f("pk_staff_identities")),
    )
    op.create_index(op.f("ix_staff_identities_staff_id"), "staff_identities", ["staff_id"])
    op.add_column("staff", sa.Column("break_glass", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("staff_sessions", sa.Column("provider_session", sa.String(64), nullable=True))
    op.create_index(op.f("ix_staff_sessions_provider_session"), "staff_sessions", ["provider_session"])


def downgrade() -> None:
    """Who is who at the single sign-on is lost: leads join the accounts again."""
    op.drop_index(op.f("ix_staff_sessions_provider_session"), "staff_sessions")
    op.drop_column("staff_sessions", "provider_session")
    op.drop_column("staff", "break_glass")
    op.drop_index(op.f("ix_staff_identities_staff_id"), "staff_identities")
    op.drop_table("staff_identities")
