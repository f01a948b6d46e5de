"""Ownership: assigning, unassigning, and the cases of a staff member who leaves."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import update

from app.extensions import writing
from app.staff.models import Staff
from app.submissions.casework.phone_answers import add_note, record_report, record_review
from app.submissions.casework.transitions import unassign_all
from app.submissions.context import Actor
from app.submissions.statuses import ActionRefused, HoldVerdict, Status
from tests.submissions.build import (
    NOON,
    assign_case,
    bring_to,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)


def disabled(actor: Actor) -> Actor:
    """Disable an account; return it."""
    with writing.begin() as session:
        session.execute(update(Staff).where(Staff.id == actor.id).values(disabled_at=NOON))
    return actor


def test_a_case_is_assigned_to_working_staff_and_unassigned_again(store: Flask) -> None:
    case, worker, other = sent(), staff(), staff("clinician")
    for owner, status in ((other, "taken"), (worker, "taken"), (None, "new")):
        assign_case(case, owner, worker)
        found = stored(case)
        assert (found.status, found.owner_id) == (status, owner.id if owner else None)
        assert (found.events[-1].kind, found.events[-1].actor_id) == ("assigned", worker.id)
    transition_to(case, Status.TRYING, worker)
    assign_case(case, None, worker)
    assert (stored(case).status, stored(case).owner_id) == ("trying", None)


def test_a_case_is_not_assigned_to_anyone_who_may_not_work(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff("clinician")
        for owner in (staff("auditor"), disabled(staff()), Actor(4711, "coordinator")):
            with pytest.raises(ActionRefused, match="cannot have it"):
                assign_case(case, owner, worker)
        bring_to(Status.CLOSED, case, worker)
        with pytest.raises(ActionRefused, match="It is closed"):
            assign_case(case, worker, worker)


def test_the_cases_of_a_staff_member_who_leaves_are_unassigned(store: Flask) -> None:
    lead, leaver = staff("lead"), staff("clinician")
    cases = {status: sent() for status in (Status.TAKEN, Status.DECIDED, Status.CLOSED)}
    for status, case in cases.items():
        bring_to(status, case, leaver)
    with writing.begin() as session:
        assert unassign_all(session, leaver.id, staff_context(lead)) == 2
    assert [stored(case).status for case in cases.values()] == ["new", "decided", "closed"]
    assert stored(cases[Status.TAKEN]).owner_id is None
    assert stored(cases[Status.DECIDED]).owner_id is None
    assert stored(cases[Status.CLOSED]).owner_id is None, "it may be reopened"


def test_notes_reports_and_reviews_are_stored_and_empty_ones_refused(app: Flask) -> None:
    with app.app_context():
        case, worker, held = sent(), staff("clinician"), sent(changed={"bleeding_disorder": "yes"})
        with writing.begin() as session:
            add_note(session, case, 1, "She has a dog", staff_context(worker))
            record_report(session, case, 2, {"level": "L1", "fresh": "fresh"}, staff_context(worker))
            record_review(session, held, 1, HoldVerdict.MAY_BE_BOOKED, "No disorder", staff_context(worker))
        found = stored(case)
        assert (found.events[-2].detail or {})["note"] == "She has a dog"
        assert (found.events[-1].detail or {})["report"]["level"] == "L1"
        assert stored(held).events[-1].kind == "cleared"
        for act, words in (
            (lambda s: add_note(s, case, 3, "", staff_context(worker)), "Write the note"),
            (lambda s: record_report(s, case, 3, {}, staff_context(worker)), "at least one part"),
            (
                lambda s: record_report(s, case, 3, {"fresh": "maybe"}, staff_context(worker)),
                "cannot be kept",
            ),
            (
                lambda s: record_report(s, case, 3, {"level": "x" * 201}, staff_context(worker)),
                "cannot be kept",
            ),
            (
                lambda s: record_review(s, held, 2, HoldVerdict.NOT_TO_BOOK, "", staff_context(worker)),
                "what you make of it",
            ),
        ):
            with pytest.raises(ActionRefused, match=words), writing.begin() as session:
                act(session)
