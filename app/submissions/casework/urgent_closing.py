"""What must have happened before an urgent case is closed. Pure, as `guards`.

An urgent patient leaves the urgent group by a clinician's talk, by news that they are in emergency care, by a link to another
submission, or by a clinician's recorded decision to close: never by the opening of a page (decision model, section 4).
"""

from __future__ import annotations

from datetime import datetime

from app.submissions.casework.case_file import CaseFile
from app.submissions.casework.phone_number import gives_number
from app.submissions.casework.reaching import is_talk, reached_patient
from app.submissions.events import EventKind, has_raised
from app.submissions.models import Event
from app.submissions.statuses import ActionRefused, Decision, NextAction, Outcome, UnreachedPlan


def refuse_closing_urgent(case_file: CaseFile) -> None:
    """Raise ActionRefused when no one who may has settled what is urgent about a decided submission."""
    submission = case_file.submission
    if submission.asked_by is not None:
        raise ActionRefused("A clinician was asked, and has not answered yet.")
    asks_arrival = submission.next_action == NextAction.ASK_ARRIVED
    if not (submission.is_unreached_emergency or submission.is_urgent_unheard or asks_arrival):
        return
    if is_in_care(case_file) or is_closing_planned(case_file):
        return
    if submission.decision == Decision.DUPLICATE:
        raise ActionRefused("This is urgent. Link the two under Possible duplicates, so that it is not lost.")
    if asks_arrival:
        raise ActionRefused(
            "It is not known whether they got to the emergency room. Log that they are in emergency care, or let a "
            "clinician decide to close it."
        )
    is_emergency = submission.is_unreached_emergency
    if submission.decision == Decision.WITHDREW and was_spoken_with(case_file) and not is_emergency:
        return
    raise ActionRefused(
        "This is urgent, and no clinician has talked with the patient. A clinician must talk with them, or decide to close "
        "it; or log that they are in emergency care."
    )


def became_urgent(case_file: CaseFile) -> datetime:
    """Return when its latest emergency was found; if it was none, when it was sent."""
    return case_file.submission.alarm_at or case_file.submission.sent_at


def was_spoken_with(case_file: CaseFile) -> bool:
    """Whether staff have reached the patient since it became urgent."""
    since = became_urgent(case_file)
    return any(event.at >= since and reached_patient(event) for event in case_file.events)


def is_in_care(case_file: CaseFile) -> bool:
    """Whether the patient was found to be in emergency care since it became urgent."""
    since = became_urgent(case_file)
    return any(event.at >= since and event.outcome == Outcome.IN_CARE for event in case_file.events)


def is_closing_planned(case_file: CaseFile) -> bool:
    """Whether a clinician's latest decision about a patient who was not reached is to close, and nothing was heard since."""
    planned = [event for event in case_file.events if event.kind == EventKind.PLANNED]
    if not planned or planned[-1].outcome != UnreachedPlan.CLOSE:
        return False
    return not any(event.id > planned[-1].id and _brings_news(event) for event in case_file.events)


def _brings_news(event: Event) -> bool:
    """Whether a clinician who decided before this event must decide again."""
    if event.kind == EventKind.SAID_WORSE or event.outcome == Outcome.PATIENT_CALLED:
        return True
    return has_raised(event) or is_talk(event) or gives_number(event)
