"""Give events their place in a chain, and keep the heads of the chains; the triggers are made again after every migration."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("events", sa.Column("detail_digest", sa.LargeBinary(length=32), nullable=True))
    op.add_column("events", sa.Column("link", sa.BigInteger(), nullable=True))
    op.add_column("events", sa.Column("mac", sa.LargeBinary(length=36), nullable=True))
    op.create_index(op.f("ix_events_link"), "events", ["link"], unique=True)
    op.create_table(
        "audit_heads",
        sa.Column("chain", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("link", sa.BigInteger(), nullable=False),
        sa.Column("mac", sa.LargeBinary(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=36), nullable=False),
        sa.PrimaryKeyConstraint("chain", "kind", "day", name=op.f("pk_audit_heads")),
    )


def downgrade() -> None:
    """The chains and their heads are lost: nothing proves any more that no event was changed."""
    op.drop_table("audit_heads")
    op.drop_index(op.f("ix_events_link"), table_name="events")
    for column in ("mac", "link", "detail_digest"):
        op.drop_column("events", column)
