"""Keep how far the rows have been moved to a new key."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("key_fingerprints", sa.Column("moved_to", sa.String(length=32), nullable=True))


def downgrade() -> None:
    """A rotation that was under way begins again."""
    op.drop_column("key_fingerprints", "moved_to")
