"""Every page that shows staff a patient, or figures about patients, leaves a row in the access log before it is sent.

A view declares its way with `leaves_trace`. Everyone a page links to is named on it, so each address of a case that is made
for a page is noted; what shows a patient without a link says so with `note_shown`. One row a page, in a commit of its own. A
page whose row cannot be written is not sent; an emergency's is, and Today with what is pressing alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from flask import Flask, Response, current_app, g, make_response, render_template, request
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from app import clinic_hours
from app.audit.access_log import SEES_NO_ONE, PageView, Way, is_id, packed
from app.clock import local_now
from app.declarations import Declaring, Mark, declare, declared
from app.extensions import db, writing

shows_no_patient = Mark("shows_no_patient")
"""A staff page with neither a patient nor figures about patients: it leaves no trace."""
repeats_itself = Mark("repeats_itself")
"""A page that the browser requests again by itself: it leaves one row an hour for the same people, not one a minute."""
REPEATED_AFTER = timedelta(hours=1)
AROUND_HOURS = timedelta(hours=1)
"""Someone who is at work this long before or after the opening hours is not there after hours."""


@dataclass
class Reading:
    """What the page of this request shows. The fields are those of `app.audit.access_log.PageView`."""

    way: Way | None = None
    submission_id: str | None = None
    shown: dict[str, None] = field(default_factory=dict)
    looked_for: list[bytes] | None = None
    opened: int = 0
    is_emergency: bool = False
    is_namesake: bool = False
    is_colleague: bool = False
    is_untied: bool = False


def leaves_trace(way: Way) -> Callable[[Declaring], Declaring]:
    """Declare that a view shows staff patients, or figures about them, and what it is called in the access log."""
    return lambda view: declare(view, "leaves_trace", way)


def shows_instead(page: Callable[[], str]) -> Callable[[Declaring], Declaring]:
    """Declare the page that is shown instead of a view's own when the row of that cannot be written."""
    return lambda view: declare(view, "shows_instead", page)


def declared_way(endpoint: str | None) -> Way | None:
    """Return what the page behind an endpoint is called in the access log; None when it shows no patient."""
    way: Way | None = declared(endpoint, "leaves_trace")
    return way


def reading() -> Reading:
    """Return what is noted for the page of this request."""
    if "reading" not in g:
        g.reading = Reading()
    noted: Reading = g.reading
    return noted


def note_shown(ids: Iterable[str]) -> None:
    """Note that the page names these submissions. What has not the form of an id names none."""
    reading().shown.update(dict.fromkeys(filter(is_id, ids)))


def note_way(way: Way) -> None:
    """Note that the page is one of another kind than its view declares."""
    reading().way = way


def note_search(indexes: Iterable[bytes]) -> None:
    """Note the blind indexes that are looked for, whether they find anyone or not."""
    reading().looked_for = list(indexes)


def row_on_phone(submission_id: str) -> PageView:
    """Return the row of a case that may be opened from now on, as its patient is on the phone."""
    return _of(Way.ON_PHONE, Reading(submission_id=submission_id, opened=1))


def init_app(app: Flask) -> None:
    """Note the cases that a page links to, and write its row after the request."""
    app.url_defaults(_note_linked)
    app.after_request(_leave_trace)


def _note_linked(endpoint: str, values: dict[str, Any]) -> None:
    if "submission_id" in values:
        note_shown([values["submission_id"]])


def _leave_trace(response: Response) -> Response:
    row = _row(response.status_code)
    if row is None:
        return response
    db.close()
    try:
        with writing.begin() as session:
            session.add(row)
    except SQLAlchemyError as error:
        current_app.logger.critical("a reading could not be logged: %s", type(error).__name__)
        return response if reading().is_emergency else _unlogged()
    return response


def _unlogged() -> Response:
    """Return what is shown without a row: the page that the view declares for this, or whom to call."""
    page = declared(request.endpoint, "shows_instead")
    if page is not None and request.method == "GET":
        try:
            response = make_response(page())
        except SQLAlchemyError as error:
            current_app.logger.critical("nor could what is pressing be read: %s", type(error).__name__)
        else:
            current_app.logger.critical("what is pressing was shown without a row in the access log")
            return response
    return make_response(render_template("accounts/not_logged.html"), 503)


def _row(status: int) -> PageView | None:
    """Return the row of the page, or None when it showed nothing."""
    way = declared_way(request.endpoint)
    if way is None or g.get("staff") is None or status >= 500 or request.method == "HEAD":
        return None
    noted = reading()
    if noted.way is Way.STOPPED:
        return _of(Way.STOPPED, noted)
    if status in (403, 404) and noted.looked_for is None:
        return _refused()
    if not _shows_anyone(status, noted):
        return None
    row = _of(noted.way or way, noted)
    return None if repeats_itself.is_on(request.endpoint) and _was_written_lately(row) else row


def _shows_anyone(status: int, noted: Reading) -> bool:
    """Whether the page was a reading: an act leads on with a redirect, and a list that was opened may be empty."""
    if noted.looked_for is not None:
        return True
    if 300 <= status < 400:
        return False
    return bool(noted.shown) or noted.submission_id is not None or (request.method == "GET" and status == 200)


def _was_written_lately(row: PageView) -> bool:
    same = (PageView.staff_id == row.staff_id, PageView.way == row.way, PageView.at > row.at - REPEATED_AFTER)
    people = select(PageView.ids).where(*same)
    return any(ids == row.ids for ids in db.session.scalars(people))


def _refused() -> PageView:
    asked = (request.view_args or {}).get("submission_id", "")
    return _of(Way.REFUSED, Reading(submission_id=asked if is_id(asked) else None))


def _of(way: Way, noted: Reading) -> PageView:
    now = local_now()
    others = [each for each in noted.shown if each != noted.submission_id]
    shows_anyone = way not in SEES_NO_ONE
    return PageView(
        at=now,
        day=now.date(),
        staff_id=g.staff.id,
        way=way,
        how_many=len(others) + (noted.submission_id is not None) if shows_anyone else 0,
        submission_id=noted.submission_id,
        ids=packed(others),
        looked_for=None if noted.looked_for is None else b"".join(noted.looked_for),
        opened=noted.opened,
        is_namesake=noted.is_namesake,
        is_colleague=noted.is_colleague,
        is_after_hours=shows_anyone and not noted.is_emergency and _is_after_hours(),
        is_untied=noted.is_untied,
    )


def _is_after_hours() -> bool:
    now, opening = local_now(), clinic_hours.opening()
    return not any(opening.is_open(now + shift) for shift in (-AROUND_HOURS, timedelta(), AROUND_HOURS))
