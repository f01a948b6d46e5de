"""A question to a clinician: on the review list until it is answered, then back with the one who asked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from app.extensions import writing
from app.staff.models import Staff
from app.submissions.casework.clinician_questions import ask_clinician, latest_answer, open_question
from app.submissions.casework.phone_answers import record_review
from app.submissions.context import Actor
from app.submissions.statuses import (
    CLEARING,
    ActionRefused,
    Decision,
    HoldVerdict,
    NextAction,
    Outcome,
    Status,
)
from tests.submissions.build import (
    NOON,
    answer_by_phone,
    assign_case,
    bring_to,
    link_case,
    log_contact_with,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
    undo_latest,
)

QUESTION = "Warfarin, and a stent in May: may she be booked?"


def ask(case: str, actor: Actor, question: str = QUESTION) -> None:
    with writing.begin() as session:
        ask_clinician(session, case, stored(case).version, question, staff_context(actor))


def review(case: str, actor: Actor, verdict: HoldVerdict = HoldVerdict.MAY_BE_BOOKED) -> None:
    version = stored(case).version
    with writing.begin() as session:
        record_review(session, case, version, verdict, "After a call to her doctor", staff_context(actor))


def test_a_question_waits_for_a_clinician_and_comes_back_to_who_asked(store: Flask) -> None:
    case, cora, clint = sent("imaging"), staff(), staff("clinician")
    ask(case, cora)
    found = stored(case)
    assert (found.status, found.owner_id, found.next_action) == ("taken", cora.id, "asked_clinician")
    question = open_question(found, found.events)
    assert question is not None
    assert (question.detail or {})["question"] == QUESTION
    assert latest_answer(found.events) is None
    review(case, clint)
    found = stored(case)
    assert (found.owner_id, found.next_action, found.asked_by) == (cora.id, "call", None)
    answer = latest_answer(found.events)
    assert answer is not None
    assert (answer.actor_id, (answer.detail or {})["answers"]) == (clint.id, cora.id)
    assert open_question(found, found.events) is None
    log_contact_with(case, Outcome.NO_ANSWER, cora)
    assert latest_answer(stored(case).events) is None, "it was acted on"


def test_a_question_stays_open_through_calls_and_waiting(store: Flask) -> None:
    case, cora = sent("standard"), staff()
    ask(case, cora)
    for outcome in (Outcome.NO_ANSWER, Outcome.SPOKE, Outcome.WILL_CALL_BACK):
        log_contact_with(case, outcome, cora)
        assert stored(case).next_action == NextAction.ASKED_CLINICIAN, outcome
    transition_to(case, Status.WAITING_FOR_REPORT, cora)
    assert stored(case).next_action == NextAction.ASKED_CLINICIAN
    log_contact_with(case, Outcome.PATIENT_CALLED, cora)
    assert stored(case).next_action == NextAction.CALL_BACK, "the patient waits for a call"


def test_no_visit_is_booked_past_an_open_question_except_by_a_clinician(store: Flask) -> None:
    case, cora, clint = sent("standard"), staff(), staff("clinician")
    log_contact_with(case, Outcome.SPOKE, cora)
    for each in ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast"):
        answer_by_phone(case, each, "no", cora)
    ask(case, cora)
    with pytest.raises(ActionRefused, match="has not answered yet"):
        transition_to(case, Status.DECIDED, cora, decision=Decision.BOOK_CLINIC)
    transition_to(case, Status.DECIDED, clint, decision=Decision.BOOK_CLINIC)


@pytest.mark.parametrize("verdict", HoldVerdict)
def test_only_a_verdict_that_clears_lets_a_hold_be_booked(app: Flask, verdict: HoldVerdict) -> None:
    with app.app_context():
        case, cora, clint = sent(changed={"bleeding_disorder": "yes"}), staff(), staff("clinician")
        log_contact_with(case, Outcome.SPOKE, cora)
        answer_by_phone(case, "blood_thinner", "no", cora)
        answer_by_phone(case, "allergy_cement_contrast", "no", cora)
        review(case, clint, verdict)
        if verdict in CLEARING:
            transition_to(case, Status.DECIDED, cora, decision=Decision.BOOK_CLINIC)
        else:
            with pytest.raises(ActionRefused):
                transition_to(case, Status.DECIDED, cora, decision=Decision.BOOK_CLINIC)


def test_an_answer_goes_to_the_owner_or_to_who_asked_if_they_still_work_here(app: Flask) -> None:
    with app.app_context():
        cora, cody, clint = staff(), staff(), staff("clinician")
        for owner, expected in ((cody, cody.id), (clint, cora.id), (None, cora.id)):
            case = sent("imaging")
            ask(case, cora)
            assign_case(case, owner, cora)
            review(case, clint)
            assert stored(case).owner_id == expected
        case = sent("imaging")
        ask(case, cora)
        assign_case(case, None, clint)
        with writing.begin() as session:
            session.execute(update(Staff).where(Staff.id == cora.id).values(disabled_at=NOON))
        review(case, clint)
        assert (stored(case).owner_id, stored(case).status) == (None, "new")


def test_an_answered_question_is_due_by_the_next_business_day_when_it_may_wait(app: Flask) -> None:
    with app.app_context():
        cora, clint = staff(), staff("clinician")
        case = sent("standard", NOON - timedelta(30))
        log_contact_with(case, Outcome.NO_ANSWER, cora, NOON - timedelta(20))
        ask(case, cora)
        assert (stored(case).due_at or NOON) < NOON
        review(case, clint)
        assert (stored(case).due_at or NOON) > NOON


def test_a_question_is_undone_and_carried_to_the_head_of_a_link(app: Flask) -> None:
    with app.app_context():
        cora = staff()
        case, head = sent("imaging"), sent("imaging")
        ask(case, cora)
        undo_latest(case, cora)
        assert (stored(case).asked_by, stored(case).owner_id, stored(case).status) == (None, None, "new")
        ask(case, cora)
        link_case(case, head, cora)
        assert (stored(head).asked_by, stored(head).next_action) == (cora.id, "asked_clinician")


def test_an_empty_question_or_a_settled_case_is_refused(app: Flask) -> None:
    with app.app_context():
        case, cora = sent("imaging"), staff()
        with pytest.raises(ActionRefused, match="Write what you ask"):
            ask(case, cora, "")
        bring_to(Status.CLOSED, case, cora)
        with pytest.raises(ActionRefused, match="Reopen it first"):
            ask(case, cora)
