"""The lead's reports: time to first call, decisions, and closed windows; as a page and as CSV files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flask import Response, abort, current_app, render_template, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts.current_staff import staff_context
from app.clinics.directory import clinic_names
from app.clock import local_now, today
from app.exports.csv_file import csv_text
from app.extensions import db, writing
from app.questionnaire.partial_date import iso_day
from app.questionnaire.questions import JOURNEY
from app.review import presenters, report_tables
from app.review.blueprint import bp
from app.review.report_small_counts import LEAST_SHOWN
from app.review.report_tables import NOT_SHOWN, Table
from app.rules.tiers import Tier
from app.submissions.events import EventKind, record
from app.submissions.feedback import found_hard
from app.submissions.models import Submission
from app.submissions.page_counts import passages
from app.submissions.worklist import report_figures, search
from app.submissions.worklist.report_figures import Figures, Grouping, Span

DEFAULT_DAYS = 90
MAX_DAYS = 3660  # ten years
LOST = "lost-from-the-window"
LOST_HEADER = ("reference", "full_name", "sent", "tier_as_sent", "window_last", "decision", "decided")


@dataclass(frozen=True)
class Days:
    """The first and last day of a report, both included, by the date of sending."""

    first: date
    last: date

    @property
    def span(self) -> Span:
        """The same as points in time."""
        return Span.of_days(self.first, self.last, local_now().tzinfo)

    @property
    def parameters(self) -> dict[str, str]:
        """The same as parameters of an address."""
        return {"from": self.first.isoformat(), "to": self.last.isoformat()}


@dataclass(frozen=True)
class LostPatient:
    """A patient whose window closed before a decision."""

    submission: Submission
    name: str


def _days() -> Days:
    """Parse the days from the address. 400 for an unknown name or value, and for days in the future."""
    if any(name not in ("from", "to") or len(texts) != 1 for name, texts in request.args.lists()):
        abort(400)
    try:
        last = iso_day(request.args.get("to", today().isoformat()))
        first = iso_day(request.args.get("from", (last - timedelta(days=DEFAULT_DAYS - 1)).isoformat()))
    except (ValueError, OverflowError):
        abort(400)
    if not first <= last <= today() or (last - first).days > MAX_DAYS:
        abort(400)
    return Days(first, last)


@bp.get("/reports")
@open_to(Access.LEADS)
def reports() -> ResponseReturnValue:
    """Show every table and chart for the requested days. Showing a patient's name is recorded on each submission."""
    days = _days()
    overall = report_figures.figures(db.session, days.span)
    count, patients = _lost(days, EventKind.NAMED)
    return render_template(
        "review/reports.html",
        days=days,
        tables=_tables(days, overall),
        hard=_hard(days),
        passages=_passages(days),
        is_small=overall.sent < LEAST_SHOWN,
        lost=patients,
        lost_count=count,
        lost_name=LOST,
        least=LEAST_SHOWN,
        not_shown=NOT_SHOWN,
        today=today(),
    )


def _tables(days: Days, overall: Figures) -> list[Table]:
    session, span = db.session, days.span
    clinics = clinic_names(session)
    groups = [
        report_tables.group_table(
            grouping,
            overall,
            report_figures.figures_by(session, span, grouping),
            report_tables.names_of(grouping, clinics),
        )
        for grouping in Grouping
    ]
    counts = report_figures.tier_by_decision(session, span)
    return [
        report_tables.overall_table(overall),
        *groups,
        report_tables.decision_table(counts),
        report_tables.against_table(report_figures.against_the_tier(session, span), counts),
    ]


def _hard(days: Days) -> Table:
    return report_tables.hard_table(found_hard(db.session, days.first, days.last))


def _passages(days: Days) -> Table:
    pages = (*(page.id for page in JOURNEY.pages), "send")
    return report_tables.passage_table(passages(db.session, days.first, days.last), pages)


def _lost(days: Days, kind: EventKind) -> tuple[int, list[LostPatient]]:
    """Count the windows that closed, name the latest, and record on each that its name was read."""
    lost = report_figures.lost_from_window(db.session, days.span, local_now())
    if not lost.count:
        return 0, []
    with writing.begin() as session:
        submissions = search.many_submissions(session, lost.ids)
        if request.method != "HEAD":
            for submission in submissions:
                record(session, submission, staff_context(), kind)
        return lost.count, [
            LostPatient(submission, presenters.person(submission, today())[0]) for submission in submissions
        ]


@bp.get("/reports/<file>")
@open_to(Access.LEADS)
def report_file(file: str) -> ResponseReturnValue:
    """Send one table as a CSV file, `<name of the table>.csv`."""
    days = _days()
    name = file.removesuffix(".csv")
    if name == file:
        abort(404)
    if name == LOST:
        return _file(name, days, LOST_HEADER, _lost_rows(days))
    overall = report_figures.figures(db.session, days.span)
    tables = [*_tables(days, overall), _hard(days), _passages(days)]
    table = next((table for table in tables if table.name == name), None) or abort(404)
    return _file(name, days, table.header, table.file_rows)


def _lost_rows(days: Days) -> list[list[str]]:
    count, patients = _lost(days, EventKind.EXPORTED)
    rows = [_lost_row(patient) for patient in patients]
    more = count - len(rows)
    rest = [f"{more} more: choose fewer days", *[""] * (len(LOST_HEADER) - 1)]
    return [*rows, rest] if more > 0 else rows


def _lost_row(patient: LostPatient) -> list[str]:
    zone = current_app.config["SETTINGS"].timezone
    submission = patient.submission
    decided_at = submission.decided_at
    return [
        submission.reference,
        patient.name,
        submission.sent_at.astimezone(zone).isoformat(timespec="seconds"),
        Tier(submission.tier).id,
        submission.window_last.isoformat() if submission.window_last else "",
        submission.decision or "",
        decided_at.astimezone(zone).isoformat(timespec="seconds") if decided_at else "",
    ]


def _file(name: str, days: Days, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Response:
    file = f"{name}-{days.first}-to-{days.last}.csv"
    return current_app.response_class(
        csv_text(header, rows),
        mimetype="text/csv",
        headers={"Content-Disposition": f'attachment; filename="{file}"'},
    )
