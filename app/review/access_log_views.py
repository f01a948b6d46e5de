"""Who read what: what is unusual, what a person or a system read, and who read a case. For leads and auditors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from flask import abort, g, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import staff
from app.accounts.reading_traces import leaves_trace
from app.addresses import LONGEST, one_of, parameters
from app.audit.access_log import Way
from app.audit.unusual_readings import DAYS_COMPARED, days_of_reading, unusual_days
from app.clock import today
from app.extensions import db
from app.questionnaire.partial_date import iso_day
from app.review.access_labels import WAYS, finding_in_words
from app.review.blueprint import bp
from app.staff.api_tokens import system_names
from app.staff.cover import may_work
from app.submissions.worklist import access_list, search
from app.submissions.worklist.event_list import BadCursor, is_listable
from app.submissions.worklist.untied_readings import untied_cases

DAYS_LISTED = timedelta(days=7)
LARGEST_ID = 2**31 - 1


@bp.context_processor
def systems_for_templates() -> dict[str, object]:
    """Give the rows of the access log the names of systems, which are read when a row needs one."""
    return {"system_names": lambda: g.setdefault("system_names", system_names(db.session))}


@bp.get("/unusual")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.ACCESS_LOG)
def unusual_reading() -> ResponseReturnValue:
    """List the days of a week on which someone read in an unusual way, the latest first."""
    last = parameters({"until": _listable_day}).get("until") or today()
    first = last - DAYS_LISTED + timedelta(days=1)
    accounts = staff.all_staff(db.session)
    workers = frozenset(account.id for account in accounts if may_work(account))
    untied = untied_cases(db.session, first, last, workers)
    days = days_of_reading(db.session, first - DAYS_COMPARED, last)
    return render_template(
        "review/unusual.html",
        unusual=unusual_days(days, first, untied),
        in_words=finding_in_words,
        names={account.id: account.name for account in accounts},
        first=first,
        last=last,
        earlier=first - timedelta(days=1),
        later=last + DAYS_LISTED if last < today() else None,
    )


@bp.get("/access-log")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.ACCESS_LOG)
def access_log() -> ResponseReturnValue:
    """List what a person or a system read on a day, or on any, or what everyone read on a day: today, when nothing is said."""
    accounts = staff.all_staff(db.session)
    names = {account.id: account.name for account in accounts}
    systems = system_names(db.session)
    given = parameters(
        {
            "person": lambda text: one_of(names, int(text)),
            "system": lambda text: one_of(systems, int(text)),
            "day": _listable_day,
            "after": str,
        }
    )
    reader, day = access_list.Reader(given.get("person"), given.get("system")), given.get("day")
    if reader == access_list.EVERYONE and day is None:
        day = today()
    return render_template(
        "review/access_log.html",
        page=_or_400(lambda: access_list.views_of(db.session, reader, day, given.get("after", ""))),
        person=reader.staff_id,
        system=reader.token_id,
        systems=systems,
        day=day,
        is_first="after" not in given,
        names=names,
        ways=WAYS,
        today=today(),
    )


@bp.get("/access-log/<view_id>")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.ACCESS_LOG)
def logged_view(view_id: str) -> ResponseReturnValue:
    """Show whom one page named, by reference."""
    if not (view_id.isascii() and view_id.isdecimal() and int(view_id[:LONGEST]) <= LARGEST_ID):
        abort(404)
    view, people = access_list.shown_on(db.session, int(view_id)) or abort(404)
    return render_template("review/logged_view.html", view=view, people=people, names=_names(), ways=WAYS)


@bp.get("/submissions/<submission_id>/readers")
@open_to(Access.OVERSEERS)
@leaves_trace(Way.ACCESS_LOG)
def readers(submission_id: str) -> ResponseReturnValue:
    """Show who read a case: the pages about it alone, and the lists, files and prints of several that named it."""
    submission = search.bare_submission(db.session, submission_id) or abort(404)
    given = parameters({"after": str, "through": _row_number})
    return render_template(
        "review/readers.html",
        submission=submission,
        page=_or_400(lambda: access_list.views_of_case(db.session, submission.id, given.get("after", ""))),
        named=access_list.named_on(db.session, submission.id, given.get("through")),
        is_first="after" not in given,
        is_latest="through" not in given,
        after=given.get("after"),
        names=_names(),
        ways=WAYS,
    )


def _names() -> dict[int, str]:
    return {account.id: account.name for account in staff.all_staff(db.session)}


def _or_400(read: Callable[[], access_list.LoggedPage]) -> access_list.LoggedPage:
    try:
        return read()
    except BadCursor:
        abort(400)


def _listable_day(text: str) -> date:
    day = iso_day(text)
    if (
        not is_listable(day)
        or not is_listable(day - DAYS_COMPARED - DAYS_LISTED)
        or not is_listable(day + DAYS_LISTED)
    ):
        raise ValueError(text)
    return day


def _row_number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= LARGEST_ID:
        raise ValueError(text)
    return number
