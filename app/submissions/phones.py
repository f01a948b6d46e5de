"""The phone number that counts. The one that was sent stays in the contact as it was sent."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.submissions.context import Acting
from app.submissions.events import Kind, events_of, record
from app.submissions.models import Submission


def change_phone(session: Session, it: Submission, phone: str, index: bytes, acting: Acting) -> None:
    """Let another number count, and write which one did before. index: the number's blind index."""
    before = it.phone
    it.phone_now, it.phone_index = phone, index
    record(session, it, acting, Kind.NEW_PHONE, {"phone": phone, "phone_before": before})


def carry_phone(session: Session, head: Submission, follower: Submission, acting: Acting) -> None:
    """Let the follower's number count for the head when the patient gave it after any number of the head."""
    given = events_of(session, follower, Kind.NEW_PHONE)
    known = [head.sent_at, *(event.at for event in events_of(session, head, Kind.NEW_PHONE))]
    if given and given[-1].at > max(known) and follower.phone_index != head.phone_index:
        change_phone(session, head, follower.phone, follower.phone_index, acting)
