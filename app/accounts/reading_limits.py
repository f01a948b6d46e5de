"""The limits that stop bulk reading: how many cases one person may open, and how many files take out, in a time.

They are counted by the access log. The same case counts once. What is pressing opens always, and a few others do, one by one,
while their patients are on the phone: leads see which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from flask import current_app, g, request
from limits import RateLimitItem, parse, parse_many
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.accounts.account_events import note
from app.accounts.reading_traces import note_shown, note_way, reading, row_on_phone
from app.audit.access_log import Way
from app.audit.recent_readings import files_since, on_phone_since, opened_since, was_stopped_since
from app.audit.staff_events import StaffEventKind, record
from app.clock import local_now
from app.extensions import db, writing
from app.staff.models import Staff

OPENED_BEFORE = timedelta(days=1)
"""A form of a case that was opened within this time is never lost to a limit."""
CASES, FILES = "cases", "files"
ON_PHONE = parse("5 per hour")
"""So many cases beyond the limit may one person open, each for a patient who is on the phone."""


class TooMuchRead(Exception):
    """Someone has read as much as one person may in a time.

    what: CASES or FILES. until: when they can go on. case: the id of the one case that was asked for; "" for files and several.
    """

    def __init__(self, what: str, limit: RateLimitItem, until: datetime, case: str = "") -> None:
        super().__init__(what)
        self.what, self.limit, self.until, self.case = what, limit, until, case


def admit_cases(ids: Sequence[str], are_pressing: Callable[[Iterable[str]], bool]) -> None:
    """Let someone open cases, and note how many count. Raises TooMuchRead.

    are_pressing: whether nothing may stand between staff and these cases; asked only beyond a limit.
    """
    if request.method == "HEAD":
        return
    try:
        _admit_cases(ids, are_pressing)
    except SQLAlchemyError:  # what was read cannot be counted: nothing may stand before what is pressing
        db.refresh()
        if not are_pressing(ids):
            raise


def _admit_cases(ids: Sequence[str], are_pressing: Callable[[Iterable[str]], bool]) -> None:
    for limit, lately, new in _counted(db.session, ids):
        beyond = len(lately) + len(new) - limit.amount
        if new and beyond > 0 and not _is_admitted(new, are_pressing):
            _stop(CASES, limit, sorted(lately.values()), beyond, ids)
        reading().opened = max(reading().opened, len(new))


def _counted(
    session: Session, ids: Sequence[str]
) -> Iterator[tuple[RateLimitItem, dict[str, datetime], list[str]]]:
    """Yield each limit on cases, what was opened in its time and when, and which of these cases were not."""
    for limit in _limits("case_limit"):
        lately = opened_since(session, g.staff.id, _start(limit))
        yield limit, lately, [case for case in dict.fromkeys(ids) if case not in lately]


def let_through_on_phone(session: Session, submission_id: str) -> None:
    """Let someone open one case beyond the limit, as its patient is on the phone, if they have not done so too often.

    What opens anyway is let through without being counted.
    """
    session.get_one(
        Staff, g.staff.id, with_for_update=True
    )  # two presses at once are counted one after the other
    is_beyond = any(
        new and len(lately) >= limit.amount for limit, lately, new in _counted(session, [submission_id])
    )
    if is_beyond and len(opened_on_phone(session)) < ON_PHONE.amount:
        session.add(row_on_phone(submission_id))
        note(session, StaffEventKind.OPENED_ON_PHONE, local_now(), g.staff.id)


def opened_on_phone(session: Session) -> list[datetime]:
    """Return when the one who is signed in was let through lately, the first time first."""
    return on_phone_since(session, g.staff.id, _start(ON_PHONE))


def admit_file() -> None:
    """Let someone take out a file. Raises TooMuchRead."""
    for limit in _limits("export_limit"):
        lately = files_since(db.session, g.staff.id, _start(limit))
        if len(lately) >= limit.amount:
            _stop(FILES, limit, lately, len(lately) + 1 - limit.amount, ())


def _is_admitted(new: Sequence[str], are_pressing: Callable[[Iterable[str]], bool]) -> bool:
    if request.method == "POST" and request.view_args:  # a form of one case, which is shown again
        earlier = opened_since(db.session, g.staff.id, local_now() - OPENED_BEFORE)
        if all(case in earlier for case in new):
            return True
    return are_pressing(new)


def _limits(setting: str) -> list[RateLimitItem]:
    return parse_many(getattr(current_app.config["SETTINGS"], setting))


def _start(limit: RateLimitItem) -> datetime:
    return local_now() - timedelta(seconds=limit.get_expiry())


def _stop(
    what: str, limit: RateLimitItem, times: Sequence[datetime], beyond: int, ids: Sequence[str]
) -> None:
    """Note the attempt, record it once in the time of the limit, and raise TooMuchRead. times: what counted, oldest first."""
    note_way(Way.STOPPED)
    reading().opened = 0
    note_shown(ids)
    if not was_stopped_since(db.session, g.staff.id, _start(limit)):
        with writing.begin() as session:
            record(
                session,
                StaffEventKind.READING_STOPPED,
                local_now(),
                staff_id=g.staff.id,
                actor_id=g.staff.id,
                detail=what,
            )
    frees = times[min(beyond, len(times)) - 1] if times else local_now()
    case = ids[0] if len(ids) == 1 else ""
    raise TooMuchRead(what, limit, frees + timedelta(seconds=limit.get_expiry()), case)
