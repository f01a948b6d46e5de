"""Visits, scan requests, payers and bone care in the story of a stored release."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from app.extensions import writing
from app.submissions.casework.bone_care import BoneCareEntry, record_bone_care
from app.submissions.casework.payer_file import (
    Answer,
    Authorization,
    Criteria,
    Tried,
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
from app.submissions.context import load_for_update
from app.submissions.statuses import Outcome
from app.submissions.visit_outcomes import BoneCare, Treatment, VisitOutcome
from tests.submissions import build

if TYPE_CHECKING:
    from tests.stored.story import Story

CLINIC = "example-edina"


def _act(story: Story, case: str, days: float, perform: Callable[..., None], *values: Any) -> None:
    version, context = build.stored(case).version, build.staff_context(story.ola, story.at(days))
    with writing.begin() as session:
        perform(session, load_for_update(session, case, version, context), *values, context)


def _visit_booked(story: Story, visit_in_days: int = 4) -> str:
    case = story.sent("standard", 20)
    build.log_contact_with(case, Outcome.SPOKE, story.ola, story.at(19))
    for question in ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast"):
        build.answer_by_phone(case, question, "no", story.ola, story.at(18))
    visit_at = (story.now + timedelta(visit_in_days)).replace(hour=10)
    _act(story, case, 17, book_visit, visit_at, CLINIC)
    return case


def _treated(story: Story) -> str:
    case = _visit_booked(story, -6)
    today = story.now.date()
    scan = today - timedelta(30)
    criteria = Criteria(levels="L1", scan_date=scan, height_loss=30, disability=18, tried=(Tried.BRACE,))
    _act(story, case, 9, record_criteria, criteria)
    asked = Authorization(
        payer="Medicare", asked_on=today - timedelta(12), answer=Answer.APPROVED, number="A-1"
    )
    _act(story, case, 9, record_authorization, asked)
    _act(story, case, 4, record_visit_outcome, VisitOutcome.CAME)
    treated = TreatmentEntry(Treatment.TREATED, today - timedelta(4))
    _act(story, case, 3, record_treatment, treated)
    _act(story, case, 3, record_bone_care, BoneCareEntry(BoneCare.DXA_ORDERED, today - timedelta(3)))
    return case


def _came(story: Story) -> str:
    case = _visit_booked(story, -6)
    _act(story, case, 4, record_visit_outcome, VisitOutcome.CAME)
    _act(story, case, 3, pin_note, "Hard of hearing, let it ring")
    return case


def _missed(story: Story) -> str:
    case = _visit_booked(story, -6)
    _act(story, case, 4, record_visit_outcome, VisitOutcome.NO_SHOW)
    return case


def _report_wanted(story: Story) -> str:
    for days in (6, 4):
        case = story.sent("imaging", days)
        request = ScanRequest("Lakeside Imaging", story.at(days).date(), "952-555-0142")
        _act(story, case, days - 0.5, request_report, request)
        if days > 5:
            _act(story, case, 1, receive_report)
    return case


CARE: dict[str, Callable[[Story], str]] = {
    "visit_booked": _visit_booked,
    "treated": _treated,
    "came": _came,
    "missed": _missed,
    "report_wanted": _report_wanted,
}
"""Told in this order, one case each."""
