"""Store which events belong to one act, which act an event takes back, and who asked a clinician."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ASKED_BEFORE = "UPDATE submissions SET next_action = 'clinician_reads' WHERE next_action = 'asked_clinician'"
IS_UNDOING = sa.text("undoes IS NOT NULL")


def upgrade() -> None:
    op.add_column("events", sa.Column("act_id", sa.String(length=32), nullable=True))
    op.add_column("events", sa.Column("undoes", sa.String(length=32), nullable=True))
    op.execute(  # as one statement: no table is copied for it
        "ALTER TABLE submissions ADD COLUMN asked_by INTEGER "
        f"CONSTRAINT {op.f('fk_submissions_asked_by')} REFERENCES staff (id)"
    )
    op.create_index(
        "ix_events_undoes", "events", ["undoes"], sqlite_where=IS_UNDOING, postgresql_where=IS_UNDOING
    )


def downgrade() -> None:
    """What was undone counts again for older code; the events and their details stay. Open questions are in them only."""
    op.execute(ASKED_BEFORE)
    op.drop_column("submissions", "asked_by")
    op.drop_index("ix_events_undoes", table_name="events")
    op.drop_column("events", "undoes")
    op.drop_column("events", "act_id")
