"""Keep what staff type while a patient is on the phone, sealed, until it is sent or a week is over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "phone_intakes",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(length=32), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_phone_intakes_staff_id")),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submissions.id"], name=op.f("fk_phone_intakes_submission_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_intakes")),
    )
    op.create_index(op.f("ix_phone_intakes_staff_id"), "phone_intakes", ["staff_id"])
    op.create_index(op.f("ix_phone_intakes_saved_at"), "phone_intakes", ["saved_at"])


def downgrade() -> None:
    """Unfinished phone intakes are lost; what they put into the queue stays."""
    op.drop_table("phone_intakes")
