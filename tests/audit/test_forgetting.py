"""Old links are forgotten when their time is over; what is left is verified from the head that was kept of them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.exc import DBAPIError

from app.audit import forgetting
from app.audit.chained import Chained
from app.audit.forgetting import forget_before
from app.audit.staff_events import StaffEvent, StaffEventKind, record
from app.audit.verification import ChainReport, verify
from app.extensions import db, instance_keys, writing
from app.submissions.models import Event
from tests.audit.conftest import link_now
from tests.submissions.build import NOON, rows, run, run_as_owner, staff

NOW = NOON + timedelta(days=100)


def forget(days: int, model: type[Chained] = StaffEvent) -> int:
    """Forget what is older than so many days after NOON."""
    with writing.begin() as session:
        return forget_before(session, instance_keys().audit, model, NOON + timedelta(days=days), NOW)


def verified(model: type[Chained] = StaffEvent) -> ChainReport:
    db.session.rollback()
    return verify(db.session, instance_keys().audit, model)


@pytest.fixture
def ten_days(store: Flask) -> None:
    """Store a staff event on each of ten days."""
    worker = staff()
    for day in range(10):
        with writing.begin() as session:
            record(session, StaffEventKind.SIGNED_IN, NOON + timedelta(days=day), staff_id=worker.id)
    link_now()


@pytest.mark.usefixtures("ten_days")
def test_what_is_old_enough_is_removed_and_the_rest_is_verified_from_there() -> None:
    assert forget(4) == 4
    report = verified()
    assert (report.removed.link, report.checked, report.faults) == (4, 6, [])
    assert forget(4) == 0
    assert forget(6) == 2
    assert verified().removed.link == 6


@pytest.mark.usefixtures("ten_days")
def test_the_last_link_stays_so_that_the_chain_goes_on() -> None:
    assert forget(1000) == 9
    with writing.begin() as session:
        record(session, StaffEventKind.SIGNED_OUT, NOW)
    link_now()
    report = verified()
    assert (report.last.link, report.checked, report.faults) == (11, 2, [])


@pytest.mark.usefixtures("ten_days")
def test_many_are_removed_in_several_transactions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forgetting, "AT_ONCE", 3)
    assert [forget(7) for _ in range(4)] == [3, 3, 1, 0]


@pytest.mark.usefixtures("ten_days")
def test_the_database_refuses_to_remove_what_no_head_covers() -> None:
    for statement in ("DELETE FROM staff_events WHERE link = 1", "DELETE FROM staff_events WHERE link = 10"):
        with pytest.raises(DBAPIError, match="append-only"):
            run(statement)
    forget(4)
    with pytest.raises(DBAPIError, match="append-only"):
        run("DELETE FROM staff_events WHERE link = 5")
    for refused in ("DELETE FROM audit_heads", "UPDATE audit_heads SET link = link - 1 WHERE link > 0"):
        with pytest.raises(DBAPIError, match="only grows"):
            run(refused)


@pytest.mark.usefixtures("ten_days")
def test_a_forged_head_of_removed_links_is_found() -> None:
    run(
        "INSERT INTO audit_heads (chain, kind, day, link, mac, at, signature) "
        "SELECT chain, 'removed', day, 3, mac, at, signature FROM audit_heads WHERE chain = 'staff_events'"
    )
    run("DELETE FROM staff_events WHERE link <= 3")
    first, second = verified().faults
    assert "(removed) is not what the application kept" in first
    assert second == "staff_events: links 1 to 3 are missing: removed"


def test_events_of_a_submission_that_is_not_erased_stay(chain: str) -> None:
    assert forget(1000, Event) == 0
    run_as_owner("UPDATE submissions SET erased_at = sent_at")
    assert forget(1000, Event) == 7
    assert rows("SELECT link FROM events") == [(8,)]
    assert verified(Event).faults == []
