"""After sending: the status page, "I feel worse", correcting the phone number, and withdrawing."""

from __future__ import annotations

import uuid

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clinic_hours, flood_limits
from app.access import Access, handles_csrf_failure, open_to
from app.clock import in_clinic_zone, local_now, today
from app.extensions import address_hash, db, instance_keys, writing
from app.forms import is_display_request, status_of
from app.question_forms.forms import PageForm, form_for
from app.questionnaire.answers import Answers
from app.questionnaire.sections.worse import WORSE
from app.rules.due_dates import window_closes_first
from app.rules.record import from_record
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.rules.wording import patient_messages
from app.screening import draft as drafts
from app.screening import pause_cache, promised_times, status_access
from app.screening.blueprint import (
    Reader,
    bp,
    current_draft,
    needs_no_draft,
    posted_red_flags,
    stop_page,
    too_many_page,
    works_while_paused,
)
from app.screening.status_followup import call_time_of, sent_reference, track_of
from app.screening.status_form import PhoneForm, StatusSignInForm, status_sign_in_form
from app.screening.status_submission import OpenedSubmission, open_submission
from app.submissions.casework import patient_updates
from app.submissions.casework.patient_status import (
    PatientStage,
    PatientStatus,
    is_emergency,
    is_still_called,
    patient_status,
    was_reached,
)
from app.submissions.context import PatientContext
from app.submissions.statuses import Status
from app.submissions.worklist import search

RETRY_AFTER_S = "3600"
LONGEST_TOKEN = 32
OPENED_NEXT = {
    "copy": "copy",
    "visit_sheet": "visit_sheet",
    "bone_letter": "bone_letter",
    "worse": "status_worse",
}
"""What a browser may be led to once it has access, in place of the status page."""


@bp.route("/status", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@handles_csrf_failure
def status() -> ResponseReturnValue:
    """Ask for the reference and birth date. The answer and the work are the same whichever is wrong."""
    wanted = url_for(f"screening.{OPENED_NEXT.get(_opened_next(), 'status_yours')}")
    if request.method != "POST" and open_submission() is not None:
        return redirect(wanted)
    form = status_sign_in_form(today(), sent_reference(db.session, current_draft().sent))
    if not form.validate_on_submit():
        return _sign_in_page(form, status_of(form))
    if not status_access.allow_attempt(form.stored_reference):
        current_app.logger.warning("too many wrong tries at a status page", extra={"address": address_hash()})
        return render_template("screening/status_blocked.html"), 429, {"Retry-After": RETRY_AFTER_S}
    birth_date = form.birth_date.data or today()
    submission_id = search.id_by_reference_and_birth(
        db.session, instance_keys(), form.stored_reference, birth_date
    )
    if submission_id is None:
        current_app.logger.warning("a try at a status page was refused", extra={"address": address_hash()})
        status_access.note_failure()
        form.add_no_match_error()
        return _sign_in_page(form, 403)
    status_access.refund_attempt(form.stored_reference)
    status_access.grant(submission_id)
    return redirect(wanted)


def _opened_next() -> str:
    if request.endpoint == "screening.status_worse":
        return "worse"
    page = request.args.get("to", "")
    return page if page in OPENED_NEXT else ""


def _sign_in_page(form: StatusSignInForm, status: int = 200) -> ResponseReturnValue:
    if request.method == "POST" and drafts.has_no_cookie():
        return stop_page("no_cookie", 400)
    expired = status_access.has_expired()
    if expired:
        status_access.revoke()
    return render_template(
        "screening/status_sign_in.html",
        form=form,
        expired=expired,
        red_flags=posted_red_flags(),
        to=_opened_next() or None,
    ), status


def _sign_in_again() -> ResponseReturnValue:
    """Ask the patient to sign in again. An emergency sign in the submitted form comes first."""
    if request.method != "POST":
        return redirect(url_for("screening.status", to=_opened_next() or None))
    return _sign_in_page(status_sign_in_form(today(), ""), 403)


@bp.get("/status/yours")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_yours() -> ResponseReturnValue:
    """Show the status in plain words: no answer but the signs to name to 911, no name, no phone number."""
    opened = open_submission()
    if opened is None:
        return _sign_in_again()
    current = patient_status(opened.submission, opened.submission.events)
    return render_template(
        "screening/status_yours.html",
        opened=opened,
        status=current,
        promise=promised_times.status_promise(current, opened.submission, opened.helper),
        helper=opened.helper,
        red_flags=opened.red_flags,
        flags=opened.flags_now,
        window_closes_first=_window_closes_first(opened, current),
        paused=pause_cache.is_paused(),
        is_called=is_still_called(opened.submission),
        steps=track_of(db.session, opened.referenced, local_now(), paused=pause_cache.is_paused()),
        call_time=call_time_of(opened.submission),
        can_withdraw=current.stage not in (PatientStage.WITHDRAWN_BY_PATIENT, PatientStage.CLOSED),
    )


def _window_closes_first(opened: OpenedSubmission, status: PatientStatus) -> bool:
    """Whether the window closes before the time that was promised at sending."""
    sent_at = in_clinic_zone(opened.referenced.sent_at)
    by = in_clinic_zone(status.by) if status.by else None
    return window_closes_first(from_record(opened.referenced.assessment).window, sent_at, by)


@bp.route("/status/worse", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@handles_csrf_failure
def status_worse() -> ResponseReturnValue:
    """Ask about the emergency signs and the pain again. With one sign, nothing else needs an answer."""
    opened = open_submission()
    if opened is None:
        return _sign_in_again()
    form = form_for(WORSE.questions, Answers(), today())
    if is_display_request():
        return _worse_page(form, opened)
    valid = form.validate()
    if form.csrf_token.errors:
        return _worse_page(form, opened, 400)
    answers = form.valid_answers(Answers())
    if not valid and not red_flags(answers):
        return _worse_page(form, opened, 422)
    report = patient_updates.WorseReport(answers, _submit_token())
    submission_id = opened.referenced.id
    if not flood_limits.is_within_own("worse", submission_id):
        return too_many_page(reader=_worse_reader(opened))
    patient_updates.retry_on_conflict(
        writing.begin,
        lambda session: patient_updates.report_worse(session, submission_id, report, _patient_context()),
    )
    return redirect(url_for("screening.status_yours"))


def _worse_reader(opened: OpenedSubmission) -> Reader:
    """Return who has told us that it is worse, and needs a nurse or doctor today even if we could not take it."""
    return Reader(opened.helper, posted_red_flags(), patient_messages.STILL_TALK_TODAY, opened.flags_now)


def _submit_token() -> str:
    """The token of the page, so that submitting it twice counts once."""
    return request.form.get("press", "")[:LONGEST_TOKEN] or uuid.uuid4().hex


def _patient_context() -> PatientContext:
    return PatientContext(local_now(), clinic_hours.service_levels())


def _worse_page(form: PageForm, opened: OpenedSubmission, status: int = 200) -> ResponseReturnValue:
    was_emergency = is_emergency(opened.submission)
    return render_template(
        "screening/status_worse.html",
        page=WORSE,
        form=form,
        submit_token=_submit_token(),
        helper=opened.helper,
        is_emergency=was_emergency,
        signs=posted_red_flags() or (opened.red_flags if was_emergency else ()),
        paused=pause_cache.is_paused(),
    ), status


@bp.route("/status/phone", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
@handles_csrf_failure
def status_phone() -> ResponseReturnValue:
    """Correct the phone number. Only the last two digits of the current one are shown."""
    opened = open_submission()
    if opened is None:
        return _sign_in_again()
    if not opened.can_change_phone:
        return redirect(url_for("screening.status_yours"))
    form = PhoneForm()
    if not form.validate_on_submit():
        stale = bool(form.csrf_token.errors)
        page = render_template("screening/status_phone.html", form=form, stale=stale, opened=opened)
        return page, status_of(form)
    keys, submission_id, number = instance_keys(), opened.referenced.id, form.number
    if not flood_limits.is_within_own("phone", submission_id):
        return too_many_page(reader=Reader(opened.helper))
    patient_updates.retry_on_conflict(
        writing.begin,
        lambda session: patient_updates.correct_phone(
            session, keys, submission_id, number, _patient_context()
        ),
    )
    return redirect(url_for("screening.status_yours"))


@bp.route("/status/take-back", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_take_back() -> ResponseReturnValue:
    """Explain what withdrawing means, and withdraw on submit; of a closed case only the consent."""
    opened = open_submission()
    if opened is None:
        return _sign_in_again()
    if request.method == "POST":
        submission_id = opened.referenced.id
        if not flood_limits.is_within_own("take back", submission_id):
            return too_many_page(reader=Reader(opened.helper))
        patient_updates.retry_on_conflict(
            writing.begin,
            lambda session: patient_updates.withdraw(session, submission_id, _patient_context()),
        )
        status_access.grant(submission_id)
        return redirect(url_for("screening.status_yours"))
    is_closed = opened.submission.status == Status.CLOSED
    if is_closed and opened.referenced.consent_ended_at is not None:
        return redirect(url_for("screening.status_yours"))
    return render_template(
        "screening/status_take_back.html",
        is_closed=is_closed,
        helper=opened.helper,
        is_called=is_still_called(opened.submission),
        is_emergency=is_emergency(opened.submission),
        is_urgent=opened.submission.tier_now >= Tier.URGENT_CLINICIAN,
        er_flags=opened.flags_now,
        was_reached=was_reached(opened.submission, opened.submission.events),
    )


@bp.post("/status/leave")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_leave() -> ResponseReturnValue:
    """Close the status page of this browser."""
    status_access.revoke()
    return redirect(url_for("screening.status"))
