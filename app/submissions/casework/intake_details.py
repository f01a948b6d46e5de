"""What a phone intake adds to the emergency that it has put into the queue: answers, contact details, the consent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.questionnaire.answers import Answers
from app.questionnaire.sections.about_you import AGE_BAND
from app.submissions.casework.phone_answers import PhoneAnswer, record_phone_answer
from app.submissions.contact_details import NOT_GIVEN, Contact, Referral
from app.submissions.context import StaffContext, load_for_update
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.name_index_table import NameIndex


@dataclass(frozen=True)
class IntakeDetails:
    """Contact details and consent as known now.

    columns: makes the plain columns of a contact. may_correct: whether what is known already is replaced, as in the call that
    gave it; otherwise only what is empty is filled. consent: (version, fingerprint of the stored text), or None while no one
    has said yes. is_refused: whether the answer to the consent was no.
    """

    contact: Contact
    columns: Callable[[Contact], Mapping[str, Any]]
    consent: tuple[str, str] | None = None
    is_refused: bool = False
    may_correct: bool = False


def add_answers(session: Session, submission_id: str, answers: Answers, context: StaffContext) -> None:
    """Record these answers as given by phone, and the age as the one that reports count by.

    Raises LookupError, Conflict, and ActionRefused when it is closed.
    """
    for question, value in answers.items():
        version = _version_of(session, submission_id)
        record_phone_answer(session, submission_id, PhoneAnswer(question, value, version), context)
    if AGE_BAND in answers:
        session.get_one(Submission, submission_id).age_band = answers[AGE_BAND]


def add_details(session: Session, submission_id: str, details: IntakeDetails, context: StaffContext) -> None:
    """Put contact details and consent where nothing was known, or correct them; what did not change is not recorded.

    Raises LookupError, Conflict and ActionRefused.
    """
    submission = load_for_update(session, submission_id, _version_of(session, submission_id), context)
    stored = submission.contact
    contact = details.contact if details.may_correct else _filled(stored, details.contact)
    given = contact.dump()
    changed = {name: value for name, value in given.items() if value != stored.get(name)}
    consent = (
        details.consent if details.consent and details.consent[0] != submission.consent_version else None
    )
    if consent:
        submission.consent_version, submission.consent_text = consent
        submission.consent_given_on, submission.consent_ended_at = context.now.date(), None
    if changed:
        _set_contact(session, submission, contact, details.columns(contact))
    if changed or consent or details.is_refused:
        detail = {
            "contact": changed,
            "consent": consent[0] if consent else "",
            "is_refused": details.is_refused,
        }
        record(session, submission, context, EventKind.INTAKE, detail)


def _filled(stored: Mapping[str, Any], contact: Contact) -> Contact:
    """Return the contact with everything that is known already as it is stored."""
    known: dict[str, Any] = {
        name: value for name, value in stored.items() if value not in ("", None, NOT_GIVEN)
    }
    if "birth_date" in known:
        known["birth_date"] = date.fromisoformat(known["birth_date"])
    if "referral" in known:
        known["referral"] = Referral(**known["referral"])
    return replace(contact, **known)


def _set_contact(
    session: Session, submission: Submission, contact: Contact, columns: Mapping[str, Any]
) -> None:
    """Keep the index of a number that was given elsewhere since, because that one is in use."""
    submission.full_name, submission.contact = contact.full_name, contact.dump()
    submission.birth_date = submission.contact["birth_date"]
    for name, value in columns.items():
        if name == "name_indexes":
            _index_names(session, submission, [each.index for each in value])
        elif name != "phone_index" or submission.phone_now is None:
            setattr(submission, name, value)


def _index_names(session: Session, submission: Submission, indexes: Iterable[bytes]) -> None:
    """Find the submission by these surname-like words, and by no earlier ones."""
    session.execute(delete(NameIndex).where(NameIndex.submission_id == submission.id))
    session.add_all(NameIndex(submission_id=submission.id, index=index) for index in indexes)


def _version_of(session: Session, submission_id: str) -> int:
    version = session.scalar(select(Submission.version).where(Submission.id == submission_id))
    if version is None:
        raise LookupError(submission_id)
    return version
