"""Rate limits are counted in the database, one atomic statement each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
import time_machine
from flask import Flask
from sqlalchemy.exc import DBAPIError

from app.extensions import db
from app.rate_limits import DatabaseStorage
from config import Settings
from tests.pages import PageClient
from tests.screening.drafts import put, send
from tests.submissions.build import change_tables, everything, rows, run
from tests.walk import CONTACT, answers_of

NOON = datetime(2026, 6, 15, 17, tzinfo=UTC)
WINDOW_S = 300
AT_ONCE = 20


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, with an app context for a test that shows no page."""
    with stored_app.app_context():
        yield stored_app


@pytest.fixture
def counts(store: Flask) -> DatabaseStorage:
    """The storage of the counts."""
    return DatabaseStorage("database://")


def stored_count(counts: DatabaseStorage, key: str) -> int:
    db.session.rollback()
    return counts.get(key)


def test_a_count_goes_up_from_one(counts: DatabaseStorage) -> None:
    assert stored_count(counts, "a") == 0
    assert [counts.incr("a", WINDOW_S) for _ in range(3)] == [1, 2, 3]
    assert stored_count(counts, "a") == 3


def test_every_key_has_its_own_count(counts: DatabaseStorage) -> None:
    counts.incr("a", WINDOW_S)
    counts.incr("a", WINDOW_S)
    assert counts.incr("b", WINDOW_S) == 1
    assert stored_count(counts, "a") == 2


def test_a_count_can_go_up_by_more_than_one(counts: DatabaseStorage) -> None:
    assert [counts.incr("a", WINDOW_S, amount=5), counts.incr("a", WINDOW_S, amount=2)] == [5, 7]


def test_an_expired_window_starts_again(counts: DatabaseStorage) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        assert [counts.incr("a", WINDOW_S) for _ in range(4)] == [1, 2, 3, 4]
        clock.shift(timedelta(seconds=WINDOW_S - 1))
        assert counts.incr("a", WINDOW_S) == 5
        clock.shift(timedelta(seconds=1))
        assert stored_count(counts, "a") == 0
        assert counts.incr("a", WINDOW_S) == 1


def test_counting_does_not_make_a_window_longer(counts: DatabaseStorage) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        counts.incr("a", WINDOW_S)
        ends = counts.get_expiry("a")
        assert ends == NOON.timestamp() + WINDOW_S
        clock.shift(timedelta(seconds=100))
        counts.incr("a", WINDOW_S)
        db.session.rollback()
        assert counts.get_expiry("a") == ends


def test_the_window_of_an_unknown_key_ends_now(counts: DatabaseStorage) -> None:
    with time_machine.travel(NOON, tick=False):
        assert counts.get_expiry("never") == time.time()


def test_expired_counts_are_deleted(counts: DatabaseStorage) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        for number in range(5):
            counts.incr(f"old {number}", WINDOW_S)
        clock.shift(timedelta(seconds=WINDOW_S + 1))
        counts.incr("new", WINDOW_S)
    assert rows("SELECT count(*) FROM rate_counts") == [(1,)]


def test_one_count_or_all_can_be_cleared(counts: DatabaseStorage) -> None:
    for key in ("a", "b", "c"):
        counts.incr(key, WINDOW_S)
    counts.clear("a")
    assert [stored_count(counts, key) for key in ("a", "b", "c")] == [0, 1, 1]
    assert counts.reset() == 2
    assert [stored_count(counts, key) for key in ("a", "b", "c")] == [0, 0, 0]


def test_the_key_is_stored_as_a_hash(counts: DatabaseStorage) -> None:
    counts.incr("LIMITS:LIMITER/192.0.2.77/ola@example.com", WINDOW_S)
    stored = everything("rate_counts")
    assert b"192.0.2.77" not in stored
    assert b"ola" not in stored
    ((key,),) = rows("SELECT key FROM rate_counts")
    assert len(key) == 64


def all_at_once(app: Flask, keys: list[str]) -> list[int]:
    """Count every key at the same moment, each in its own thread."""
    start = Barrier(len(keys))

    def count(key: str) -> int:
        with app.app_context():
            start.wait()
            return DatabaseStorage("database://").incr(key, WINDOW_S)

    with ThreadPoolExecutor(len(keys)) as threads:
        return list(threads.map(count, keys))


def test_twenty_increments_at_once_are_all_counted(stored_app: Flask) -> None:
    assert sorted(all_at_once(stored_app, ["a"] * AT_ONCE)) == list(range(1, AT_ONCE + 1))


def test_many_expired_windows_start_again_at_once(stored_app: Flask) -> None:
    keys = [f"address {number}" for number in range(10)]
    with stored_app.app_context():
        for key in keys:
            DatabaseStorage("database://").incr(key, WINDOW_S)
    for _ in range(5):
        with stored_app.app_context():
            run("UPDATE rate_counts SET expires_at = 1, count = 7")
        assert all_at_once(stored_app, keys) == [1] * len(keys)


def test_the_counts_survive_a_restart(stored_app: Flask, make_app: Callable[[Settings], Flask]) -> None:
    with stored_app.app_context():
        DatabaseStorage("database://").incr("a", WINDOW_S)
    with make_app(stored_app.config["SETTINGS"]).app_context():
        assert DatabaseStorage("database://").incr("a", WINDOW_S) == 2


def test_the_storage_says_whether_it_can_be_reached(counts: DatabaseStorage) -> None:
    assert counts.check()


def test_counting_without_its_table_fails_with_a_database_error(counts: DatabaseStorage) -> None:
    change_tables("ALTER TABLE rate_counts RENAME TO elsewhere")
    with pytest.raises(DBAPIError):
        counts.incr("a", WINDOW_S)
    assert issubclass(DBAPIError, counts.base_exceptions)


def test_nothing_is_sent_while_counting_fails_and_later_it_is_sent_once(
    stored_app: Flask,
) -> None:
    patient = PageClient(stored_app)
    put(patient, answers_of("standard"))
    with stored_app.app_context():
        change_tables("ALTER TABLE rate_counts RENAME TO elsewhere")
    patient.get("/check/send")
    page = patient.post("/check/send", CONTACT, status=503)
    assert page.heading == "This was not sent"
    assert page.response.headers["Retry-After"]
    with stored_app.app_context():
        assert rows("SELECT count(*) FROM submissions") == [(0,)]
        change_tables("ALTER TABLE elsewhere RENAME TO rate_counts")
    patient.get("/check/send")
    assert patient.follow(patient.post("/check/send", CONTACT)).reference
    with stored_app.app_context():
        assert rows("SELECT count(*) FROM submissions") == [(1,)]


def test_sending_too_often_from_one_address_is_refused_with_the_not_sent_page(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    patient = PageClient(make_app(replace(settings, send_limit="1 per hour")))
    send(patient, answers_of("standard"))
    second_patient = PageClient(patient.app)
    put(second_patient, answers_of("standard"))
    second_patient.get("/check/send")
    assert second_patient.post("/check/send", {**CONTACT, "phone": "not a number"}, status=422)
    page = second_patient.post("/check/send", CONTACT, status=429)
    assert page.heading == "This was not sent"
