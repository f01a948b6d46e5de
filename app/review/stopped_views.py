"""The page for someone who has read as much as one person may in a time: until when, and whom to ask."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from flask import g, render_template
from flask.typing import ResponseReturnValue

from app.accounts import staff
from app.accounts.reading_limits import CASES, TooMuchRead
from app.audit.recent_readings import stopped_since
from app.clock import local_now
from app.extensions import db
from app.review.blueprint import bp
from app.staff.roles import Right, may

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
    )
    return page, 429, {"Retry-After": str(wait_s)}
