"""What an action is decided on, loaded once: submissions, their events, and which of the staff are clinicians."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers
from app.staff.models import Staff
from app.staff.roles import Right, roles_with
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers
from app.submissions.models import Event, Submission, effective


@dataclass(frozen=True)
class CaseFile:
    """A submission, those linked to it, and the events of all of them: enough to decide without a database.

    submission: the one the action is about. linked: the others. events: of all of them that count, oldest first.
    clinicians: the ids of the clinicians among the staff in these events.
    """

    submission: Submission
    linked: tuple[Submission, ...] = ()
    events: tuple[Event, ...] = ()
    clinicians: frozenset[int] = frozenset()

    @property
    def submissions(self) -> tuple[Submission, ...]:
        """All of them, starting with the one the action is about."""
        return (self.submission, *self.linked)

    @property
    def current_answers(self) -> Answers:
        """The answers to the submission as known now. Raises Unsealable when its key was destroyed."""
        return current_answers(self.submission, self.events_of(self.submission, *LATER_ANSWERS))

    def events_of(self, submission: Submission, *kinds: EventKind) -> list[Event]:
        """Return the events of one submission of these kinds, oldest first."""
        return [
            event for event in self.events if event.submission_id == submission.id and event.kind in kinds
        ]


def load_linked(session: Session, submission: Submission) -> CaseFile:
    """Load a submission with every one linked to it: what a linked one says counts for it too."""
    linked = session.scalars(select(Submission).where(Submission.head_id == submission.id))
    return load_case(session, submission, *linked)


def load_case(session: Session, submission: Submission, *others: Submission) -> CaseFile:
    """Load only these submissions, with all of their events that count in one statement."""
    clinicians = roles_with(Right.JUDGE)
    linked = tuple(each for each in others if each is not submission)
    rows = session.execute(
        select(Event, Staff.role)
        .outerjoin(Staff, Staff.id == Event.actor_id)
        .where(Event.submission_id.in_([each.id for each in (submission, *linked)]))
        .order_by(Event.id)
    ).all()
    return CaseFile(
        submission,
        linked,
        tuple(effective([event for event, _ in rows])),
        frozenset(event.actor_id for event, role in rows if event.actor_id and role in clinicians),
    )
