"""The phone intake: one page for staff who have a patient on the phone, in the order of the call."""

from __future__ import annotations

import uuid

from flask import abort, g, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm

from app.access import Access, handles_csrf_failure, open_to, when_signed_out
from app.accounts.current_staff import staff_context
from app.accounts.reading_traces import leaves_trace, reading, repeats_itself, shows_no_patient
from app.audit.access_log import Way
from app.extensions import db, instance_keys
from app.questionnaire.answers import Answers
from app.review import intake_proposals
from app.review.blueprint import bp
from app.review.intake_page import CONTACT, PAGES, IntakePage
from app.review.intake_proposals import Proposal
from app.review.intake_reading import SEND_EARLY, Posted, is_intake_id, posted_intake, read_page
from app.review.intake_rendering import intake_page, intake_state, others_page, submission_of
from app.review.intake_saving import (
    earlier_answers,
    in_one_transaction,
    keep,
    queue_now,
    send,
    spoken_consent,
)
from app.review.intake_signed_out import signed_out_intake
from app.submissions.intake import phone_intake
from app.submissions.intake.phone_intake import (
    NOTHING_TYPED,
    NewerThanStored,
    NotYours,
    PhoneIntake,
    SentBefore,
)

STALE = "This page was open for too long, and is not saved yet. Nothing that you typed is lost: press the button again."
SENT_ALREADY = "This intake was sent before. What you changed on this page since then was not sent: change it in the case."
NEVER_GIVEN = (
    "This page does not fit what is kept, and is NOT saved. Look it over, then press the button again."
)
THROWN_AWAY = "This intake was thrown away, and what is on this page is NOT saved."
OTHERS = "This page was opened by another account. Nothing was saved."
NEW = "Start a new phone intake"
ASK_AGAIN = "Two answers do not fit together. Ask about them: change one, or tick that both are right"


@bp.get("/intake")
@open_to(Access.MOVERS)
@leaves_trace(Way.INTAKE)
def new_intake() -> ResponseReturnValue:
    """Show an empty intake, and the unfinished ones. Nothing is kept before the first save."""
    return intake_page(uuid.uuid4().hex, 0, read_page({}, Answers()))


@bp.get("/intake/<intake_id>")
@open_to(Access.MOVERS)
@leaves_trace(Way.INTAKE)
def intake(intake_id: str) -> ResponseReturnValue:
    """Show an intake to go on with, or the case that it became. Nothing is put into the queue by looking."""
    context, ring = staff_context(), instance_keys().fields
    row = phone_intake.own_intake(db.session, intake_id, g.staff.id, context.now)
    proposal = intake_proposals.latest(db.session, g.staff.id, intake_id)
    if row is not None and row.finished_at is not None:
        return _finished(row, proposal)
    if row is None and (proposal is None or not is_intake_id(intake_id)):
        abort(404)
    stored, version = (phone_intake.typed_in(row, ring), row.version) if row else (NOTHING_TYPED, 0)
    page = read_page(stored.fields, earlier_answers(stored, context))
    reading().is_emergency = bool(page.red_flags)
    return intake_page(intake_id, version, page, proposal=proposal)


def _finished(row: PhoneIntake, proposal: Proposal | None) -> ResponseReturnValue:
    """Show the case; what was typed after the end is shown first, because it cannot be added here any more."""
    link = _link_to_case(row.submission_id) if row.submission_id else (url_for("review.new_intake"), NEW)
    if proposal is None:
        return redirect(link[0]) if row.submission_id else abort(404)
    notice = SENT_ALREADY if row.submission_id else THROWN_AWAY
    return intake_page(row.id, 0, proposal.page, notice=notice, link=link, proposal=proposal)


@bp.post("/intake/<intake_id>")
@open_to(Access.MOVERS)
@leaves_trace(Way.INTAKE)
@repeats_itself
@when_signed_out(signed_out_intake)
@handles_csrf_failure
def save_intake(intake_id: str) -> ResponseReturnValue:
    """Keep the page; put an emergency into the queue at once; and send, when that button was pressed."""
    if not is_intake_id(intake_id):
        abort(404)
    posted = posted_intake(intake_id)
    if not FlaskForm().validate():
        page = read_page(posted.fields, Answers())
        return intake_page(intake_id, posted.version, page, notice=STALE, status=400)
    if not posted.is_for(g.staff.id):
        return _of_another_account(posted)
    try:
        row, page = in_one_transaction(
            lambda session: keep(session, posted, g.staff.id, read_page, staff_context())
        )
    except NotYours:
        abort(404)
    except SentBefore as sent:
        return _refused(posted, SENT_ALREADY, _link_to_case(sent.submission_id))
    except NewerThanStored:
        return _refused(posted, NEVER_GIVEN)
    return _after_the_end(row, posted) if row.finished_at is not None else _go_on(row, posted, page)


def _of_another_account(posted: Posted) -> ResponseReturnValue:
    """Refuse a page that was drawn for another account at this browser."""
    page = read_page(posted.fields, Answers())
    if posted.is_by_script:
        return intake_state("", 0, page, OTHERS), 409
    return others_page("", page)


def _go_on(row: PhoneIntake, posted: Posted, page: IntakePage) -> ResponseReturnValue:
    """Answer a page that was kept."""
    intake_id = posted.intake_id
    was_queued = row.submission_id is not None
    reading().is_emergency = bool(page.red_flags)
    refusal = queue_now(intake_id, page) if was_queued or page.red_flags else ""
    if posted.is_by_script:
        return intake_state(intake_id, row.version, page, refusal)
    if refusal:
        return intake_page(intake_id, row.version, page, notice=refusal, status=409)
    if posted.sends:
        return _send(posted, row.version, page)
    if problems := page.problems(missing=False, unanswered=False):
        return intake_page(intake_id, row.version, page, problems, status=422)
    is_new_emergency = bool(page.red_flags) and not was_queued
    anchor = "emergency" if is_new_emergency else _next_section(posted.pressed)
    return redirect(url_for("review.intake", intake_id=intake_id, _anchor=anchor))


@bp.post("/intake/<intake_id>/discard")
@open_to(Access.MOVERS)
@shows_no_patient
def discard_intake(intake_id: str) -> ResponseReturnValue:
    """Throw away what was typed. What an emergency put into the queue stays there."""
    _throw_away(intake_id)
    return redirect(url_for("review.new_intake", done="discarded"))


def _refused(posted: Posted, notice: str, link: tuple[str, str] = ("", "")) -> ResponseReturnValue:
    """Show what was posted, and why it was not saved. In an emergency it still says what to tell them."""
    page = read_page(posted.fields, Answers())
    if posted.is_by_script:
        return intake_state(posted.intake_id, 0, page, notice, link), 409
    return intake_page(posted.intake_id, 0, page, notice=notice, link=link, status=409)


def _link_to_case(submission_id: str) -> tuple[str, str]:
    return url_for("review.submission", submission_id=submission_id), "Open the case"


def _throw_away(intake_id: str) -> None:
    ring, now = instance_keys().fields, staff_context().now
    in_one_transaction(lambda session: phone_intake.throw_away(session, ring, intake_id, g.staff.id, now))


def _send(posted: Posted, version: int, page: IntakePage) -> ResponseReturnValue:
    """Send it, or show what is missing. An emergency is in the queue already: it is finished as it is."""
    is_queued = submission_of(posted.intake_id) is not None
    if page.is_refused and not is_queued:
        _throw_away(posted.intake_id)
        return redirect(url_for("review.new_intake", done="no"))
    problems = page.problems(missing=False, unanswered=False) if is_queued else _missing(posted, page)
    if problems:
        return intake_page(posted.intake_id, version, page, problems, status=422)
    submission_id = in_one_transaction(lambda session: send(session, posted, page, staff_context()))
    return redirect(url_for("review.submission", submission_id=submission_id))


def _missing(posted: Posted, page: IntakePage) -> dict[str, str]:
    """Return what is missing before it can be sent: as in the check, but for what may be left out."""
    may_leave_out = page.may_send_early and posted.pressed == SEND_EARLY
    problems = page.problems(missing=True, unanswered=not may_leave_out)
    form = page.contact_form
    if form.consent_changed(spoken_consent(page)):
        problems["consent"] = str(form.consent.errors[0])
    if page.unconfirmed and not problems:
        problems[f"confirm-{page.unconfirmed[0].code}"] = ASK_AGAIN
    return problems


def _after_the_end(row: PhoneIntake, posted: Posted) -> ResponseReturnValue:
    """Show the case for a page that is posted again; say so when it was changed since, or when it was thrown away."""
    if row.submission_id is None:
        return _refused(posted, THROWN_AWAY, (url_for("review.new_intake"), NEW))
    link = _link_to_case(str(row.submission_id))
    ring = instance_keys().fields
    if phone_intake.typed_in(row, ring).sent == phone_intake.fields_fingerprint(posted.fields):
        return redirect(link[0])
    return _refused(posted, SENT_ALREADY, link)


def _next_section(pressed: str) -> str:
    """Return the section to go on with: the one after that whose button was pressed."""
    ids = [*(page.id for page in PAGES), CONTACT]
    return ids[min(ids.index(pressed) + 1, len(ids) - 1)] if pressed in ids else ids[0]
