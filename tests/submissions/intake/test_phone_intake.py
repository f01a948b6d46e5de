"""Phone intakes: sealed for the account that types, refused to any other, and erased a week after the last save."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from app.extensions import instance_keys, writing
from app.keys import Unsealable
from app.submissions.intake import phone_intake
from app.submissions.intake.phone_intake import KEPT_FOR, NOTHING_TYPED, NotYours, Typed
from tests.submissions.build import NOON, count, everything, run, staff

ID = "a" * 32
TYPED = Typed(fields={"full_name": ["Edna Quist"]}, answers={"rf_fever": "no"})


def save(staff_id: int, at: datetime = NOON, intake_id: str = ID) -> None:
    with writing.begin() as session:
        row = phone_intake.lock_or_start(session, instance_keys().fields, intake_id, staff_id, at)
        phone_intake.save(row, instance_keys().fields, TYPED, at)


def read(staff_id: int, at: datetime = NOON) -> Typed | None:
    with writing.begin() as session:
        row = phone_intake.own_intake(session, ID, staff_id, at)
        return phone_intake.typed_in(row, instance_keys().fields) if row else None


def test_what_was_typed_comes_back_to_the_account_that_typed_it_and_is_sealed(store: Flask) -> None:
    worker = staff()
    save(worker.id)
    assert read(worker.id) == TYPED
    assert b"Quist" not in everything()


def test_another_accounts_intake_is_neither_shown_nor_saved_nor_thrown_away(store: Flask) -> None:
    worker, other = staff(), staff()
    save(worker.id)
    assert read(other.id) is None
    with pytest.raises(NotYours):
        save(other.id)
    with writing.begin() as session:
        phone_intake.throw_away(session, instance_keys().fields, ID, other.id, NOON)
        assert not phone_intake.unfinished(session, other.id, NOON)
    assert read(worker.id) == TYPED


def test_an_intake_that_is_moved_to_another_account_cannot_be_opened(embedded: Flask) -> None:
    worker, other = staff(), staff()
    save(worker.id)
    run(text("UPDATE phone_intakes SET staff_id = :id").bindparams(id=other.id))
    with pytest.raises(Unsealable):
        read(other.id)


def test_an_intake_is_erased_a_week_after_it_was_last_saved(store: Flask) -> None:
    worker = staff()
    save(worker.id, intake_id="b" * 32)
    save(worker.id)
    save(worker.id, NOON + timedelta(days=3))
    assert read(worker.id, NOON + KEPT_FOR) == TYPED
    assert read(worker.id, NOON + timedelta(days=3) + KEPT_FOR) is None
    with writing.begin() as session:
        assert phone_intake.purge(session, NOON + KEPT_FOR) == 1
    assert count("phone_intakes") == 1


def test_an_intake_that_was_sent_keeps_nothing_that_was_typed(embedded: Flask) -> None:
    worker = staff()
    save(worker.id)
    with writing.begin() as session:
        row = phone_intake.own_intake(session, ID, worker.id, NOON)
        assert row is not None
        phone_intake.finish(row, instance_keys().fields, TYPED.fields, NOON)
        assert not phone_intake.unfinished(session, worker.id, NOON)
    sent = phone_intake.fields_fingerprint(TYPED.fields)
    assert read(worker.id) == Typed(sent=sent) != NOTHING_TYPED
