"""Recording what happens to accounts: who is signed in, and a keyed hash of the address, are filled in."""

from __future__ import annotations

from datetime import datetime

from flask import g, has_request_context
from sqlalchemy.orm import Session

from app.audit.staff_events import StaffEventKind, record
from app.extensions import address_index, instance_keys
from app.keys import blind_index

WRONG_PASSWORD = "password"  # noqa: S105
"""The detail of a refusal because of the password."""


def note(
    session: Session,
    kind: StaffEventKind,
    now: datetime,
    staff_id: int | None,
    detail: str | None = None,
    *,
    actor_id: int | None = None,
    email: str | None = None,
) -> None:
    """Record an event about an account.

    actor_id: by default, who is signed in; no one on the command line. email: typed, and no account's.
    """
    actor = g.get("staff")
    record(
        session,
        kind,
        now,
        staff_id=staff_id,
        actor_id=actor_id or (actor.id if actor else None),
        address=address_index() if has_request_context() else None,
        account=None
        if email is None
        else blind_index(instance_keys().index, "account", email.strip().lower()),
        detail=detail,
    )
