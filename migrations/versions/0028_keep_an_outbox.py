"""Keep e-mails to staff until they are sent, who wants them, and when the worker was last seen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None
WAITS = sa.text("sent_at IS NULL AND dead_at IS NULL")
IS_DEAD = sa.text("dead_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("staff", sa.Column("gets_mail", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "worker_marks",
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_worker_marks")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("clinic_id", sa.String(40), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("failure", sa.String(40), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("dead_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_outbox_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index("ix_outbox_waiting", "outbox", ["next_at"], sqlite_where=WAITS, postgresql_where=WAITS)
    op.create_index("ix_outbox_dead", "outbox", ["dead_at"], sqlite_where=IS_DEAD, postgresql_where=IS_DEAD)


def downgrade() -> None:
    """E-mails that wait are lost, and who wants them."""
    op.drop_table("outbox")
    op.drop_table("worker_marks")
    op.drop_column("staff", "gets_mail")
