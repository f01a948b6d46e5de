"""Store what puts a submission into its group of the queue, and when staff last acted on it.

What this cannot know without the clinic's hours, the upgrade sets afterwards, for every open submission.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

FACTS = ("is_unreached_emergency", "says_worse", "is_read")
ACTIONS_BEFORE = (
    "UPDATE submissions SET next_action = 'call_again' "
    "WHERE next_action IN ('clinician_calls', 'clinician_decides', 'carry_out_plan')"
)
MOMENTS = ("acted_at", "failed_since")
GROUPS_BEFORE = "UPDATE submissions SET queue_rank = CASE WHEN is_unreached_emergency THEN 0 ELSE 1 END"


def upgrade() -> None:
    for name in FACTS:
        op.add_column("submissions", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    for name in MOMENTS:
        op.add_column("submissions", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    failed = sa.Column("failed_calls", sa.SmallInteger(), nullable=False, server_default="0")
    op.add_column("submissions", failed)
    unreached = "queue_rank = 0 OR (status = 'closed' AND tier_now = 5 AND reached_at IS NULL)"
    op.execute(f"UPDATE submissions SET is_unreached_emergency = ({unreached})")  # noqa: S608 - no input
    op.execute(
        "UPDATE submissions SET says_worse = (next_action = 'says_worse') WHERE next_action IS NOT NULL"
    )


def downgrade() -> None:
    """Who was heard in an emergency, and which calls failed, is then read from the events again."""
    op.execute(GROUPS_BEFORE)
    op.execute(
        "DELETE FROM tallies WHERE name IN ('version', 'in_groups')"
    )  # so that the next upgrade sets the groups again
    op.execute(ACTIONS_BEFORE)
    for name in (*FACTS, *MOMENTS, "failed_calls"):
        op.drop_column("submissions", name)
