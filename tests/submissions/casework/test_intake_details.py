"""What a phone intake adds to its case: it fills what is empty, and corrects only as the call that gave it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from flask import Flask

from app.extensions import instance_keys, writing
from app.submissions.casework.intake_details import IntakeDetails, add_details
from app.submissions.contact_details import NOT_GIVEN, Contact
from app.submissions.intake.contact_columns import contact_columns
from tests.submissions.build import begin_call, contact, sent, staff, staff_context, stored

pytestmark = pytest.mark.usefixtures("context")
OTHER = {"full_name": "Mallory Moe", "phone": "+1-612-555-0199", "birth_date": date(1950, 1, 2)}


@pytest.fixture
def context(stored_app: Flask) -> Iterator[None]:
    """An app context."""
    with stored_app.app_context():
        yield


def add(submission_id: str, given: Contact, *, may_correct: bool = False) -> None:
    """Add the contact to a submission, as an intake does."""
    actor = staff()
    begin_call(submission_id, actor)
    with writing.begin() as session:
        details = IntakeDetails(
            given,
            lambda each: contact_columns(instance_keys().index, each, submission_id),
            may_correct=may_correct,
        )
        add_details(session, submission_id, details, staff_context(actor))


def test_what_is_known_is_not_replaced() -> None:
    case_id = sent(contact=contact())
    before = stored(case_id)
    indexes = (before.phone_index, before.birth_index, before.email_index)
    known = before.contact
    add(case_id, contact(**OTHER))
    after = stored(case_id)
    assert after.contact == known
    assert (after.phone_index, after.birth_index, after.email_index) == indexes


def test_what_is_empty_is_filled() -> None:
    empty = contact(full_name=NOT_GIVEN, phone="", birth_date=None)
    case_id = sent(contact=empty)
    add(case_id, replace(empty, **OTHER))
    case = stored(case_id)
    assert (case.full_name, case.phone, case.birth_date) == ("Mallory Moe", "+1-612-555-0199", "1950-01-02")


def test_the_call_that_gave_it_corrects_it() -> None:
    case_id = sent(contact=contact())
    add(case_id, contact(**OTHER), may_correct=True)
    assert stored(case_id).full_name == "Mallory Moe"
