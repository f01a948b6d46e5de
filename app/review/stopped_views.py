"""The page for someone who has read as much as one person may in a time: until when, whom to ask, and one case all the same."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil
from typing import Any

from flask import abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import staff
from app.accounts.reading_limits import (
    CASES,
    ON_PHONE,
    TooMuchRead,
    let_through_on_phone,
    opened_on_phone,
)
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.audit.recent_readings import stopped_since
from app.clock import local_now
from app.extensions import db, writing
from app.review.blueprint import bp
from app.review.list_origin import PARAMETER
from app.staff.roles import Right, may
from app.submissions.worklist import search

LEAST_WAIT_S = 1
STOPPED_SHOWN = timedelta(days=1)


@bp.context_processor
def stopped_for_leads() -> dict[str, object]:
    """Give the templates a function that tells leads and auditors who was stopped lately, and when last."""
    return {"stopped_readers": _stopped_readers}


def _stopped_readers() -> list[tuple[str, datetime]]:
    stopped = stopped_since(db.session, local_now() - STOPPED_SHOWN) if g.staff.may_oversee else {}
    names = {account.id: account.name for account in staff.all_staff(db.session)} if stopped else {}
    return [(names[staff_id], at) for staff_id, at in stopped.items()]


@bp.app_errorhandler(TooMuchRead)
def too_much_read(error: TooMuchRead) -> ResponseReturnValue:
    """Say until when no more can be read, and that a pressing case opens all the same."""
    wait_s = max(ceil((error.until - local_now()).total_seconds()), LEAST_WAIT_S)
    leads = [
        account.name
        for account in staff.all_staff(db.session)
        if may(account.role, Right.LEAD) and account.disabled_at is None
    ]
    page = render_template(
        "review/stopped.html",
        is_of_cases=error.what == CASES,
        most=error.limit.amount,
        until=error.until,
        leads=leads,
        case=error.case if g.staff.may_work else "",
        on_phone_left=ON_PHONE.amount - len(opened_on_phone(db.session)),
        most_on_phone=ON_PHONE.amount,
    )
    return page, 429, {"Retry-After": str(wait_s)}


@bp.post("/submissions/<submission_id>/on-the-phone")
@open_to(Access.MOVERS)
@leaves_trace(Way.CASE)
def open_on_phone(submission_id: str) -> ResponseReturnValue:
    """Open one case beyond the limit, as its patient is on the phone; its page says when that was done too often."""
    with writing.begin() as session:
        search.bare_submission(session, submission_id) or abort(404)
        let_through_on_phone(session, submission_id)
    origin = request.form.get(PARAMETER, "")
    more: dict[str, Any] = {PARAMETER: origin} if origin else {}
    return redirect(url_for("review.submission", submission_id=submission_id, **more))
