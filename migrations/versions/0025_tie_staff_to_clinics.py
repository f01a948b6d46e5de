"""Tie staff to clinics, and keep the counters and roll-ups of each clinic beside those of all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None
IN_GROUPS = """SELECT count(*) FROM tallies WHERE name = 'in_groups' OR (name = 'version' AND bucket = 2)"""
"""Whether the upgrade to 0.4.0, or a later one, has put every open submission into its group of the queue."""


def upgrade() -> None:
    op.create_table(
        "staff_clinics",
        sa.Column("staff_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("clinic_id", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_staff_clinics_clinic_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_clinics_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "clinic_id", name=op.f("pk_staff_clinics")),
    )
    _make_counts_again("scope")


def downgrade() -> None:
    """Everyone sees all clinics again. The counts are lost; the next upgrade counts them again."""
    _make_counts_again()
    op.drop_table("staff_clinics")


def _make_counts_again(*first: str) -> None:
    """The command that upgrades counts everything again from the submissions. first: more columns of the primary keys."""
    is_in_groups = op.get_bind().scalar(sa.text(IN_GROUPS))
    op.drop_table("tallies")
    op.create_table(
        "tallies",
        *(sa.Column(name, sa.String(41), nullable=False) for name in first),
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("bucket", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(*first, "name", "bucket", name=op.f("pk_tallies")),
    )
    if is_in_groups:
        columns, values = ", ".join((*first, "name, bucket, n")), "'', " * len(first) + "'in_groups', 0, 1"
        op.execute(f"INSERT INTO tallies ({columns}) VALUES ({values})")  # noqa: S608 - no input
    op.drop_table("daily_rollups")
    rollup = {"split": 16, "part": 40, "measure": 16, "detail": 56}
    op.create_table(
        "daily_rollups",
        *(sa.Column(name, sa.String(41), nullable=False) for name in first),
        *(sa.Column(name, sa.String(length), nullable=False) for name, length in rollup.items()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            *first, "split", "day", "part", "measure", "detail", name=op.f("pk_daily_rollups")
        ),
        sqlite_with_rowid=False,
    )
