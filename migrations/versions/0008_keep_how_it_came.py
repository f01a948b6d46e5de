"""Store how a submission came: from the check, from a doctor's office, or as a request for an interpreter call."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

QUEUE = "ix_submissions_queue"
IS_OPEN = sa.text("status <> 'closed'")
BEFORE = [
    "queue_rank",
    "act_by",
    "queue_score",
    "sent_at",
    "reference",
    "tier_now",
    "status",
    "clinic_id",
    "preferred_language",
    "owner_id",
    "window_first",
    "window_last",
]


def upgrade() -> None:
    channel = sa.Column("channel", sa.String(length=16), nullable=False, server_default="check")
    op.add_column("submissions", channel)
    _index([*BEFORE, "channel"])


def downgrade() -> None:
    """How it came is lost; interpreter calls have no birth date, which the older code cannot read."""
    _index(BEFORE)
    op.drop_column("submissions", "channel")


def _index(columns: list[str]) -> None:
    op.drop_index(QUEUE, table_name="submissions", sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
    op.create_index(QUEUE, "submissions", columns, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
