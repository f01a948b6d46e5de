"""The lists of all cases, with their filters."""

from __future__ import annotations

from datetime import datetime

from flask import abort, jsonify, request
from flask.typing import ResponseReturnValue

from app.access import Access, background_poll, open_to
from app.accounts.reading_traces import leaves_trace, shows_no_patient
from app.audit.access_log import Way
from app.extensions import db
from app.review.blueprint import bp
from app.review.list_links import read_clinic
from app.review.list_pages import list_page
from app.review.queue_query import EARLIEST, LATEST
from app.submissions.worklist.list_counts import count_sent_since


@bp.get("/cases", endpoint="queue")
@open_to(Access.STAFF)
@leaves_trace(Way.LIST)
def queue_list() -> ResponseReturnValue:
    """Show a list of submissions, in the order in which staff must act."""
    clinic = read_clinic()
    return list_page(clinic, clinic.list_query(request.args))


@bp.get("/new")
@open_to(Access.STAFF)
@shows_no_patient
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
