"""Follow-up: what a patient turned out to have, and whether they came to harm within 30 days. Also after closing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.learning.stop_rule import apply_stop_rule
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused


class FinalClass(StrEnum):
    """What the pain came from, as known in the end."""

    BREAK_NEW = "break_new"
    BREAK_OLD = "break_old"
    NO_BREAK = "no_break"
    INFECTION = "infection"
    CANCER = "cancer"
    VESSEL = "vessel"
    NERVE = "nerve"
    OTHER = "other"
    NOT_KNOWN = "not_known"


class Harm(StrEnum):
    """What is known of harm within 30 days of sending.

    VISIT: an emergency visit or an admission. ARRIVED: reached the emergency room after being sent there as an emergency.
    """

    NONE_KNOWN = "none_known"
    VISIT = "visit"
    ARRIVED = "arrived"


class HarmCause(StrEnum):
    """What was found then, or what the visit or admission was for."""

    BREAK_NEW = "break_new"
    INFECTION = "infection"
    CANCER = "cancer"
    VESSEL = "vessel"
    NERVE = "nerve"
    PAIN = "pain"
    NOT_THE_BACK = "not_the_back"
    NOT_KNOWN = "not_known"


EMERGENCY_CLASSES = frozenset({FinalClass.INFECTION, FinalClass.VESSEL, FinalClass.NERVE})
"""What has to be found on the day: infection of the spine, a vessel such as the aorta, pressed nerves or spinal cord."""
EMERGENCY_CAUSES = frozenset(
    {HarmCause.INFECTION, HarmCause.CANCER, HarmCause.VESSEL, HarmCause.NERVE, HarmCause.NOT_KNOWN}
)
"""Causes of an emergency visit that make it an emergency of the back; one that is not known counts until it is."""
URGENT_CLASSES = frozenset({FinalClass.CANCER})
"""What has to be found within a day."""


@dataclass(frozen=True)
class FollowUp:
    """What became of a patient. None: not recorded. cause: of a visit, an admission or an arrival."""

    version: int
    final_class: FinalClass | None = None
    harm: Harm | None = None
    cause: HarmCause | None = None
    note: str = ""


def record_follow_up(
    session: Session, submission_id: str, follow_up: FollowUp, context: StaffContext
) -> bool:
    """Record what became of a patient; return whether the stop rule opened a review.

    Raises LookupError, Conflict, and ActionRefused for a cause without a visit, or a visit without one.
    """
    submission = load_for_update(session, submission_id, follow_up.version, context)
    _refuse(submission, follow_up)
    submission.final_class = follow_up.final_class
    submission.harm, submission.harm_cause = follow_up.harm, follow_up.cause
    is_opened = apply_stop_rule(session, submission, emergency_cause(follow_up), context)
    detail = {
        "final_class": follow_up.final_class,
        "harm": follow_up.harm,
        "cause": follow_up.cause,
        "note": follow_up.note,
        "review": is_opened,
    }
    record(session, submission, context, EventKind.FOLLOWED_UP, detail)
    return is_opened


def _refuse(submission: Submission, follow_up: FollowUp) -> None:
    is_visit = follow_up.harm in (Harm.VISIT, Harm.ARRIVED)
    if is_visit and follow_up.cause is None:
        raise ActionRefused("Choose what the visit or admission was for, or “Not known”.")
    if follow_up.cause is not None and not is_visit:
        raise ActionRefused(
            "A cause belongs to a visit or an admission. Choose which, or take the cause out."
        )
    stored = (submission.final_class, submission.harm, submission.harm_cause)
    if stored == (follow_up.final_class, follow_up.harm, follow_up.cause) and not follow_up.note:
        raise ActionRefused("Nothing here has changed.")


def emergency_cause(follow_up: FollowUp) -> str | None:
    """Return what the emergency was, when the final class or the harm says that it was one; else None."""
    if follow_up.harm in (Harm.VISIT, Harm.ARRIVED) and follow_up.cause in EMERGENCY_CAUSES:
        return follow_up.cause
    return follow_up.final_class if follow_up.final_class in EMERGENCY_CLASSES else None
