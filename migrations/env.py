"""The Alembic environment: all migrations in one transaction, on the app's own engine."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import Connection

import app.accounts.models
import app.audit.access_log
import app.audit.heads
import app.audit.staff_events
import app.clinics.models
import app.hazards.sign_offs
import app.key_fingerprints
import app.operations.move.models
import app.outbox.models
import app.rate_limits
import app.staff.api_tokens
import app.staff.models
import app.submissions.feedback
import app.submissions.handover_table
import app.submissions.intake.closed_browsers
import app.submissions.intake.pauses
import app.submissions.intake.phone_intake
import app.submissions.intake.saved_drafts
import app.submissions.intake.send_groups
import app.submissions.learning.counts
import app.submissions.learning.models
import app.submissions.models
import app.submissions.worklist.counters  # noqa: F401
from app.audit import triggers
from app.database import FOR_UPGRADING, Base, UtcDateTime, wait_to_upgrade_alone
from app.extensions import db
from app.submissions.written_once import tables_written_once


def plain_type(kind: str, item: Any, _: Any) -> str | bool:
    """Render database types instead of the app's own, so that migrations are self-contained."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


def look_after_foreign_keys(connection: Connection, on: bool) -> None:
    """Switch foreign keys on SQLite: it recreates a table to change it, which breaks keys in between."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.dbapi_connection
        driver.execute(f"PRAGMA foreign_keys = {'on' if on else 'off'}")


def refuse_lost_keys(connection: Connection) -> None:
    """Raise RuntimeError, and so roll back everything, if a foreign key is broken at the end."""
    if connection.dialect.name == "sqlite":
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if lost:
            raise RuntimeError(f"{len(lost)} foreign keys lead nowhere after the migration")


def will_migrate() -> bool:
    """Whether an upgrade or downgrade will run migrations; a comparison with the code never does."""
    if not context.config.attributes.get("moves"):
        return False
    destination = context.get_revision_argument()
    return context.get_context().get_current_heads() != ((destination,) if destination else ())


def migrate(connection: Connection) -> None:
    """Run the migrations, which may change anything, and then make the triggers again."""
    tables = tables_written_once()
    if will_migrate():
        triggers.lift(connection, tables)
    context.run_migrations()
    refuse_lost_keys(connection)
    if context.config.attributes.get("moves"):
        triggers.restore(connection, tables)


with db.engine.connect().execution_options(**FOR_UPGRADING) as connection:
    look_after_foreign_keys(connection, on=False)
    try:
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            compare_type=True,
            transactional_ddl=True,
            render_item=plain_type,
        )
        with context.begin_transaction():
            wait_to_upgrade_alone(connection)
            migrate(connection)
        connection.commit()
    finally:
        if connection.in_transaction():
            connection.rollback()
        look_after_foreign_keys(connection, on=True)
