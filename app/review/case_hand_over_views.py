"""Handing a case over: what the clinic's other systems take. Each file is a release, recorded and counted."""

from __future__ import annotations

from datetime import datetime

from flask import current_app
from flask.typing import ResponseReturnValue

from app.access import Access, confirmed_recently, open_to
from app.accounts.reading_limits import admit_file
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.extensions import db
from app.review.blueprint import bp, record_export
from app.review.case_views import FormProblem, case_page, open_case
from app.submissions.rights.releases import Release, why_not


@bp.post("/submissions/<submission_id>/fhir-file")
@open_to(Access.MOVERS)
@confirmed_recently
@leaves_trace(Way.EXPORT)
def send_fhir_file(submission_id: str) -> ResponseReturnValue:
    """Send a case as a FHIR bundle, and record it as exported; not without a live consent. Its name says no one's."""
    from app.exports.fhir_file import fhir_file
    from app.exports.publications import Publications

    admit_file()
    case = open_case(submission_id)
    refusal = why_not(case.submission, Release.FILE, case.today)
    if refusal:
        return case_page(submission_id, FormProblem(refusal), 409)
    settings = current_app.config["SETTINGS"]
    published = Publications(settings.public_url, current_app.extensions["languages"])
    body = fhir_file(db.session, case.submission, published, settings.timezone)
    record_export([submission_id])
    name = f"check-{datetime.now(settings.timezone):%Y-%m-%d-%H%M}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return current_app.response_class(body, mimetype="application/json", headers=headers)
