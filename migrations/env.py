"""What Alembic runs: one transaction for everything, on the app's own engine."""

from __future__ import annotations

from typing import Any

from alembic import context

import app.accounts.models
import app.clinics.models
import app.limits
import app.submissions.intake
import app.submissions.models  # noqa: F401
from app.database import FOR_WRITING, Base, Moment
from app.extensions import db


def plain_type(kind: str, item: Any, _: Any) -> str | bool:
    """Migrations stand on their own: they name the database's types, not the app's."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False


with db.engine.connect().execution_options(**FOR_WRITING) as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        compare_type=True,
        transactional_ddl=True,
        render_item=plain_type,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            context.execute("SET LOCAL statement_timeout = 0")
        context.run_migrations()
    connection.commit()
