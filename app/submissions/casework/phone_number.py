"""The phone number in use. The one that was sent stays in the contact unchanged."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.submissions.casework.case_file import CaseFile
from app.submissions.contact_details import says_more
from app.submissions.context import ActionContext
from app.submissions.events import EventKind, record
from app.submissions.models import Event, Submission
from app.submissions.statuses import UNTIL_PLANNED
from app.submissions.timers import end_plan, usual_action


def change_phone(
    session: Session,
    submission: Submission,
    phone: str,
    index: bytes,
    context: ActionContext,
    *,
    is_correction: bool = False,
) -> None:
    """Use another number, and record the previous one. index: the number's blind index.

    is_correction: whether staff corrected it, not the patient.
    """
    corrected = {"corrected": True} if is_correction else {}
    detail = {"phone": phone, "phone_before": submission.phone, **corrected}
    submission.phone_now, submission.phone_index = phone, index
    if submission.next_action in UNTIL_PLANNED:
        end_plan(submission)
        submission.next_action = usual_action(submission)
    record(session, submission, context, EventKind.NEW_PHONE, detail)


def gives_number(event: Event) -> bool:
    """Whether this event gives a number that was not known before: another first one, or a second one."""
    detail = event.detail or {}
    is_second = event.kind == EventKind.DETAILS and detail["part"] == "second_phone"
    return event.kind == EventKind.NEW_PHONE or (is_second and bool(detail.get("after")))


def carry_phone(session: Session, case_file: CaseFile, follower: Submission, context: ActionContext) -> None:
    """Use the follower's number for the head when the patient gave it later than any number of the head.

    case_file: the head's, including the follower.
    """
    head = case_file.submission
    changes = case_file.events_of(follower, EventKind.NEW_PHONE)
    given_for_head = [head.sent_at, *(event.at for event in case_file.events_of(head, EventKind.NEW_PHONE))]
    if changes and changes[-1].at > max(given_for_head) and says_more(follower.phone, head.phone):
        change_phone(session, head, follower.phone, follower.phone_index, context)
