"""Work the queue: next actions, timers, contacts, counts, saved views and kept notes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

IS_OPEN = "status <> 'closed'"
IN_ORDER = ["queue_rank", "act_by", "queue_score", "sent_at", "reference"]
CHECKS = {
    "closed_has_no_timer": "(status = 'closed') = (act_by IS NULL)",
    "closed_is_not_due": "(status = 'closed') = (due_at IS NULL)",
    "closed_has_no_next_action": "(status = 'closed') = (next_action IS NULL)",
    "closed_at_a_moment": "(status = 'closed') = (closed_at IS NOT NULL)",
    "new_is_nobodys": "status <> 'new' OR owner_id IS NULL",
    "decided_once": "(status IN ('decided', 'closed')) = (decision IS NOT NULL)",
    "follower_is_closed": "head_id IS NULL OR (status = 'closed' AND head_id <> id)",
}
FILTERED = [
    "tier_now",
    "status",
    "clinic_id",
    "preferred_language",
    "owner_id",
    "window_first",
    "window_last",
]
OPEN_INDEXES = {
    "ix_submissions_queue": ([], IS_OPEN),
    "ix_submissions_queue_owner": (["owner_id"], IS_OPEN),
    "ix_submissions_queue_nobody": ([], f"{IS_OPEN} AND owner_id IS NULL"),
    "ix_submissions_queue_status": (["status"], IS_OPEN),
    "ix_submissions_queue_tier": (["tier_now"], IS_OPEN),
    "ix_submissions_queue_clinic": (["clinic_id"], IS_OPEN),
    "ix_submissions_queue_language": (["preferred_language"], IS_OPEN),
    "ix_submissions_queue_ask": ([], f"{IS_OPEN} AND open_questions > 0"),
}
MOMENTS = ("alarm_at", "due_at", "last_days_at", "first_contact_at", "reached_at", "decided_at", "closed_at")
MOVED_TO = (
    "coalesce((SELECT max(at) FROM events WHERE events.submission_id = submissions.id "
    "AND kind NOT IN ('read', 'exported') AND to_status = '{status}'), sent_at)"
)
NEXT_ACTION = """
UPDATE submissions SET next_action = CASE
 WHEN queue_rank = 0 THEN 'call_now' WHEN status = 'decided' THEN 'carry_out'
 WHEN tier >= 2 THEN 'clinician_reads' ELSE 'call' END
"""


def upgrade() -> None:
    _new_tables()
    with op.batch_alter_table("staff") as staff:
        staff.add_column(sa.Column("uses_shortcuts", sa.Boolean(), nullable=False, server_default=sa.true()))
        staff.add_column(sa.Column("is_compact", sa.Boolean(), nullable=False, server_default=sa.false()))
    for column in (
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("reason", sa.String(length=24), nullable=True),
    ):
        op.add_column("events", column)
    op.drop_index("ix_submissions_queue", table_name="submissions")
    _new_columns()
    _fill()
    _tighten()
    _new_indexes()


def _new_tables() -> None:
    op.create_table(
        "tallies",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("bucket", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", "bucket", name=op.f("pk_tallies")),
    )
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("query", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_saved_views_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_views")),
    )
    op.create_index(op.f("ix_saved_views_staff_id"), "saved_views", ["staff_id"])
    op.create_table(
        "kept_notes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("path", sa.String(length=120), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_kept_notes_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_notes")),
    )
    op.create_index(op.f("ix_kept_notes_staff_id"), "kept_notes", ["staff_id"])


def _new_columns() -> None:
    with op.batch_alter_table("submissions", recreate="auto") as table:
        table.alter_column("act_by", existing_type=sa.DateTime(timezone=True), nullable=True)
        table.add_column(sa.Column("tier_now", sa.SmallInteger(), nullable=True))
        table.add_column(sa.Column("open_questions", sa.SmallInteger(), nullable=True))
        table.add_column(sa.Column("next_action", sa.String(length=24), nullable=True))
        table.add_column(sa.Column("tries", sa.SmallInteger(), nullable=True))
        table.add_column(sa.Column("minutes_to_contact", sa.Integer(), nullable=True))
        table.add_column(sa.Column("head_id", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("entered_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("is_heard", sa.Boolean(), nullable=True))
        table.add_column(sa.Column("birth_index", sa.LargeBinary(length=16), nullable=True))
        for name in MOMENTS:
            table.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))


def _fill() -> None:
    """Fill the new columns of existing rows. Values that need the keys are filled in after the migration."""
    op.execute("UPDATE submissions SET tier_now = tier, open_questions = 0, tries = 0, due_at = tier_due")
    op.execute("UPDATE submissions SET last_days_at = act_by WHERE act_by < tier_due")
    for column, status in (("decided_at", "decided"), ("closed_at", "closed")):
        over = "('closed')" if status == "closed" else "('decided', 'closed')"
        moment = MOVED_TO.format(status=status)
        op.execute(f"UPDATE submissions SET {column} = {moment} WHERE status IN {over}")  # noqa: S608
    op.execute("UPDATE submissions SET is_heard = false")
    op.execute("UPDATE submissions SET alarm_at = sent_at WHERE tier = 5")
    op.execute(NEXT_ACTION)
    op.execute(
        "UPDATE submissions SET act_by = NULL, due_at = NULL, next_action = NULL WHERE status = 'closed'"
    )


def _tighten() -> None:
    with op.batch_alter_table("submissions", recreate="auto") as table:
        for name in ("tier_now", "open_questions", "tries"):
            table.alter_column(name, existing_type=sa.SmallInteger(), nullable=False)
        table.alter_column("is_heard", existing_type=sa.Boolean(), nullable=False)
        table.create_foreign_key(op.f("fk_submissions_head_id"), "submissions", ["head_id"], ["id"])
        table.create_foreign_key(op.f("fk_submissions_entered_by"), "staff", ["entered_by"], ["id"])
        for name, condition in CHECKS.items():
            table.create_check_constraint(op.f(f"ck_submissions_{name}"), condition)


def _new_indexes() -> None:
    for name, (first, only) in OPEN_INDEXES.items():
        also = FILTERED if name == "ix_submissions_queue" else []
        where = sa.text(only)
        op.create_index(
            name, "submissions", [*first, *IN_ORDER, *also], sqlite_where=where, postgresql_where=where
        )
    closed = sa.text("status = 'closed'")
    op.create_index(
        "ix_submissions_closed",
        "submissions",
        ["closed_at", "reference", *FILTERED[:5]],
        sqlite_where=closed,
        postgresql_where=closed,
    )
    op.create_index("ix_submissions_sent_at", "submissions", ["sent_at"])
    op.create_index(op.f("ix_submissions_head_id"), "submissions", ["head_id"])
    op.create_index(op.f("ix_submissions_birth_index"), "submissions", ["birth_index"])


def downgrade() -> None:
    """Return to what 0001 can store: tried or waiting submissions become taken, or new if unassigned. A raised
    tier stays as the tier; links and contacts are lost, except for their events.
    """
    for name in (*OPEN_INDEXES, "ix_submissions_closed", "ix_submissions_sent_at"):
        op.drop_index(name, table_name="submissions")
    op.drop_index("ix_submissions_head_id", table_name="submissions")
    op.drop_index("ix_submissions_birth_index", table_name="submissions")
    with op.batch_alter_table("submissions") as table:
        for name in CHECKS:
            table.drop_constraint(op.f(f"ck_submissions_{name}"), type_="check")
        for name in ("head_id", "entered_by"):
            table.drop_constraint(op.f(f"fk_submissions_{name}"), type_="foreignkey")
    op.execute("UPDATE submissions SET act_by = tier_due WHERE act_by IS NULL")
    op.execute("UPDATE submissions SET tier = tier_now")
    op.execute(
        "UPDATE submissions SET status = CASE WHEN owner_id IS NULL THEN 'new' ELSE 'taken' END "
        "WHERE status IN ('trying', 'waiting_for_patient', 'waiting_for_report')"
    )
    gone = (
        "tier_now",
        "open_questions",
        "next_action",
        "tries",
        "minutes_to_contact",
        "head_id",
        "entered_by",
    )
    with op.batch_alter_table("submissions") as table:
        table.alter_column("act_by", existing_type=sa.DateTime(timezone=True), nullable=False)
        for name in (*gone, "birth_index", "is_heard", *MOMENTS):
            table.drop_column(name)
    where = sa.text(IS_OPEN)
    op.create_index(
        "ix_submissions_queue", "submissions", IN_ORDER, sqlite_where=where, postgresql_where=where
    )
    for name in ("version", "outcome", "reason"):
        op.drop_column("events", name)
    with op.batch_alter_table("staff") as staff:
        staff.drop_column("uses_shortcuts")
        staff.drop_column("is_compact")
    for table_name in ("kept_notes", "saved_views", "tallies"):
        op.drop_table(table_name)
