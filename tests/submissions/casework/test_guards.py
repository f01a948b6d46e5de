"""What the guards refuse: every case without a database, then each guard in the action it guards."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import writing
from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.questionnaire.sections.about_you import AGE_BAND
from app.questionnaire.sections.care_so_far import IMAGING_RESULT
from app.rules.tiers import Tier
from app.submissions.casework import guards
from app.submissions.casework.phone_answers import record_review
from app.submissions.casework.transitions import Transition, transition
from app.submissions.context import Actor
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import (
    FITS,
    ActionRefused,
    Decision,
    HoldVerdict,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)
from tests.submissions.build import (
    NOON,
    answer_by_phone,
    assign_case,
    bring_to,
    count,
    link_case,
    log_contact_with,
    open_case,
    plan_for,
    put,
    run,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)
from tests.submissions.casework.guard_cases import GROUPS, is_as_expected, refusal

HOLDS: dict[str, dict[str, Any]] = {
    "infection_now": {"infection_now": "yes"},
    "infection_now not sure": {"infection_now": "not_sure"},
    "pregnant": {"age_band": "18_49", "pregnant": "yes"},
    "bleeding_disorder": {"bleeding_disorder": "yes"},
    "allergy_cement": {"allergy_cement_contrast": "cement"},
    "under_18": {"age_band": "under_18", "pregnant": "no"},
    "pain_location": {"pain_location": "neck"},
}
OTHER_DECISIONS = [decision for decision in Decision if decision is not Decision.BOOK_CLINIC]
READ_BEFORE_CLOSING: dict[str, dict[str, Any]] = {
    "a hold": {"bleeding_disorder": "yes"},
    "an immune risk": {"immune_risk": ["weak_immune_system"]},
    "cancer now": {"cancer_history": "active"},
    "cancer in the past": {"cancer_history": "past"},
    "an earlier spine procedure": {"prior_spine_procedure": "yes"},
}
LOW = {"routine": 0, "imaging first": 1}
NOT_LOW = {"standard": 2, "priority": 3, "urgent": 4, "emergency": 5}


def taken(**changed: Any) -> str:
    submission_id = sent(changed=changed)
    bring_to(Status.TAKEN, submission_id, staff())
    return submission_id


def decided(tier: int, **changed: Any) -> str:
    """Return a submission at some tier, decided by a coordinator and never seen by a clinician."""
    submission_id = taken(**changed)
    transition_to(submission_id, Status.DECIDED, staff())
    put(submission_id, tier_now=tier, is_heard=True)
    return submission_id


def book(submission_id: str, actor: Actor) -> None:
    transition_to(submission_id, Status.DECIDED, actor, decision=Decision.BOOK_CLINIC)


def clear(submission_id: str, verdict: HoldVerdict = HoldVerdict.MAY_BE_BOOKED) -> None:
    with writing.begin() as session:
        version, context = stored(submission_id).version, staff_context(staff("clinician"))
        record_review(session, submission_id, version, verdict, "Platelets", context)


def assert_refused(act: Any, submission_id: str, actor: Actor) -> None:
    before = (stored(submission_id).status, stored(submission_id).version, count("events"))
    with pytest.raises(ActionRefused, match=r"[Cc]linician"):
        act(submission_id, actor)
    assert (stored(submission_id).status, stored(submission_id).version, count("events")) == before


def close(submission_id: str, actor: Actor) -> None:
    transition_to(submission_id, Status.CLOSED, actor)


@pytest.mark.proves("bone-care-before-closing")
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
def test_every_guard_needs_only_the_case_file(group: Any) -> None:
    wrong = {case.name: refusal(case, guards) for case in group() if not is_as_expected(case, guards)}
    assert wrong == {}


@pytest.mark.proves("no-booking-over-a-hold")
@pytest.mark.parametrize("hold", HOLDS)
def test_a_case_on_hold_is_not_booked_before_a_clinician_has_cleared_it(embedded: Flask, hold: str) -> None:
    submission_id, booker = taken(**HOLDS[hold]), staff()
    open_case(submission_id, staff("clinician"))
    assert_refused(book, submission_id, booker)
    clear(submission_id)
    book(submission_id, booker)
    assert stored(submission_id).decision == "book_clinic"


def test_a_doubt_about_pregnancy_must_be_settled_and_cleared_before_booking(embedded: Flask) -> None:
    submission_id, booker = taken(age_band="18_49", pregnant="not_sure"), staff()
    clear(submission_id)
    with pytest.raises(ActionRefused, match=r"ask by phone: Pregnant, or could be\.$"):
        book(submission_id, booker)
    answer_by_phone(submission_id, "pregnant", "no", booker)
    book(submission_id, booker)
    assert stored(submission_id).decision == "book_clinic"


@pytest.mark.proves("skipped-is-asked-before-booking")
def test_what_the_path_left_out_is_asked_by_phone_before_booking(embedded: Flask) -> None:
    submission_id, booker = taken(imaging_result="none", age_band="50_64"), staff()
    questions = {
        "blood_thinner": "yes",
        "bleeding_disorder": "no",
        "allergy_cement_contrast": "no",
        "pregnant": "no",
    }
    for question, answer in questions.items():
        with pytest.raises(ActionRefused, match=QUESTIONS[question].short):
            book(submission_id, booker)
        answer_by_phone(submission_id, question, answer, booker)
    book(submission_id, booker)
    assert stored(submission_id).decision == "book_clinic"


def test_whatever_must_be_known_before_booking_can_be_asked_by_phone() -> None:
    for age in (None, NOT_SURE, *(option.value for option in AGE_BAND.options)):
        for scan in (None, *(option.value for option in IMAGING_RESULT.options)):
            both = {AGE_BAND: age, IMAGING_RESULT: scan}
            answers = Answers({question: value for question, value in both.items() if value})
            assert set(guards.still_to_ask(answers)) <= set(JOURNEY.open_to_staff(answers)), (age, scan)


def test_a_clinician_can_book_a_case_on_hold(embedded: Flask) -> None:
    submission_id = taken(bleeding_disorder="yes")
    book(submission_id, staff("clinician"))
    assert stored(submission_id).decision == "book_clinic"


@pytest.mark.parametrize("role", ["auditor", "lead", "coordinator"])
def test_a_reading_by_another_role_than_clinician_clears_no_hold(embedded: Flask, role: str) -> None:
    submission_id, reader = taken(bleeding_disorder="yes"), staff(role)
    open_case(submission_id, reader)
    assert_refused(book, submission_id, reader)


def test_a_clinicians_reading_of_another_submission_clears_no_hold(embedded: Flask) -> None:
    submission_id, other = taken(bleeding_disorder="yes"), taken(bleeding_disorder="yes")
    open_case(other, staff("clinician"))
    assert_refused(book, submission_id, staff())


def test_a_hold_blocks_no_decision_except_booking(embedded: Flask) -> None:
    for decision in OTHER_DECISIONS:
        submission_id = taken(bleeding_disorder="yes")
        transition_to(submission_id, Status.DECIDED, staff(), decision=decision)
        assert stored(submission_id).decision == decision


def test_a_coordinator_can_book_a_case_without_a_hold(embedded: Flask) -> None:
    submission_id = taken(blood_thinner="yes")
    book(submission_id, staff())
    assert stored(submission_id).decision == "book_clinic"


@pytest.mark.one_in(2)
@pytest.mark.parametrize("tier", LOW)
@pytest.mark.parametrize("what", READ_BEFORE_CLOSING)
def test_a_low_tier_with_a_flag_for_clinicians_is_not_closed_before_one_has_read_it(
    embedded: Flask, what: str, tier: str
) -> None:
    submission_id, closer = decided(LOW[tier], **READ_BEFORE_CLOSING[what]), staff()
    assert_refused(close, submission_id, closer)
    open_case(submission_id, staff("clinician"))
    close(submission_id, closer)
    assert stored(submission_id).status == "closed"


@pytest.mark.one_in(2)
@pytest.mark.parametrize("tier", NOT_LOW)
def test_a_higher_tier_below_urgent_is_closed_without_a_clinicians_reading(
    embedded: Flask, tier: str
) -> None:
    for changed in READ_BEFORE_CLOSING.values():
        submission_id = decided(NOT_LOW[tier], **changed)
        if NOT_LOW[tier] >= Tier.URGENT_CLINICIAN:
            assert_refused(close, submission_id, staff())
            open_case(submission_id, staff("clinician"))
        close(submission_id, staff())
        assert stored(submission_id).status == "closed"


def test_an_urgent_case_needs_a_note_to_withdraw_and_a_clinician_to_judge(embedded: Flask) -> None:
    case, worker = sent("urgent"), staff()
    bring_to(Status.TAKEN, case, worker)
    with pytest.raises(ActionRefused, match="what the patient said"):
        transition_to(case, Status.DECIDED, worker, decision=Decision.WITHDREW, note="", reason=None)
    judged = {"decision": Decision.OTHER_CARE, "note": "It is old", "reason": OverrideReason.CLINICIAN_JUDGED}
    with pytest.raises(ActionRefused, match="No clinician has opened"):
        transition_to(case, Status.DECIDED, worker, **judged)
    open_case(case, staff("clinician"))
    transition_to(case, Status.DECIDED, worker, **judged)


def test_assigning_a_case_or_exporting_it_is_not_a_reading(embedded: Flask) -> None:
    case, clinician, worker = taken(bleeding_disorder="yes"), staff("clinician"), staff()
    assign_case(case, worker, clinician)
    with writing.begin() as session:
        record(session, session.get_one(Submission, case), staff_context(clinician), EventKind.EXPORTED)
    assert_refused(book, case, worker)


def test_a_hold_found_after_a_clearing_must_be_cleared_again(embedded: Flask) -> None:
    case, worker = taken(allergy_cement_contrast="cement"), staff()
    clear(case)
    answer_by_phone(case, "bleeding_disorder", "yes", worker)
    assert_refused(book, case, worker)
    clear(case)
    book(case, worker)


def test_a_case_that_a_clinician_refused_to_book_is_not_booked(embedded: Flask) -> None:
    case, worker = taken(bleeding_disorder="yes"), staff()
    for verdict in (HoldVerdict.NOT_TO_BOOK, HoldVerdict.MAY_BE_BOOKED):
        clear(case, verdict)
        if verdict is HoldVerdict.NOT_TO_BOOK:
            assert_refused(book, case, worker)
    book(case, worker)


def test_a_staff_member_whose_account_was_just_disabled_changes_nothing(embedded: Flask) -> None:
    case, worker = sent(), staff()
    run("UPDATE staff SET disabled_at = created_at")
    with pytest.raises(ActionRefused, match="cannot sign in any more"):
        log_contact_with(case, Outcome.NO_ANSWER, worker)
    assert stored(case).tries == 0


@pytest.mark.parametrize("tier", LOW)
def test_a_coordinator_can_close_a_low_tier_without_such_a_flag(embedded: Flask, tier: str) -> None:
    submission_id = decided(LOW[tier], blood_thinner="yes", weight_loss="not_sure")
    close(submission_id, staff())
    assert stored(submission_id).status == "closed"


@pytest.mark.parametrize("persona", ["imaging", "other_care"])
@pytest.mark.parametrize("question", ["prior_spine_procedure", "bleeding_disorder"])
def test_a_tier_that_the_rules_lowered_is_guarded_too(embedded: Flask, persona: str, question: str) -> None:
    submission_id = sent(persona, changed={question: "yes"})
    if question not in stored(submission_id).answers["given"]:  # the path left it to staff
        answer_by_phone(submission_id, question, "yes", staff())
    assert stored(submission_id).tier_now in LOW.values()
    bring_to(Status.DECIDED, submission_id, staff())
    assert_refused(close, submission_id, staff())
    close(submission_id, staff("clinician"))
    assert stored(submission_id).status == "closed"


def test_a_decision_of_could_not_reach_needs_a_call_and_a_note(embedded: Flask) -> None:
    submission_id = taken()
    worker = staff()
    for _ in range(2):  # without a call, then without a note
        note = "" if stored(submission_id).first_contact_at else "Called twice"
        requested = Transition(Status.DECIDED, stored(submission_id).version, Decision.COULD_NOT_REACH, note)
        with (
            pytest.raises(ActionRefused, match="Log each call first"),
            writing.begin() as session,
        ):
            transition(session, submission_id, requested, staff_context(worker))
        log_contact_with(submission_id, Outcome.NO_ANSWER, worker)


@pytest.mark.parametrize("changed", [{"weight_loss": "yes"}, {"cancer_history": "active"}])
def test_an_urgent_patient_who_was_not_reached_is_given_up_only_as_a_clinician_decided(
    embedded: Flask, changed: dict[str, Any]
) -> None:
    submission_id, coordinator = taken(**changed), staff()
    for hours in (0, 3, 24):
        log_contact_with(submission_id, Outcome.NO_ANSWER, coordinator, NOON + timedelta(hours=hours))
    for plan in (None, UnreachedPlan.LETTER):
        if plan:
            plan_for(submission_id, plan, staff("clinician"), NOON + timedelta(days=1))
        with pytest.raises(ActionRefused, match="A clinician decides how to go on first"):
            transition_to(submission_id, Status.DECIDED, coordinator, decision=Decision.COULD_NOT_REACH)
    plan_for(submission_id, UnreachedPlan.CLOSE, staff("clinician"), NOON + timedelta(days=1))
    transition_to(submission_id, Status.DECIDED, coordinator, decision=Decision.COULD_NOT_REACH)
    transition_to(submission_id, Status.CLOSED, coordinator)
    assert stored(submission_id).status == "closed"


@pytest.mark.parametrize("decision", [Decision.SENT_TO_EMERGENCY, Decision.IMAGING_FIRST, Decision.DUPLICATE])
def test_an_urgent_patient_whom_no_one_called_is_not_closed(embedded: Flask, decision: Decision) -> None:
    submission_id = taken(weight_loss="yes")
    open_case(submission_id, staff("clinician"))
    transition_to(submission_id, Status.DECIDED, staff(), decision=decision)
    for actor in (staff(), staff("clinician")):
        with pytest.raises(ActionRefused, match="This is urgent"):
            transition_to(submission_id, Status.CLOSED, actor)


def test_a_hold_of_a_patient_who_was_not_reached_is_read_before_it_is_closed(embedded: Flask) -> None:
    submission_id, coordinator = taken(bleeding_disorder="yes"), staff()
    transition_to(submission_id, Status.DECIDED, coordinator, decision=Decision.COULD_NOT_REACH)
    with pytest.raises(ActionRefused, match="A clinician must read this"):
        transition_to(submission_id, Status.CLOSED, coordinator)
    transition_to(submission_id, Status.CLOSED, staff("clinician"))
    assert stored(submission_id).status == "closed"


def test_a_decision_against_the_tier_needs_a_reason_and_a_note(app: Flask) -> None:
    with app.app_context():
        case, worker = taken(), staff()
        for tier in Tier:
            put(case, tier_now=tier)
            for decision in set(Decision) - FITS[tier]:
                for reason, note in ((None, "Words"), (OverrideReason.PATIENT_CHOSE, "")):
                    with pytest.raises(ActionRefused, match="another way than the tier"):
                        transition_to(
                            case, Status.DECIDED, worker, decision=decision, reason=reason, note=note
                        )
        put(case, tier_now=Tier.STANDARD_REVIEW)
        transition_to(case, Status.DECIDED, worker, decision=Decision.BOOK_CLINIC, reason=None, note="")
        assert stored(case).status == "decided"


def test_a_decision_of_duplicate_must_say_of_what(app: Flask) -> None:
    with app.app_context(), pytest.raises(ActionRefused, match="of which reference"):
        transition_to(taken(), Status.DECIDED, staff(), decision=Decision.DUPLICATE, note="")


def test_a_flag_of_a_linked_submission_must_be_read_too(app: Flask) -> None:
    with app.app_context():
        worker, clinician = staff(), staff("clinician")
        head, follower = sent("other_care"), sent("other_care", changed={"prior_spine_procedure": "yes"})
        link_case(follower, head, worker)
        bring_to(Status.DECIDED, head, worker)
        assert_refused(close, head, worker)
        open_case(head, clinician)
        assert_refused(close, head, worker)
        open_case(follower, clinician)
        close(head, worker)
