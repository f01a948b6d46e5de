"""Visits: booked, missed, held, and what came of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.demo.case import NO_SIGNS, Case, Story
from app.demo.papers import asked_payer, wrote_payer_file
from app.submissions.casework.payer_file import Answer
from app.submissions.casework.visits import (
    TreatmentEntry,
    book_visit,
    record_treatment,
    record_visit_outcome,
)
from app.submissions.statuses import Outcome, OverrideReason
from app.submissions.visit_outcomes import Treatment, VisitOutcome

TIME_FOR_A_SECOND_VISIT = 24


def booked(case: Case, days: int, note: str = "", reason: OverrideReason | None = None) -> None:
    """Book a visit so many open days ahead, within the treatment window if it can be."""
    case.asked_open_questions(case.owner)
    submission, calendar = case.submission, case.stage.calendar
    day = calendar.opening.open_day_after(case.today, days)
    last, soonest = submission.window_last, calendar.opening.open_day_after(case.today, 1)
    if last is not None and day > last >= soonest and case.chance.random() < 0.8:
        day = _open_day_by(case, last)
    book_visit(
        case.stage.session,
        submission,
        calendar.slot(day, case.chance),
        submission.clinic_id,
        case.by(case.owner),
        accepts_miss=True,
        note=note,
        reason=reason,
    )


def _open_day_by(case: Case, last: date) -> date:
    day = last
    while not case.stage.calendar.opening.is_open_day(day):
        day -= timedelta(1)
    return max(day, case.stage.calendar.opening.open_day_after(case.today, 1))


def visit(case: Case, note: str = "", reason: OverrideReason | None = None) -> Story:
    """A visit is booked; it may be missed once. What came of it is written down, and the case closed."""
    days = case.chance.randint(2, 6)
    booked(case, days, note, reason)
    if case.chance.random() < 0.6:
        wrote_payer_file(case)
        asked_payer(case, case.chance.choice((Answer.APPROVED, Answer.APPROVED, Answer.PENDING)))
    yield case.in_days(days + 1, days + 1)
    if case.days_left > TIME_FOR_A_SECOND_VISIT and case.chance.random() < 0.15:
        outcome = case.chance.choice((VisitOutcome.NO_SHOW, VisitOutcome.CANCELLED))
        record_visit_outcome(case.stage.session, case.submission, outcome, case.by(case.owner))
        yield case.in_days(1, 1)
        case.logged(
            case.owner, Outcome.SPOKE, signs=NO_SIGNS, note="Forgot the day. Wants a new appointment."
        )
        booked(case, 3, note, reason)
        yield case.in_days(4, 4)
    yield from came(case)


def came(case: Case) -> Story:
    """The patient came; treated or not, bone care, closed."""
    record_visit_outcome(case.stage.session, case.submission, VisitOutcome.CAME, case.by(case.owner))
    yield case.in_days(2, 4)
    visit_at = case.submission.visit_at or case.stage.now
    is_treated = case.chance.random() < 0.6
    treated = TreatmentEntry(
        Treatment.NOT_TREATED, note="Pain is fading. Brace, therapy, and bone care by their own doctor."
    )
    if is_treated:
        day = min(visit_at.astimezone(case.stage.now.tzinfo).date() + timedelta(2), case.today)
        treated = replace(treated, treatment=Treatment.TREATED, treated_on=day, note="")
    record_treatment(case.stage.session, case.submission, treated, case.by(case.owner))
    yield case.in_hours(1, 9)
    case.closed(case.owner)
