"""Contact details corrected or added by staff. Each part that changes is an event, with what was there before."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy.orm import Session

from app.keys import Keys
from app.submissions.blind_indexes import index_of_mrn, index_of_phone
from app.submissions.casework.phone_number import change_phone
from app.submissions.contact_details import read_phone
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.staff_details import StaffDetails, details_of
from app.submissions.statuses import ActionRefused


@dataclass(frozen=True)
class ContactChange:
    """The contact details as staff want them. phone: the corrected number, in international form; "" leaves it."""

    version: int
    phone: str
    details: StaffDetails


def change_contact(
    session: Session, keys: Keys, submission_id: str, change: ContactChange, context: StaffContext
) -> None:
    """Correct the number to call, and replace what staff added. Nothing but these details changes.

    Raises LookupError, Conflict, and ActionRefused when it is linked to another one, or nothing differs.
    """
    submission = load_for_update(session, submission_id, change.version, context)
    if submission.head_id is not None:
        raise ActionRefused("This is linked to another submission. Change the contact details there.")
    is_other_phone = bool(change.phone) and _normal(change.phone) != _normal(submission.phone)
    if not is_other_phone and not change.details.differing(details_of(submission)):
        raise ActionRefused("Nothing was changed: these are the details that are stored.")
    if is_other_phone:
        index = index_of_phone(keys.index, change.phone)
        change_phone(session, submission, change.phone, index, context, is_correction=True)
    if change.details.second_phone:
        submission.second_phone_index = index_of_phone(keys.index, change.details.second_phone)
    if change.details.mrn:
        submission.mrn_index = index_of_mrn(keys.index, change.details.mrn)
    _replace_details(session, submission, change.details, context)


def _normal(phone: str) -> str | None:
    """A number may have been stored with other dashes, by an earlier version of the library."""
    return read_phone(phone, is_stored=True)


def carry_details(session: Session, head: Submission, follower: Submission, context: StaffContext) -> None:
    """Take over from a follower what staff added there, and the head lacks."""
    known, more = asdict(details_of(head)), asdict(details_of(follower))
    merged = StaffDetails(**{name: value or more[name] for name, value in known.items()})
    if head.second_phone_index is None:
        head.second_phone_index = follower.second_phone_index
    if head.mrn_index is None:
        head.mrn_index = follower.mrn_index
    _replace_details(session, head, merged, context)


def _replace_details(
    session: Session, submission: Submission, details: StaffDetails, context: StaffContext
) -> None:
    """Replace what staff added, and record each part that differs. The indexes of what is there are already set."""
    before = details_of(submission)
    differing = details.differing(before)
    if differing:
        submission.details, submission.heard_from = details.dump() or None, details.heard_from or None
    if not details.second_phone:
        submission.second_phone_index = None
    if not details.mrn:
        submission.mrn_index = None
    for name in differing:
        changed = {"part": name, "before": getattr(before, name), "after": getattr(details, name)}
        record(session, submission, context, EventKind.DETAILS, changed)
