"""Keep the version of the published questionnaire that a submission was answered from; of earlier ones it is not known."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("submissions", sa.Column("questionnaire_version", sa.String(length=12), nullable=True))


def downgrade() -> None:
    """It is no longer known which version a submission was answered from; the questionnaires themselves stay."""
    op.drop_column("submissions", "questionnaire_version")
