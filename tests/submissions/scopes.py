"""Staff who are tied to clinics, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.tying import tie
from app.extensions import db, writing
from app.staff.models import Staff
from app.submissions.context import Actor
from app.submissions.scoping import ClinicScope, limit
from tests.submissions import build

EDINA, ST_PAUL = "example-edina", "example-st-paul"


def tied(role: str, *clinics: str) -> Actor:
    """Store a staff member who is tied to clinics."""
    actor = build.staff(role)
    tie_to(actor.id, *clinics)
    return actor


def tie_to(staff_id: int, *clinics: str) -> None:
    """Tie an account to exactly these clinics."""
    with writing.begin() as session:
        tie(session, session.get_one(Staff, staff_id), clinics, build.NOON, None)


def scope(
    actor: Actor, *clinics: str, covers: tuple[int, ...] = (), now: datetime = build.NOON
) -> ClinicScope:
    """Return the scope of someone who is tied to clinics. covers: the owners for whom they stand in."""
    own, may_work = (actor.id, *covers), actor.role != "auditor"
    return ClinicScope(actor.id, frozenset(clinics), own, may_work, actor.is_clinician, now)


@contextmanager
def limited(scope: ClinicScope) -> Iterator[Session]:
    """A session that reads only what is in a scope."""
    with Session(db.engine, info=db.session.info) as session:
        limit(session, scope)
        yield session
