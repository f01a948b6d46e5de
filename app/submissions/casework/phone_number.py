"""The phone number that counts. The one that was sent stays in the contact as it was sent."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.submissions.casework.case_file import CaseFile
from app.submissions.context import ActionContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission


def change_phone(
    session: Session, submission: Submission, phone: str, index: bytes, context: ActionContext
) -> None:
    """Let another number count, and write which one did before. index: the number's blind index."""
    before = submission.phone
    submission.phone_now, submission.phone_index = phone, index
    record(session, submission, context, EventKind.NEW_PHONE, {"phone": phone, "phone_before": before})


def carry_phone(session: Session, file: CaseFile, follower: Submission, context: ActionContext) -> None:
    """Let the follower's number count for the head when the patient gave it after any number of the head.

    file: the head's, with the follower in it.
    """
    head = file.submission
    given = file.events_of(follower, EventKind.NEW_PHONE)
    known = [head.sent_at, *(event.at for event in file.events_of(head, EventKind.NEW_PHONE))]
    if given and given[-1].at > max(known) and follower.phone_index != head.phone_index:
        change_phone(session, head, follower.phone, follower.phone_index, context)
