"""The access log as leads and auditors read it: what a person or a system read on a day, and who read a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlalchemy.orm import Session

from app.audit.access_log import PageView, unpacked
from app.submissions.models import Submission
from app.submissions.worklist.event_list import moment_cursor, parse_moment

PAGE_SIZE = 50
A_DAY = timedelta(days=1)
LOOKED_THROUGH = 5000
"""Rows that are looked through at once for pages of several that named a case: the cost of a page never grows."""


@dataclass(frozen=True)
class LoggedView:
    """A row of the access log. reference: of the one case that it is about, when there is one.

    staff_id, token_id: who it was, one of the two. is_search: someone was looked for.
    """

    id: int
    at: datetime
    day: date
    staff_id: int | None
    way: str
    how_many: int
    submission_id: str | None
    token_id: int | None
    is_search: bool
    reference: str | None


@dataclass(frozen=True)
class Reader:
    """Whose reading is listed: of a member of staff, or of a system; of everyone without either."""

    staff_id: int | None = None
    token_id: int | None = None

    @property
    def conditions(self) -> list[ColumnElement[bool]]:
        """The conditions of their rows."""
        wanted = ((PageView.staff_id, self.staff_id), (PageView.token_id, self.token_id))
        return [column == value for column, value in wanted if value is not None]


EVERYONE = Reader()


@dataclass(frozen=True)
class LoggedPage:
    """A page of rows, the latest first. after: the cursor of the next page, or ""."""

    views: Sequence[LoggedView]
    after: str


@dataclass(frozen=True)
class NamedOn:
    """The pages of several that named a case, among the rows of a stretch of the log. since: its earliest moment, or None.

    further: the id of the row before it, from which to look on; 0 at the beginning of the log.
    """

    views: Sequence[LoggedView]
    since: datetime | None
    further: int


_COLUMNS = (
    *(
        getattr(PageView, name)
        for name in ("id", "at", "day", "staff_id", "way", "how_many", "submission_id", "token_id")
    ),
    PageView.looked_for.is_not(None),
    Submission.reference,
)


def _views(*conditions: ColumnElement[bool]) -> Select[Any]:
    joined = select(*_COLUMNS).outerjoin(Submission, Submission.id == PageView.submission_id)
    return joined.where(*conditions)


def views_of(session: Session, reader: Reader, day: date | None, after: str = "") -> LoggedPage:
    """Return what someone read, or everyone, on a day, or on any. Raises BadCursor, and ValueError for everyone on any day."""
    if reader == EVERYONE and day is None:
        raise ValueError("a reader or a day")
    conditions = reader.conditions
    return _page(session, [*conditions, *_on(day)] if day is not None else conditions, after)


def _on(day: date) -> list[ColumnElement[bool]]:
    """Return the conditions of a day. The moments around it, in any time zone, let an index by time find it at once."""
    around = datetime.combine(day, time(), UTC)
    return [PageView.day == day, PageView.at > around - A_DAY, PageView.at < around + 2 * A_DAY]


def views_of_case(session: Session, submission_id: str, after: str = "") -> LoggedPage:
    """Return the pages about one case: who opened, printed or copied it, and who was refused. Raises BadCursor."""
    return _page(session, [PageView.submission_id == submission_id], after)


def _page(session: Session, conditions: list[ColumnElement[bool]], after: str) -> LoggedPage:
    if after:
        conditions = [*conditions, tuple_(PageView.at, PageView.id) < parse_moment(after)]
    query = _views(*conditions).order_by(PageView.at.desc(), PageView.id.desc()).limit(PAGE_SIZE + 1)
    views = [LoggedView(*row) for row in session.execute(query)]
    has_more = len(views) > PAGE_SIZE
    return LoggedPage(views[:PAGE_SIZE], moment_cursor(views[PAGE_SIZE - 1]) if has_more else "")


def named_on(session: Session, submission_id: str, up_to: int | None = None) -> NamedOn:
    """Look through a stretch of the log for pages of several that named a case. up_to: the id of its latest row, or None."""
    latest = session.scalar(select(func.max(PageView.id))) or 0
    last = latest if up_to is None else min(up_to, latest)
    first = max(last - LOOKED_THROUGH + 1, 1)
    stretch = (PageView.id >= first, PageView.id <= last)
    wanted = bytes.fromhex(submission_id)
    rows = session.execute(select(PageView.id, PageView.ids).where(*stretch, PageView.ids.is_not(None)))
    ids = [row_id for row_id, ids in rows if ids and wanted in ids and submission_id in unpacked(ids)]
    views = [
        LoggedView(*row) for row in session.execute(_views(PageView.id.in_(ids)).order_by(PageView.id.desc()))
    ]
    since = session.scalar(select(PageView.at).where(*stretch).order_by(PageView.id).limit(1))
    return NamedOn(views, since, first - 1)


def shown_on(session: Session, view_id: int) -> tuple[LoggedView, Sequence[tuple[str, str]]] | None:
    """Return a row, and the id and reference of everyone it names, in the order of the page; None when there is no row."""
    row = session.execute(_views(PageView.id == view_id)).one_or_none()
    if row is None:
        return None
    view = LoggedView(*row)
    ids = unpacked(session.scalar(select(PageView.ids).where(PageView.id == view_id)))
    found = select(Submission.id, Submission.reference).where(Submission.id.in_(ids))
    references = dict(session.execute(found).all())
    one = [(view.submission_id, view.reference)] if view.submission_id and view.reference else []
    return view, [*one, *((each, references[each]) for each in ids if each in references)]
