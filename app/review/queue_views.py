"""The queue: lists, filters, finding, saved views, and what is done with several at once."""

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
from app.extensions import db, instance_keys, limiter, writing
from app.forms import one_line
from app.review import presenters
from app.review.blueprint import bp, possible_owners, queue_context, record_export
from app.review.labels import VIEWS
from app.review.queue_query import EARLIEST, LATEST, BadAddress, ListQuery, parse_list_query
from app.review.queue_search_form import FindForm
from app.staff.models import Staff
from app.submissions.casework.transitions import assign
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Conflict
from app.submissions.worklist import queue, search

LONGEST_NAME = 40
FINDS = "60 per 5 minutes"


def _who_finds() -> str:
    """Whoever is signed in; nobody else comes this far."""
    return f"find:{g.staff.id if g.staff else 0}"


@bp.get("/", endpoint="queue")
@open_to(Access.STAFF)
def queue_list() -> ResponseReturnValue:
    """A list of submissions, in the order someone must act."""
    return _list_page(FindForm(formdata=None))


def _list_page(form: FindForm, problem: str = "", status: int = 200, done: str = "") -> ResponseReturnValue:
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    wanted = _asked(accounts, clinics)
    page = _page_of(wanted)
    counts = queue.view_counts(db.session, queue_context())
    count = counts[wanted.view] if wanted.filters.is_empty else _count(wanted)
    return render_template(
        "review/queue.html",
        asked=wanted,
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
        form=form,
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


def _asked(accounts: list[Staff], clinics: dict[str, str]) -> ListQuery:
    try:
        return parse_list_query(request.args, clinics, [account.id for account in accounts])
    except BadAddress:
        abort(400)


def _page_of(wanted: ListQuery) -> queue.QueuePage:
    try:
        return queue.queue_page(db.session, queue_context(), wanted.view, wanted.filters, wanted.after)
    except queue.BadCursor:
        abort(400)


def _count(wanted: ListQuery) -> int:
    return queue.count_filtered(db.session, queue_context(), wanted.view, wanted.filters)


@bp.get("/new")
@open_to(Access.STAFF)
@background_poll
def count_new() -> ResponseReturnValue:
    """How many were sent since a page was made; the page asks, and no row moves under the hand."""
    try:
        since = datetime.fromisoformat(request.args.get("since", ""))
        if since.tzinfo is None or not EARLIEST <= since.year <= LATEST:
            raise ValueError(since)
    except ValueError:
        abort(400)
    return jsonify(new=queue.count_sent_since(db.session, since))


@bp.post("/find")
@open_to(Access.STAFF)
@limiter.limit(FINDS, key_func=_who_finds)
def find() -> ResponseReturnValue:
    """Find by reference, name and birth date, phone or e-mail. Nothing that is looked for is in an address."""
    form = FindForm()
    if not form.validate() or not form.is_filled:
        return _list_page(form, form.problem, 422)
    found = form.found(db.session, instance_keys())
    if len(found) == 1:
        return redirect(url_for("review.submission", submission_id=found[0].id))
    if not found:
        return _list_page(form, form.nobody, 404)
    return render_template(
        "review/found.html",
        found=found,
        rows=_rows(found),
        most=search.MOST_FOUND,
        today=today(),
    )


@bp.post("/several")
@open_to(Access.MOVERS)
def bulk_assign() -> ResponseReturnValue:
    """Give everything that was picked to one person. Nothing else is done to several at once but printing."""
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    back = _asked(accounts, clinics)
    picked = _picked()
    if not picked:
        return _list_page(FindForm(formdata=None), "Pick at least one row first.", 422)
    try:
        owner = int(request.form.get("owner", ""))
        if not 0 <= owner < 2**31:
            raise ValueError(owner)
    except ValueError:
        return _list_page(FindForm(formdata=None), "Choose who is to have them.", 422)
    refused = [reference for reference in (_give(*each, owner) for each in picked) if reference]
    if refused:
        words = f"Not given, because somebody changed them or they are closed: {', '.join(refused)}."
        return _list_page(FindForm(formdata=None), words, 409)
    return redirect(back.address(after=back.after or None))


def _picked() -> list[tuple[str, int]]:
    """(id, version) of each row that was ticked."""
    picked = []
    for text in request.form.getlist("picked")[: queue.PAGE_SIZE]:
        submission_id, _, version = text.partition(":")
        if not (submission_id.isalnum() and version.isascii() and version.isdigit() and len(version) < 10):
            abort(400)
        picked.append((submission_id, int(version)))
    return picked


def _give(submission_id: str, version: int, owner: int) -> str:
    """Give one; return "" or the reference of one that could not be given."""
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
    """Exactly the rows of a page as a CSV file. Each is a reading, and logged as one."""
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    rows = _page_of(_asked(accounts, clinics)).submissions
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
    """Keep a list under a name of one's own."""
    accounts, clinics = staff.all_staff(db.session), clinic_names(db.session)
    args: MultiDict[str, str] = MultiDict(
        parse_qsl(request.form.get("query", "")[:400], keep_blank_values=True)
    )
    try:
        wanted = parse_list_query(args, clinics, [account.id for account in accounts])
    except BadAddress:
        abort(400)
    name = one_line(request.form.get("name"))
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        return _list_page(FindForm(formdata=None), "Give the list a name of at most 40 letters.", 422)
    with writing.begin() as session:
        saved_views.save(session, g.staff.id, name, wanted.address(after=None).partition("?")[2])
    return redirect(wanted.address())


@bp.post("/views/<view_id>/remove")
@open_to(Access.STAFF)
def remove_view(view_id: str) -> ResponseReturnValue:
    """Forget one of one's own lists."""
    with writing.begin() as session:
        if not saved_views.remove(session, g.staff.id, view_id):
            abort(404)
    return redirect(url_for("review.queue"))
