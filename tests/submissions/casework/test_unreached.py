"""An urgent patient who cannot be reached: three calls on two days, then a clinician decides how to go on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from app.submissions.casework.unreached import IN_DANGER, plans_in_order
from app.submissions.events import EventKind
from app.submissions.statuses import (
    ActionRefused,
    Decision,
    LanguageUsed,
    Outcome,
    Status,
    UnreachedPlan,
)
from tests.submissions.build import (
    LATER,
    NEW_PHONE,
    NOON,
    contact,
    correct_phone_of,
    events_of_kind,
    link_case,
    log_contact_with,
    plan_for,
    report_getting_worse,
    sent,
    snooze_case,
    staff,
    stored,
    transition_to,
)

NEXT_DAY = NOON + timedelta(days=1)


def called_in_vain(persona: str = "urgent") -> str:
    """Return a case that was called three times on two days."""
    case, worker = sent(persona), staff()
    for at in (NOON, NOON + timedelta(hours=3), NEXT_DAY):
        log_contact_with(case, Outcome.NO_ANSWER, worker, at)
    return case


def test_each_failed_call_sets_the_next_one_and_the_third_asks_a_clinician(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("urgent"), staff()
        for at, action, due in (
            (NOON, "call_again", NOON.replace(hour=14)),
            (NOON.replace(hour=14), "call_again", NOON.replace(day=16, hour=9)),
            (NEXT_DAY, "clinician_decides", NOON.replace(day=17, hour=8)),
        ):
            log_contact_with(case, Outcome.NO_ANSWER, worker, at)
            found = stored(case)
            assert (found.next_action, found.due_at, found.queue_rank) == (action, due, 1)


def test_three_calls_on_one_day_are_not_enough(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("urgent"), staff()
        for hour in (12, 14, 16):
            log_contact_with(case, Outcome.NO_ANSWER, worker, NOON.replace(hour=hour))
        assert (stored(case).next_action, stored(case).due_at) == ("call_again", NOON.replace(day=16, hour=8))


def test_only_a_clinician_decides_and_says_why(app: Flask) -> None:
    with app.app_context():
        case, clinician = called_in_vain(), staff("clinician")
        with pytest.raises(ActionRefused, match="A clinician decides"):
            plan_for(case, UnreachedPlan.LETTER, staff(), NEXT_DAY)
        with pytest.raises(ActionRefused, match="Write what is to be done"):
            plan_for(case, UnreachedPlan.LETTER, clinician, NEXT_DAY, note="")
        with pytest.raises(ActionRefused, match="nothing to decide"):
            plan_for(sent("urgent"), UnreachedPlan.LETTER, clinician, NEXT_DAY)


@pytest.mark.parametrize(
    ("plan", "outcome"),
    [
        (UnreachedPlan.LETTER, Outcome.LETTER_SENT),
        (UnreachedPlan.OWN_DOCTOR, Outcome.DOCTOR_TOLD),
        (UnreachedPlan.WELFARE_CHECK, Outcome.WELFARE_CHECK),
    ],
)
def test_a_plan_is_carried_out_the_same_day_and_then_the_patient_is_called_again(
    app: Flask, plan: UnreachedPlan, outcome: Outcome
) -> None:
    with app.app_context():
        case = called_in_vain()
        plan_for(case, plan, staff("clinician"), NEXT_DAY)
        found = stored(case)
        assert (found.next_action, found.due_at) == ("carry_out_plan", NEXT_DAY.replace(hour=16))
        assert [event.outcome for event in events_of_kind(case, EventKind.PLANNED)] == [plan]
        log_contact_with(case, outcome, staff(), NEXT_DAY.replace(hour=15))
        found = stored(case)
        assert (found.next_action, found.due_at) == ("call_again", NEXT_DAY.replace(day=17, hour=17))
        assert found.queue_rank == 1, "it never leaves the urgent group by itself"
        log_contact_with(case, Outcome.NO_ANSWER, staff(), NEXT_DAY.replace(day=17))
        assert stored(case).next_action == "clinician_decides"


def test_a_clinician_may_let_the_calls_go_on_from_the_beginning(app: Flask) -> None:
    with app.app_context():
        case = called_in_vain()
        plan_for(case, UnreachedPlan.KEEP_CALLING, staff("clinician"), NEXT_DAY)
        found = stored(case)
        assert (found.next_action, found.due_at) == ("call_again", NOON.replace(day=17, hour=8))
        assert (found.failed_calls, found.failed_since) == (0, None)


@pytest.mark.parametrize("kind", ["a talk", "a report of getting worse"])
def test_the_count_of_failed_calls_begins_again_after(app: Flask, kind: str) -> None:
    with app.app_context():
        case = called_in_vain()
        if kind == "a talk":
            log_contact_with(case, Outcome.SPOKE, staff(), NEXT_DAY)
        else:
            report_getting_worse(case, NEXT_DAY)
        found = stored(case)
        assert (found.failed_calls, found.queue_rank) == (0, 1)
        assert found.next_action == ("clinician_calls" if kind == "a talk" else "says_worse")


def test_an_emergency_that_is_not_reached_stays_first_while_a_plan_is_carried_out(app: Flask) -> None:
    with app.app_context():
        case = called_in_vain("emergency")
        assert (stored(case).next_action, stored(case).queue_rank) == ("clinician_decides", 0)
        assert stored(case).due_at == NOON
        plan_for(case, UnreachedPlan.WELFARE_CHECK, staff("clinician"), NEXT_DAY)
        assert (stored(case).next_action, stored(case).queue_rank) == ("carry_out_plan", 0)


def test_a_welfare_check_comes_first_when_the_patient_may_be_in_danger() -> None:
    assert plans_in_order(())[-1] is UnreachedPlan.WELFARE_CHECK
    for flag in IN_DANGER:
        assert plans_in_order((flag, "hold:age"))[0] is UnreachedPlan.WELFARE_CHECK
    assert set(plans_in_order(())) == set(UnreachedPlan)
    assert {"flag:cannot_stand_for_pain", "flag:sudden_worst_pain", "unsure:rf_fever"} < IN_DANGER


def test_a_talk_in_no_common_language_is_not_heard(app: Flask) -> None:
    with app.app_context():
        spanish = {"preferred_language": "es", "needs_interpreter": True}
        case, clinician = sent("urgent", contact=contact(**spanish)), staff("clinician")
        with pytest.raises(ActionRefused, match="how you understood each other"):
            log_contact_with(case, Outcome.SPOKE, clinician, language_used=None)
        log_contact_with(case, Outcome.SPOKE, clinician, language_used=LanguageUsed.NONE)
        assert (stored(case).is_heard, stored(case).reached_at, stored(case).queue_rank) == (False, None, 1)
        log_contact_with(case, Outcome.SPOKE, clinician, LATER, language_used=LanguageUsed.INTERPRETER)
        assert (stored(case).is_heard, stored(case).reached_at) == (True, LATER)


def test_an_english_speaker_is_not_asked_about_the_language(app: Flask) -> None:
    with app.app_context():
        case = sent("urgent")
        log_contact_with(case, Outcome.SPOKE, staff("clinician"), language_used=None)
        assert stored(case).is_heard


def test_a_voicemail_brings_it_back_and_answers_no_report(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("other_care"), staff()
        report_getting_worse(case)
        log_contact_with(case, Outcome.PATIENT_CALLED, worker, LATER)
        assert (stored(case).next_action, stored(case).says_worse) == ("says_worse", True)
        with pytest.raises(ActionRefused, match="voicemail answers nothing"):
            log_contact_with(case, Outcome.PATIENT_CALLED, worker, LATER, signs=frozenset())
        log_contact_with(case, Outcome.INBOUND_CALL, worker, LATER)
        assert (stored(case).next_action, stored(case).says_worse) == ("call", False)


def test_after_a_call_back_the_tiers_own_time_counts_again(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        log_contact_with(case, Outcome.PATIENT_CALLED, worker, LATER)
        assert stored(case).due_at == LATER
        log_contact_with(case, Outcome.SPOKE, worker, LATER + timedelta(minutes=9))
        assert stored(case).due_at == stored(case).tier_due


def test_an_overdue_case_is_due_by_tomorrow_after_a_talk(app: Flask) -> None:
    with app.app_context():
        case, worker, late = sent("standard"), staff(), NOON + timedelta(days=21)
        log_contact_with(case, Outcome.SPOKE, worker, late)
        assert stored(case).due_at == late.replace(day=7, hour=17)


def test_only_its_own_act_finishes_a_plan_and_a_failed_call_leaves_it_open(app: Flask) -> None:
    with app.app_context():
        case = called_in_vain()
        plan_for(case, UnreachedPlan.WELFARE_CHECK, staff("clinician"), NEXT_DAY)
        due = stored(case).due_at
        for outcome in (Outcome.LETTER_SENT, Outcome.DOCTOR_TOLD, Outcome.NO_ANSWER):
            log_contact_with(case, outcome, staff(), NEXT_DAY.replace(hour=13))
            found = stored(case)
            assert found.next_action == "carry_out_plan"
            assert found.due_at <= due
        log_contact_with(case, Outcome.WELFARE_CHECK, staff(), NEXT_DAY.replace(hour=14))
        assert stored(case).next_action == "call_again"


@pytest.mark.parametrize("news", ["a voicemail", "a new number"])
def test_news_from_the_patient_ends_a_plan(app: Flask, news: str) -> None:
    with app.app_context():
        case = called_in_vain()
        plan_for(case, UnreachedPlan.CLOSE, staff("clinician"), NEXT_DAY)
        if news == "a voicemail":
            log_contact_with(case, Outcome.PATIENT_CALLED, staff(), NEXT_DAY)
        else:
            correct_phone_of(case, NEW_PHONE, NEXT_DAY)
        found = stored(case)
        assert found.next_action in ("call_back", "call_again")
        assert found.failed_calls == 0


def test_a_letter_about_an_unreached_emergency_leaves_it_due_at_once(app: Flask) -> None:
    with app.app_context():
        case = called_in_vain("emergency")
        plan_for(case, UnreachedPlan.LETTER, staff("clinician"), NEXT_DAY)
        log_contact_with(case, Outcome.LETTER_SENT, staff(), NEXT_DAY)
        found = stored(case)
        assert (found.next_action, found.due_at, found.queue_rank) == ("call_now", NEXT_DAY, 0)


def test_an_arrival_that_is_not_known_cannot_be_made_to_wait(app: Flask) -> None:
    with app.app_context():
        case, clinician = sent("emergency"), staff("clinician")
        log_contact_with(case, Outcome.TOLD_911, clinician)
        due = stored(case).due_at
        with pytest.raises(ActionRefused, match="told to call 911"):
            snooze_case(case, NEXT_DAY.date(), clinician)
        transition_to(case, Status.WAITING_FOR_PATIENT, clinician)
        log_contact_with(case, Outcome.WILL_CALL_BACK, clinician)
        transition_to(case, Status.DECIDED, clinician, decision=Decision.SENT_TO_EMERGENCY)
        found = stored(case)
        assert (found.next_action, found.due_at, found.queue_rank) == ("ask_arrived", due, 1)


def test_a_talk_by_a_coordinator_leaves_the_clinicians_call(app: Flask) -> None:
    with app.app_context():
        case, clinician = sent("urgent"), staff("clinician")
        log_contact_with(case, Outcome.SPOKE, staff())
        assert stored(case).next_action == "clinician_calls"
        transition_to(case, Status.WAITING_FOR_REPORT, staff())
        assert stored(case).next_action == "clinician_calls"
        log_contact_with(case, Outcome.SPOKE, clinician)
        assert stored(case).next_action == "get_report"


def test_an_urgent_submission_raises_an_older_emergency_that_was_heard(app: Flask) -> None:
    with app.app_context():
        head, clinician = sent("emergency"), staff("clinician")
        log_contact_with(head, Outcome.SPOKE, clinician)
        newer = sent("urgent", LATER)
        link_case(newer, head, staff(), LATER)
        assert (stored(head).queue_rank, stored(head).is_heard) == (1, False)


@pytest.mark.parametrize("action", ["ask_arrived", "carry_out_plan", "clinician_decides"])
def test_a_link_keeps_what_is_still_to_be_done_for_an_urgent_patient(app: Flask, action: str) -> None:
    with app.app_context():
        clinician, head = staff("clinician"), sent("standard")
        if action == "ask_arrived":
            follower = sent("emergency")
            log_contact_with(follower, Outcome.TOLD_911, clinician)
        else:
            follower = called_in_vain()
            if action == "carry_out_plan":
                plan_for(follower, UnreachedPlan.WELFARE_CHECK, clinician, NEXT_DAY)
        link_case(follower, head, staff(), NEXT_DAY)
        assert (stored(head).next_action, stored(head).queue_rank) == (action, 1)


def test_a_closed_urgent_submission_makes_its_head_due_as_it_would_have_been(app: Flask) -> None:
    with app.app_context():
        follower, head, clinician = called_in_vain(), sent("standard"), staff("clinician")
        plan_for(follower, UnreachedPlan.CLOSE, clinician, NEXT_DAY)
        for status in (Status.DECIDED, Status.CLOSED):
            decision = Decision.COULD_NOT_REACH if status is Status.DECIDED else None
            transition_to(follower, status, clinician, NEXT_DAY, decision=decision)
        link_case(follower, head, staff(), NEXT_DAY)
        found = stored(head)
        assert (found.queue_rank, found.due_at) == (1, NEXT_DAY + timedelta(days=1))


def test_an_act_in_the_last_days_leaves_no_time_after_the_window(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(changed={"onset_date": "2026-03-28"}), staff()  # closes on June 20, a Saturday
        for outcome in (Outcome.SPOKE, Outcome.NO_ANSWER, Outcome.WILL_CALL_BACK):
            log_contact_with(case, outcome, worker, NOON.replace(day=17))
            assert stored(case).act_by <= NOON.replace(day=18, hour=17), outcome  # Friday is a holiday
