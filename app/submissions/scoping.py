"""Who asks: staff may be tied to clinics, and then every query of theirs starts from that.

A session of someone who is tied reads only the submissions that they may see. The session itself adds the condition, to
every query that has submissions in it, also to joins, subqueries, counts and single rows, so that no query can forget it.
The sessions of those who are tied to no clinic, of patients and of commands are as they were.

What they may see (any of these is enough; an auditor who is tied sees the first only):

| what                                           | why                                                             |
|------------------------------------------------|-----------------------------------------------------------------|
| a submission to one of their clinics           |                                                                 |
| one to a clinic that no one at work covers     | see `app.staff.clinic_cover`: else no one would see it          |
| one to no clinic in particular                 | else no one would call this patient                             |
| an open emergency that no clinician reached    | anyone may be the first to help                                 |
| who was told to call 911, until known arrived  | anyone may ask whether they arrived; then it is its clinic's    |
| what is urgent and overdue                     | its own clinic did not get to it                                |
| for a clinician: an open question to one       | any clinician may answer it                                     |
| what they own, or stand in for                 | who has begun with a patient goes on, wherever the patient goes |
| what they filled in for a patient on the phone | they are still typing it                                        |
| one that is linked to one they see             | both are one patient's case, joined by someone who saw both     |
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, event, exists, or_
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from app.staff.clinic_cover import ClinicCover
from app.staff.models import Staff
from app.submissions.models import Submission
from app.submissions.statuses import NextAction, Status
from app.submissions.urgency import UNREACHED_RANK, URGENT_RANK

_SCOPE, _LIFTED = "clinic scope", "clinic scope lifted"
_HEAD = Submission.__table__.alias("head")


@dataclass(frozen=True)
class ClinicScope:
    """What someone who is tied to clinics may see, at a moment.

    clinics: their own, and those that are left to them. left: those of them that are left to them, as no one of their kind
    who is at work covers them. own: the owners whose submissions they work on, themselves first.
    now: aware; what is overdue is overdue then, on every list and in every count of a page.
    """

    staff_id: int
    clinics: frozenset[str]
    own: tuple[int, ...]
    may_work: bool
    is_clinician: bool
    now: datetime
    left: frozenset[str] = frozenset()

    def covers(self, clinic_id: str | None) -> bool:
        """Whether submissions to a clinic, or to none in particular, are theirs."""
        return clinic_id in self.clinics or (clinic_id is None and self.may_work)


def limit(session: Session, scope: ClinicScope) -> None:
    """Let a session read only what is in a scope, from now on."""
    only = with_loader_criteria(Submission, _visible(scope), include_aliases=True)

    def add_condition(state: ORMExecuteState) -> None:
        if state.is_select and not state.is_column_load and not session.info.get(_LIFTED):
            state.statement = state.statement.options(only)

    session.info[_SCOPE] = scope
    event.listen(session, "do_orm_execute", add_condition)


def scope_of(session: Session) -> ClinicScope | None:
    """Return the scope that a session is limited to; None when it reads everything."""
    scope: ClinicScope | None = session.info.get(_SCOPE)
    return scope


@contextmanager
def every_clinic(session: Session) -> Iterator[None]:
    """Lift the limit: for what must be whole for every reader, such as all that is linked to a case. Never to show a list."""
    before = session.info.get(_LIFTED, False)
    session.info[_LIFTED] = True
    try:
        yield
    finally:
        session.info[_LIFTED] = before


def may_be_given(owner: Staff, submission: Submission, cover: ClinicCover) -> bool:
    """Whether someone may be made the owner of a submission. cover: of today, by those who are at work."""
    return (
        owner.clinics is None
        or submission.clinic_id is None
        or submission.clinic_id in owner.clinics
        or (submission.is_unreached_emergency and submission.status != Status.CLOSED)
        or cover.is_left_to(owner.role, submission.clinic_id)
    )


def is_covered(scope: ClinicScope) -> ColumnElement[bool]:
    """Return the condition that a submission is to a clinic of theirs, or to none in particular."""
    return or_(*_by_clinic(Submission, scope))


def is_elsewhere(scope: ClinicScope) -> ColumnElement[bool]:
    """Return the condition that a submission is to another clinic."""
    return and_(Submission.clinic_id.is_not(None), Submission.clinic_id.not_in(sorted(scope.clinics)))


def everyones(row: Any, scope: ClinicScope) -> list[ColumnElement[bool]]:
    """Return the conditions of the open submissions that they see whatever its clinic; several may be true of one.

    row: the class, or the columns of an alias of its table.
    """
    asked = [row.asked_by.is_not(None)] if scope.is_clinician else []
    return [
        row.queue_rank == UNREACHED_RANK,
        row.next_action == NextAction.ASK_ARRIVED.value,
        and_(row.queue_rank == URGENT_RANK, row.act_by <= scope.now),
        *asked,
    ]


def _visible(scope: ClinicScope) -> ColumnElement[bool]:
    if not scope.may_work:
        return or_(*_by_clinic(Submission, scope))
    sees_head = (
        exists()
        .where(_HEAD.c.id == Submission.head_id, or_(*_seen_by_worker(_HEAD.c, scope)))
        .correlate_except(_HEAD)
    )
    return or_(*_seen_by_worker(Submission, scope), sees_head)


def _by_clinic(row: Any, scope: ClinicScope) -> list[ColumnElement[bool]]:
    """row: the class, or the columns of an alias of its table."""
    own = row.clinic_id.in_(sorted(scope.clinics))
    return [row.clinic_id.is_(None), own] if scope.may_work else [own]


def _seen_by_worker(row: Any, scope: ClinicScope) -> list[ColumnElement[bool]]:
    return [
        *_by_clinic(row, scope),
        *(and_(row.status != Status.CLOSED.value, each) for each in everyones(row, scope)),
        row.owner_id.in_(scope.own),
        row.entered_by == scope.staff_id,
    ]
