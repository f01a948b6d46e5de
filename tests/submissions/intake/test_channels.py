"""How a submission came: what an office adds is sealed, and an interpreter call copes without a birth date."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from flask import Flask

from app.extensions import instance_keys, writing
from app.questionnaire.answers import Answers
from app.rules.due_dates import ServiceLevels
from app.submissions.contact_details import Channel, Referral
from app.submissions.likeness import likeness
from app.submissions.maintenance.backfill import backfill
from app.submissions.statuses import ActionRefused
from app.submissions.worklist.search import found_by_phone, id_by_reference_and_birth
from tests.submissions.build import CHICAGO, contact, link_case, rows, sent, staff, stored

REFERRAL = Referral(practice="Lakeside", phone="+1-612-555-0177", findings="L1", patient_agreed=True)


def call(**changed: Any) -> str:
    """Send a request for a call with an interpreter; return its id."""
    details = contact(birth_date=None, **changed)
    return sent(answers=Answers(), contact=details, channel=Channel.INTERPRETER)


def test_contact_details_of_a_patient_are_written_as_before() -> None:
    assert contact().dump().keys().isdisjoint({"referral", "language_name"})
    assert contact(referral=REFERRAL).dump()["referral"]["practice"] == "Lakeside"


def test_only_the_channel_of_a_referral_is_stored_outside_the_lock(store: Flask) -> None:
    submission_id = sent(contact=contact(referral=REFERRAL), channel=Channel.OFFICE)
    assert stored(submission_id).contact["referral"]["findings"] == "L1"
    assert rows("SELECT channel FROM submissions") == [("office",)]
    assert all(b"Lakeside" not in cell for cell in _bytes_of("SELECT * FROM submissions"))


def _bytes_of(query: str) -> list[bytes]:
    return [bytes(cell) for row in rows(query) for cell in row if isinstance(cell, bytes | memoryview)]


def test_no_birth_date_finds_a_submission_without_one(store: Flask) -> None:
    first, second = stored(call()), stored(call(full_name="Ali Larson"))
    assert first.birth_date == second.birth_date == ""
    names = {bytes(index) for (index,) in rows('SELECT "index" FROM name_indexes')}
    assert names == {bytes(each.birth_index or b"") for each in (first, second)}
    assert len(names) == 2
    keys = instance_keys()
    with writing.begin() as session:
        assert id_by_reference_and_birth(session, keys, first.reference, date(1948, 5, 4)) is None
        assert len(found_by_phone(session, keys, "+1-612-555-0123")) == 2


def test_an_upgrade_leaves_a_submission_without_a_birth_date_alone(store: Flask) -> None:
    submission_id = call()
    before = stored(submission_id).birth_index
    backfill(writing.begin, instance_keys(), ServiceLevels(), CHICAGO)
    assert backfill(writing.begin, instance_keys(), ServiceLevels(), CHICAGO) == 0
    assert stored(submission_id).birth_index == before


def test_a_missing_birth_date_is_nothing_in_common(store: Flask) -> None:
    first, second = call(), call(phone="+1-612-555-0199")
    assert likeness(stored(first), stored(second)) is None
    with pytest.raises(ActionRefused, match="neither the birth date nor the phone"):
        link_case(first, second, staff())
