"""The auditor's list of events across cases: when, who, what, and which reference. No patient's name, no sealed text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import staff
from app.accounts.reading_traces import leaves_trace
from app.addresses import one_of, parameters
from app.audit.access_log import Way
from app.clock import local_now, today
from app.extensions import db
from app.questionnaire.partial_date import iso_day
from app.review.audit_labels import KINDS
from app.review.blueprint import bp
from app.submissions.worklist.event_list import THE_PATIENT, BadCursor, EventFilters, event_page, is_listable

PATIENT = "Patient or helper"


@bp.get("/events")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.EVENTS)
def events() -> ResponseReturnValue:
    """List the events of all cases, latest first."""
    accounts = staff.all_staff(db.session)
    filters, after = _filters({THE_PATIENT, *(account.id for account in accounts)})
    try:
        page = event_page(db.session, filters, local_now().tzinfo, after)
    except BadCursor:
        abort(400)
    return render_template(
        "review/events.html",
        page=page,
        filters=filters,
        parameters=_parameters(filters),
        is_first=not after,
        kinds=KINDS,
        patient=THE_PATIENT,
        patient_label=PATIENT,
        names={account.id: account.name for account in accounts},
        today=today(),
    )


def _listable_day(text: str) -> date:
    """Parse a day. Raises ValueError for one that is none, or at the ends of the calendar."""
    day = iso_day(text)
    if not is_listable(day):
        raise ValueError(text)
    return day


def _filters(people: set[int]) -> tuple[EventFilters, str]:
    """Parse the address. 400 for an unknown name or value; an empty field of the form filters nothing."""
    parsers: dict[str, Callable[[str], Any]] = {
        "person": lambda text: one_of(people, int(text)),
        "kind": lambda text: one_of(set(KINDS), text),
        "day": _listable_day,
        "after": str,
    }
    values = parameters(parsers)
    after = values.pop("after", "")
    return EventFilters(**values), after


def _parameters(filters: EventFilters) -> dict[str, Any]:
    day = filters.day.isoformat() if filters.day else None
    return {"person": filters.person, "kind": filters.kind, "day": day}
