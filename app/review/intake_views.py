"""The phone intake: one page for staff who have a patient on the phone, in the order of the call."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from flask import abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm

from app import clinic_hours
from app.access import Access, handles_csrf_failure, open_to
from app.accounts.current_staff import staff_context
from app.accounts.staff import all_staff
from app.clinics.directory import open_clinics
from app.clock import today
from app.extensions import db, instance_keys
from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import call_windows
from app.keys import KeyRing
from app.question_forms.send_form import choices_of
from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.review.blueprint import bp
from app.review.case_emergency_script import EmergencyScript
from app.review.intake_page import CONTACT, PAGES, Choices, IntakePage, input_names
from app.review.intake_saving import (
    Posted,
    earlier_answers,
    in_one_transaction,
    keep,
    put_into_queue,
    send,
    spoken_consent,
)
from app.review.intake_words import (
    CONSENT_ANSWERS,
    FIELDS,
    NO_CONSENT_ANSWER,
    OPTIONS,
    TITLES,
    asked_only_if,
)
from app.review.labels import ALARMS
from app.rules.quoted_numbers import quoted_numbers
from app.submissions.intake import phone_intake
from app.submissions.intake.phone_intake import NotYours, PhoneIntake
from app.submissions.statuses import ActionRefused
from app.submissions.worklist import search

SEND, SEND_EARLY, BY_SCRIPT = "send", "send_early", "script"
"""Values of the button: send it; send it without the rest; and a save by the script, which only wants to know how it went."""
STALE = "This page was open for too long, and is not saved yet. Nothing that you typed is lost: press the button again."
SENT_ALREADY = "This intake was sent before. What you changed on this page since then was not sent: change it in the case."
ASK_AGAIN = "Two answers do not fit together. Ask about them: change one, or tick that both are right"
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)


@dataclass(frozen=True)
class Unfinished:
    """An unfinished intake in the list. name: of the patient, as typed so far, for its own account only."""

    row: PhoneIntake
    by: str
    name: str
    is_own: bool


@bp.get("/intake")
@open_to(Access.MOVERS)
def new_intake() -> ResponseReturnValue:
    """Show an empty intake, and the unfinished ones. Nothing is kept before the first save."""
    return intake_page(uuid.uuid4().hex, 0, read_page({}, Answers()))


@bp.get("/intake/<intake_id>")
@open_to(Access.MOVERS)
def intake(intake_id: str) -> ResponseReturnValue:
    """Show an intake to go on with, or the case that it became. An emergency kept for later goes into the queue now."""
    context, ring = staff_context(), instance_keys().fields
    row = phone_intake.own_intake(db.session, intake_id, g.staff.id, context.now) or abort(404)
    if row.finished_at is not None:
        return redirect(url_for("review.submission", submission_id=row.submission_id))
    stored = phone_intake.typed_in(row, ring)
    page = read_page(stored.fields, earlier_answers(stored, context))
    refusal = _queued(intake_id, page) if page.red_flags and request.method != "HEAD" else ""
    return intake_page(intake_id, row.version, page, notice=refusal)


@bp.post("/intake/<intake_id>")
@open_to(Access.MOVERS)
@handles_csrf_failure
def save_intake(intake_id: str) -> ResponseReturnValue:
    """Keep the page; put an emergency into the queue at once; and send, when that button was pressed."""
    posted = posted_intake(intake_id)
    if not FlaskForm().validate():
        return intake_page(
            intake_id, posted.version, read_page(posted.fields, Answers()), notice=STALE, status=400
        )
    try:
        row, page = in_one_transaction(
            lambda session: keep(session, posted, g.staff.id, read_page, staff_context())
        )
    except NotYours:
        abort(404)
    if row.finished_at is not None:
        return _after_the_end(row, posted, page)
    was_queued = row.submission_id is not None
    refusal = _queued(intake_id, page) if was_queued or page.red_flags else ""
    if request.form.get("then") == BY_SCRIPT:
        return _state(intake_id, row.version, page, refusal)
    if refusal:
        return intake_page(intake_id, row.version, page, notice=refusal, status=409)
    if request.form.get("then") in (SEND, SEND_EARLY):
        return _send(posted, row.version, page)
    problems = page.problems(missing=False, unanswered=False)
    if problems:
        return intake_page(intake_id, row.version, page, problems, status=422)
    is_new_emergency = bool(page.red_flags) and not was_queued
    return redirect(_anchored(intake_id, "emergency" if is_new_emergency else _next_section()))


@bp.post("/intake/<intake_id>/discard")
@open_to(Access.MOVERS)
def discard_intake(intake_id: str) -> ResponseReturnValue:
    """Throw away what was typed. What an emergency put into the queue stays there."""
    in_one_transaction(lambda session: phone_intake.throw_away(session, intake_id, g.staff.id))
    return redirect(url_for("review.new_intake", done="discarded"))


def posted_intake(intake_id: str) -> Posted:
    """Return the page that was posted. 404 for an address that no intake has."""
    if _ID.fullmatch(intake_id) is None:
        abort(404)
    version = request.form.get("version", "")
    fields = phone_intake.readable_fields(dict(request.form.lists()), input_names())
    return Posted(intake_id, int(version) if version.isdecimal() and len(version) < 7 else 0, fields)


def read_page(fields: Mapping[str, list[str]], earlier: Answers) -> IntakePage:
    """Read what was typed."""
    clinics = {clinic.id: f"{clinic.name} ({clinic.city})" for clinic in open_clinics(db.session)}
    windows = call_windows(clinic_hours.usual_opening(), FixedLocalizer("en"))
    return IntakePage(fields, earlier, today(), Choices(clinics, windows))


def _queued(intake_id: str, page: IntakePage) -> str:
    """Put an emergency, and what is new about it, into the queue; return why not, or ""."""
    try:
        in_one_transaction(partial(put_into_queue, intake_id=intake_id, page=page, context=staff_context()))
    except ActionRefused as refusal:
        return refusal.words
    return ""


def _send(posted: Posted, version: int, page: IntakePage) -> ResponseReturnValue:
    """Send it, or show what is missing. An emergency is in the queue already: it is finished as it is."""
    again = partial(intake_page, posted.intake_id, version, page, status=422)
    is_emergency = bool(page.red_flags) or _submission_of(posted.intake_id) is not None
    if page.said_no and not is_emergency:
        in_one_transaction(lambda session: phone_intake.throw_away(session, posted.intake_id, g.staff.id))
        return redirect(url_for("review.new_intake", done="no"))
    may_leave_out = page.may_send_early and request.form["then"] == SEND_EARLY
    problems = page.problems(missing=not is_emergency, unanswered=not (is_emergency or may_leave_out))
    if not is_emergency and page.contact_form.consent_changed(spoken_consent(page)):
        problems["consent"] = page.contact_form.consent.errors[0]
    if problems:
        return again(problems)
    if page.unconfirmed and not is_emergency:
        return again({f"confirm-{pair.code}": ASK_AGAIN for pair in page.unconfirmed[:1]})
    submission_id = in_one_transaction(lambda session: send(session, posted, page, staff_context()))
    return redirect(url_for("review.submission", submission_id=submission_id))


def _after_the_end(row: PhoneIntake, posted: Posted, page: IntakePage) -> ResponseReturnValue:
    """Show the case for a page that is posted again; say so when it was changed since."""
    case = url_for("review.submission", submission_id=row.submission_id)
    ring = instance_keys().fields
    if phone_intake.typed_in(row, ring).sent == phone_intake.fields_fingerprint(posted.fields):
        return redirect(case)
    return intake_page(posted.intake_id, posted.version, page, notice=SENT_ALREADY, case=case, status=409)


def _next_section() -> str:
    """Return the section to go on with: the one after that whose button was pressed."""
    ids = [*(page.id for page in PAGES), CONTACT]
    pressed = request.form.get("then", "")
    return ids[min(ids.index(pressed) + 1, len(ids) - 1)] if pressed in ids else ids[0]


def _anchored(intake_id: str, anchor: str) -> str:
    return url_for("review.intake", intake_id=intake_id, _anchor=anchor)


def _submission_of(intake_id: str) -> str | None:
    row = db.session.get(PhoneIntake, intake_id)
    return row.submission_id if row else None


def _state(intake_id: str, version: int, page: IntakePage, notice: str) -> ResponseReturnValue:
    return render_template("review/intake_state.html", **_state_of(intake_id, version, page, notice))


def _state_of(intake_id: str, version: int, page: IntakePage, notice: str) -> dict[str, object]:
    """Return what the top of the page shows: whether it is saved, and in an emergency what to say."""
    submission_id = _submission_of(intake_id)
    submission = search.bare_submission(db.session, submission_id) if submission_id else None
    signs = tuple(flag.id for flag in page.red_flags)
    return {
        "intake_id": intake_id,
        "version": version,
        "page": page,
        "notice": notice,
        "submission": submission,
        "signs": [ALARMS[sign] for sign in signs],
        "script": EmergencyScript(submission, signs) if submission is not None else None,
        "now": staff_context().now,
    }


def intake_page(
    intake_id: str,
    version: int,
    page: IntakePage,
    problems: Mapping[str, str] | None = None,
    notice: str = "",
    case: str = "",
    status: int = 200,
) -> ResponseReturnValue:
    """Render the page. version: of what is kept, 0 when nothing is. case: the address of the case that it became."""
    problems = dict(problems or {})
    if "consent" in problems and not page.contact_form.consent.data:
        problems["consent"] = NO_CONSENT_ANSWER
    return render_template(
        "review/intake.html",
        problems=problems,
        case=case,
        consent=spoken_consent(page),
        contact=page.every_contact_field,
        words=FIELDS,
        titles=TITLES,
        options=OPTIONS,
        conditions=JOURNEY.conditions,
        asked_only_if=asked_only_if,
        quoted=quoted_numbers(),
        consent_choices=choices_of(CONSENT_ANSWERS),
        error_of_birth=any(target.startswith("birth_date") for target in problems),
        is_sending=request.form.get("then") in (SEND, SEND_EARLY),
        may_send_early=page.may_send_early and not page.red_flags and request.form.get("then") == SEND,
        unfinished=[] if version else _unfinished(),
        done=request.args.get("done", ""),
        **_state_of(intake_id, version, page, notice),
    ), status


def _unfinished() -> list[Unfinished]:
    """Return one's own unfinished intakes; a lead sees everybody's."""
    now, ring = staff_context().now, instance_keys().fields
    names = {account.id: account.name for account in all_staff(db.session)} if g.staff.may_lead else {}
    rows = phone_intake.unfinished(db.session, None if g.staff.may_lead else g.staff.id, now)
    return [
        Unfinished(
            row,
            names.get(row.staff_id, ""),
            _name_in(row, ring) if row.staff_id == g.staff.id else "",
            row.staff_id == g.staff.id,
        )
        for row in rows
    ]


def _name_in(row: PhoneIntake, ring: KeyRing) -> str:
    return " ".join(phone_intake.typed_in(row, ring).fields.get("full_name", [])) or "no name yet"
