"""Store which events belong to one act, and which act an event takes back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0011"
branch_labels = None
depends_on = None

IS_UNDOING = sa.text("undoes IS NOT NULL")


def upgrade() -> None:
    op.add_column("events", sa.Column("act_id", sa.String(length=32), nullable=True))
    op.add_column("events", sa.Column("undoes", sa.String(length=32), nullable=True))
    op.create_index(
        "ix_events_undoes", "events", ["undoes"], sqlite_where=IS_UNDOING, postgresql_where=IS_UNDOING
    )


def downgrade() -> None:
    """What was undone counts again for older code; the events and their details stay."""
    op.drop_index("ix_events_undoes", table_name="events")
    op.drop_column("events", "undoes")
    op.drop_column("events", "act_id")
