"""Index every surname-like word of a name, in a table of its own; keep contact details that staff add."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

INDEXES = ("second_phone_index", "mrn_index")


def upgrade() -> None:
    """The rows are filled in afterwards, since that needs the keys: see `app.submissions.maintenance.backfill`."""
    op.create_table(
        "name_indexes",
        sa.Column("submission_id", sa.String(length=32), nullable=False),
        sa.Column("index", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submissions.id"], name=op.f("fk_name_indexes_submission_id")
        ),
        sa.PrimaryKeyConstraint("submission_id", "index", name=op.f("pk_name_indexes")),
    )
    op.create_index(op.f("ix_name_indexes_index"), "name_indexes", ["index"])
    op.drop_index(op.f("ix_submissions_name_index"), table_name="submissions")
    op.drop_column("submissions", "name_index")
    op.add_column("submissions", sa.Column("heard_from", sa.String(length=16), nullable=True))
    op.add_column("submissions", sa.Column("details", sa.LargeBinary(), nullable=True))
    for index in INDEXES:
        op.add_column("submissions", sa.Column(index, sa.LargeBinary(length=16), nullable=True))
        op.create_index(op.f(f"ix_submissions_{index}"), "submissions", [index])


def downgrade() -> None:
    """No one who was sent so far is found by name any more, and the details that staff added are lost."""
    for index in INDEXES:
        op.drop_index(op.f(f"ix_submissions_{index}"), table_name="submissions")
        op.drop_column("submissions", index)
    op.drop_column("submissions", "details")
    op.drop_column("submissions", "heard_from")
    nothing = sa.Column("name_index", sa.LargeBinary(length=16), nullable=False, server_default=sa.text("''"))
    op.add_column("submissions", nothing)
    op.create_index(op.f("ix_submissions_name_index"), "submissions", ["name_index"])
    op.drop_table("name_indexes")
