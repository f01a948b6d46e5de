"""The four steps of a submission as its patient may see them: sent, read, called, decided. Each is a recorded event."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.staff.models import Staff
from app.staff.roles import Right, roles_with
from app.submissions.casework.patient_status import PatientStage, PatientStatus
from app.submissions.casework.reaching import reached_patient
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.statuses import Decision

READINGS_BY_A_PERSON = frozenset({EventKind.READ, EventKind.CONTACT, EventKind.ANSWERED})
"""Events that staff can cause only with the answers open before them. Taking, exporting or listing it is not reading."""
WITHOUT_CARE = frozenset({Decision.COULD_NOT_REACH, Decision.WITHDREW, Decision.DUPLICATE})
"""Decisions that close a submission and decide nothing about care."""


class Step(StrEnum):
    """The steps in their order; the last two each end a submission that goes no further."""

    SENT = "sent"
    READ = "read"
    CALLED = "called"
    DECIDED = "decided"
    WITHDRAWN = "took_back"
    CLOSED = "closed"


class StepState(StrEnum):
    """How far a step is. TRIED: staff called, and reached no one."""

    DONE = "done"
    TRIED = "tried"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True)
class TrackStep:
    """One step. at: when it happened, or was last tried; None for what has not happened."""

    step: Step
    state: StepState
    at: datetime | None = None


def who_works_on_it(session: Session) -> frozenset[int]:
    """Return the accounts whose reading counts: those who may act on what they read, not those who only audit."""
    return frozenset(session.scalars(select(Staff.id).where(Staff.role.in_(roles_with(Right.WORK)))))


def patient_track(
    sent: Submission,
    head: Submission,
    status: PatientStatus,
    workers: Collection[int | None],
    *,
    with_coming: bool,
) -> tuple[TrackStep, ...]:
    """Return the steps in their order.

    sent: the submission of the reference entered; head: the one it is linked to, or itself; status: the head's.
    with_coming: whether to add what has not happened yet: not in an emergency, nor when a promised time has passed.
    """
    happened = {
        Step.SENT: sent.sent_at,
        Step.READ: _read_at(sent, head, workers),
        Step.CALLED: _talked_at(sent, head, status),
        Step.DECIDED: _decided_at(sent, head, status),
    }
    ending = _ending(head, status)
    steps = []
    is_next = with_coming and ending is None
    for step, at in happened.items():
        if at is not None:
            steps.append(TrackStep(step, StepState.DONE, at))
        elif step is Step.CALLED and status.tried_at is not None:
            steps.append(TrackStep(step, StepState.TRIED, status.tried_at))
            is_next = False
        elif with_coming and ending is None:
            steps.append(TrackStep(step, StepState.NEXT if is_next else StepState.LATER))
            is_next = False
    return (*steps, ending) if ending else tuple(steps)


def _read_at(sent: Submission, head: Submission, workers: Collection[int | None]) -> datetime | None:
    """When someone who works on it first had the answers open. Linking them to others counts too."""
    kinds = READINGS_BY_A_PERSON if sent is head else READINGS_BY_A_PERSON | {EventKind.LINKED}
    readings = (event.at for event in sent.events if event.kind in kinds and event.actor_id in workers)
    return next(readings, None)


def _talked_at(sent: Submission, head: Submission, status: PatientStatus) -> datetime | None:
    """When staff last talked with the patient, unless a call is due again since."""
    talks = [event.at for event in head.events if reached_patient(event) and event.at >= sent.sent_at]
    is_due_again = status.tried_at is not None or status.stage is PatientStage.CALLED_US
    return talks[-1] if talks and status.was_reached and not is_due_again else None


def _decided_at(sent: Submission, head: Submission, status: PatientStatus) -> datetime | None:
    is_decided = status.stage is PatientStage.DECIDED or (
        status.stage is PatientStage.CLOSED and head.decision not in (None, *WITHOUT_CARE)
    )
    return head.decided_at if is_decided and head.decided_at and head.decided_at >= sent.sent_at else None


def _ending(head: Submission, status: PatientStatus) -> TrackStep | None:
    if status.stage is PatientStage.CLOSED:
        return TrackStep(Step.CLOSED, StepState.DONE, head.closed_at)
    if status.stage is PatientStage.WITHDRAWN_BY_PATIENT:
        return TrackStep(Step.WITHDRAWN, StepState.DONE, status.since)
    return None
