"""Keep consents, legal holds and erasures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

NEW = {
    "consent_given_on": sa.Date(),
    "consent_ended_at": sa.DateTime(timezone=True),
    "legal_hold_at": sa.DateTime(timezone=True),
    "erased_at": sa.DateTime(timezone=True),
}


def upgrade() -> None:
    for name, kind in NEW.items():
        op.add_column("submissions", sa.Column(name, kind, nullable=True))
    op.create_table(
        "closed_browsers",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("forget_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_browsers")),
    )
    op.create_index(op.f("ix_closed_browsers_forget_at"), "closed_browsers", ["forget_at"])


def downgrade() -> None:
    """Renewed consents, legal holds and when something was erased are lost; what was erased stays erased."""
    op.drop_table("closed_browsers")
    for name in reversed(NEW):
        op.drop_column("submissions", name)
