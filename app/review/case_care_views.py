"""The acts on visits, bone care, scan requests, payers and the pinned note of one submission."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.review.blueprint import bp
from app.review.case_action_forms import ActForm
from app.review.case_action_views import action
from app.review.case_care import care_of, choose_of
from app.review.case_care_forms import (
    CLOSE,
    AuthorizationForm,
    BoneCareForm,
    CriteriaForm,
    PinForm,
    ScanRequestForm,
    VisitForm,
    VisitResultForm,
)
from app.review.case_care_labels import VISIT_RESULTS
from app.submissions.casework import visits
from app.submissions.casework.bone_care import record_bone_care
from app.submissions.casework.payer_file import record_authorization, record_criteria
from app.submissions.casework.pinned_note import pin_note
from app.submissions.casework.scan_requests import receive_report, request_report
from app.submissions.casework.transitions import Transition, transition
from app.submissions.context import StaffContext, load_for_update
from app.submissions.models import Submission
from app.submissions.statuses import Status
from app.submissions.visit_outcomes import VisitOutcome


@bp.context_processor
def care_for_templates() -> dict[str, object]:
    """Give the templates the cards of a case."""
    return {"care_of": care_of, "choose_of": choose_of}


def _load(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> Submission:
    return load_for_update(session, submission_id, form.version.data or 0, context)


@action("/visit", VisitForm)
def book_visit(session: Session, submission_id: str, form: VisitForm, context: StaffContext) -> None:
    """Book a visit, or move it."""
    visits.book_visit(
        session,
        _load(session, submission_id, form, context),
        form.visit_at(context.now.tzinfo),
        form.visit_clinic.data or None,
        context,
        accepts_miss=form.accepts_miss.data,
        note=form.note.data or "",
    )


@action("/visit-result", VisitResultForm)
def visit_result(session: Session, submission_id: str, form: VisitResultForm, context: StaffContext) -> None:
    """Write down whether they came, and what came of it; and close the case, if asked for."""
    submission = _load(session, submission_id, form, context)
    _, outcome, treatment = VISIT_RESULTS[form.result.data or ""]
    came_before = submission.visit_outcome == outcome == VisitOutcome.CAME
    if not came_before or treatment is None:
        note = "" if treatment else form.note.data or ""
        visits.record_visit_outcome(session, submission, outcome, context, note)
    if treatment is not None:
        entry = visits.TreatmentEntry(
            treatment, form.treated_on.data, form.look_again_on.data, form.note.data or ""
        )
        visits.record_treatment(session, submission, entry, context)
    if form.then.data == CLOSE:
        transition(session, submission_id, Transition(Status.CLOSED, submission.version), context)


@action("/bone-care", BoneCareForm)
def bone_care(session: Session, submission_id: str, form: BoneCareForm, context: StaffContext) -> None:
    """Write down how bone care was arranged."""
    record_bone_care(session, _load(session, submission_id, form, context), form.entry, context)


@action("/scan-request", ScanRequestForm)
def scan_request(session: Session, submission_id: str, form: ScanRequestForm, context: StaffContext) -> None:
    """Write down that the report was asked for."""
    request_report(session, _load(session, submission_id, form, context), form.scan_request, context)


@action("/scan-received", ActForm)
def scan_received(session: Session, submission_id: str, form: ActForm, context: StaffContext) -> None:
    """Write down that the report came."""
    receive_report(session, _load(session, submission_id, form, context), context)


@action("/payer", CriteriaForm)
def payer_criteria(session: Session, submission_id: str, form: CriteriaForm, context: StaffContext) -> None:
    """Write down what payers ask."""
    submission = _load(session, submission_id, form, context)
    record_criteria(session, submission, form.criteria, context, form.note.data or "")


@action("/authorization", AuthorizationForm)
def authorization(
    session: Session, submission_id: str, form: AuthorizationForm, context: StaffContext
) -> None:
    """Write down a payer's authorization."""
    submission = _load(session, submission_id, form, context)
    record_authorization(session, submission, form.authorization, context)


@action("/pin", PinForm)
def pin(session: Session, submission_id: str, form: PinForm, context: StaffContext) -> None:
    """Pin a note, or take it off."""
    pin_note(session, _load(session, submission_id, form, context), form.pin.data or "", context)
