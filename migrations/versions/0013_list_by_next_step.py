"""Read the lists by next step, the lists of today and the last contacts from indexes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

QUEUE, OWNER = "ix_submissions_queue", "ix_submissions_queue_owner"
NEXT, CONTACTS = "ix_submissions_queue_next", "ix_events_contacts"
IS_OPEN = sa.text("status <> 'closed'")
ASKED = "ix_submissions_queue_asked"
IS_ASKED = sa.text("status <> 'closed' AND asked_by IS NOT NULL")
IS_CONTACT = sa.text("kind = 'contact'")
IN_ORDER = ["queue_rank", "act_by", "queue_score", "sent_at", "reference"]
FILTERED = [
    "tier_now",
    "status",
    "clinic_id",
    "preferred_language",
    "owner_id",
    "window_first",
    "window_last",
    "channel",
]


def upgrade() -> None:
    _replace(QUEUE, [*IN_ORDER, *FILTERED, "next_action"])
    _replace(OWNER, ["owner_id", *IN_ORDER, "next_action"])
    _create(NEXT, ["next_action", *IN_ORDER])
    op.create_index(ASKED, "submissions", IN_ORDER, sqlite_where=IS_ASKED, postgresql_where=IS_ASKED)
    op.create_index(
        CONTACTS,
        "events",
        ["submission_id", "id"],
        sqlite_where=IS_CONTACT,
        postgresql_where=IS_CONTACT,
    )


def downgrade() -> None:
    """Nothing is lost."""
    op.drop_index(ASKED, table_name="submissions", sqlite_where=IS_ASKED, postgresql_where=IS_ASKED)
    op.drop_index(CONTACTS, table_name="events", sqlite_where=IS_CONTACT, postgresql_where=IS_CONTACT)
    _drop(NEXT)
    _replace(OWNER, ["owner_id", *IN_ORDER])
    _replace(QUEUE, [*IN_ORDER, *FILTERED])


def _replace(name: str, columns: list[str]) -> None:
    _drop(name)
    _create(name, columns)


def _drop(name: str) -> None:
    op.drop_index(name, table_name="submissions", sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)


def _create(name: str, columns: list[str]) -> None:
    op.create_index(name, "submissions", columns, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
