"""The lists of all cases, with their filters, and the search."""

from __future__ import annotations

from datetime import datetime

from flask import abort, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, background_poll, open_to
from app.clock import today
from app.extensions import db, instance_keys, limiter
from app.review.blueprint import bp
from app.review.list_links import read_clinic
from app.review.list_pages import list_page, rows_of
from app.review.queue_query import EARLIEST, LATEST
from app.review.queue_search_form import FindForm
from app.submissions.worklist import search
from app.submissions.worklist.list_counts import count_sent_since

SEARCH_LIMIT = "60 per 5 minutes"


def _search_limit_key() -> str:
    """The limit counts by account; only staff who are signed in can search."""
    return f"find:{g.staff.id if g.staff else 0}"


@bp.get("/cases", endpoint="queue")
@open_to(Access.STAFF)
def queue_list() -> ResponseReturnValue:
    """Show a list of submissions, in the order in which staff must act."""
    clinic = read_clinic()
    return list_page(clinic, clinic.list_query(request.args))


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
    return jsonify(new=count_sent_since(db.session, since))


@bp.post("/find")
@open_to(Access.STAFF)
@limiter.limit(SEARCH_LIMIT, key_func=_search_limit_key)
def find() -> ResponseReturnValue:
    """Search by reference, name and birth date, phone or e-mail. No search term is ever in an address."""
    form = FindForm()
    if not form.validate() or not form.is_filled:
        return _list_with(form, form.problem, 422)
    matches = form.matches(db.session, instance_keys())
    if len(matches) == 1:
        return redirect(url_for("review.submission", submission_id=matches[0].id))
    if not matches:
        return _list_with(form, form.no_match, 404)
    return render_template(
        "review/found.html",
        matches=matches,
        rows=rows_of(matches, read_clinic()),
        most=search.MOST_FOUND,
        today=today(),
    )


def _list_with(form: FindForm, problem: str, status: int) -> ResponseReturnValue:
    clinic = read_clinic()
    return list_page(clinic, clinic.list_query(request.args), form, problem, status)
