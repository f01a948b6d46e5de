"""A request never holds two database connections at once: threads that wait for each other's would stand still."""

from __future__ import annotations

import threading
from typing import Any

from flask import has_request_context
from sqlalchemy import QueuePool, event


class SecondConnection(AssertionError):
    """A request asked for a connection while it held another one of the same pool."""


_held = threading.local()


def allow_one_connection_a_request() -> None:
    """Let every request of the run fail that asks for a second connection while it holds one."""
    event.listen(QueuePool, "checkout", _refuse_second)


def _refuse_second(connection: Any, record: Any, proxy: Any) -> None:
    held = [(of, other) for of, other in getattr(_held, "connections", []) if _is_held(of, other)]
    if has_request_context() and any(other._pool is proxy._pool for _, other in held if other is not proxy):
        raise SecondConnection
    _held.connections = [*held, (record, proxy)]


def _is_held(record: Any, proxy: Any) -> bool:
    """Whether a connection was not given back since; its record may be in use again, by another thread."""
    return record.fairy_ref is not None and record.fairy_ref() is proxy
