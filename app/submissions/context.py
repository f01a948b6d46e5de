"""Who acts and when, and the rows that are locked for an action."""

from __future__ import annotations

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


@dataclass(frozen=True)
class StaffContext:
    """Who acts, when (aware, in the clinic's zone), and under which promises."""

    actor: Actor
    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)

    @property
    def actor_id(self) -> int | None:
        """The account behind an event."""
        return self.actor.id


@dataclass(frozen=True)
class PatientContext:
    """The patient acts, on the status page: when (aware, in the clinic's zone), and under which promises."""

    now: datetime
    service_levels: ServiceLevels = field(default_factory=ServiceLevels)
    actor_id: ClassVar[int | None] = None


ActionContext = StaffContext | PatientContext


def load_for_update(session: Session, submission_id: str, version: int, context: StaffContext) -> Submission:
    """The submission, held until the transaction ends.

    Raises LookupError when there is none, Conflict when it is not any more the version that was seen, and ActionRefused
    when whoever acts was disabled in this very moment.
    """
    refuse_disabled_account(session, context)
    found = session.get(Submission, submission_id, with_for_update=True) if submission_id.isalnum() else None
    if found is None:
        raise LookupError(submission_id)
    if found.version != version:
        raise Conflict
    return found


def lock_rows(session: Session, *ids: str) -> dict[str, Submission]:
    """These submissions as they are stored now, held until the transaction ends.

    Always in one order, so that two who want the same ones wait for one another.
    """
    chosen = select(Submission).where(Submission.id.in_(ids)).order_by(Submission.id).with_for_update()
    rows = session.scalars(chosen.execution_options(populate_existing=True))
    return {row.id: row for row in rows}


def refuse_disabled_account(session: Session, context: StaffContext) -> None:
    """Raise ActionRefused when the account that acts is disabled. Who disables it waits until this act is done."""
    row = select(Staff.disabled_at).where(Staff.id == context.actor.id).with_for_update(read=True)
    found = session.execute(row).one_or_none()
    if found is None or found.disabled_at is not None:
        raise ActionRefused("This account cannot sign in any more. Nothing was changed.")
