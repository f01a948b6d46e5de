"""Keep daily roll-ups by clinic, and the reason of the latest decision with the submission; index events for auditors."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

HAS_WINDOW = sa.text("window_last IS NOT NULL")
EVENTS = {
    "ix_events_at": ["at", "id"],
    "ix_events_actor": ["actor_id", "at", "id"],
    "ix_events_kind": ["kind", "at", "id"],
    "ix_events_actor_kind": ["actor_id", "kind", "at", "id"],
}
KEEP_REASONS = sa.text(
    "UPDATE submissions SET override_reason = (SELECT events.reason FROM events WHERE events.id = ("
    "SELECT max(decided.id) FROM events AS decided WHERE decided.submission_id = submissions.id "
    "AND decided.kind = 'moved' AND decided.decision IS NOT NULL)) WHERE decision IS NOT NULL"
)


def upgrade() -> None:
    op.add_column("submissions", sa.Column("override_reason", sa.String(24), nullable=True))
    op.execute(KEEP_REASONS)
    op.create_index(
        "ix_submissions_window_last",
        "submissions",
        ["window_last", "reference", "as_of", "decided_at", "head_id", "id"],
        sqlite_where=HAS_WINDOW,
        postgresql_where=HAS_WINDOW,
    )
    for name, columns in EVENTS.items():
        op.create_index(name, "events", columns)
    op.create_table(
        "daily_rollups",
        sa.Column("split", sa.String(16), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("part", sa.String(40), primary_key=True),
        sa.Column("measure", sa.String(16), primary_key=True),
        sa.Column("detail", sa.String(56), primary_key=True),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """The roll-ups are lost; the next upgrade counts them again."""
    op.drop_table("daily_rollups")
    for name in EVENTS:
        op.drop_index(name, table_name="events")
    op.drop_index("ix_submissions_window_last", table_name="submissions")
    op.drop_column("submissions", "override_reason")
