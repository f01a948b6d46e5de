"""A case as a file for another system. Each is a release: it needs a live consent, and is recorded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import current_app
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.clock import local_now
from app.design.assets import text_of
from app.extensions import db
from app.review.attachments import attachment
from app.review.blueprint import bp, record_export
from app.review.case_page import CasePage
from app.review.case_views import FormProblem, case_page, open_case, printed
from app.review.chart_copy import chart_copy
from app.submissions.rights.releases import Release, why_not

PATH = "/submissions/<submission_id>"


@bp.context_processor
def _packets() -> dict[str, Any]:
    return {"can_make_packets": _can_make_packets}


@bp.post(f"{PATH}/fhir-file")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE_FILE)
def send_fhir_file(submission_id: str) -> ResponseReturnValue:
    """Send a case as a FHIR bundle."""
    return _send(submission_id, _bundle, "json", "application/json")


@bp.post(f"{PATH}/packet")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE_FILE)
def send_packet(submission_id: str) -> ResponseReturnValue:
    """Send the visit packet as a PDF."""
    return _send(submission_id, _packet, "pdf", "application/pdf")


@bp.post(f"{PATH}/interface-message")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE_FILE)
def send_hl7_file(submission_id: str) -> ResponseReturnValue:
    """Send a case as an HL7 version 2 message, with the PDF or else the copy for the chart."""
    return _send(submission_id, _message, "hl7", "text/plain")


def _send(
    submission_id: str, make: Callable[[CasePage], str | bytes | None], ending: str, mimetype: str
) -> ResponseReturnValue:
    """Send a file, and record the case as exported; not without a live consent.

    The name of the file says when it was made, and no one's name.
    """
    from app.exports.packet_pdf import NoPacket

    case = open_case(submission_id)
    if refusal := why_not(case.submission, Release.FILE, case.today):
        return case_page(submission_id, FormProblem(refusal), 409)
    try:
        body = make(case)
    except NoPacket as problem:
        return case_page(submission_id, FormProblem(str(problem)), 409)
    if body is None:
        return case_page(submission_id, FormProblem("No PDF can be made here. Print the page instead."), 409)
    record_export([submission_id], ending)
    return attachment(body, f"check-{local_now():%Y-%m-%d-%H%M}.{ending}", mimetype)


def _bundle(case: CasePage) -> str:
    from app.exports.fhir_file import fhir_file
    from app.exports.publications import current_publications

    zone = current_app.config["SETTINGS"].timezone
    return fhir_file(db.session, case.submission, current_publications(), zone)


def _message(case: CasePage) -> str:
    from app.exports.hl7_file import hl7_file

    settings, packet = current_app.config["SETTINGS"], _packet(case)
    note, clinic = chart_copy(case), settings.clinic_name
    made_at, is_real = local_now(), settings.is_production
    return hl7_file(case.submission, note, packet, clinic, made_at, settings.timezone, is_real=is_real)


def _packet(case: CasePage) -> bytes | None:
    """Return the visit packet; None where no PDF can be made. Raises NoPacket."""
    if not _can_make_packets():
        return None
    from app.exports.packet_pdf import packet_pdf

    page = printed([case])
    db.end_reading()  # it takes seconds, for which no connection is held
    return packet_pdf(page, text_of("staff.css"))


def _can_make_packets() -> bool:
    from app.exports.packet_pdf import can_make_packets  # imported here, as what few pages need

    return can_make_packets()
