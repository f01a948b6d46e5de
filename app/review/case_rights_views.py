"""The acts on a patient's rights: consent again, a request to amend, a copy of everything."""

from __future__ import annotations

from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, confirmed_recently, open_to
from app.accounts.reading_limits import admit_file
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import db
from app.review.attachments import attachment
from app.review.blueprint import bp, record_export
from app.review.case_action_views import action
from app.review.case_rights import rights_of, spoken_consent_of
from app.review.case_rights_forms import AmendmentForm, ConsentAgainForm
from app.review.case_views import open_case
from app.review.patient_copy import copy_page
from app.submissions.context import StaffContext, load_for_update
from app.submissions.rights.amendments import record_amendment
from app.submissions.rights.consent import GivenBy, renew
from app.submissions.rights.patient_record import as_json, patient_record


@bp.context_processor
def rights_for_templates() -> dict[str, object]:
    """Give the templates the patient's rights in a case."""
    return {"rights_of": rights_of}


@action("/consent", ConsentAgainForm)
def consent_again(
    session: Session, submission_id: str, form: ConsentAgainForm, context: StaffContext
) -> None:
    """Record that the consent was given again on the phone."""
    submission = load_for_update(session, submission_id, form.version.data, context)
    renew(session, submission, spoken_consent_of(submission), GivenBy(form.given_by.data), context)


@action("/amendment", AmendmentForm)
def amendment(session: Session, submission_id: str, form: AmendmentForm, context: StaffContext) -> None:
    """Keep a request to amend, with our answer."""
    submission = load_for_update(session, submission_id, form.version.data, context)
    record_amendment(session, submission, form.amendment, context)


@bp.post("/submissions/<submission_id>/patient-copy")
@open_to(Access.LEADS)
@confirmed_recently
@leaves_trace(Way.PRINT)
def patient_copy(submission_id: str) -> ResponseReturnValue:
    """Show the patient's own copy of everything, to print, and record it. It needs no consent: it is theirs."""
    case = open_case(submission_id)
    page = copy_page(db.session, case.submission, case.names)
    record_export([submission_id])
    return page


@bp.post("/submissions/<submission_id>/patient-data")
@open_to(Access.LEADS)
@confirmed_recently
@leaves_trace(Way.EXPORT)
def patient_data(submission_id: str) -> ResponseReturnValue:
    """Send the same as data (JSON), and record it."""
    admit_file()
    case = open_case(submission_id)
    body = as_json(patient_record(db.session, case.submission, case.names))
    record_export([submission_id])
    return attachment(body, f"{case.submission.reference}.json", "application/json")
