"""Who acts and when, and the rows that are locked for an action."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.due_dates import ServiceLevels
from app.staff.models import Staff
from app.staff.roles import Right, may
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Conflict


@dataclass(frozen=True)
class Actor:
    """The staff member who acts."""

    id: int
    role: str

    @property
    def is_clinician(self) -> bool:
        """Whether they may judge as a clinician."""
        return may(self.role, Right.JUDGE)


def new_act_id() -> str:
    """Return an id for one act, which all of its events share."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class StaffContext:
    """Who acts, when (aware, in the clinic's zone), under which service levels, and the id of the act."""

    actor: Actor
    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)
    act_id: str = field(default_factory=new_act_id, compare=False)

    @property
    def actor_id(self) -> int | None:
        """The account that an event is recorded for."""
        return self.actor.id


@dataclass(frozen=True)
class PatientContext:
    """The patient acts on the status page: when (aware, in the clinic's zone), under which service levels; the act's id."""

    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)
    act_id: str = field(default_factory=new_act_id, compare=False)
    actor_id: ClassVar[int | None] = None


@dataclass(frozen=True)
class CommandContext:
    """The command line acts, for no account: when (aware, in the clinic's zone), under which service levels; the act's id."""

    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)
    act_id: str = field(default_factory=new_act_id, compare=False)
    actor_id: ClassVar[int | None] = None


ActionContext = StaffContext | PatientContext | CommandContext


def load_for_update(session: Session, submission_id: str, version: int, context: StaffContext) -> Submission:
    """Return a submission, locked until the transaction ends.

    Raises LookupError when there is none, Conflict when its version is no longer the one that was seen, and
    ActionRefused when the account that acts has been disabled, or the submission was erased.
    """
    refuse_disabled_account(session, context)
    if not submission_id.isalnum():
        raise LookupError(submission_id)
    submission = session.get(Submission, submission_id, with_for_update=True)
    if submission is None:
        raise LookupError(submission_id)
    if submission.erased_at is not None:
        raise ActionRefused("This was erased. Nothing more can be done with it.")
    if submission.version != version:
        raise Conflict
    return submission


def lock_rows(session: Session, *ids: str) -> dict[str, Submission]:
    """Return these submissions as currently stored, by id, locked until the transaction ends.

    Rows are always locked in the same order, so two transactions that need the same rows cannot deadlock.
    """
    query = select(Submission).where(Submission.id.in_(ids)).order_by(Submission.id).with_for_update()
    rows = session.scalars(query.execution_options(populate_existing=True))
    return {row.id: row for row in rows}


def refuse_disabled_account(session: Session, context: StaffContext) -> None:
    """Raise ActionRefused when the account that acts is disabled. Disabling it waits until this action is done."""
    query = select(Staff.disabled_at).where(Staff.id == context.actor.id).with_for_update(read=True)
    account = session.execute(query).one_or_none()
    if account is None or account.disabled_at is not None:
        raise ActionRefused("This account cannot sign in any more. Nothing was changed.")
