"""The outbox: one worker at a time has an e-mail, who lost it cannot mark it, and none is tried for ever."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import Flask

from app.extensions import db, writing
from app.outbox import leases
from app.outbox.leases import LEASE, MOST_TRIES, Lease
from app.outbox.writing import add_daily
from tests.outbox.build import NOW, mails, reader, write_urgent

SECOND = timedelta(seconds=1)
WHY = "the mail server did not answer"


def take(at: datetime = NOW) -> Lease | None:
    with writing.begin() as session:
        return leases.take(session, at)


def taken(at: datetime = NOW) -> Lease:
    lease = take(at)
    assert lease is not None
    return lease


def mark_sent(lease: Lease, at: datetime = NOW) -> bool:
    with writing.begin() as session:
        return leases.mark_sent(session, lease, at)


def mark_failed(lease: Lease, at: datetime = NOW) -> bool:
    with writing.begin() as session:
        return leases.mark_failed(session, lease, WHY, at)


def fail_until_given_up() -> datetime:
    """Try as often as is tried, each time as soon as possible; return when the last try failed."""
    at = NOW
    for _ in range(MOST_TRIES):
        at = max(at, mails()[0].next_at)
        assert mark_failed(taken(at), at)
    return at


def test_what_is_rolled_back_writes_no_mail(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        with writing.begin() as session:
            add_daily(session, NOW)
            session.rollback()
        assert mails() == []


def test_one_worker_has_a_mail_until_its_lease_ends(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        write_urgent()
        first = taken()
        assert take(NOW + LEASE - SECOND) is None
        second = taken(NOW + LEASE)
        assert (second.id, second.number) == (first.id, 2)
        assert not mark_sent(first)
        assert not mark_failed(first)
        assert mails()[0].sent_at is None
        assert mark_sent(second)
        assert take(NOW + timedelta(days=1)) is None
        assert not mark_failed(second)


def test_workers_at_the_same_moment_take_different_mails(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        reader()
        write_urgent()
        if db.engine.dialect.name == "postgresql":  # the embedded database lets one writer in at a time
            with writing.begin() as one, writing.begin() as other:
                found = [leases.take(each, NOW) for each in (one, other)]
        else:
            found = [take(), take()]
        assert len({lease.id for lease in found if lease}) == 2


def test_a_mail_is_given_up_after_the_last_try_and_can_be_tried_again(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        write_urgent()
        at = fail_until_given_up()
        assert timedelta(hours=3) < at - NOW < timedelta(hours=5)
        assert take(at + timedelta(days=1)) is None
        (dead,) = leases.dead(db.session)
        assert (dead.failure, dead.tries) == (WHY, MOST_TRIES)
        with writing.begin() as session:
            assert leases.try_again(session, dead.id, at)
        assert leases.dead(db.session) == []
        assert taken(at).number == 1


def test_a_worker_that_always_dies_does_not_try_for_ever(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        write_urgent()
        for number in range(MOST_TRIES):
            taken(NOW + number * LEASE)
        assert take(NOW + MOST_TRIES * LEASE) is None
        assert mails()[0].failure == leases.NOT_FINISHED
        assert leases.count_dead(db.session) == 1


def test_what_waits_for_one_person_is_told_once_but_never_by_a_mail_that_may_have_arrived(
    stored_app: Flask,
) -> None:
    with stored_app.app_context():
        reader()
        for _ in range(3):
            write_urgent()
        with writing.begin() as session:
            add_daily(session, NOW - SECOND)
        first = taken()
        assert [(each.id, each.kind) for each in mails()] == [(first.id, "urgent"), (mails()[1].id, "daily")]
        write_urgent(NOW + SECOND)
        newer = mails()[-1]
        again = [taken(NOW + LEASE) for _ in range(2)]
        assert [(each.id, each.number) for each in again] == [(newer.id, 1), (first.id, 2)]


def test_a_mail_goes_after_a_month(stored_app: Flask) -> None:
    with stored_app.app_context():
        reader()
        write_urgent()
        with writing.begin() as session:
            assert leases.purge(session, NOW + timedelta(days=31)) == 0
            assert leases.purge(session, NOW + timedelta(days=31, seconds=1)) == 1
