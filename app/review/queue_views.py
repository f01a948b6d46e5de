"""The queue: its lists, filters, saved views, and actions on several submissions at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from flask import abort, current_app, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from app.access import Access, background_poll, open_to
from app.accounts import saved_views, staff
from app.accounts.current_staff import staff_context
from app.clinics.directory import clinic_names
from app.clock import today
from app.exports.csv_file import submissions_csv
from app.extensions import db, writing
from app.forms import one_line
from app.review import presenters
from app.review.blueprint import bp, possible_owners, queue_context, record_export
from app.review.labels import VIEWS
from app.review.queue_query import EARLIEST, LATEST, BadAddress, ListQuery, parse_list_query
from app.staff.models import Staff
from app.submissions.casework.transitions import assign
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Conflict
from app.submissions.worklist import queue, search
from app.typed_text import is_readable

MAX_NAME_LENGTH = 40


@bp.get("/", endpoint="queue")
@open_to(Access.STAFF)
def queue_list() -> ResponseReturnValue:
    """Show a list of submissions, in the order in which staff must act."""
    return _list_page()


def _list_page(problem: str = "", status: int = 200, done: str = "") -> ResponseReturnValue:
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    query = _list_query(accounts, clinics)
    page = _page_of(query)
    counts = queue.view_counts(db.session, queue_context())
    count = counts[query.view] if query.filters.is_empty else _count(query)
    return render_template(
        "review/queue.html",
        query=query,
        page=page,
        rows=_rows(page.submissions),
        views=VIEWS,
        counts=counts,
        count=count,
        most_counted=queue.MOST_COUNTED,
        saved=saved_views.of(db.session, g.staff.id),
        accounts=accounts,
        owners=possible_owners(accounts),
        names={account.id: account.name for account in accounts},
        clinics=clinics,
        problem=problem,
        done=done,
        now=datetime.now(UTC),
        today=today(),
    ), status


def _rows(submissions: Sequence[Submission]) -> dict[str, presenters.Row]:
    later = search.answers_given_last(db.session, [submission.id for submission in submissions])
    return {
        submission.id: presenters.row(submission, today(), later.get(submission.id))
        for submission in submissions
    }


def _list_query(accounts: list[Staff], clinics: dict[str, str]) -> ListQuery:
    try:
        return parse_list_query(request.args, clinics, [account.id for account in accounts])
    except BadAddress:
        abort(400)


def _page_of(query: ListQuery) -> queue.QueuePage:
    try:
        return queue.queue_page(db.session, queue_context(), query.view, query.filters, query.after)
    except queue.BadCursor:
        abort(400)


def _count(query: ListQuery) -> int:
    return queue.count_filtered(db.session, queue_context(), query.view, query.filters)


@bp.get("/new")
@open_to(Access.STAFF)
@background_poll
def count_new() -> ResponseReturnValue:
    """Count what was sent since a page was rendered; the page polls this, and no row moves while it is read."""
    try:
        since = datetime.fromisoformat(request.args.get("since", ""))
        if since.tzinfo is None or not EARLIEST <= since.year <= LATEST:
            raise ValueError(since)
    except ValueError:
        abort(400)
    return jsonify(new=queue.count_sent_since(db.session, since))


@bp.post("/several")
@open_to(Access.MOVERS)
def bulk_assign() -> ResponseReturnValue:
    """Assign the selected submissions to one person. Apart from printing, this is the only action on several."""
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    query = _list_query(accounts, clinics)
    selected = _selected_rows()
    if not selected:
        return _list_page("Pick at least one row first.", 422)
    try:
        owner = int(request.form.get("owner", ""))
        if not 0 <= owner < 2**31:
            raise ValueError(owner)
    except ValueError:
        return _list_page("Choose who is to have them.", 422)
    refused = [reference for reference in (_assign_one(*row, owner) for row in selected) if reference]
    if refused:
        message = f"Not given, because somebody changed them or they are closed: {', '.join(refused)}."
        return _list_page(message, 409)
    return redirect(query.address(after=query.after or None))


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
def export() -> ResponseReturnValue:
    """Send exactly the rows of a page as a CSV file, and record each as exported."""
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    rows = _page_of(_list_query(accounts, clinics)).submissions
    zone = current_app.config["SETTINGS"].timezone
    body = submissions_csv(rows, {account.id: account.name for account in accounts}, zone)
    record_export([row.id for row in rows])
    name = f"queue-{datetime.now(zone):%Y-%m-%d-%H%M}.csv"
    return current_app.response_class(
        body,
        mimetype="text/csv",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@bp.post("/views")
@open_to(Access.STAFF)
def save_view() -> ResponseReturnValue:
    """Save a list under a name."""
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    args: MultiDict[str, str] = MultiDict(
        parse_qsl(request.form.get("query", "")[:400], keep_blank_values=True)
    )
    try:
        query = parse_list_query(args, clinics, [account.id for account in accounts])
    except BadAddress:
        abort(400)
    name = one_line(request.form.get("name"))
    if not name or len(name) > MAX_NAME_LENGTH or not is_readable(name):
        return _list_page("Give the list a name of at most 40 letters.", 422)
    with writing.begin() as session:
        saved_views.save(session, g.staff.id, name, query.address(after=None).partition("?")[2])
    return redirect(query.address())


@bp.post("/views/<view_id>/remove")
@open_to(Access.STAFF)
def remove_view(view_id: str) -> ResponseReturnValue:
    """Delete one of your own saved lists."""
    with writing.begin() as session:
        if not saved_views.remove(session, g.staff.id, view_id):
            abort(404)
    return redirect(url_for("review.queue"))
