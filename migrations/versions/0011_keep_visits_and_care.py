"""Store visits, scan requests, payer files, bone care, pinned notes, and when staff are away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

COLUMNS = {
    "visit_at": sa.DateTime(timezone=True),
    "visit_outcome": sa.String(length=16),
    "treatment": sa.String(length=16),
    "treated_on": sa.Date(),
    "bone_care": sa.String(length=16),
    "bone_care_on": sa.Date(),
    "report_chase_on": sa.Date(),
    "scan_request": sa.LargeBinary(),
    "payer_file": sa.LargeBinary(),
    "pinned_note": sa.LargeBinary(),
}
REFERRING = {
    ("submissions", "visit_clinic_id", "VARCHAR(40)"): "clinics",
    ("staff", "substitute_id", "INTEGER"): "staff",
}
INDEXES = {
    "ix_submissions_chase": (
        ["report_chase_on", "reference"],
        "status <> 'closed' AND report_chase_on IS NOT NULL",
    ),
    "ix_submissions_owner_sent": (["owner_id", "sent_at"], "status <> 'closed'"),
}


def upgrade() -> None:
    for name, type_ in COLUMNS.items():
        op.add_column("submissions", sa.Column(name, type_, nullable=True))
    for name in ("away_from", "away_until"):
        op.add_column("staff", sa.Column(name, sa.Date(), nullable=True))
    for (table, name, type_), target in REFERRING.items():  # as one statement: no table is copied for it
        constraint = op.f(f"fk_{table}_{name}")
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {name} {type_} CONSTRAINT {constraint} REFERENCES {target} (id)"
        )
    for name, (columns, only) in INDEXES.items():
        where = sa.text(only)
        op.create_index(name, "submissions", columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    """Visits, what came of them, requests for reports, payer files and pinned notes are lost, except in the events."""
    for name in INDEXES:
        op.drop_index(name, table_name="submissions")
    for table, name, _ in REFERRING:
        op.drop_column(table, name)
    for name in ("away_from", "away_until"):
        op.drop_column("staff", name)
    for name in COLUMNS:
        op.drop_column("submissions", name)
