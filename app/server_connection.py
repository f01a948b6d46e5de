"""A connection to PostgreSQL on which nothing counts as stored unless its COMMIT was confirmed, in time.

With a synchronous standby, COMMIT waits until the standby has it. No limit of the server ends that wait; a cancel does, and
then COMMIT comes back as done, with no more than a warning, though the standby may not have it.
"""

from __future__ import annotations

import time
from typing import Any

import psycopg
from psycopg.abc import RV, PQGen
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.errors import Diagnostic
from psycopg.pq import TransactionStatus

from app.server_limits import NotConfirmed

WAITS: dict[str, Any] = {
    "connect_timeout": 5,
    "tcp_user_timeout": 5_000,
    "keepalives_idle": 5,
    "keepalives_interval": 1,
}
"""How long a machine that does not answer is waited for, unless the address says otherwise: seconds for each of several hosts;
milliseconds for what was sent to it; and seconds of silence."""
LEAST_S = 1.0
"""How long a COMMIT may take in any case, however long its transaction took before."""


class CommitNotConfirmed(NotConfirmed, psycopg.OperationalError):
    """A COMMIT was sent, and it is not known whether it was done, or whether a standby has it."""


class ConfirmingConnection(psycopg.Connection[Any]):
    """commit_by: until when COMMIT must be confirmed, by the monotonic clock; None for as long as it takes."""

    commit_by: float | None = None
    _longest_s: float | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._warnings: list[str | None] = []
        self.add_notice_handler(_keep_warnings(self._warnings))

    def commit(self) -> None:
        """Commit. Raises CommitNotConfirmed when it may be stored all the same."""
        self._warnings.clear()
        if not self._is_confirmed():
            self.close()
            raise CommitNotConfirmed("the COMMIT was not confirmed")
        if self._warnings:
            raise CommitNotConfirmed(f"the COMMIT was done with a warning: {self._warnings[0]}")

    def _is_confirmed(self) -> bool:
        """Commit, and return whether the server says that it was done. Raises OperationalError when it says that it was not."""
        if self.commit_by is not None:
            self._longest_s = max(LEAST_S, self.commit_by - time.monotonic())
        try:
            super().commit()
        except psycopg.OperationalError:
            if not self.closed and self.info.transaction_status != TransactionStatus.ACTIVE:
                raise
            return False
        finally:
            self._longest_s = None
        return True

    def wait(self, gen: PQGen[RV], *args: Any, **kwargs: Any) -> RV:
        """Wait for the server; within a COMMIT, as long as that may take."""
        if self._longest_s is not None:
            kwargs["timeout"] = self._longest_s
        return super().wait(gen, *args, **kwargs)


def connect(address: str) -> ConfirmingConnection:
    """Connect to a server. Nothing is prepared: a pooler gives each transaction another connection, which would not know it."""
    told = make_conninfo(**{**WAITS, **conninfo_to_dict(address)})
    return ConfirmingConnection.connect(told, prepare_threshold=None)


def _keep_warnings(warnings: list[str | None]) -> Any:
    """Return what keeps the code of each warning. It knows no connection: the two would keep each other in memory."""

    def keep(notice: Diagnostic) -> None:
        if notice.severity_nonlocalized == "WARNING":
            warnings.append(notice.sqlstate)

    return keep
