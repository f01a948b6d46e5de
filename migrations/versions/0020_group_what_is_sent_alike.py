"""Group what is sent alike from one network within an hour."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "send_groups",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("network", sa.LargeBinary(length=16), nullable=True),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_send_groups")),
        sa.UniqueConstraint("network", name=op.f("uq_send_groups_network")),
    )
    op.create_index(op.f("ix_send_groups_began_at"), "send_groups", ["began_at"])
    op.add_column("submissions", sa.Column("group_id", sa.String(length=32), nullable=True))


def downgrade() -> None:
    """What was sent alike from one network is no longer known."""
    op.drop_column("submissions", "group_id")
    op.drop_table("send_groups")
