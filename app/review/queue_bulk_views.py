"""What is done to a list or to several of its rows: assigning, a file for spreadsheets, saved lists."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import parse_qsl

from flask import abort, current_app, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from app.access import Access, confirmed_recently, open_to
from app.accounts import saved_views
from app.accounts.current_staff import staff_context
from app.accounts.reading_limits import admit_file
from app.accounts.reading_traces import leaves_trace, note_shown, shows_no_patient
from app.audit.access_log import Way
from app.exports.csv_file import submissions_csv
from app.extensions import db, writing
from app.forms import one_line
from app.review.attachments import attachment
from app.review.blueprint import bp, queue_context, record_export
from app.review.list_links import ASSIGNED, OWNER, read_clinic
from app.review.list_pages import list_page, page_of
from app.submissions.casework.transitions import assign
from app.submissions.statuses import ActionRefused, Conflict
from app.submissions.worklist import queue, search
from app.typed_text import has_letter, is_readable

MAX_NAME_LENGTH = 40


@bp.post("/several")
@open_to(Access.MOVERS)
@leaves_trace(Way.LIST)
def bulk_assign() -> ResponseReturnValue:
    """Assign the selected submissions to one person. Apart from printing, this is the only action on several."""
    clinic = read_clinic()
    query = clinic.list_query(request.args)
    selected = _selected_rows()
    if not selected:
        return list_page(clinic, query, problem="Pick at least one row first.", status=422)
    try:
        owner = int(request.form.get("owner", ""))
        if not 0 <= owner < 2**31:
            raise ValueError(owner)
    except ValueError:
        return list_page(clinic, query, problem="Choose who they are assigned to.", status=422)
    refused = [reference for reference in (_assign_one(*row, owner) for row in selected) if reference]
    if refused:
        done = len(selected) - len(refused)
        message = f"Assigned {done}. Not assigned, because someone changed them or they are closed: {', '.join(refused)}."
        return list_page(clinic, query, problem=message, status=409)
    answer = {ASSIGNED: len(selected), OWNER: owner}
    return redirect(query.address(after=query.after or None, **answer))


def _selected_rows() -> list[tuple[str, int]]:
    """Return (id, version) of each row that was ticked."""
    selected = []
    for text in request.form.getlist("picked")[: queue.PAGE_SIZE]:
        submission_id, _, version = text.partition(":")
        if not (submission_id.isalnum() and version.isascii() and version.isdigit() and len(version) < 10):
            abort(400)
        selected.append((submission_id, int(version)))
    return selected


def _assign_one(submission_id: str, version: int, owner: int) -> str:
    """Assign one submission. Return "", or its reference when it could not be assigned."""
    try:
        with writing.begin() as session:
            assign(session, submission_id, version, owner or None, staff_context())
    except LookupError:
        abort(404)
    except (Conflict, ActionRefused):
        refused = search.bare_submission(db.session, submission_id)
        return refused.reference if refused else submission_id
    return ""


@bp.post("/export")
@open_to(Access.STAFF)
@confirmed_recently
@leaves_trace(Way.EXPORT)
def export() -> ResponseReturnValue:
    """Send exactly the rows of a page as a CSV file, and record each as exported."""
    admit_file()
    clinic = read_clinic()
    rows = page_of(clinic.list_query(request.args), queue_context(clinic.accounts)).submissions
    zone = current_app.config["SETTINGS"].timezone
    body = submissions_csv(rows, clinic.names, zone, g.staff.role)
    note_shown(row.id for row in rows)
    record_export([row.id for row in rows])
    return attachment(body, f"queue-{datetime.now(zone):%Y-%m-%d-%H%M}.csv", "text/csv")


@bp.post("/views")
@open_to(Access.STAFF)
@leaves_trace(Way.LIST)
def save_view() -> ResponseReturnValue:
    """Save a list under a name."""
    clinic = read_clinic()
    query = clinic.list_query(
        MultiDict(parse_qsl(request.form.get("query", "")[:400], keep_blank_values=True))
    )
    name = one_line(request.form.get("name"))
    if not has_letter(name) or len(name) > MAX_NAME_LENGTH or not is_readable(name):
        return list_page(clinic, query, problem="Give the list a name of at most 40 letters.", status=422)
    with writing.begin() as session:
        saved_views.save(session, g.staff.id, name, query.address(after=None).partition("?")[2])
    return redirect(query.address())


@bp.post("/views/<view_id>/remove")
@open_to(Access.STAFF)
@shows_no_patient
def remove_view(view_id: str) -> ResponseReturnValue:
    """Delete one of your own saved lists."""
    with writing.begin() as session:
        if not saved_views.remove(session, g.staff.id, view_id):
            abort(404)
    return redirect(url_for("review.queue"))
