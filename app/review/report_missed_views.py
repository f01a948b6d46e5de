"""The patients whose window was missed, as a page and as a CSV file: opening either is reading, and recorded as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Response, current_app, g, render_template, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts.current_staff import staff_context
from app.accounts.reading_limits import admit_file
from app.accounts.reading_traces import leaves_trace, note_shown, note_way
from app.audit.access_log import Way
from app.clock import local_now, today
from app.exports.csv_file import NO_CONSENT
from app.extensions import db, writing
from app.review.blueprint import bp
from app.review.report_csv import csv_response
from app.review.report_views import days_of_address, parameters
from app.review.shown_people import listed
from app.rules.tiers import Tier
from app.staff.sight import Detail, in_files
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.rights.releases import Release, why_not
from app.submissions.worklist import report_missed, search
from app.submissions.worklist.report_figures import Days, sum_days
from app.submissions.worklist.rollup_keys import Split

FILE = "lost-from-the-window"
NAME = "full_name"
HEADER = ("reference", NAME, "sent", "tier_as_sent", "window_last", "decision", "decided")


@dataclass(frozen=True)
class MissedPatient:
    """A patient whose window closed before a decision."""

    submission: Submission
    name: str


def _missed(days: Days, kind: EventKind) -> tuple[int, Sequence[MissedPatient]]:
    """Count the missed windows, name the latest, and record on each that its name was read."""
    now = local_now()
    count = sum_days(db.session, days, now, [Split.CLINIC]).whole().missed
    ids = report_missed.missed_windows(db.session, days, now)
    if not ids:
        return count, []
    note_shown(ids)
    with writing.begin() as session:
        submissions = search.many_submissions(session, ids)
        if request.method != "HEAD":
            for submission in submissions:
                record(session, submission, staff_context(), kind)
        return count, [
            MissedPatient(submission, listed(submission, today()).name) for submission in submissions
        ]


@bp.get("/reports/windows-missed")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.MISSED_WINDOWS)
def windows_missed() -> ResponseReturnValue:
    """Name the patients whose window closed in the requested days before a decision."""
    days = days_of_address()
    count, patients = _missed(days, EventKind.NAMED)
    return render_template(
        "review/windows_missed.html",
        days=days,
        parameters=parameters(days),
        patients=patients,
        count=count,
        file=FILE,
        today=today(),
    )


def missed_file(days: Days) -> Response:
    """Return the same list as a CSV file."""
    admit_file()
    note_way(Way.MISSED_FILE)
    count, patients = _missed(days, EventKind.EXPORTED)
    header = [column for column in HEADER if column != NAME or in_files(g.staff.role, Detail.NAME)]
    rows = [[_row(patient)[column] for column in header] for patient in patients]
    more = count - len(rows)
    rest = [f"{more} more: choose fewer days", *[""] * (len(header) - 1)]
    return csv_response(FILE, days, header, [*rows, rest] if more > 0 else rows)


def _row(patient: MissedPatient) -> dict[str, str]:
    zone = current_app.config["SETTINGS"].timezone
    submission = patient.submission
    decided_at = submission.decided_at
    cells = (
        submission.reference,
        patient.name if not why_not(submission, Release.FILE, today()) else NO_CONSENT,
        submission.sent_at.astimezone(zone).isoformat(timespec="seconds"),
        Tier(submission.tier).id,
        submission.window_last.isoformat() if submission.window_last else "",
        submission.decision or "",
        decided_at.astimezone(zone).isoformat(timespec="seconds") if decided_at else "",
    )
    return dict(zip(HEADER, cells, strict=True))
