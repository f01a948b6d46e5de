"""Rows get their link in the acting transaction on SQLite, and soon afterwards on PostgreSQL."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event as Signal

import pytest
from flask import Flask
from sqlalchemy import event, func, select, text

from app import create_app
from app.audit import links
from app.audit.chained import chained_models, table_of
from app.audit.heads import Head, HeadKind, head_of, kept_heads
from app.audit.link_soon import LINK_SOON, LinkSoon, link_all, log_head
from app.audit.links import count_unsigned, link_waiting
from app.audit.staff_events import StaffEvent, StaffEventKind, record
from app.audit.verification import verify
from app.database import FOR_WRITING
from app.extensions import db, instance_keys, writing
from app.keys import SigningKeys
from app.log_lines import scrubbed
from app.submissions.models import Event
from tests.audit.conftest import link_now
from tests.submissions.build import NOON, open_case, rows, run_as_owner, sent, staff

IN_TIME_S = 30


@contextmanager
def statements() -> Iterator[list[str]]:
    """Collect the statements that are executed inside."""
    found: list[str] = []

    def collect(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        found.append(statement)

    event.listen(db.engine, "before_cursor_execute", collect)
    try:
        yield found
    finally:
        event.remove(db.engine, "before_cursor_execute", collect)


def unlinked() -> int:
    db.session.rollback()
    waiting = select(func.count()).select_from(Event).where(Event.link.is_(None))
    return db.session.scalar(waiting) or 0


def faults() -> list[str]:
    db.session.rollback()
    return verify(db.session, instance_keys().audit, Event).faults


def test_a_row_is_linked_with_its_act_on_sqlite_and_waits_on_postgresql(store: Flask) -> None:
    sent()
    assert unlinked() == (0 if db.engine.dialect.name == "sqlite" else 1)
    assert count_unsigned(db.session, Event) == 0
    link_now()
    assert unlinked() == 0


def test_an_act_costs_one_statement_more_however_many_rows_it_adds(store: Flask) -> None:
    with writing.begin() as session:
        worker = staff()
        session.execute(text("SELECT 1"))
        with statements() as found:
            for _ in range(5):
                record(session, StaffEventKind.SIGNED_IN, NOON, staff_id=worker.id)
            session.flush()
        assert [each for each in found if "INSERT" not in each] == found[:1]


def test_rows_of_several_transactions_are_linked_in_the_order_of_their_numbers(store: Flask) -> None:
    case, reader = sent(), staff()
    for _ in range(6):
        open_case(case, reader)
    link_now()
    assert rows("SELECT link FROM events ORDER BY id") == [(number,) for number in range(1, 8)]
    assert faults() == []


def test_many_rows_are_linked_in_several_transactions(store: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    case, reader = sent(), staff()
    for _ in range(6):
        open_case(case, reader)
    run_as_owner("UPDATE events SET link = NULL, mac = NULL")
    monkeypatch.setattr(links, "AT_ONCE", 3)
    signing = instance_keys().audit
    assert list(link_waiting(writing.begin, signing, Event, adopts=True)) == [3, 3, 1]
    assert unlinked() == 0


def test_an_upgrade_links_older_rows_and_goes_on_where_it_stopped(
    store: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, reader = sent(), staff()
    for _ in range(6):
        open_case(case, reader)
    run_as_owner("UPDATE events SET link = NULL, mac = NULL, detail_digest = NULL")
    monkeypatch.setattr(links, "AT_ONCE", 3)
    next(link_waiting(writing.begin, instance_keys().audit, Event, adopts=True))
    open_case(case, reader)  # someone starts the server too early: the row waits for those before it
    assert list(link_waiting(writing.begin, instance_keys().audit, Event, adopts=True)) == [3, 2]
    link_now()
    assert rows("SELECT link FROM events ORDER BY id") == [(number,) for number in range(1, 9)]
    assert faults() == []


def test_rows_of_before_are_not_linked_any_more_once_a_head_is_kept(store: Flask) -> None:
    sent()
    link_now()
    run_as_owner("UPDATE events SET link = NULL, mac = NULL")
    assert link_now() == 0
    assert unlinked() == 1


@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
def test_no_one_waits_while_another_process_links(store: Flask) -> None:
    case = sent()
    with db.engine.connect().execution_options(**FOR_WRITING) as other:
        other.execute(text("SELECT pg_advisory_xact_lock(hashtext('audit_heads'))"))
        assert link_now() == 0
        open_case(case, staff())
        other.rollback()
    assert link_now() == 2


@pytest.mark.parametrize("stored_app", ["postgresql"], indirect=True)
def test_a_row_that_commits_late_is_linked_after_those_that_were_quicker(store: Flask) -> None:
    worker = staff()
    with writing.begin() as slow:
        record(slow, StaffEventKind.SIGNED_IN, NOON, staff_id=worker.id)
        slow.flush()
        with writing.begin() as quick:
            record(quick, StaffEventKind.SIGNED_OUT, NOON, staff_id=worker.id)
        link_now()
    link_now()
    query = "SELECT kind FROM staff_events WHERE at = :at ORDER BY link"
    assert rows(query, at=NOON) == [("signed_out",), ("signed_in",)]
    assert verify(db.session, instance_keys().audit, StaffEvent).faults == []


def test_a_rotated_key_signs_on_and_older_links_are_still_verified(store: Flask) -> None:
    case = sent()
    link_now()
    old = instance_keys().audit
    key_id = rows("SELECT mac FROM events WHERE link = 1")[0][0][:4].decode()
    both = SigningKeys({"next": b"n" * 32, key_id: old._keys[key_id.encode()]})
    open_case(case, staff())
    run_as_owner("DELETE FROM events WHERE link = 2 OR link IS NULL")
    run_as_owner(
        "INSERT INTO events (id, submission_id, at, kind, place_id) SELECT 99, submission_id, at, 'read', '' FROM events"
    )
    list(link_waiting(writing.begin, both, Event, adopts=True))
    assert rows("SELECT mac FROM events WHERE link = 2")[0][0][:4] == b"next"
    report = verify(db.session, both, Event)
    assert [fault for fault in report.faults if "head" not in fault] == []
    words = "events: link 2 cannot be verified: its key is not in the key file"
    assert words in verify(db.session, old, Event).faults


def test_the_first_head_of_a_day_is_logged_and_later_ones_are_kept_in_its_place(
    store: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    run_as_owner("DELETE FROM audit_heads")
    case = sent()
    link_now()
    open_case(case, staff())
    link_now()
    logged = [each for each in caplog.records if getattr(each, "chain", "") == "events"]
    assert [scrubbed(each)["number"] for each in logged] == [1]
    (kept,) = kept_heads(db.session, Event, HeadKind.LAST)
    assert kept.head == head_of(db.session, Event)
    assert (kept.link, kept.is_genuine(instance_keys().audit)) == (2, True)


def test_the_log_lets_the_head_of_every_chain_through(store: Flask, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    code = bytes(range(36))
    for model in chained_models():
        log_head(table_of(model).name, Head(7, code))
    lines = [scrubbed(each) for each in caplog.records if hasattr(each, "chain")]
    assert [(line["chain"], line["number"], line["head"]) for line in lines] == [
        (table_of(model).name, 7, code.hex()) for model in chained_models()
    ]


def test_an_act_brings_about_its_link_soon(store: Flask) -> None:
    done = Signal()
    soon = LinkSoon(store.extensions["writing"].begin, store.extensions["keys"], within_s=0)

    def link_and_tell() -> None:
        soon()
        done.set()

    info = store.extensions["writing"].kw["info"]
    info[LINK_SOON] = link_and_tell
    try:
        sent()
    finally:
        del info[LINK_SOON]
    assert done.wait(IN_TIME_S)
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.join(IN_TIME_S)  # it keeps the heads after the last link, on a connection of this database
    assert unlinked() == 0


def test_a_database_that_is_away_is_logged_and_asked_again_at_the_next_act(
    store: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    sent()
    run_as_owner("ALTER TABLE audit_heads RENAME TO elsewhere")
    soon = LinkSoon(store.extensions["writing"].begin, store.extensions["keys"])
    soon.link()
    assert "rows could not be linked yet" in caplog.text
    run_as_owner("ALTER TABLE elsewhere RENAME TO audit_heads")
    soon.link()
    assert unlinked() == 0


def test_a_server_links_soon_and_tests_do_not(store: Flask) -> None:
    served = create_app(replace(store.config["SETTINGS"], testing=False))
    assert LINK_SOON in served.extensions["writing"].kw["info"]
    assert LINK_SOON not in store.extensions["writing"].kw["info"]
    assert not list(link_all(writing.begin, instance_keys().audit))
