"""Record what happens to accounts, and every sign-in and refusal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.LargeBinary(length=16), nullable=True),
        sa.Column("account", sa.LargeBinary(length=16), nullable=True),
        sa.Column("detail", sa.String(length=60), nullable=True),
        sa.Column("link", sa.BigInteger(), nullable=True),
        sa.Column("mac", sa.LargeBinary(length=36), nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["staff.id"], name=op.f("fk_staff_events_actor_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_events_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_events")),
    )
    op.create_index(op.f("ix_staff_events_actor_id"), "staff_events", ["actor_id"])
    op.create_index(op.f("ix_staff_events_link"), "staff_events", ["link"], unique=True)
    op.create_index(op.f("ix_staff_events_staff_id"), "staff_events", ["staff_id"])


def downgrade() -> None:
    """What happened to accounts is lost."""
    op.drop_table("staff_events")
