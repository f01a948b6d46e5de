"""What must have been tried before giving up on a patient who could not be reached."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from app.submissions.casework.unreached import awaits_plan
from app.submissions.context import Actor
from app.submissions.statuses import ActionRefused, Decision, Outcome, Status, UnreachedPlan
from tests.submissions.build import (
    LATER,
    NOON,
    bring_to,
    give_up_on,
    link_case,
    log_contact_with,
    plan_for,
    report_getting_worse,
    sent,
    staff,
    stored,
    transition_to,
)


def close(submission_id: str, actor: Actor) -> None:
    transition_to(submission_id, Status.CLOSED, actor)


def unreached(*outcomes: Outcome, worker: Actor) -> str:
    """Return a case decided as not reached after these contacts."""
    case = sent()
    for outcome in outcomes:
        log_contact_with(case, outcome, worker)
    transition_to(case, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    return case


def emergency_to_close(*tries: tuple[int, int], letter: bool) -> str:
    """Return a decided emergency, called on these days by either of two people."""
    callers = (staff("clinician"), staff("clinician"))
    case = sent("emergency")
    for day, caller in tries:
        log_contact_with(case, Outcome.NO_ANSWER, callers[caller], NOON + timedelta(days=day))
    if letter:
        log_contact_with(case, Outcome.LETTER_SENT, callers[0])
    if not tries:
        bring_to(Status.TAKEN, case, callers[0])
    if awaits_plan(stored(case)):
        plan_for(case, UnreachedPlan.CLOSE, callers[0], NOON + timedelta(days=2))
    transition_to(case, Status.DECIDED, callers[0], decision=Decision.COULD_NOT_REACH)
    return case


@pytest.mark.parametrize(
    ("tries", "letter", "missing"),
    [
        (((0, 0), (1, 1)), True, r"3 different days \(so far 2\)\."),
        (((0, 0), (0, 1), (1, 1)), True, r"3 different days \(so far 2\)\."),
        (((0, 0), (1, 0), (2, 0)), True, r": a try by a second person\."),
        (((0, 0), (1, 1), (2, 0)), False, r": a letter\."),
        ((), False, "3 different days .*, a try by a second person, a letter"),
    ],
)
def test_an_emergency_is_not_given_up_too_early(app: Flask, tries: Any, letter: bool, missing: str) -> None:
    with app.app_context():
        case = emergency_to_close(*tries, letter=letter)
        with pytest.raises(ActionRefused, match=missing):
            close(case, staff("clinician"))


def test_a_patient_who_reports_getting_worse_is_not_given_up_after_one_call(app: Flask) -> None:
    with app.app_context():
        first, second, case = staff("clinician"), staff("clinician"), sent()
        report_getting_worse(case)
        log_contact_with(case, Outcome.NO_ANSWER, first)
        transition_to(case, Status.DECIDED, first, decision=Decision.COULD_NOT_REACH)
        with pytest.raises(
            ActionRefused, match=r"since the patient said .* \(so far 1\), .* second person, a letter"
        ):
            close(case, first)
        transition_to(case, Status.TAKEN, first, note="Try again")
        give_up_on(case, first, second)
        transition_to(case, Status.DECIDED, first, decision=Decision.COULD_NOT_REACH)
        close(case, first)
        assert stored(case).status == "closed"


@pytest.mark.proves("wrong-number-closes-nothing")
def test_a_wrong_number_needs_a_letter_before_giving_up(app: Flask) -> None:
    with app.app_context():
        worker = staff()
        case = unreached(Outcome.WRONG_NUMBER, worker=worker)
        with pytest.raises(ActionRefused, match="The number is wrong"):
            close(case, worker)
        transition_to(case, Status.TAKEN, worker, note="A letter first")
        log_contact_with(case, Outcome.LETTER_SENT, worker)
        transition_to(case, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
        close(case, worker)
        assert stored(case).status == "closed"


def test_reports_and_wrong_numbers_of_a_linked_submission_count_too(app: Flask) -> None:
    with app.app_context():
        worker = staff()
        for report, why in ((report_getting_worse, "since the patient said"), (None, "The number is wrong")):
            head, follower = sent(), sent()
            if report:
                report(follower)
            else:
                log_contact_with(follower, Outcome.WRONG_NUMBER, worker)
            link_case(follower, head, worker)
            log_contact_with(head, Outcome.NO_ANSWER, worker)
            transition_to(head, Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
            with pytest.raises(ActionRefused, match=why):
                close(head, worker)


def test_a_patient_who_reports_getting_worse_is_not_closed_as_a_duplicate(app: Flask) -> None:
    with app.app_context():
        worker, case = staff(), sent()
        report_getting_worse(case)
        transition_to(case, Status.TAKEN, worker)
        transition_to(case, Status.DECIDED, worker, decision=Decision.DUPLICATE)
        with pytest.raises(ActionRefused, match="Link the two"):
            close(case, worker)


@pytest.mark.parametrize(
    "outcomes",
    [(Outcome.WRONG_NUMBER, Outcome.NO_ANSWER), (Outcome.LETTER_SENT, Outcome.WRONG_NUMBER)],
)
def test_neither_another_call_nor_an_earlier_letter_resolves_a_wrong_number(
    app: Flask, outcomes: tuple[Outcome, ...]
) -> None:
    with app.app_context():
        worker = staff()
        case = unreached(*outcomes, worker=worker)
        with pytest.raises(ActionRefused, match="The number is wrong"):
            close(case, worker)


def test_an_emergency_is_closed_after_all_attempts_or_once_someone_was_reached(app: Flask) -> None:
    with app.app_context():
        case = emergency_to_close((0, 0), (1, 1), (2, 0), letter=True)
        close(case, staff("clinician"))
        assert stored(case).status == "closed"
        worker, reached = staff("clinician"), sent("emergency")
        log_contact_with(reached, Outcome.TOLD_911, worker)
        transition_to(reached, Status.DECIDED, worker, decision=Decision.SENT_TO_EMERGENCY)
        with pytest.raises(ActionRefused, match="not known whether they got to the emergency room"):
            close(reached, worker)
        log_contact_with(reached, Outcome.IN_CARE, worker)
        close(reached, worker)
        assert stored(reached).status == "closed"


def test_calls_in_an_earlier_emergency_do_not_count_for_a_new_one(app: Flask) -> None:
    with app.app_context():
        first, second, case = staff("clinician"), staff("clinician"), sent("emergency")
        give_up_on(case, first, second)
        log_contact_with(case, Outcome.SPOKE, first, NOON + timedelta(days=3))
        log_contact_with(
            case, Outcome.PATIENT_CALLED, first, NOON + timedelta(days=9), signs=frozenset({"rf_fever"})
        )
        transition_to(case, Status.DECIDED, first, decision=Decision.COULD_NOT_REACH)
        with pytest.raises(ActionRefused, match="so far 0"):
            close(case, first)


def test_a_given_up_emergency_is_one_again_when_reopened(app: Flask) -> None:
    with app.app_context():
        first, second, case = staff("clinician"), staff("clinician"), sent()
        log_contact_with(case, Outcome.SPOKE, first)
        log_contact_with(case, Outcome.PATIENT_CALLED, first, LATER, signs=frozenset({"rf_fever"}))
        give_up_on(case, first, second, LATER)
        transition_to(case, Status.DECIDED, first, decision=Decision.COULD_NOT_REACH)
        close(case, first)
        transition_to(case, Status.NEW, first, note="A neighbour called")
        assert (stored(case).queue_rank, stored(case).next_action) == (0, "call_now")
