"""The SQL that makes the role of the service on PostgreSQL: it changes rows, and no table. Printed, never run."""

from __future__ import annotations

from collections.abc import Iterator

from app.server_limits import LIMITS_MS

IDLE_IN_TRANSACTION_MS = 30_000
LIMITS_OF_THE_ROLE_MS = {**LIMITS_MS, "idle_in_transaction_session_timeout": IDLE_IN_TRANSACTION_MS}
ROWS = "SELECT, INSERT, UPDATE, DELETE"


def statements(name: str) -> Iterator[str]:
    """Yield the statements for a role of this name, to be run in the database by the owner of the tables."""
    from psycopg.sql import Identifier  # imported here: only a server needs its driver

    role = Identifier(name).as_string()
    yield f"CREATE ROLE {role} LOGIN"
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA public TO {role}"
    yield f"GRANT {ROWS} ON ALL TABLES IN SCHEMA public TO {role}"
    yield f"REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {role}"
    yield f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}"
    yield f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT {ROWS} ON TABLES TO {role}"
    yield f"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {role}"
    for limit, milliseconds in LIMITS_OF_THE_ROLE_MS.items():
        yield f"ALTER ROLE {role} SET {limit} = {milliseconds}"
