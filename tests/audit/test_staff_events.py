"""Staff events: stored with the act that they are about."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from app.audit.staff_events import LONGEST_KIND, StaffEvent, StaffEventKind, record
from app.extensions import db, writing
from tests.accounts.build import make_account

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
ADDRESS = bytes(range(16))


def stored_events() -> list[StaffEvent]:
    return list(db.session.scalars(select(StaffEvent).where(StaffEvent.at == NOW)))


def test_an_event_is_stored_with_who_did_what_to_whom(stored_app: Flask) -> None:
    ola, kari = make_account(stored_app), make_account(stored_app, email="kari@example.com")
    with stored_app.app_context():
        with writing.begin() as session:
            record(
                session,
                StaffEventKind.ROLE_CHANGED,
                NOW,
                staff_id=ola,
                actor_id=kari,
                address=ADDRESS,
                detail="lead",
            )
        (event,) = stored_events()
        assert (event.kind, event.staff_id, event.actor_id) == ("role_changed", ola, kari)
        assert (event.address, event.account, event.detail) == (ADDRESS, None, "lead")


def recorded_then_failing(app: Flask) -> None:
    with app.app_context(), writing.begin() as session:
        record(session, StaffEventKind.DISABLED, NOW)
        session.flush()
        raise RuntimeError


def test_an_act_that_fails_leaves_no_event(stored_app: Flask) -> None:
    with pytest.raises(RuntimeError):
        recorded_then_failing(stored_app)
    with stored_app.app_context():
        assert stored_events() == []


def test_every_kind_fits_its_column() -> None:
    assert max(map(len, StaffEventKind)) <= LONGEST_KIND
