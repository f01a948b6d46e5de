"""Store the phone number that a patient gives after sending; the number that was sent is unchanged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("submissions", sa.Column("phone_now", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Newer numbers are lost, except in the events; no patient is found by them or by the older ones."""
    op.drop_column("submissions", "phone_now")
