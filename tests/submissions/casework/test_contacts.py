"""The contact log, snoozing and answers by phone: what each changes, and what it must not."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import db
from app.questionnaire.questions import QUESTIONS
from app.rules.tiers import Tier
from app.submissions.casework.case_file import load_case
from app.submissions.events import EventKind, current_answers
from app.submissions.statuses import OUTCOMES, REACHED, TRIED, ActionRefused, Decision, Outcome, Status
from tests.submissions.build import (
    LATER,
    NOON,
    TOMORROW,
    answer_by_phone,
    bring_to,
    log_contact_with,
    put,
    report_getting_worse,
    sent,
    snooze_case,
    staff,
    stored,
    transition_to,
    withdraw_case,
)

SIGN = frozenset({"rf_fever"})


@pytest.mark.parametrize(
    ("outcome", "status", "action", "due", "tries"),
    [
        (Outcome.SPOKE, "taken", "clinician_reads", NOON.replace(day=23, hour=17), 0),
        (Outcome.HELPER, "taken", "clinician_reads", NOON.replace(day=23, hour=17), 0),
        (Outcome.TOLD_911, "taken", "ask_arrived", LATER + timedelta(hours=4), 0),
        (Outcome.NO_ANSWER, "trying", "call_again", TOMORROW, 1),
        (Outcome.LEFT_MESSAGE, "trying", "call_again", TOMORROW, 1),
        (Outcome.WRONG_NUMBER, "trying", "call_again", TOMORROW, 1),
        (Outcome.WILL_CALL_BACK, "waiting_for_patient", "ask_patient", NOON.replace(day=18, hour=17), 0),
        (Outcome.INBOUND_CALL, "taken", "clinician_reads", NOON.replace(day=23, hour=17), 0),
        (Outcome.PATIENT_CALLED, "new", "call_back", LATER, 0),
        (Outcome.LETTER_SENT, "new", "clinician_reads", NOON.replace(day=23, hour=17), 0),
        (Outcome.DOCTOR_TOLD, "new", "clinician_reads", NOON.replace(day=23, hour=17), 0),
        (Outcome.WELFARE_CHECK, "new", "clinician_reads", NOON.replace(day=23, hour=17), 0),
        (Outcome.IN_CARE, "taken", "ask_after_care", TOMORROW, 0),
    ],
)
def test_each_outcome_changes_status_action_and_due_time(
    app: Flask, outcome: Outcome, status: str, action: str, due: Any, tries: int
) -> None:
    with app.app_context():
        case = sent()
        signs = {"signs": SIGN} if outcome is Outcome.TOLD_911 else {}
        log_contact_with(case, outcome, staff(), LATER, note="Words", **signs)
        found = stored(case)
        assert (found.status, found.next_action, found.due_at, found.tries) == (status, action, due, tries)
        event = found.events[-1]
        assert (event.kind, event.outcome, event.version) == ("contact", outcome, 2)
        assert (event.detail or {})["note"] == "Words"
        called = OUTCOMES[outcome].is_call
        assert found.minutes_to_contact == (60 if called else None)
        assert found.reached_at == (LATER if outcome in REACHED else None)


def test_an_emergency_sign_in_any_talk_moves_the_case_to_the_top(app: Flask) -> None:
    with app.app_context():
        worker = staff()
        for outcome in Outcome:
            case = sent()
            if OUTCOMES[outcome].is_elsewhere:
                with pytest.raises(ActionRefused, match="asks the patient nothing"):
                    log_contact_with(case, outcome, worker, LATER, signs=SIGN)
                continue
            if outcome in TRIED:
                with pytest.raises(ActionRefused, match="not who you spoke with"):
                    log_contact_with(case, outcome, worker, LATER, signs=SIGN)
                continue
            log_contact_with(case, outcome, worker, LATER, signs=SIGN)
            found = stored(case)
            told = outcome is Outcome.TOLD_911
            if outcome is Outcome.IN_CARE:
                assert (found.queue_rank, found.tier_now) == (1, Tier.EMERGENCY_NOW)
                continue
            assert (found.queue_rank, found.tier_now) == (0, Tier.EMERGENCY_NOW), outcome
            assert found.next_action == ("ask_arrived" if told else "call_now"), outcome
            assert found.act_by == (LATER + timedelta(hours=4) if told else LATER), outcome


@pytest.mark.proves("signs-are-asked-in-each-talk")
def test_the_emergency_signs_must_be_asked_at_each_talk(app: Flask) -> None:
    with app.app_context():
        case = sent("emergency")
        for outcome in (Outcome.SPOKE, Outcome.HELPER):
            with pytest.raises(ActionRefused, match="Ask the red flags"):
                log_contact_with(case, outcome, staff(), signs=None)
        with pytest.raises(ActionRefused, match="not one of"):
            log_contact_with(case, Outcome.SPOKE, staff(), signs=frozenset({"pain_score"}))


def test_a_call_by_the_patient_reopens_a_closed_case(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff("clinician")
        bring_to(Status.CLOSED, case, worker)
        with pytest.raises(ActionRefused, match="It is decided"):
            log_contact_with(case, Outcome.SPOKE, worker)
        log_contact_with(case, Outcome.LETTER_SENT, worker)
        assert stored(case).status == "closed"
        log_contact_with(case, Outcome.PATIENT_CALLED, worker, LATER)
        found = stored(case)
        assert (found.status, found.next_action, found.act_by) == ("taken", "call_back", LATER)


def test_a_chosen_day_is_used_unless_it_is_past_or_too_far_ahead(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        log_contact_with(case, Outcome.NO_ANSWER, worker, next_day=date(2026, 6, 22))
        assert stored(case).due_at == NOON.replace(day=22, hour=17)
        for day in (date(2026, 6, 14), date(2027, 6, 30)):
            with pytest.raises(ActionRefused, match="Choose a day"):
                log_contact_with(case, Outcome.NO_ANSWER, worker, next_day=day, misses_window=True)
            with pytest.raises(ActionRefused, match="Choose a day"):
                snooze_case(case, day, worker)


def test_an_urgent_case_that_was_never_reached_cannot_wait(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("urgent"), staff()
        log_contact_with(case, Outcome.NO_ANSWER, worker, next_day=date(2026, 6, 22))
        due = stored(case).due_at
        assert due == NOON.replace(hour=14), "two open hours after the first failed call"
        with pytest.raises(ActionRefused, match="urgent, and no clinician"):
            snooze_case(case, date(2026, 6, 22), worker)
        for status in (Status.WAITING_FOR_PATIENT, Status.WAITING_FOR_REPORT):
            transition_to(case, status, worker)
            assert stored(case).due_at == due
        log_contact_with(case, Outcome.SPOKE, worker)
        transition_to(case, Status.WAITING_FOR_PATIENT, worker)
        assert stored(case).due_at == due, "only a clinician's talk counts for an urgent case"
        log_contact_with(case, Outcome.SPOKE, staff("clinician"))
        transition_to(case, Status.WAITING_FOR_PATIENT, worker)
        assert stored(case).due_at == NOON.replace(day=18, hour=17)


def test_a_patient_who_was_not_called_yet_cannot_be_snoozed(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        with pytest.raises(ActionRefused, match="No one has called"):
            snooze_case(case, date(2026, 6, 30), worker)
        snooze_case(case, date(2026, 6, 16), worker)  # sooner is always good
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        snooze_case(case, date(2026, 6, 30), worker)
        found = stored(case)
        assert (found.next_action, found.due_at) == ("call_again", NOON.replace(day=30, hour=17))


def test_an_emergency_is_not_snoozed_even_to_a_past_hour_of_today(app: Flask) -> None:
    with app.app_context():
        evening = NOON.replace(hour=20)
        case, worker = sent("emergency", evening), staff()
        with pytest.raises(ActionRefused, match="cannot be snoozed"):
            snooze_case(case, evening.date(), worker, evening)
        bring_to(Status.CLOSED, other := sent(), staff("clinician"))
        with pytest.raises(ActionRefused, match="It is closed"):
            snooze_case(other, date(2026, 6, 16), worker)


def test_an_answer_by_phone_raises_the_case_and_keeps_the_sent_answers(store: Flask) -> None:
    case, worker = sent("other_care"), staff()
    before = stored(case)
    answers, due_at = before.answers, before.due_at
    assert before.next_action == "call"
    assert answer_by_phone(case, "rf_fever", "yes", worker, LATER) == (0, 5)
    found = stored(case)
    assert (found.tier, found.tier_now, found.queue_rank, found.next_action) == (0, 5, 0, "call_now")
    assert found.act_by == LATER != due_at
    assert found.answers == answers
    assert answer_by_phone(case, "rf_fever", "no", worker, LATER)[1] == 0
    assert (stored(case).tier_now, stored(case).queue_rank) == (5, 0)  # only a talk ends the alarm


def test_an_answer_that_raises_a_case_to_a_clinicians_tier_asks_for_one(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("other_care"), staff()
        assert answer_by_phone(case, "cancer_history", "active", worker)[1] >= 2
        assert stored(case).next_action == "clinician_reads"


def test_a_new_sign_by_phone_alarms_even_in_an_emergency_that_was_reached(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("emergency"), staff()
        log_contact_with(case, Outcome.SPOKE, staff("clinician"))
        assert stored(case).queue_rank == 3
        answer_by_phone(case, "rf_fever", "yes", worker, LATER)
        assert (stored(case).queue_rank, stored(case).act_by) == (0, LATER)


@pytest.mark.parametrize(
    ("question", "value"), [("pain_score", 0), ("onset_date", {"weeks_ago": 6}), ("bone_risk", ["none"])]
)
def test_every_answer_by_phone_is_known_at_the_next_call(app: Flask, question: str, value: Any) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        answer_by_phone(case, question, value, worker)
        found = stored(case)
        answers = current_answers(found, load_case(db.session, found).events_of(found, EventKind.ANSWERED))
        assert answers[QUESTIONS[question]] == QUESTIONS[question].load(value, NOON.date())


def test_an_answer_is_refused_when_the_case_is_closed_or_the_question_not_asked(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff("clinician")
        with pytest.raises(ActionRefused, match="not asked of this patient"):
            answer_by_phone(case, "pregnant", "yes", worker)
        bring_to(Status.CLOSED, case, worker)
        with pytest.raises(ActionRefused, match="It is closed"):
            answer_by_phone(case, "pain_score", 3, worker)


def test_a_hold_found_after_booking_reopens_the_case(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        bring_to(Status.TAKEN, case, worker)
        transition_to(case, Status.DECIDED, worker, decision=Decision.BOOK_CLINIC)
        answer_by_phone(case, "bleeding_disorder", "yes", worker)
        assert stored(case).has_hold
        assert stored(case).status == Status.TAKEN, "the decision was made without this answer"
        with pytest.raises(ActionRefused, match="A clinician must clear it"):
            transition_to(case, Status.DECIDED, worker, decision=Decision.BOOK_CLINIC)


def test_a_window_brings_the_due_time_forward_and_an_unknown_one_does_not(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        answer_by_phone(case, "onset_date", {"weeks_ago": 11}, worker)
        found = stored(case)
        assert found.last_days_at is not None
        assert found.act_by == min(found.last_days_at, NOON.replace(day=23, hour=17))
        answer_by_phone(case, "onset_date", "not_sure", worker)
        assert (stored(case).window_first, stored(case).last_days_at) == (
            found.window_first,
            found.last_days_at,
        )


def test_a_contact_before_sending_gives_no_negative_minutes(app: Flask) -> None:
    with app.app_context():
        case = sent(at=LATER)
        put(case, sent_at=LATER)
        log_contact_with(case, Outcome.NO_ANSWER, staff(), NOON)
        assert stored(case).minutes_to_contact == 0


def test_a_patient_told_to_call_911_stays_first_until_known_to_be_in_care(store: Flask) -> None:
    one = sent("other_care")
    log_contact_with(one, Outcome.TOLD_911, staff(), signs=frozenset({"rf_fever"}))
    assert stored(one).tier_now == Tier.EMERGENCY_NOW
    assert (stored(one).queue_rank, stored(one).next_action) == (0, "ask_arrived")
    log_contact_with(one, Outcome.IN_CARE, staff())
    assert (stored(one).queue_rank, stored(one).due_at) == (1, TOMORROW)


LATER_BY_A_CONTACT = TRIED | {Outcome.IN_CARE}
"""A call that failed is repeated; someone in care is asked afterwards."""
NOT_OF_AN_URGENT_CASE = {Outcome.DOCTOR_TOLD, Outcome.WELFARE_CHECK, Outcome.TOLD_911}


@pytest.mark.parametrize("is_worse", [False, True])
def test_an_urgent_case_becomes_later_only_by_a_failed_call_or_care(app: Flask, is_worse: bool) -> None:
    with app.app_context():
        worker = staff()
        for outcome in set(Outcome) - NOT_OF_AN_URGENT_CASE:
            case = sent("urgent")
            if is_worse:
                report_getting_worse(case)
            due_at = stored(case).due_at
            log_contact_with(case, outcome, worker, LATER)
            now = stored(case)
            assert now.due_at is not None
            assert due_at is not None
            assert (now.due_at > due_at) <= (outcome in LATER_BY_A_CONTACT), outcome
            assert now.queue_rank == 1, outcome


def test_an_urgent_case_in_care_is_asked_by_the_end_of_each_next_business_day(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("urgent"), staff()
        for day, by in ((LATER, TOMORROW), (TOMORROW.replace(hour=10), TOMORROW + timedelta(days=1))):
            log_contact_with(case, Outcome.IN_CARE, worker, day)
            assert (stored(case).queue_rank, stored(case).due_at) == (1, by)


HOME_AGAIN = LATER + timedelta(hours=2)


@pytest.mark.parametrize(
    ("persona", "sign", "due"),
    [
        ("urgent", False, NOON + timedelta(days=1)),
        ("emergency", False, HOME_AGAIN),
        ("urgent", True, HOME_AGAIN),
    ],
)
def test_someone_home_again_is_due_as_before_emergency_care(
    app: Flask, persona: str, sign: bool, due: datetime
) -> None:
    with app.app_context():
        case, worker = sent(persona), staff()
        if sign:
            log_contact_with(case, Outcome.SPOKE, worker, NOON, signs=SIGN)
        log_contact_with(case, Outcome.IN_CARE, worker, LATER)
        assert (stored(case).next_action, stored(case).due_at) == ("ask_after_care", TOMORROW)
        log_contact_with(case, Outcome.SPOKE, worker, HOME_AGAIN)
        found = stored(case)
        assert (found.next_action, found.due_at, found.queue_rank) == ("clinician_calls", due, 1)


def test_what_came_of_emergency_care_is_asked_until_a_talk_or_a_decision(app: Flask) -> None:
    with app.app_context():
        case, taken_back, worker = sent("urgent"), sent("standard"), staff()
        log_contact_with(case, Outcome.IN_CARE, worker)
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        assert stored(case).next_action == "ask_after_care"
        transition_to(case, Status.DECIDED, worker, decision=Decision.SENT_TO_EMERGENCY)
        assert stored(case).next_action == "carry_out"
        withdraw_case(taken_back)
        log_contact_with(taken_back, Outcome.IN_CARE, worker)
        assert stored(taken_back).next_action == "took_back"
