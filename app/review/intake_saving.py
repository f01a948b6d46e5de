"""Saving a phone intake: kept for its account at every save, in the queue at once with an emergency sign, sent at the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from flask import current_app
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.accounts.current_staff import staff_context
from app.extensions import instance_keys, writing
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.review.intake_page import IntakePage, merged
from app.review.intake_reading import Posted
from app.submissions.casework.intake_details import IntakeDetails, add_answers, add_details
from app.submissions.contact_details import Channel
from app.submissions.context import StaffContext, refuse_disabled_account
from app.submissions.intake import phone_intake
from app.submissions.intake.contact_columns import contact_columns
from app.submissions.intake.phone_intake import NewerThanStored, PhoneIntake, Typed
from app.submissions.intake.send_consent import consent_for
from app.submissions.intake.submit import (
    TRIES,
    Consent,
    SubmissionRequest,
    store_shown_texts,
    submit,
)
from app.submissions.models import NOT_ASKED
from app.submissions.statuses import ActionRefused, Conflict

T = TypeVar("T")
NOT_ASKED_TEXT = (
    "Not asked yet: an emergency sign was said on the phone, so what was known went into the queue first."
)


def in_one_transaction(act: Callable[[Session], T]) -> T:
    """Act in a new transaction; try again when another request wrote the same rows at the same moment."""
    for _ in range(TRIES):
        try:
            with writing.begin() as session:
                return act(session)
        except (IntegrityError, Conflict):
            continue
    raise RuntimeError("a phone intake met another save again and again")


def keep(
    session: Session,
    posted: Posted,
    staff_id: int,
    read: Callable[[dict[str, list[str]], Answers], IntakePage],
    context: StaffContext,
) -> tuple[PhoneIntake, IntakePage]:
    """Keep what was posted; a page that is older than what is kept adds to it. A finished intake stays as it is.

    read: makes the page of fields and earlier answers. Raises NotYours, SentBefore and NewerThanStored.
    """
    ring = instance_keys().fields
    row = phone_intake.lock_or_start(session, ring, posted.intake_id, staff_id, context.now)
    stored = phone_intake.typed_in(row, ring)
    if row.finished_at is None and posted.version > row.version:
        raise NewerThanStored(posted.intake_id)
    is_older = row.finished_at is None and posted.version < row.version
    fields = merged(stored.fields, posted.fields) if is_older else posted.fields
    page = read(fields, earlier_answers(stored, context))
    if row.finished_at is None:
        typed = Typed(dict(page.fields), page.answers.dump(), stored.in_case)  # type: ignore[arg-type]
        phone_intake.save(row, ring, typed, context.now)
    return row, page


def earlier_answers(stored: Typed, context: StaffContext) -> Answers:
    """Return the answers as they were read before, with the days on which they were said."""
    return load_known(stored.answers, JOURNEY.questions, context.now.date())


def queue_now(intake_id: str, page: IntakePage) -> str:
    """Put an emergency, and what is new about it, into the queue; return why not, or ""."""
    try:
        in_one_transaction(partial(put_into_queue, intake_id=intake_id, page=page, context=staff_context()))
    except ActionRefused as refusal:
        return refusal.words
    return ""


def put_into_queue(session: Session, intake_id: str, page: IntakePage, context: StaffContext) -> None:
    """Put an emergency into the queue with what is known, or add to it what is new since the last save.

    Raises ActionRefused when the account was disabled, or the case is closed.
    """
    refuse_disabled_account(session, context)
    keys = instance_keys()
    row = phone_intake.lock_or_start(session, keys.fields, intake_id, context.actor.id, context.now)
    stored = phone_intake.typed_in(row, keys.fields)
    request = request_of(intake_id, page, context)
    if row.submission_id is None:
        row.submission_id = submit(session, keys, request, context.now, context.service_levels).id
    else:
        is_own_draft = row.staff_id == context.actor.id and row.finished_at is None
        _add(session, row.submission_id, stored, page, request, context, may_correct=is_own_draft)
    typed = Typed(stored.fields, stored.answers, page.on_path.dump())
    phone_intake.seal(row, keys.fields, typed)


def _add(
    session: Session,
    submission_id: str,
    stored: Typed,
    page: IntakePage,
    request: SubmissionRequest,
    context: StaffContext,
    *,
    may_correct: bool,
) -> None:
    dumped = page.on_path.dump()
    new = [question for question in page.on_path if dumped[question.id] != stored.in_case.get(question.id)]
    add_answers(session, submission_id, page.on_path.only(new), context)
    consent = None
    if page.is_agreed:
        consent = (request.consent.version, store_shown_texts(session, request).consent)
    details = IntakeDetails(
        request.contact,
        lambda contact: {
            **contact_columns(instance_keys().index, contact, submission_id),
            "channel": Channel.OFFICE if contact.referral else Channel.CHECK,
        },
        consent,
        is_refused=page.is_refused,
        may_correct=may_correct,
    )
    add_details(session, submission_id, details, context)


def send(session: Session, posted: Posted, page: IntakePage, context: StaffContext) -> str:
    """Send a complete intake, or finish one that is in the queue; return the submission's id.

    Raises ActionRefused when the account was disabled.
    """
    refuse_disabled_account(session, context)
    keys = instance_keys()
    row = phone_intake.lock_or_start(session, keys.fields, posted.intake_id, context.actor.id, context.now)
    if row.submission_id is None:
        request = request_of(posted.intake_id, page, context)
        row.submission_id = submit(session, keys, request, context.now, context.service_levels).id
    if row.finished_at is None:
        phone_intake.finish(row, keys.fields, posted.fields, context.now)
    return row.submission_id


def request_of(intake_id: str, page: IntakePage, context: StaffContext) -> SubmissionRequest:
    """Return what the page asks to send, as far as it is known."""
    contact = page.contact
    return SubmissionRequest(
        draft_id=intake_id,
        answers=page.answers,
        contact=contact,
        consent=spoken_consent(page) if page.is_agreed else Consent(version=NOT_ASKED, text=NOT_ASKED_TEXT),
        confirmed=page.confirmed,
        entered_by=context.actor.id,
        channel=Channel.OFFICE if contact.referral else Channel.CHECK,
    )


def spoken_consent(page: IntakePage) -> Consent:
    """Return the consent that staff read out: the words that patients read."""
    settings = current_app.config["SETTINGS"]
    return consent_for(
        settings.clinic_name,
        settings.clinic_phone,
        page.helper,
        page.under_18,
        office=page.contact_form.is_office,
        spoken=True,
    )
