"""Sending: answers and contact details become one frozen submission, exactly once."""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.database import confirm_what_is_stored
from app.keys import Keys
from app.questionnaire.answers import Answers
from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.about_you import AGE_BAND
from app.questionnaire.wording_snapshot import fingerprint, wording_snapshot
from app.rules.assess import Assessment
from app.rules.due_dates import ServiceLevels, last_days, tier_due
from app.rules.tiers import Tier
from app.submissions.contact_details import Channel, Contact
from app.submissions.events import EventKind
from app.submissions.intake import send_groups
from app.submissions.intake.assessed import AssessedRequest, assess_request
from app.submissions.intake.contact_columns import contact_columns
from app.submissions.intake.shown_texts import (
    CONSENT_SHOWN,
    QUESTIONS_SHOWN,
    store_questionnaire,
    store_text,
)
from app.submissions.models import Event, Submission
from app.submissions.reference import new_reference
from app.submissions.scoping import every_clinic
from app.submissions.statuses import Status
from app.submissions.timers import set_due, usual_action

TRIES = 5


@dataclass(frozen=True, kw_only=True)
class Consent:
    """The consent as it was given: its version and exact wording."""

    version: str
    text: str

    @property
    def fingerprint(self) -> str:
        """A short fingerprint of exactly this wording."""
        return fingerprint(self.text)


@dataclass(frozen=True, kw_only=True)
class SubmissionRequest:
    """What a patient sends.

    answers: everything answered; answers off the path are dropped here.
    localizer: of the language that the texts were shown in.
    withdrawn_red_flags: ids of emergency signs that were answered yes, and changed later.
    confirmed: codes of the contradictions between answers that the patient confirmed when asked.
    entered_by: who filled it in for a patient on the phone, or None.
    channel: how it came; an interpreter call has no answers, and its contact no birth date.
    network: what stands for the network it came from, to know what is sent alike; None if that does not matter.
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
    channel: Channel = Channel.CHECK
    network: bytes | None = None


@dataclass(frozen=True)
class ShownTexts:
    """The fingerprints of the stored texts, as they were shown, and the version of the published questionnaire, if known."""

    questions: str
    consent: str
    questionnaire_version: str | None = None


def submission_id(key: bytes, request: SubmissionRequest) -> str:
    """Return the id of a request: the same draft with the same content gives the same id."""
    content = json.dumps(
        [
            request.draft_id,
            JOURNEY.on_path(request.answers).dump(),
            request.contact.dump(),
            sorted(request.withdrawn_red_flags),
        ],
        sort_keys=True,
    )
    return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()[:32]


def submit(
    session: Session, keys: Keys, request: SubmissionRequest, now: datetime, service_levels: ServiceLevels
) -> Submission:
    """Store a request once; if it was stored before, return that submission.

    now: aware, in the clinic's zone; its date is the day the assessment is made for.
    Raises IntegrityError when another process stores the same request or takes the reference at the same moment.
    """
    new_id = submission_id(keys.index, request)
    for key in keys.indexes:  # it may have been stored before the index key was rotated
        with every_clinic(session):
            stored = session.get(Submission, submission_id(key, request))
        if stored is not None:
            confirm_what_is_stored(session)
            return stored
    assessed = assess_request(request.answers, now.date())
    shown_texts = store_shown_texts(session, request)
    submission = build_submission(keys, request, new_id, assessed, shown_texts, now, service_levels)
    if request.network is not None:
        send_groups.join(session, keys.index, request.network, submission, now)
    session.add_all((submission, sent_event(submission, request, now)))
    session.flush()
    return submission


def submit_once(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    request: SubmissionRequest,
    now: datetime,
    service_levels: ServiceLevels,
) -> Submission:
    """Submit in its own transaction; if another process was quicker, return what it stored."""
    for _ in range(TRIES):
        try:
            with begin() as session:
                return submit(session, keys, request, now, service_levels)
        except IntegrityError:
            continue
    raise RuntimeError("a request met another one again and again")


def build_submission(
    keys: Keys,
    request: SubmissionRequest,
    new_id: str,
    assessed: AssessedRequest,
    shown_texts: ShownTexts,
    now: datetime,
    service_levels: ServiceLevels,
) -> Submission:
    """Return a request as a new row with its own key, not yet in a session.

    assessed: its answers, assessed as of the day of `now`.
    """
    submission = Submission(
        id=new_id,
        draft_id=request.draft_id,
        reference=new_reference(),
        sent_at=now,
        as_of=now.date(),
        language=request.localizer.code,
        questions_text=shown_texts.questions,
        questionnaire_version=shown_texts.questionnaire_version,
        consent_text=shown_texts.consent,
        consent_version=request.consent.version,
        is_demo=request.is_demo,
        status=Status.NEW,
        entered_by=request.entered_by,
        channel=request.channel,
        tries=0,
        failed_calls=0,
        next_action=None,
        version=1,
        all_events=[],
        **_answer_columns(assessed),
        **contact_columns(keys.index, request.contact, new_id),
    )
    _set_times(submission, assessed.assessment, now, service_levels)
    _seal(submission, keys, request.contact, assessed)
    return submission


def _answer_columns(assessed: AssessedRequest) -> dict[str, Any]:
    assessment = assessed.assessment
    return {
        "ruleset": assessment.ruleset,
        "tier": assessment.tier,
        "score": assessment.score,
        "tier_now": assessment.tier,
        "has_hold": bool(assessment.holds),
        "open_questions": assessed.open_questions,
        "age_band": assessed.answers.get(AGE_BAND) or "",
        "window_first": assessment.window[0] if assessment.window else None,
        "window_last": assessment.window[1] if assessment.window else None,
        "is_unreached_emergency": assessment.tier is Tier.EMERGENCY_NOW,
        **dict.fromkeys(("is_heard", "is_read", "says_worse"), False),
        "queue_score": -assessment.score,
    }


def _set_times(
    submission: Submission, assessment: Assessment, now: datetime, service_levels: ServiceLevels
) -> None:
    due_at = tier_due(assessment, now, service_levels)
    submission.tier_due = due_at
    submission.alarm_at = now if assessment.tier is Tier.EMERGENCY_NOW else None
    submission.last_days_at = last_days(assessment.window, now, service_levels)
    submission.next_action = usual_action(submission)
    set_due(submission, due_at, now)


def _seal(submission: Submission, keys: Keys, contact: Contact, assessed: AssessedRequest) -> None:
    """Give the row its key, and encrypt with it what identifies the patient or is health data."""
    submission.make_key(keys.fields)
    submission.full_name = contact.full_name
    submission.contact = contact.dump()
    submission.birth_date = submission.contact["birth_date"]
    submission.answers = assessed.stored_answers
    submission.assessment = assessed.record
    submission.receipt = assessed.receipt


def store_shown_texts(session: Session, request: SubmissionRequest) -> ShownTexts:
    """Store the texts as they were shown, each once; return their fingerprints."""
    helper = is_helper(JOURNEY.on_path(request.answers))
    questions = wording_snapshot(helper, request.localizer)
    is_asked = request.channel is not Channel.INTERPRETER
    return ShownTexts(
        questionnaire_version=store_questionnaire(session, helper=helper) if is_asked else None,
        questions=store_text(session, QUESTIONS_SHOWN, request.localizer.code, questions),
        consent=store_text(session, CONSENT_SHOWN, request.localizer.code, request.consent.text),
    )


def sent_event(submission: Submission, request: SubmissionRequest, now: datetime) -> Event:
    """Return the event that every submission begins with."""
    event = Event(
        at=now,
        actor_id=request.entered_by,
        kind=EventKind.SENT,
        to_status=Status.NEW,
        version=1,
        aad_id=uuid.uuid4().hex,
        submission=submission,
    )
    confirmed = {"confirmed": list(request.confirmed)} if request.confirmed else {}
    channel = {} if request.channel is Channel.CHECK else {"channel": request.channel.value}
    unasked = {"unasked": ids} if (ids := _unasked(request)) else {}
    event.detail = {
        "withdrawn_red_flags": list(request.withdrawn_red_flags),
        **confirmed,
        **channel,
        **unasked,
    }
    return event


def _unasked(request: SubmissionRequest) -> list[str]:
    """Return the ids of the questions on the path that have no answer, because it was sent before the end."""
    if request.channel is Channel.INTERPRETER:
        return []
    return [q.id for q in JOURNEY.asked_questions(request.answers) if q not in request.answers]
