"""Indexing people whom an earlier release stored: all of them, once, and going on where it stopped."""

from __future__ import annotations

import pytest
from flask import Flask

from app.extensions import db, instance_keys, writing
from app.submissions.maintenance import people_indexes
from app.submissions.maintenance.people_indexes import count_not_indexed, index_people
from app.submissions.worklist.search import found_by_email, found_by_name, found_by_phone
from tests.submissions.build import contact, put, rows, run, sent, stored
from tests.submissions.intake.test_channels import call
from tests.submissions.test_blind_indexes import BORN

NAMES = ("Lech Wałęsa", "María García López", "Robert Smith Jr.", "Keller, John")


def forget(*ids: str) -> None:
    """Make rows look as an earlier release stored them."""
    for submission_id in ids:
        run("DELETE FROM name_indexes WHERE submission_id = :id", id=submission_id)
        put(submission_id, phone_index=b"as it was before", email_index=b"as it was before")
    db.session.rollback()


def test_everyone_is_found_by_name_phone_and_email_afterwards(store: Flask) -> None:
    phone, email = "+1-612-555-0188;ext=45", "zoë@bücher.example"
    ids = [sent(contact=contact(full_name=name, phone=phone, email=email)) for name in NAMES]
    forget(*ids)
    keys = instance_keys()
    assert not found_by_name(db.session, keys, "Walesa", BORN)
    assert list(index_people(writing.begin, keys)) == [4]
    for typed, place in (("Walesa", 0), ("Garcia", 1), ("Lopez", 1), ("Smith", 2), ("Keller", 3)):
        assert [each.id for each in found_by_name(db.session, keys, typed, BORN)] == [ids[place]], typed
    assert {each.id for each in found_by_phone(db.session, keys, "+1-612-555-0188")} == {*ids}
    assert {each.id for each in found_by_email(db.session, keys, "zoë@xn--bcher-kva.example")} == {*ids}
    assert {stored(each).version for each in ids} == {1}


def test_nothing_is_left_to_index_and_the_second_time_nothing_is_done(store: Flask) -> None:
    forget(sent(), call())
    with writing.begin() as session:
        assert count_not_indexed(session) == 2
    assert sum(index_people(writing.begin, instance_keys())) == 2
    indexed = rows("SELECT * FROM name_indexes ORDER BY submission_id")
    assert list(index_people(writing.begin, instance_keys())) == []
    with writing.begin() as session:
        assert count_not_indexed(session) == 0
    assert rows("SELECT * FROM name_indexes ORDER BY submission_id") == indexed


def test_it_goes_on_where_it_stopped(store: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people_indexes, "AT_ONCE", 2)
    ids = [
        sent(contact=contact(full_name=f"Edna {name}")) for name in ("Berg", "Dahl", "Quist", "Vang", "Xiong")
    ]
    forget(*ids)
    stopped = index_people(writing.begin, instance_keys())
    assert next(stopped) == 2
    stopped.close()
    assert list(index_people(writing.begin, instance_keys())) == [2, 1]
    assert len(rows("SELECT DISTINCT submission_id FROM name_indexes")) == 5


def test_a_submission_whose_key_was_destroyed_is_found_by_nothing_and_tried_only_once(store: Flask) -> None:
    gone = sent()
    forget(gone)
    put(gone, data_key=b"")
    assert sum(index_people(writing.begin, instance_keys())) == 1
    assert sum(index_people(writing.begin, instance_keys())) == 0
    assert not found_by_name(db.session, instance_keys(), "Larson", BORN)


def test_an_upgrade_says_how_many_it_indexes_and_nothing_when_there_are_none(stored_app: Flask) -> None:
    with stored_app.app_context():
        forget(sent(), sent())
    upgrade = ["database", "upgrade"]
    first, second = (stored_app.test_cli_runner().invoke(args=upgrade).output for _ in range(2))
    assert "Indexing 2 names" in first
    assert "Indexing" not in second
    with stored_app.app_context():
        assert len(rows("SELECT DISTINCT submission_id FROM name_indexes")) == 2
