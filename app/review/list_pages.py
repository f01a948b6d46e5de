"""Renders lists and the page of today, with what the last act did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from flask import abort, g, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from app.accounts import saved_views
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import note_way
from app.audit.access_log import Way
from app.clock import local_now
from app.extensions import db
from app.review import list_answers, row_words
from app.review.blueprint import possible_owners, queue_context
from app.review.case_done import DoneLine
from app.review.labels import VIEWS
from app.review.left_clinics import left_in_words
from app.review.list_links import Clinic
from app.review.list_origin import ListOrigin
from app.review.queue_query import ListQuery
from app.review.queue_rows import ListRow, list_row, row_context
from app.review.today_page import ShownGroup, shown_groups
from app.submissions.models import Submission
from app.submissions.worklist import queue
from app.submissions.worklist.bounded_counts import MOST_COUNTED
from app.submissions.worklist.cursors import BadCursor, cursor_of
from app.submissions.worklist.list_counts import count_filtered, view_counts
from app.submissions.worklist.queue import QueueContext, View, ranges_of
from app.submissions.worklist.ranges import read_ranges
from app.submissions.worklist.today import Group

RowsById = dict[str, ListRow]
MOST_PRESSING = 300
"""The rows of each group on the page that is shown when no reading can be logged: it leads to no further page."""


def list_page(clinic: Clinic, query: ListQuery, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """Show a page of a list."""
    context = queue_context(clinic.accounts)
    page = page_of(query, context)
    if query.view is View.CLOSED:
        note_way(Way.CLOSED_LIST)
    counts = view_counts(db.session, context)
    origins = {row.id: ListOrigin(query, None, cursor_of(row)).text for row in page.submissions}
    return render_template(
        "review/queue.html",
        query=query,
        page=page,
        rows=rows_of(page.submissions, clinic),
        origins=origins,
        views=VIEWS,
        counts=counts,
        count=counts[query.view]
        if query.filters.is_empty
        else count_filtered(db.session, context, query.view, query.filters),
        most_counted=MOST_COUNTED,
        saved=saved_views.of(db.session, g.staff.id),
        accounts=clinic.accounts,
        clinics=clinic.own_places,
        head_counts=lambda: (counts[View.EMERGENCY], counts[View.REVIEW]),
        **_shared(clinic, problem, origins, ListOrigin(query, None, "")),
    ), status


def today_page(clinic: Clinic, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """Show the groups of today."""
    groups = shown_groups(db.session, queue_context(clinic.accounts), g.staff)
    submissions = [row for group in groups for row in group.submissions]
    origins = _origins_of_today(groups)
    return render_template(
        "review/today.html",
        groups=groups,
        rows=rows_of(submissions, clinic),
        origins=origins,
        **_shared(clinic, problem, origins, ListOrigin(None, Group.CALLS, "")),
    ), status


def pressing_page(clinic: Clinic) -> str:
    """Return emergencies and urgent cases alone, due today or later, with no more than it takes to call them."""
    context = queue_context(clinic.accounts)
    views = (View.EMERGENCY, View.URGENT)
    found = {view: read_ranges(db.session, ranges_of(view, context), MOST_PRESSING) for view in views}
    rows = rows_of((each for group in found.values() for each in group), clinic)
    counts = view_counts(db.session, context)
    return render_template("review/pressing.html", groups=found, views=VIEWS, counts=counts, rows=rows)


def _origins_of_today(groups: Iterable[ShownGroup]) -> dict[str, str]:
    return {
        row.id: ListOrigin(None, group.group, cursor_of(row)).text
        for group in groups
        for row in group.submissions
    }


def _shared(
    clinic: Clinic, problem: str, origins: Mapping[str, str], elsewhere: ListOrigin
) -> dict[str, object]:
    done = list_answers.done_on_list(db.session, request.args, clinic.names, staff_context())
    return {
        "owners": possible_owners(clinic.accounts),
        "names": clinic.names,
        "first_name": row_words.first_name,
        "problem": problem,
        "left": left_in_words(clinic.places),
        "done": done,
        "done_origin": _origin_of_done(done, origins, elsewhere),
        "since": datetime.now(UTC),
        "now": local_now(),
    }


def _origin_of_done(done: Markup | DoneLine, origins: Mapping[str, str], elsewhere: ListOrigin) -> str:
    """Return where the case of the last act was opened: its row, or the place in the list that it has left."""
    if not isinstance(done, DoneLine):
        return ""
    return origins.get(done.submission.id) or elsewhere.of(done.submission).text


def page_of(query: ListQuery, context: QueueContext) -> queue.QueuePage:
    """Return a page of a list. 400 for a cursor that was not made here."""
    try:
        return queue.queue_page(db.session, context, query.view, query.filters, query.after)
    except BadCursor:
        abort(400)


def rows_of(submissions: Iterable[Submission], clinic: Clinic) -> RowsById:
    """Return the rows of submissions, by id."""
    submissions = list(submissions)
    shared = row_context(db.session, submissions, clinic.names, local_now())
    return {submission.id: list_row(submission, shared) for submission in submissions}
