"""What identifies a patient, or is health data, is unreadable in the tables and opens only in its own field."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from flask import Flask

from app.extensions import db
from app.keys import Unsealable
from app.questionnaire.questions import QUESTIONS
from app.submissions.statuses import Status
from tests.submissions.build import (
    SEALED,
    bring_to,
    column,
    contact,
    everything,
    open_case,
    put,
    rows,
    run,
    sent,
    staff,
    stored,
    transition_to,
)

CANARY = contact(
    full_name="Quirina Zzyzxcanary",
    birth_date=date(1931, 2, 28),
    phone="+1-612-555-0187",
    email="quirina.canary@example.com",
    helper_name="Helmut Canaryhelper",
    helper_relationship="spouse",
    may_speak_to_helper=False,
)
NOTE = "canarynote: call after lunch"
IN_PLAIN = {
    "last name": "Zzyzxcanary",
    "first name": "Quirina",
    "birth date": "1931-02-28",
    "birth date without dashes": "19310228",
    "phone": "612-555-0187",
    "phone digits": "6125550187",
    "e-mail": "quirina.canary",
    "helper": "Canaryhelper",
    "note": "canarynote",
}


def send_canary() -> str:
    submission_id = sent("emergency", contact=CANARY, withdrawn_red_flags=["rf_fever"])
    transition_to(submission_id, Status.TAKEN, staff(), note=NOTE)
    return submission_id


def test_the_app_can_open_what_was_sent(embedded: Flask) -> None:
    found = stored(send_canary())
    assert found.full_name == "Quirina Zzyzxcanary"
    assert found.birth_date == "1931-02-28"
    assert found.contact["phone"] == "+1-612-555-0187"
    assert found.contact["helper_name"] == "Helmut Canaryhelper"
    assert found.answers["given"]["rf_leg_weak"] == "yes"
    assert found.events[-1].detail == {"note": NOTE}


def test_nothing_that_identifies_a_patient_is_plain_in_any_row(embedded: Flask) -> None:
    submission_id = send_canary()
    kept = everything().lower()
    assert submission_id.encode() in kept
    assert [what for what, plain in IN_PLAIN.items() if plain.lower().encode() in kept] == []


def test_no_answer_and_no_flag_is_plain_in_what_was_sent(embedded: Flask) -> None:
    send_canary()
    kept = everything("submissions", "events")
    assert [id_ for id_ in QUESTIONS if id_.encode() in kept] == []
    assert [
        kind for kind in ("red_flag:", "flag:", "hold:", "unsure:", "next:") if kind.encode() in kept
    ] == []


def test_the_same_values_are_sealed_differently_each_time(embedded: Flask) -> None:
    one, other = sent(contact=CANARY), sent(contact=CANARY)
    assert [name for name in (*SEALED, "data_key") if column(name, one) == column(name, other)] == []


@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_field_does_not_open_in_another_row(embedded: Flask, name: str) -> None:
    theirs, mine = sent(contact=CANARY), sent()
    put(mine, **{name: column(name, theirs)})
    with pytest.raises(Unsealable):
        getattr(stored(mine), name)


@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_field_does_not_open_in_another_row_with_its_key_moved_too(
    embedded: Flask, name: str
) -> None:
    theirs, mine = sent(contact=CANARY), sent()
    put(mine, **{name: column(name, theirs), "data_key": column("data_key", theirs)})
    with pytest.raises(Unsealable):
        getattr(stored(mine), name)


@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_field_does_not_open_in_another_column(embedded: Flask, name: str) -> None:
    submission_id = sent()
    own = column(name, submission_id)
    for other in set(SEALED) - {name}:
        put(submission_id, **{name: column(other, submission_id)})
        with pytest.raises(Unsealable):
            getattr(stored(submission_id), name)
    put(submission_id, **{name: own})
    assert getattr(stored(submission_id), name)


@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_field_with_a_flipped_bit_does_not_open(embedded: Flask, name: str) -> None:
    submission_id = sent()
    right = column(name, submission_id)
    for at in (0, 11, 12, len(right) // 2, len(right) - 16, len(right) - 1):
        wrong = bytearray(right)
        wrong[at] ^= 1
        put(submission_id, **{name: bytes(wrong)})
        with pytest.raises(Unsealable):
            getattr(stored(submission_id), name)


def test_a_truncated_sealed_field_does_not_open(embedded: Flask) -> None:
    submission_id = sent()
    whole = column("full_name", submission_id)
    for left in (27, 12, 11, 1, 0):
        put(submission_id, full_name=whole[:left])
        with pytest.raises(Unsealable):
            _ = stored(submission_id).full_name


def test_a_note_does_not_open_under_another_event(embedded: Flask) -> None:
    submission_id = send_canary()
    run(
        "INSERT INTO events (submission_id, at, actor_id, kind, place_id, detail) "
        "SELECT submission_id, at, actor_id, kind, :place, detail FROM events WHERE kind = 'moved'",
        place=uuid.uuid4().hex,
    )
    found = stored(submission_id)
    genuine, copied = found.events[-2:]
    assert genuine.detail == {"note": NOTE}
    with pytest.raises(Unsealable):
        _ = copied.detail


def test_a_reading_stores_no_detail(embedded: Flask) -> None:
    submission_id = sent()
    open_case(submission_id, staff())
    assert rows("SELECT detail FROM events WHERE kind = 'read'") == [(None,)]


def test_a_transition_without_a_note_shows_no_detail(embedded: Flask) -> None:
    submission_id = sent()
    bring_to(Status.TAKEN, submission_id, staff())
    found = stored(submission_id)
    event = found.events[-1]
    assert event.detail is None
    assert event.before["status"] == "new"


def test_losing_its_key_erases_one_submission_and_no_other(embedded: Flask) -> None:
    lost, other = sent(), sent(contact=CANARY)
    put(lost, data_key=b"")
    for name in SEALED:
        with pytest.raises(Unsealable):
            getattr(stored(lost), name)
    assert stored(other).full_name == CANARY.full_name


def test_a_sealed_field_cannot_be_read_outside_its_session(embedded: Flask) -> None:
    submission_id = sent()
    found = stored(submission_id)
    db.session.expunge(found)
    with pytest.raises(RuntimeError, match="outside its session"):
        _ = found.full_name
