"""Keep the phone number that a patient gives after sending; the one that was sent stays as it is."""

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
    """The newer numbers are lost, but for the events; nobody is found by them any more, nor by the older ones."""
    op.drop_column("submissions", "phone_now")
