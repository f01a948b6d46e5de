"""The lead's board, also for a screen on the wall: counts and charts, no patient's name, refreshing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from flask import Response, abort, make_response, render_template, request
from flask.typing import ResponseReturnValue

from app.access import Access, background_poll, open_to
from app.accounts import staff
from app.accounts.reading_traces import leaves_trace, repeats_itself
from app.audit.access_log import Way
from app.clock import local_now, today
from app.extensions import db
from app.review.blueprint import bp, possible_owners, queue_context
from app.review.board_charts import priority_charts, trend_charts
from app.review.report_tables import STAGES
from app.staff.models import Staff
from app.submissions.worklist import board, workload
from app.submissions.worklist.bounded_counts import MOST_COUNTED
from app.submissions.worklist.report_figures import Days, DaysSummed, sum_days, sum_weeks
from app.submissions.worklist.rollup_keys import Split, Stage

WEEKS = 8
REFRESH_S = 60
STILL = "still"
"""The parameter that turns refreshing off, for anyone who reads slowly or uses a screen reader."""


@dataclass(frozen=True)
class Person:
    """A row of the board. name: the first name, and as much of the last as tells two people apart."""

    name: str
    load: workload.Load


@dataclass(frozen=True)
class Step:
    """A stage of the funnel. length: of its bar, in percent."""

    name: str
    number: int
    length: float


@bp.get("/board")
@open_to(Access.STAFF)
@leaves_trace(Way.BOARD)
@repeats_itself
@background_poll
def team_board() -> ResponseReturnValue:
    """Show what needs attention now, the work by person, eight weeks, and the funnel. It asks for itself again every minute.

    That is no sign that anyone is there: a session that is idle otherwise ends as usual.
    """
    if set(request.args) - {STILL}:
        abort(400)
    is_still = STILL in request.args
    now = local_now()
    accounts = staff.all_staff(db.session)
    context = queue_context(accounts)
    days = Days(today() - timedelta(weeks=WEEKS, days=-1), today())
    weeks = days.weeks()
    summed = sum_weeks(db.session, weeks, now, [Split.CLINIC, Split.PRIORITY])
    page = render_template(
        "review/board.html",
        counts=board.now_counts(db.session, context),
        closing_days=context.days_before_closing,
        most=MOST_COUNTED,
        people=_people(accounts),
        charts=trend_charts(weeks, summed),
        priorities=priority_charts(weeks, summed),
        funnel=_funnel(sum_days(db.session, days, now, [Split.CLINIC])),
        days=days,
        now=now,
        still=STILL,
        is_still=is_still,
    )
    return page if is_still else _refreshing(page)


def _refreshing(page: str) -> Response:
    response = make_response(page)
    response.headers["Refresh"] = str(REFRESH_S)
    return response


def _people(accounts: Sequence[Staff]) -> list[Person]:
    owners = possible_owners(accounts)
    names = short_names([owner.name for owner in owners])
    ids = [owner.id for owner in owners]
    loads = workload.workload(db.session, ids, local_now()) if ids else []
    return [Person(name, load) for name, load in zip(names, loads, strict=True)]


TITLES = ("Dr.", "Dr", "Mr.", "Mrs.", "Ms.")


def short_names(names: Sequence[str]) -> list[str]:
    """Return each first name, with the initial of the last name where two have the same; a title is no name."""
    firsts = [next((word for word in name.split() if word not in TITLES), name) for name in names]
    return [
        f"{first} {name.split()[-1][0]}." if firsts.count(first) > 1 and len(name.split()) > 1 else first
        for first, name in zip(firsts, names, strict=True)
    ]


def _funnel(summed: DaysSummed) -> list[Step]:
    figures = summed.whole()
    whole = figures.received or 1
    return [
        Step(STAGES[stage], figures.came_to(stage), round(100 * figures.came_to(stage) / whole, 1))
        for stage in Stage
    ]
