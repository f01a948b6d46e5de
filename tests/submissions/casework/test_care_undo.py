"""Acts on visits, reports, payers, bone care and the pinned note are taken back as if they had not happened."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import inspect

from app.submissions.casework.bone_care import BoneCareEntry, record_bone_care
from app.submissions.casework.payer_file import (
    Authorization,
    Criteria,
    authorization_of,
    criteria_of,
    record_authorization,
    record_criteria,
)
from app.submissions.casework.pinned_note import pin_note
from app.submissions.casework.scan_requests import ScanRequest, receive_report, request_report
from app.submissions.casework.visits import (
    TreatmentEntry,
    book_visit,
    record_treatment,
    record_visit_outcome,
)
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.visit_outcomes import BoneCare, Treatment, VisitOutcome
from tests.submissions.build import NOON, staff, stored, undo_latest
from tests.submissions.casework.test_visits import AFTER_VISIT, CLINIC, VISIT, act, ready_to_book

TODAY = NOON.date()
ACTS: dict[str, tuple[Any, ...]] = {
    "visit": (NOON, book_visit, VISIT, CLINIC),
    "visit moved": (NOON, book_visit, VISIT + timedelta(1), CLINIC),
    "no-show": (AFTER_VISIT, record_visit_outcome, VisitOutcome.NO_SHOW),
    "cancelled": (AFTER_VISIT, record_visit_outcome, VisitOutcome.CANCELLED),
    "came": (AFTER_VISIT, record_visit_outcome, VisitOutcome.CAME),
    "treated": (AFTER_VISIT, record_treatment, TreatmentEntry(Treatment.TREATED, AFTER_VISIT.date())),
    "bone care": (NOON, record_bone_care, BoneCareEntry(BoneCare.BONE_CLINIC, TODAY)),
    "criteria": (NOON, record_criteria, Criteria(levels="L1", scan_date=TODAY)),
    "authorization": (NOON, record_authorization, Authorization(payer="Medicare", asked_on=TODAY)),
    "request": (NOON, request_report, ScanRequest("Lakeside", TODAY)),
    "received": (NOON, receive_report),
    "pinned": (NOON, pin_note, "Hard of hearing"),
}
BEFORE = {
    "visit moved": ("visit",),
    "no-show": ("visit",),
    "cancelled": ("visit",),
    "came": ("visit",),
    "treated": ("visit", "came"),
    "received": ("request",),
}


def row_of(case: str) -> dict[str, Any]:
    """Return every column of a submission but its version."""
    row = stored(case)
    columns = (column.key for column in inspect(Submission).column_attrs)
    return {name: getattr(row, name) for name in columns if name != "version"}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_of_care_is_taken_back_whole(app: Flask, name: str) -> None:
    with app.app_context():
        cora = staff()
        case = ready_to_book(cora)
        for earlier in BEFORE.get(name, ()):
            at, perform, *values = ACTS[earlier]
            act(case, cora, at, perform, *values)
        before = row_of(case)
        at, perform, *values = ACTS[name]
        act(case, cora, at, perform, *values)
        assert row_of(case) != before
        undo_latest(case, cora, at)
        assert row_of(case) == before


def test_what_was_taken_back_is_no_longer_among_the_events(stored_app: Flask) -> None:
    with stored_app.app_context():
        cora = staff()
        case = ready_to_book(cora)
        at, perform, *values = ACTS["visit"]
        act(case, cora, at, perform, *values)
        undo_latest(case, cora)
        submission = stored(case)
        assert EventKind.VISIT not in {event.kind for event in submission.events}
        assert EventKind.VISIT in {event.kind for event in submission.all_events}


def test_sealed_parts_are_restored_and_can_be_read(stored_app: Flask) -> None:
    with stored_app.app_context():
        cora = staff()
        case = ready_to_book(cora)
        for name in ("criteria", "authorization", "pinned"):
            at, perform, *values = ACTS[name]
            act(case, cora, at, perform, *values)
        act(case, cora, NOON, record_criteria, Criteria(levels="L2"))
        undo_latest(case, cora)
        submission = stored(case)
        assert criteria_of(submission) == Criteria(levels="L1", scan_date=TODAY)
        assert authorization_of(submission) == Authorization(payer="Medicare", asked_on=TODAY)
        assert submission.pinned_note == "Hard of hearing"
