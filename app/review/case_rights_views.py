"""The acts on a patient's rights: consent again, a request to amend, erasure; and the page of an erased case."""

from __future__ import annotations

from flask import abort, current_app, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.access import Access, confirmed_recently, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.reading_limits import admit_file
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import db, writing
from app.review.blueprint import bp, record_export
from app.review.case_action_views import action, problem_of
from app.review.case_rights import rights_of, spoken_consent_of
from app.review.case_rights_forms import AmendmentForm, ConsentAgainForm, EraseForm
from app.review.case_views import case_page, open_case
from app.review.patient_copy import copy_page
from app.submissions.context import StaffContext, load_for_update
from app.submissions.rights.amendments import record_amendment
from app.submissions.rights.consent import GivenBy, renew
from app.submissions.rights.erasure import Erasure, erase
from app.submissions.rights.free_space import empty_log
from app.submissions.rights.patient_record import as_json, patient_record
from app.submissions.statuses import ActionRefused, Conflict
from app.submissions.worklist import search

OTHER_REFERENCE = "That is not the reference of this case. Nothing was erased."
CHANGED = "Someone changed this since you opened it. Nothing was erased: read it again first."


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


@bp.post("/submissions/<submission_id>/erase")
@open_to(Access.LEADS)
@confirmed_recently
@leaves_trace(Way.CASE)
@handles_csrf_failure
def erase_case(submission_id: str) -> ResponseReturnValue:
    """Erase everything about the patient from a case, for good."""
    form, context = EraseForm(), staff_context()
    stored = search.bare_submission(db.session, submission_id) or abort(404)
    if not form.validate():
        return case_page(submission_id, problem_of(form.problem), 400)
    if not form.is_of(stored.reference):
        return case_page(submission_id, problem_of(OTHER_REFERENCE), 422)
    erasure = Erasure(
        reason=form.chosen_reason,
        now=context.now,
        actor=context.actor,
        is_open_known=form.even_open.data,
        act_id=context.act_id,
    )
    try:
        with writing.begin() as session:
            erase(session, load_for_update(session, submission_id, form.version.data, context), erasure)
    except Conflict:
        return case_page(submission_id, problem_of(CHANGED), 409)
    except ActionRefused as refusal:
        return case_page(submission_id, problem_of(refusal.words), 409)
    empty_log(db.engine)
    return redirect(url_for("review.submission", submission_id=submission_id))


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
    name = f"{case.submission.reference}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return current_app.response_class(body, mimetype="application/json", headers=headers)
