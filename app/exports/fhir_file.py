"""A stored submission as a FHIR bundle: opens it, and hands it to the room that knows the standard."""

from __future__ import annotations

import json
from datetime import tzinfo
from typing import Any

from sqlalchemy.orm import Session

from app.exports.publications import Publications
from app.fhir.bundle import bundle
from app.fhir.codes import Json
from app.fhir.response import Answered
from app.fhir.sent_check import ConsentGiven, Helper, Person, Review, SentCheck
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import QUESTIONS, is_helper
from app.rules.tiers import Tier
from app.submissions.contact_details import DOCTORS_OFFICE, NOT_GIVEN, RELATIONSHIPS
from app.submissions.events import EventKind
from app.submissions.intake.shown_texts import stored_questionnaire
from app.submissions.models import ShownText, Submission
from app.submissions.statuses import FINISHED

PRIORITIES = {
    Tier.EMERGENCY_NOW: "stat",
    Tier.URGENT_CLINICIAN: "asap",
    Tier.PRIORITY_REVIEW: "urgent",
}


def fhir_file(session: Session, submission: Submission, publications: Publications, zone: tzinfo) -> str:
    """Return a submission, with its events, as the text of a bundle. zone: the clinic's.

    Raises Unsealable when it was erased.
    """
    sent = sent_check(session, submission, publications, zone)
    return json.dumps(bundle(sent), ensure_ascii=False, separators=(",", ":"))


def sent_check(
    session: Session, submission: Submission, publications: Publications, zone: tzinfo
) -> SentCheck:
    """Return everything about a submission that goes into its bundle."""
    answers = load_known(submission.answers["given"], QUESTIONS.values(), submission.as_of)
    answered = Answered(
        addresses=publications.addresses,
        sheet=_sheet(session, submission, answers, publications),
        answers=answers,
        authored=submission.sent_at.astimezone(zone).replace(microsecond=0),
        language=submission.language,
        unasked=_is_unfinished(submission),
        is_interpreter_call=submission.is_interpreter_call,
    )
    return SentCheck(
        id=submission.id,
        reference=submission.reference,
        answered=answered,
        person=_person(submission),
        helper=_helper(submission.contact, is_helped=is_helper(answers)),
        entered_by_staff=submission.entered_by is not None,
        record=submission.assessment,
        receipt=submission.receipt or "",
        consent=_consent(session, submission),
        review=_review(submission, zone),
    )


def _sheet(session: Session, submission: Submission, answers: Answers, publications: Publications) -> Json:
    """Return the questionnaire that was answered; that of today, without its version, if it is not known which one."""
    version = submission.questionnaire_version
    body = stored_questionnaire(session, version) if version else None
    if body is not None:
        return {**json.loads(body), "version": version}
    today = publications.for_reader(helper=is_helper(answers)).resource
    return {key: value for key, value in today.items() if key != "version"}


def _is_unfinished(submission: Submission) -> bool:
    return any(
        (event.detail or {}).get("unasked") for event in submission.events if event.kind == EventKind.SENT
    )


def _person(submission: Submission) -> Person:
    contact, name = submission.contact, submission.full_name
    return Person(
        name="" if name == NOT_GIVEN else name,
        birth_date=submission.birth_date,
        phone=submission.phone,
        email=contact["email"],
        language=submission.preferred_language,
        language_name=contact.get("language_name", ""),
        needs_interpreter=submission.needs_interpreter,
    )


def _helper(contact: dict[str, Any], *, is_helped: bool) -> Helper | None:
    """Return who answered for the patient, with a name or without."""
    referral, name = contact.get("referral") or {}, contact["helper_name"]
    if not (name or referral or is_helped):
        return None
    relationship = RELATIONSHIPS.get(contact["helper_relationship"], "")
    practice = f"{RELATIONSHIPS[DOCTORS_OFFICE]}: {referral['practice']}" if referral else ""
    return Helper(
        name="" if name == NOT_GIVEN else name,
        relationship=practice or relationship,
        phone=referral.get("phone", ""),
        may_be_told=bool(contact["may_speak_to_helper"]),
    )


def _consent(session: Session, submission: Submission) -> ConsentGiven:
    return ConsentGiven(
        version=submission.consent_version,
        words=session.get_one(ShownText, submission.consent_text).body,
        expires_on=submission.consent_expires_on,
        ended_at=submission.consent_ended_at,
    )


def _review(submission: Submission, zone: tzinfo) -> Review:
    act_by = submission.act_by
    return Review(
        status=submission.status,
        tier=Tier(submission.tier_now).id,
        is_decided=submission.status in FINISHED,
        priority=PRIORITIES.get(Tier(submission.tier_now), "routine"),
        act_by=act_by.astimezone(zone).replace(microsecond=0) if act_by else None,
    )
