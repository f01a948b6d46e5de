"""The workload of each person, the rows behind each number, and the reports to chase."""

from __future__ import annotations

from typing import Any

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import staff
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.clock import local_now
from app.extensions import db
from app.keys import Unsealable
from app.review.blueprint import bp, possible_owners
from app.review.shown_people import sees
from app.staff.cover import cover_on, is_away
from app.staff.models import Staff
from app.staff.sight import Detail
from app.submissions.casework.scan_requests import asked_on
from app.submissions.models import Submission
from app.submissions.worklist import reports_wanted as wanted
from app.submissions.worklist import workload as loads
from app.submissions.worklist.bounded_counts import MOST_COUNTED
from app.submissions.worklist.counters import UNASSIGNED
from app.submissions.worklist.workload import Share

CALLS = "calls"
TITLES = {
    Share.OPEN.value: "Open",
    Share.DUE_TODAY.value: "Due today",
    Share.OVERDUE.value: "Overdue",
    CALLS: "Calls today",
}
"""The columns of the workload, by the last part of the address of their rows."""


def _owners() -> list[Staff]:
    return possible_owners(staff.all_staff(db.session))


@bp.get("/workload")
@open_to(Access.STAFF)
@leaves_trace(Way.WORKLOAD)
def workload() -> ResponseReturnValue:
    """Show how much each person has."""
    now, owners = local_now(), _owners()
    cover = cover_on(staff.all_staff(db.session), now.date())
    names = {account.id: account.name for account in owners}
    return render_template(
        "review/workload.html",
        loads=loads.workload(db.session, [*names, UNASSIGNED], now),
        accounts={account.id: account for account in owners},
        covers={each.id: cover.by_owner[each.id] for each in owners if is_away(each, now.date())},
        names=names,
        titles=TITLES,
        most=MOST_COUNTED,
    )


@bp.get("/workload/<owner_id>/<share>")
@open_to(Access.STAFF)
@leaves_trace(Way.WORKLOAD)
def workload_rows(owner_id: str, share: str) -> ResponseReturnValue:
    """Show the rows behind one number."""
    names = {str(account.id): account.name for account in _owners()} | {str(UNASSIGNED): "Unassigned"}
    if owner_id not in names or share not in TITLES or (owner_id == str(UNASSIGNED) and share == CALLS):
        abort(404)
    now, owner = local_now(), int(owner_id)
    return render_template(
        "review/workload_rows.html",
        name=names[owner_id],
        title=TITLES[share],
        calls=loads.calls_of(db.session, owner, now) if share == CALLS else None,
        submissions=loads.submissions_of(db.session, owner, Share(share), now) if share != CALLS else (),
        now=now,
        most=MOST_COUNTED,
    )


def _request_of(submission: Submission) -> dict[str, Any]:
    """Return where a report was asked for; empty when nothing is written down, it cannot be opened, or others must not see it."""
    try:
        return (submission.scan_request or {}) if sees(Detail.TYPED) else {}
    except Unsealable:
        return {}


@bp.get("/reports-wanted")
@open_to(Access.STAFF)
@leaves_trace(Way.CHASE)
def reports_wanted() -> ResponseReturnValue:
    """Show which reports are awaited from whom, the first to chase first."""
    return render_template(
        "review/reports_wanted.html",
        awaited=wanted.reports_to_chase(db.session),
        without_request=wanted.waiting_without_request(db.session),
        asked_on=asked_on,
        request_of=_request_of,
        names={account.id: account.name for account in staff.all_staff(db.session)},
        today=local_now().date(),
        now=local_now(),
        most=wanted.MOST_LISTED,
    )
