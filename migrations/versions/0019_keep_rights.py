"""Keep consents, legal holds and erasures; an event of an erased submission may lose its sealed detail."""

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
KEPT = (
    *("id", "submission_id", "at", "actor_id", "kind", "from_status", "to_status", "decision", "version"),
    *("outcome", "reason", "place_id", "act_id", "undoes"),
)
IS_ERASED = "EXISTS (SELECT 1 FROM submissions WHERE id = OLD.submission_id AND erased_at IS NOT NULL)"
ONLY_BLANKS = f"NEW.detail IS NULL AND {' AND '.join(f'NEW.{name} IS OLD.{name}' for name in KEPT)}"
ON_SQLITE = f"""
CREATE TRIGGER events_no_update BEFORE UPDATE ON events WHEN NOT ({ONLY_BLANKS} AND {IS_ERASED})
BEGIN SELECT RAISE(ABORT, 'events is append-only'); END
"""
AS_BEFORE_ON_SQLITE = """
CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events is append-only'); END
"""
ON_POSTGRESQL = (
    "DROP TRIGGER events_append_only ON events",
    f"""
    CREATE FUNCTION refuse_all_but_erasure() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        IF NEW.detail IS NULL AND to_jsonb(NEW) - 'detail' = to_jsonb(OLD) - 'detail' AND {IS_ERASED} THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$
    """,
    (
        "CREATE TRIGGER events_append_only BEFORE DELETE OR TRUNCATE ON events "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    ),
    (
        "CREATE TRIGGER events_only_erased BEFORE UPDATE ON events "
        "FOR EACH ROW EXECUTE FUNCTION refuse_all_but_erasure()"
    ),
)
AS_BEFORE_ON_POSTGRESQL = (
    "DROP TRIGGER events_only_erased ON events",
    "DROP TRIGGER events_append_only ON events",
    "DROP FUNCTION refuse_all_but_erasure",
    (
        "CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    ),
)
DROP_ON_SQLITE = "DROP TRIGGER events_no_update"


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
    _run((DROP_ON_SQLITE, ON_SQLITE), ON_POSTGRESQL)


def downgrade() -> None:
    """Renewed consents, legal holds and when something was erased are lost; what was erased stays erased."""
    _run((DROP_ON_SQLITE, AS_BEFORE_ON_SQLITE), AS_BEFORE_ON_POSTGRESQL)
    op.drop_table("closed_browsers")
    for name in reversed(NEW):
        op.drop_column("submissions", name)


def _run(on_sqlite: tuple[str, ...], on_postgresql: tuple[str, ...]) -> None:
    for statement in on_sqlite if op.get_bind().dialect.name == "sqlite" else on_postgresql:
        op.execute(statement)
