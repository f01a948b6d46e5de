"""Learn how well the rules do: blind readings, what became of the patients, counts by month, reviews of the stop rule."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

COLUMNS: dict[str, sa.types.TypeEngine[object]] = {
    "by_helper": sa.Boolean(),
    "unsure_answers": sa.SmallInteger(),
    "blind_percent": sa.SmallInteger(),
    "scan_kind": sa.String(16),
    "scan_result": sa.String(16),
    "final_class": sa.String(16),
    "harm": sa.String(16),
    "harm_cause": sa.String(16),
}
INDEXES = {
    "ix_submissions_blind": (["id"], "readings_wanted > 0"),
    "ix_submissions_uncounted": (["id"], "unsure_answers IS NULL"),
    "ix_submissions_outcome": (
        ["tier", "scan_result", "final_class", "harm", "harm_cause"],
        "final_class IS NOT NULL OR harm IS NOT NULL OR scan_result IS NOT NULL",
    ),
}
COUNTED_READS = [
    "position",
    "sent_tier",
    "tier",
    "percent",
    "ruleset",
    "from_list",
    "age_band",
    "language",
    "by_helper",
]


def upgrade() -> None:
    """The answers of older submissions are sealed: who answered them, and how surely, is read at the end of the upgrade."""
    for name, kind in COLUMNS.items():
        op.add_column("submissions", sa.Column(name, kind))
    op.add_column(
        "submissions", sa.Column("readings_wanted", sa.SmallInteger(), nullable=False, server_default="0")
    )
    for name, (columns, only) in INDEXES.items():
        op.create_index(
            name, "submissions", columns, sqlite_where=sa.text(only), postgresql_where=sa.text(only)
        )
    _blind_reads()
    _stop_reviews()
    _counts()


def _blind_reads() -> None:
    op.create_table(
        "blind_reads",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("submission_id", sa.String(32), sa.ForeignKey("submissions.id"), nullable=False),
        sa.Column("reader_id", sa.Integer(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tier", sa.SmallInteger()),
        sa.Column("position", sa.SmallInteger()),
        sa.Column("from_list", sa.Boolean(), nullable=False),
        sa.Column("sent_tier", sa.SmallInteger(), nullable=False),
        sa.Column("percent", sa.SmallInteger(), nullable=False),
        sa.Column("ruleset", sa.String(16), nullable=False),
        sa.Column("age_band", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("by_helper", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("submission_id", "reader_id"),
        sa.CheckConstraint("(tier IS NULL) = (position IS NULL)", name="skipped_has_no_tier"),
    )
    op.create_index("ix_blind_reads_counted", "blind_reads", COUNTED_READS)


def _stop_reviews() -> None:
    op.create_table(
        "stop_reviews",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "submission_id", sa.String(32), sa.ForeignKey("submissions.id"), nullable=False, unique=True
        ),
        sa.Column("cause", sa.String(16), nullable=False),
        sa.Column("sent_tier", sa.SmallInteger(), nullable=False),
        sa.Column("ruleset", sa.String(16), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.Column("closed_by", sa.Integer(), sa.ForeignKey("staff.id")),
    )


def _counts() -> None:
    op.create_table(
        "learning_counts",
        sa.Column("month", sa.Date(), primary_key=True),
        sa.Column("ruleset", sa.String(16), primary_key=True),
        sa.Column("tier", sa.SmallInteger(), primary_key=True, autoincrement=False),
        sa.Column("age_band", sa.String(16), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("by_helper", sa.Boolean(), primary_key=True),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("sent", "unsure", "called", "called_in_a_day", "decided", "gave_up", "overridden")
        ),
    )
    op.create_table(
        "question_counts",
        sa.Column("month", sa.Date(), primary_key=True),
        sa.Column("question", sa.String(40), primary_key=True),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("unsure", sa.Integer(), nullable=False),
    )


def downgrade() -> None:
    """Readings, outcomes, reviews and counts are lost; the events that tell of them stay."""
    for table in ("question_counts", "learning_counts", "stop_reviews", "blind_reads"):
        op.drop_table(table)
    for name, (_, only) in INDEXES.items():
        op.drop_index(name, "submissions", sqlite_where=sa.text(only), postgresql_where=sa.text(only))
    for name in (
        "readings_wanted",
        *COLUMNS,
    ):  # one by one: a copied table would keep no reference of a single column
        op.drop_column("submissions", name)
