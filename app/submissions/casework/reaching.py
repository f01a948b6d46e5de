"""Who a contact reached. It depends on the outcome and on the submission: not every helper stands in for the patient."""

from __future__ import annotations

from app.submissions.contact_details import Channel
from app.submissions.models import Event, Submission
from app.submissions.statuses import OUTCOMES, REACHED, LanguageUsed, Outcome


def is_with_practice(submission: Submission, outcome: str | None) -> bool:
    """Whether a contact was with the doctor's office that sent this, which is not where the patient is."""
    return outcome == Outcome.HELPER and submission.channel == Channel.OFFICE


def reaches_patient(submission: Submission, outcome: Outcome) -> bool:
    """Whether a contact that went like this reaches the patient, or a helper who may speak for them.

    Speaking with a helper without permission does not, nor does speaking with a doctor's office.
    """
    meaning = OUTCOMES[outcome]
    if not meaning.needs_permission:
        return meaning.reaches
    refused = submission.contact.get("may_speak_to_helper") is False
    return not (refused or is_with_practice(submission, outcome))


def reached_patient(event: Event) -> bool:
    """Whether this event is a contact that reached the patient, and in which they understood each other."""
    if event.outcome not in REACHED or (event.detail or {}).get("language_used") == LanguageUsed.NONE:
        return False
    return reaches_patient(event.submission, Outcome(event.outcome))


def is_talk(event: Event) -> bool:
    """Whether this event is a talk with the patient's side, whichever called: it answers what the patient sent."""
    if event.outcome in REACHED:
        return reached_patient(event)
    # Until 0.3.0 a call by the patient was logged as this outcome too.
    return event.outcome == Outcome.PATIENT_CALLED and bool((event.detail or {}).get("asked"))
