"""How long a transaction on a PostgreSQL server may take, and what is known when it took longer.

The limits of time are best set for the role (`flask database roles` prints how); a role that has none gets them in each
transaction, as a pooler gives the next one another session. While something holds up everyone, such as a standby that
COMMIT waits for, only the first wait for long: the others would take every thread, and then no page is answered.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import ExceptionContext
from sqlalchemy.exc import SQLAlchemyError

from app.shut_database import write_although_shut

LIMITS_MS = {"statement_timeout": 10_000, "lock_timeout": 2_500}
"""No page may hang on a lock. A sending may wait for two, one after the other."""
LOCK_NOT_AVAILABLE = "55P03"
MAY_NOT = "42501"
"""The state that PostgreSQL gives when a role lacks a privilege."""
SHORT_S = 1
"""How long a lock and a COMMIT are waited for when another one was in vain just now."""
REMEMBERED_S = 10.0

_LACKS = "lacks_limits"


class MayNotUpgrade(Exception):
    """The role may not change tables, and they are not those of the code. Says what to do."""


class NotConfirmed(Exception):
    """It is not known whether what was to be stored is."""


def may_be_stored(error: SQLAlchemyError) -> bool:
    """Whether what failed may be stored all the same: by this try, or by an earlier one of the same that holds the lock."""
    return _was_in_vain(getattr(error, "orig", None))


def _was_in_vain(cause: BaseException | None) -> bool:
    return isinstance(cause, NotConfirmed) or getattr(cause, "sqlstate", None) == LOCK_NOT_AVAILABLE


def limits_lacking(connection: Connection) -> list[str]:
    """Return the names of the limits of time that the role does not have."""
    found: list[str] = connection.info[_LACKS]
    return found


class ServerLimits:
    """The limits of what one process does on a server."""

    def __init__(self) -> None:
        self._short_until = 0.0

    def listen(self, engine: Engine) -> None:
        """Limit each transaction of an engine."""
        event.listen(engine, "connect", _ask)
        event.listen(engine, "begin", self._begin)
        event.listen(engine, "handle_error", self._failed)

    def _begin(self, connection: Connection) -> None:
        told: Mapping[str, Any] = connection.get_execution_options()
        driver: Any = connection.connection.dbapi_connection
        settings: dict[str, object] = {name: LIMITS_MS[name] for name in limits_lacking(connection)}
        within_s = told.get("answers_within_s")
        if within_s is not None and time.monotonic() < self._short_until:
            within_s = SHORT_S
            settings["lock_timeout"] = SHORT_S * 1_000
        driver.commit_by = None if within_s is None else time.monotonic() + within_s
        if told.get("kept_here"):
            settings["synchronous_commit"] = "local"
        if settings:
            lines = (f"SET LOCAL {name} = {value}" for name, value in settings.items())
            connection.exec_driver_sql("; ".join(lines))
        write_although_shut(connection)

    def _failed(self, context: ExceptionContext) -> None:
        """Keep the other connections when a COMMIT is given up: the server is there."""
        if isinstance(context.original_exception, NotConfirmed):
            context.invalidate_pool_on_disconnect = False
        if _was_in_vain(context.original_exception):
            self._short_until = time.monotonic() + REMEMBERED_S


def _ask(driver: Any, record: Any) -> None:
    names = " || ',' || ".join(f"current_setting('{name}')" for name in LIMITS_MS)
    (found,) = driver.execute(f"SELECT {names}").fetchone()
    driver.rollback()
    record.info[_LACKS] = [
        name for name, value in zip(LIMITS_MS, found.split(","), strict=True) if value == "0"
    ]
