"""Sending: answers and a contact become one frozen submission, exactly once."""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.keys import Keys
from app.questionnaire.answers import Answers
from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.about_you import AGE_BAND
from app.questionnaire.wording_snapshot import fingerprint, wording_snapshot
from app.rules.assess import Assessment, assess
from app.rules.due_dates import ServiceLevels, last_days, tier_due
from app.rules.open_questions import open_questions
from app.rules.receipt import receipt
from app.rules.record import as_record
from app.rules.tiers import Tier
from app.submissions.business_days import is_business_day
from app.submissions.contact_details import Contact
from app.submissions.encrypted_fields import index_of_birth, index_of_email, index_of_name, index_of_phone
from app.submissions.events import EventKind
from app.submissions.models import Event, ShownText, Submission
from app.submissions.reference import new_reference
from app.submissions.statuses import Status
from app.submissions.timers import set_due, usual_action
from app.submissions.urgency import UNREACHED_RANK, USUAL_RANK

QUESTIONS_SHOWN = "questions"
CONSENT_SHOWN = "consent"
TRIES = 5


@dataclass(frozen=True, kw_only=True)
class Consent:
    """The consent as it was given: its version and the very words."""

    version: str
    text: str

    @property
    def fingerprint(self) -> str:
        """A short name for exactly these words."""
        return fingerprint(self.text)


@dataclass(frozen=True, kw_only=True)
class SubmissionRequest:
    """What is sent.

    answers: everything answered; what is off the path is left behind here.
    tongue: what the words were shown in.
    withdrawn_red_flags: ids of emergency signs that were yes once, and were changed before sending.
    confirmed: codes of the contradictions between answers that were asked about, and are right so.
    entered_by: who filled it in for a patient on the phone, or None.
    """

    draft_id: str
    answers: Answers
    contact: Contact
    consent: Consent
    localizer: Localizer = ENGLISH_LOCALIZER
    withdrawn_red_flags: Sequence[str] = ()
    confirmed: Sequence[str] = ()
    is_demo: bool = False
    entered_by: int | None = None


@dataclass(frozen=True)
class AssessedRequest:
    """Answers on the path, the record kept of them, and what the rules make of them on a day."""

    answers: Answers
    kept: dict[str, Any]
    assessment: Assessment
    record: dict[str, Any]

    @cached_property
    def receipt(self) -> str:
        """The receipt of all this."""
        return receipt(self.kept, self.assessment.as_of, self.assessment.ruleset, self.record)

    @cached_property
    def open_questions(self) -> int:
        """How many questions of today's form are open."""
        return len(open_questions(JOURNEY.for_rules(self.answers), self.assessment.flags))


@dataclass(frozen=True)
class ShownTexts:
    """The fingerprints of the words that were shown, which are stored."""

    questions: str
    consent: str


def assess_request(given: Answers, day: date) -> AssessedRequest:
    """Assess what was answered, off the path or not, as of a day."""
    answers = JOURNEY.on_path(given)
    assessment = assess(JOURNEY.for_rules(given), day)
    return AssessedRequest(answers, _kept(answers), assessment, as_record(assessment))


def submission_id(key: bytes, sending: SubmissionRequest) -> str:
    """The id of this very sending: the same draft with the same content gives the same id."""
    content = json.dumps(
        [
            sending.draft_id,
            JOURNEY.on_path(sending.answers).dump(),
            sending.contact.dump(),
            sorted(sending.withdrawn_red_flags),
        ],
        sort_keys=True,
    )
    return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()[:32]


def submit(
    session: Session, keys: Keys, sending: SubmissionRequest, now: datetime, service_levels: ServiceLevels
) -> Submission:
    """Store a sending once; sent before, return what is there.

    now: aware, in the clinic's zone; its date is the day the assessment is made for.
    Raises IntegrityError when another process stored the same sending, or took the reference, in the same moment.
    """
    wanted = submission_id(keys.index, sending)
    stored = session.get(Submission, wanted)
    if stored is not None:
        return stored
    judged = assess_request(sending.answers, now.date())
    submission = build_submission(
        keys, sending, wanted, judged, store_shown_texts(session, sending), now, service_levels
    )
    session.add_all((submission, sent_event(submission, sending, now)))
    session.flush()
    return submission


def submit_once(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    sending: SubmissionRequest,
    now: datetime,
    service_levels: ServiceLevels,
) -> Submission:
    """Send in a transaction of its own; when another process was quicker, return what it stored."""
    for _ in range(TRIES):
        try:
            with begin() as session:
                return submit(session, keys, sending, now, service_levels)
        except IntegrityError:
            continue
    raise RuntimeError("a sending met another one again and again")


def build_submission(
    keys: Keys,
    sending: SubmissionRequest,
    new_id: str,
    judged: AssessedRequest,
    shown: ShownTexts,
    now: datetime,
    service_levels: ServiceLevels,
) -> Submission:
    """A sending as it is kept: a new row with its own key, in no session yet.

    judged: its answers on the day of `now`.
    """
    submission = Submission(
        id=new_id,
        draft_id=sending.draft_id,
        reference=new_reference(),
        sent_at=now,
        as_of=now.date(),
        language=sending.localizer.code,
        questions_text=shown.questions,
        consent_text=shown.consent,
        consent_version=sending.consent.version,
        is_demo=sending.is_demo,
        status=Status.NEW,
        entered_by=sending.entered_by,
        tries=0,
        next_action=None,
        version=1,
        events=[],
        **_plain_of_answers(judged),
        **_plain_of_contact(keys, sending.contact),
    )
    _set_times(submission, judged.assessment, now, service_levels)
    _seal(submission, keys, sending.contact, judged)
    return submission


def _plain_of_answers(judged: AssessedRequest) -> dict[str, Any]:
    assessment = judged.assessment
    return {
        "ruleset": assessment.ruleset,
        "tier": assessment.tier,
        "score": assessment.score,
        "tier_now": assessment.tier,
        "has_hold": bool(assessment.holds),
        "open_questions": judged.open_questions,
        "age_band": judged.answers.get(AGE_BAND) or "",
        "window_first": assessment.window[0] if assessment.window else None,
        "window_last": assessment.window[1] if assessment.window else None,
        "queue_rank": UNREACHED_RANK if assessment.tier is Tier.EMERGENCY_NOW else USUAL_RANK,
        "is_heard": False,
        "queue_score": -assessment.score,
    }


def _plain_of_contact(keys: Keys, contact: Contact) -> dict[str, Any]:
    return {
        "preferred_language": contact.preferred_language,
        "needs_interpreter": contact.needs_interpreter,
        "clinic_id": contact.clinic_id,
        "name_index": index_of_name(keys.index, contact.full_name, contact.birth_date),
        "phone_index": index_of_phone(keys.index, contact.phone),
        "email_index": index_of_email(keys.index, contact.email) if contact.email else None,
        "birth_index": index_of_birth(keys.index, contact.birth_date),
    }


def _set_times(
    submission: Submission, assessment: Assessment, now: datetime, service_levels: ServiceLevels
) -> None:
    due_at = tier_due(assessment, now, is_business_day, service_levels)
    submission.tier_due = due_at
    submission.alarm_at = now if assessment.tier is Tier.EMERGENCY_NOW else None
    submission.last_days_at = last_days(assessment.window, now.date(), service_levels, now.tzinfo)
    submission.next_action = usual_action(submission)
    set_due(submission, due_at)


def _seal(submission: Submission, keys: Keys, contact: Contact, judged: AssessedRequest) -> None:
    """Give the row its key, and put what identifies or tells of health under it."""
    submission.make_key(keys.fields)
    submission.full_name = contact.full_name
    submission.birth_date = contact.birth_date.isoformat()
    submission.contact = contact.dump()
    submission.answers = judged.kept
    submission.assessment = judged.record
    submission.receipt = judged.receipt


def _kept(answers: Answers) -> dict[str, Any]:
    """The answers, and what the rules were handed for questions that were not asked."""
    counted = JOURNEY.for_rules(answers).dump()
    given = answers.dump()
    return {"given": given, "not_asked": {key: counted[key] for key in counted if key not in given}}


def store_shown_texts(session: Session, sending: SubmissionRequest) -> ShownTexts:
    """Keep the words that were shown, each once; return their fingerprints."""
    questions = wording_snapshot(is_helper(JOURNEY.on_path(sending.answers)), sending.localizer)
    return ShownTexts(
        questions=_shown(session, QUESTIONS_SHOWN, sending.localizer.code, questions),
        consent=_shown(session, CONSENT_SHOWN, sending.localizer.code, sending.consent.text),
    )


def _shown(session: Session, kind: str, language: str, body: str) -> str:
    """Keep the words that were shown, once; return their fingerprint."""
    name = fingerprint(f"{kind}|{language}|{body}")
    if session.scalar(select(ShownText.fingerprint).where(ShownText.fingerprint == name)) is None:
        session.add(ShownText(fingerprint=name, kind=kind, language=language, body=body))
        session.flush()
    return name


def sent_event(submission: Submission, sending: SubmissionRequest, now: datetime) -> Event:
    """The event that every submission begins with."""
    event = Event(
        at=now,
        actor_id=sending.entered_by,
        kind=EventKind.SENT,
        to_status=Status.NEW,
        version=1,
        aad_id=uuid.uuid4().hex,
        submission=submission,
    )
    confirmed = {"confirmed": list(sending.confirmed)} if sending.confirmed else {}
    event.detail = {"withdrawn_red_flags": list(sending.withdrawn_red_flags), **confirmed}
    return event
