"""The reports: time to first contact, decisions, and missed windows. Their files: `report_file_views`.

All numbers come from the daily roll-ups. Only the list of missed windows names patients: it is a page of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.clinics.directory import clinic_names
from app.clock import local_now, today
from app.extensions import db
from app.questionnaire.partial_date import iso_day
from app.questionnaire.questions import JOURNEY
from app.review import report_decision_tables, report_tables
from app.review.blueprint import bp
from app.review.report_cells import NOT_SHOWN, Table
from app.review.report_small_counts import LEAST_SHOWN
from app.submissions.feedback import found_hard
from app.submissions.page_counts import passages
from app.submissions.worklist.report_figures import Days, DaysSummed, Grouping, sum_days
from app.submissions.worklist.report_missed import missed_by_day

DEFAULT_DAYS = 90
MAX_DAYS = 3660  # ten years


def days_of_address() -> Days:
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


def parameters(days: Days) -> dict[str, str]:
    """Return days as parameters of an address."""
    return {"from": days.first.isoformat(), "to": days.last.isoformat()}


@dataclass(frozen=True)
class Report:
    """All tables of some days. outside: for people outside the team, so that small counts are suppressed."""

    days: Days
    outside: bool

    @cached_property
    def summed(self) -> DaysSummed:
        """The roll-ups of these days."""
        return sum_days(db.session, self.days, local_now())

    @cached_property
    def clinics(self) -> Mapping[str, str]:
        """The names of the clinics."""
        return clinic_names(db.session)

    def tables(self) -> list[Table]:
        """Return the tables of people, in the order of the page."""
        overall, counts = self.summed.whole(), self.summed.tier_by_decision()
        return [
            report_tables.overall_table(overall, self.outside),
            self._funnel(),
            *(self._group_table(grouping) for grouping in Grouping),
            report_decision_tables.decision_table(counts, self.outside),
            report_decision_tables.override_table(self.summed.overrides(), counts, self.outside),
            self._missed(),
        ]

    def _funnel(self) -> Table:
        groups = [
            (report_tables.names_of(grouping, self.clinics)(figures.group), figures)
            for grouping in (Grouping.CLINIC, Grouping.LANGUAGE, Grouping.AGE_BAND)
            for figures in self.summed.by(grouping)
        ]
        return report_tables.funnel_table(self.summed.whole(), groups, self.outside)

    def _group_table(self, grouping: Grouping) -> Table:
        names = report_tables.names_of(grouping, self.clinics)
        by_priority = grouping is Grouping.PRIORITY  # the highest first, not the largest
        groups = list(self.summed.by_tier().values()) if by_priority else self.summed.by(grouping)
        return report_tables.group_table(grouping, self.summed.whole(), groups, names, self.outside)

    def _missed(self) -> Table:
        missed = missed_by_day(db.session, self.days, today())
        weeks = [
            (week.first, sum(n for day, n in missed.items() if week.first <= day <= week.last))
            for week in self.days.weeks()
        ]
        return report_tables.missed_table(weeks, self.outside)

    def all_tables(self) -> list[Table]:
        """Return the tables that have files."""
        return [*self.tables(), self.hard(), self.passages()]

    def hard(self) -> Table:
        """Return the table of patient feedback on questions."""
        return report_decision_tables.hard_table(found_hard(db.session, self.days.first, self.days.last))

    def passages(self) -> Table:
        """Return the table of where people give up."""
        pages = (*(page.id for page in JOURNEY.pages), "send")
        counts = passages(db.session, self.days.first, self.days.last)
        return report_decision_tables.passage_table(counts, pages)


@bp.get("/reports")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.REPORTS)
def reports() -> ResponseReturnValue:
    """Show every table and chart for the requested days, for the team: with small numbers, without names."""
    return _page(Report(days_of_address(), outside=False))


@bp.get("/reports/for-others")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.REPORTS)
def reports_for_others() -> ResponseReturnValue:
    """Show the same to be printed for people outside the team: without small numbers."""
    return _page(Report(days_of_address(), outside=True))


def _page(report: Report) -> str:
    return render_template(
        "review/reports.html",
        report=report,
        days=report.days,
        parameters=parameters(report.days),
        least=LEAST_SHOWN,
        not_shown=NOT_SHOWN,
        today=today(),
    )
