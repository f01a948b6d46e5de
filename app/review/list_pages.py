"""Renders lists and the page of today, with what the last act did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from flask import abort, g, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from app.accounts import saved_views, staff
from app.clinics.directory import clinic_names
from app.clock import local_now
from app.extensions import db
from app.review import list_answers, row_words
from app.review.blueprint import bp, possible_owners, queue_context
from app.review.labels import VIEWS
from app.review.list_origin import PARAMETER, Around, ListOrigin, around, parse_origin
from app.review.queue_query import BadAddress, ListQuery, parse_list_query
from app.review.queue_rows import ListRow, list_row, row_context
from app.review.today_page import ShownGroup, shown_groups
from app.staff.models import Staff
from app.submissions.models import Submission
from app.submissions.worklist import queue
from app.submissions.worklist.cursors import BadCursor, cursor_of
from app.submissions.worklist.list_counts import MOST_COUNTED, count_filtered, view_counts
from app.submissions.worklist.queue import QueueContext, View

RowsById = dict[str, ListRow]


@dataclass(frozen=True)
class Clinic:
    """What every list needs to know of the clinic. accounts: all of them. places: the names of its clinics, by id."""

    accounts: list[Staff]
    places: dict[str, str]

    @property
    def names(self) -> dict[int, str]:
        """The name of every member of staff, by id."""
        return {account.id: account.name for account in self.accounts}

    def list_query(self, args: MultiDict[str, str]) -> ListQuery:
        """Return the list that the parameters of an address name. 400 when there is none."""
        try:
            return parse_list_query(list_answers.without_answers(args), self.places, self.names)
        except BadAddress:
            abort(400)

    def origin(self, text: str) -> ListOrigin | None:
        """Return the list that a case was opened from."""
        return parse_origin(text, self.places, self.names)


def read_clinic() -> Clinic:
    """Read the accounts and the names of the clinics."""
    return Clinic(staff.all_staff(db.session), clinic_names(db.session))


def list_page(clinic: Clinic, query: ListQuery, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """Show a page of a list."""
    context = queue_context(clinic.accounts)
    page = page_of(query, context)
    counts = view_counts(db.session, context)
    return render_template(
        "review/queue.html",
        query=query,
        page=page,
        rows=rows_of(page.submissions, clinic),
        origins={row.id: ListOrigin(query, None, cursor_of(row)).text for row in page.submissions},
        views=VIEWS,
        counts=counts,
        count=counts[query.view]
        if query.filters.is_empty
        else count_filtered(db.session, context, query.view, query.filters),
        most_counted=MOST_COUNTED,
        saved=saved_views.of(db.session, g.staff.id),
        accounts=clinic.accounts,
        clinics=clinic.places,
        head_counts=lambda: (counts[View.EMERGENCY], counts[View.REVIEW]),
        **_shared(clinic, problem),
    ), status


def today_page(clinic: Clinic, problem: str = "", status: int = 200) -> ResponseReturnValue:
    """Show the groups of today."""
    groups = shown_groups(db.session, queue_context(clinic.accounts), g.staff)
    submissions = [row for group in groups for row in group.submissions]
    return render_template(
        "review/today.html",
        groups=groups,
        rows=rows_of(submissions, clinic),
        origins=_origins_of_today(groups),
        **_shared(clinic, problem),
    ), status


def _origins_of_today(groups: Iterable[ShownGroup]) -> dict[str, str]:
    return {
        row.id: ListOrigin(None, group.group, cursor_of(row)).text
        for group in groups
        for row in group.submissions
    }


def _shared(clinic: Clinic, problem: str) -> dict[str, object]:
    return {
        "owners": possible_owners(clinic.accounts),
        "names": clinic.names,
        "first_name": row_words.first_name,
        "problem": problem,
        "done": list_answers.in_words(db.session, request.args, g.staff.id, clinic.names),
        "since": datetime.now(UTC),
        "now": local_now(),
    }


@bp.context_processor
def links_for_cases() -> dict[str, object]:
    """Give the case page the way back to the list that it was opened from, read only when it is shown."""
    return {"list_links": list_links}


def list_links(submission: Submission) -> Around | None:
    """Return the way from a case through the list in the address; None when it was not opened from one."""
    text = request.values.get(PARAMETER, "")
    if not text:
        return None
    clinic = read_clinic()
    origin = clinic.origin(text)
    if origin is None:
        return None
    return around(db.session, queue_context(clinic.accounts), g.staff, origin, submission)


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
