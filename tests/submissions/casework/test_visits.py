"""Visits: booking, moving, and what came of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import writing
from app.submissions.casework.phone_answers import record_review
from app.submissions.casework.visits import (
    TreatmentEntry,
    book_visit,
    record_treatment,
    record_visit_outcome,
)
from app.submissions.context import Actor, load_for_update
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Decision, HoldVerdict, NextAction, Outcome, Status
from app.submissions.visit_outcomes import Treatment, VisitOutcome
from tests.submissions.build import (
    CHICAGO,
    NOON,
    answer_by_phone,
    assign_case,
    events_of_kind,
    log_contact_with,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)

VISIT = datetime(2026, 6, 24, 9, 30, tzinfo=CHICAGO)  # a Wednesday
DAY_AFTER = datetime(2026, 6, 25, 17, tzinfo=CHICAGO)
AFTER_VISIT = VISIT + timedelta(hours=2)
CLINIC = "example-edina"


def ready_to_book(actor: Actor, persona: str = "standard") -> str:
    """A case that was talked about, with everything asked that must be known before booking."""
    case = sent(persona)
    assign_case(case, actor, actor)
    log_contact_with(case, Outcome.SPOKE, actor)
    for question in ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast"):
        answer_by_phone(case, question, "no", actor)
    return case


def act(case: str, actor: Actor, at: datetime, perform: Any, *values: Any, **more: Any) -> Submission:
    """Perform an act on a visit in a transaction, and return the case as stored then."""
    version = stored(case).version
    context = staff_context(actor, at)
    with writing.begin() as session:
        submission = load_for_update(session, case, version, context)
        perform(session, submission, *values, context, **more)
    return stored(case)


def book(case: str, actor: Actor, visit_at: datetime = VISIT, at: datetime = NOON, **more: Any) -> Submission:
    return act(case, actor, at, book_visit, visit_at, CLINIC, **more)


def outcome(case: str, actor: Actor, which: VisitOutcome, at: datetime = AFTER_VISIT) -> Submission:
    return act(case, actor, at, record_visit_outcome, which)


def treatment(case: str, actor: Actor, at: datetime = AFTER_VISIT, **entry: Any) -> Submission:
    return act(case, actor, at, record_treatment, TreatmentEntry(**entry))


def visit_events(case: str) -> list[tuple[str, dict[str, Any]]]:
    """(outcome, detail) of each event about a visit."""
    submission = stored(case)
    return [(event.outcome, event.detail) for event in submission.events if event.kind == EventKind.VISIT]


@pytest.fixture
def cora(app: Flask) -> Actor:
    """A coordinator."""
    with app.app_context():
        return staff()


@pytest.fixture
def case(app: Flask, cora: Actor) -> Any:
    """A case that is ready to be booked."""
    with app.app_context():
        yield ready_to_book(cora)


def test_a_booked_visit_is_stored_and_asked_about_on_the_business_day_after(stored_app: Flask) -> None:
    with stored_app.app_context():
        actor = staff()
        booked = book(ready_to_book(actor), actor)
        assert (booked.status, booked.decision) == (Status.DECIDED, Decision.BOOK_CLINIC)
        assert (booked.visit_at, booked.visit_clinic_id, booked.visit_outcome) == (VISIT, CLINIC, None)
        assert booked.next_action == NextAction.VISIT_OUTCOME
        assert booked.due_at == DAY_AFTER


def test_a_visit_on_a_friday_is_asked_about_on_monday(case: str, cora: Actor) -> None:
    friday = VISIT + timedelta(days=2)
    assert book(case, cora, friday).due_at == DAY_AFTER + timedelta(days=4)


def test_booking_records_the_decision_and_the_visit(case: str, cora: Actor) -> None:
    book(case, cora)
    moved = events_of_kind(case, EventKind.MOVED)[-1]
    assert (moved.decision, moved.to_status) == (Decision.BOOK_CLINIC, Status.DECIDED)
    detail = {"visit_at": VISIT.isoformat(), "clinic": CLINIC, "window_missed": False}
    assert visit_events(case) == [("booked", detail)]


def test_a_case_decided_before_is_booked_without_a_second_decision(case: str, cora: Actor) -> None:
    transition_to(case, Status.DECIDED, cora, decision=Decision.BOOK_CLINIC)
    book(case, cora)
    assert len([e for e in events_of_kind(case, EventKind.MOVED) if e.decision]) == 1


@pytest.mark.parametrize(
    ("visit_at", "words"),
    [
        (NOON, "in the future"),
        (NOON - timedelta(days=1), "in the future"),
        (NOON + timedelta(days=367), "within a year"),
        (VISIT.replace(hour=2), "Check the hour"),
        (VISIT.replace(hour=21), "Check the hour"),
    ],
)
def test_a_visit_at_an_impossible_time_is_refused(
    case: str, cora: Actor, visit_at: datetime, words: str
) -> None:
    with pytest.raises(ActionRefused, match=words):
        book(case, cora, visit_at)
    assert stored(case).visit_at is None


def close_window_on(case: str, day: date) -> None:
    with writing.begin() as session:
        row = session.get(Submission, case)
        assert row is not None
        row.window_first = row.window_last = day


def test_a_visit_after_the_closing_day_needs_the_tick_and_says_so(case: str, cora: Actor) -> None:
    close_window_on(case, VISIT.date() - timedelta(days=1))
    with pytest.raises(ActionRefused, match="closes on Jun 23, before this visit"):
        book(case, cora)
    book(case, cora, accepts_miss=True)
    assert visit_events(case)[-1][1]["window_missed"] is True


@pytest.mark.parametrize("day", [VISIT.date(), NOON.date() - timedelta(days=1)])
def test_a_window_that_closes_on_the_day_or_is_over_needs_no_tick(case: str, cora: Actor, day: date) -> None:
    close_window_on(case, day)
    book(case, cora)
    assert visit_events(case)[-1][1]["window_missed"] is False


def test_a_visit_is_not_booked_while_a_question_about_holds_is_open(app: Flask, cora: Actor) -> None:
    with app.app_context():
        open_case = sent("standard", changed={"blood_thinner": "not_sure"})
        assign_case(open_case, cora, cora)
        with pytest.raises(ActionRefused, match="Before booking"):
            book(open_case, cora)


def test_a_visit_is_not_moved_over_a_hold_that_a_clinician_refused(case: str, cora: Actor) -> None:
    book(case, cora)
    clinician = staff("clinician")
    with writing.begin() as session:
        row = session.get(Submission, case)
        assert row is not None
        row.has_hold = True
    with writing.begin() as session:
        context = staff_context(clinician)
        record_review(session, case, stored(case).version, HoldVerdict.NOT_TO_BOOK, "Infection", context)
    with pytest.raises(ActionRefused, match="not to be booked"):
        book(case, cora, VISIT + timedelta(days=1))


def test_a_moved_visit_keeps_both_times_in_its_event(case: str, cora: Actor) -> None:
    book(case, cora)
    later = VISIT + timedelta(days=1)
    moved = book(case, cora, later)
    assert (moved.visit_at, moved.due_at) == (later, DAY_AFTER + timedelta(days=1))
    outcome_stored, detail = visit_events(case)[-1]
    assert outcome_stored == "moved"
    assert datetime.fromisoformat(detail["before"]) == VISIT


def test_what_is_urgent_and_was_not_heard_stays_due_as_early_as_it_was(app: Flask, cora: Actor) -> None:
    with app.app_context():
        urgent = ready_to_book(cora, "urgent")
        before = stored(urgent)
        assert before.is_urgent_unheard
        clinician = staff("clinician")
        booked = book(urgent, clinician)
        assert booked.due_at == before.due_at


def test_an_outcome_before_the_visit_is_refused_but_it_can_be_cancelled(case: str, cora: Actor) -> None:
    book(case, cora)
    for which in (VisitOutcome.CAME, VisitOutcome.NO_SHOW):
        with pytest.raises(ActionRefused, match="still to come"):
            outcome(case, cora, which, NOON)
    assert outcome(case, cora, VisitOutcome.CANCELLED, NOON).visit_outcome == VisitOutcome.CANCELLED


def test_an_outcome_without_a_visit_is_refused(case: str, cora: Actor) -> None:
    with pytest.raises(ActionRefused, match="No visit is booked"):
        outcome(case, cora, VisitOutcome.CAME)


@pytest.mark.parametrize("which", [VisitOutcome.NO_SHOW, VisitOutcome.CANCELLED])
def test_after_a_missed_visit_the_patient_is_called_again_and_can_be_booked_again(
    case: str, cora: Actor, which: VisitOutcome
) -> None:
    book(case, cora)
    again = outcome(case, cora, which)
    assert (again.status, again.decision) == (Status.TRYING, None)
    assert (again.next_action, again.due_at) == (NextAction.CALL_AGAIN, DAY_AFTER)
    next_visit = book(case, cora, VISIT + timedelta(days=5), AFTER_VISIT)
    assert (next_visit.visit_outcome, next_visit.next_action) == (None, NextAction.VISIT_OUTCOME)
    assert visit_events(case)[-1][0] == "booked"


def test_the_outcome_of_a_missed_visit_is_not_written_twice(case: str, cora: Actor) -> None:
    book(case, cora)
    outcome(case, cora, VisitOutcome.NO_SHOW)
    with pytest.raises(ActionRefused, match="No visit is booked"):
        outcome(case, cora, VisitOutcome.CAME)


def test_came_by_mistake_can_be_corrected_to_no_show(case: str, cora: Actor) -> None:
    book(case, cora)
    outcome(case, cora, VisitOutcome.CAME)
    assert outcome(case, cora, VisitOutcome.NO_SHOW).next_action == NextAction.CALL_AGAIN


def test_after_the_visit_someone_asks_what_came_of_it(case: str, cora: Actor) -> None:
    book(case, cora)
    came = outcome(case, cora, VisitOutcome.CAME)
    assert (came.status, came.next_action) == (Status.DECIDED, NextAction.AFTER_VISIT)


def test_waiting_keeps_the_case_open_until_the_chosen_day(case: str, cora: Actor) -> None:
    book(case, cora)
    outcome(case, cora, VisitOutcome.CAME)
    with pytest.raises(ActionRefused, match="Choose the day"):
        treatment(case, cora, treatment=Treatment.WAITING)
    day = date(2026, 7, 8)
    waiting = treatment(case, cora, treatment=Treatment.WAITING, look_again_on=day)
    assert waiting.next_action == NextAction.AFTER_VISIT
    assert waiting.due_at == datetime(2026, 7, 8, 17, tzinfo=CHICAGO)
    with pytest.raises(ActionRefused, match="what came of the visit"):
        transition_to(case, Status.CLOSED, cora, AFTER_VISIT)


@pytest.mark.parametrize(
    "day", [None, VISIT.date() - timedelta(days=1), AFTER_VISIT.date() + timedelta(days=1)]
)
def test_a_treatment_is_between_the_visit_and_today(case: str, cora: Actor, day: date | None) -> None:
    book(case, cora)
    outcome(case, cora, VisitOutcome.CAME)
    with pytest.raises(ActionRefused, match="day of the treatment"):
        treatment(case, cora, treatment=Treatment.TREATED, treated_on=day)


def test_a_treatment_needs_a_visit_to_which_the_patient_came(case: str, cora: Actor) -> None:
    book(case, cora)
    with pytest.raises(ActionRefused, match="that the patient came"):
        treatment(case, cora, treatment=Treatment.NOT_TREATED)


@pytest.mark.parametrize(
    "entry",
    [
        {"treatment": Treatment.TREATED, "treated_on": VISIT.date()},
        {"treatment": Treatment.NOT_TREATED},
    ],
)
def test_a_treated_or_not_treated_case_can_be_closed(case: str, cora: Actor, entry: dict[str, Any]) -> None:
    book(case, cora)
    outcome(case, cora, VisitOutcome.CAME)
    settled = treatment(case, cora, **entry)
    assert settled.treated_on == entry.get("treated_on")
    assert settled.next_action == NextAction.CARRY_OUT
    transition_to(case, Status.CLOSED, cora, AFTER_VISIT)
    assert stored(case).status == Status.CLOSED


def test_a_case_with_a_booked_visit_is_not_closed_before_its_outcome_is_known(case: str, cora: Actor) -> None:
    book(case, cora)
    with pytest.raises(ActionRefused, match="whether the patient came"):
        transition_to(case, Status.CLOSED, cora)


def test_nothing_is_written_to_a_closed_case(case: str, cora: Actor) -> None:
    book(case, cora)
    outcome(case, cora, VisitOutcome.CAME)
    treatment(case, cora, treatment=Treatment.NOT_TREATED)
    transition_to(case, Status.CLOSED, cora, AFTER_VISIT)
    with pytest.raises(ActionRefused, match="Reopen it first"):
        outcome(case, cora, VisitOutcome.NO_SHOW)
    with pytest.raises(ActionRefused, match="Reopen it first"):
        treatment(case, cora, treatment=Treatment.NOT_TREATED)
