"""Sending to the clinic, and the confirmation."""

from __future__ import annotations

from collections.abc import Mapping

from flask import current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from app import clinic_hours, flood_limits
from app.access import Access, handles_csrf_failure, open_to
from app.clock import local_now, today
from app.design.errors import sends_check
from app.extensions import db, instance_keys, writing
from app.forms import is_display_request, status_of
from app.i18n.localizers import page_localizer
from app.i18n.opening_words import call_windows
from app.question_forms.office_send_form import helper_send_form
from app.question_forms.send_form import NO, SendForm, send_form
from app.questionnaire.sections.about_you import AGE_BAND, UNDER_18
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.screening import clinic_choices, pause_cache, status_access
from app.screening.blueprint import bp, current_draft, too_many_page, works_while_paused
from app.screening.check_views import assessment_of, finished_draft
from app.screening.draft import Draft, Unsent
from app.screening.page_counter import page_counter
from app.screening.printable import PrintableCheck, opens_what_was_sent, printable_submission
from app.screening.recommendations import READING_LINKS, recommended
from app.screening.sent_before import SentAgain, sent_again
from app.screening.status_followup import (
    call_time_of,
    track_of,
)
from app.screening.status_submission import open_submission
from app.submissions.intake import saved_drafts
from app.submissions.intake.send_consent import consent_for
from app.submissions.intake.submit import Consent, SubmissionRequest, submit_once
from app.submissions.models import Submission

SEND_PAGE = "send"


@bp.route("/check/send", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@sends_check
@handles_csrf_failure
def send() -> ResponseReturnValue:
    """Ask for contact details and consent, and store the submission once."""
    draft, response = finished_draft()
    if response:
        return _send_again(draft) if draft.sent and not is_display_request() else response
    form = _form_for(draft)
    consent = _consent_for(draft, form)
    if is_display_request():
        page_counter().opened(SEND_PAGE)
        return _send_page(form, draft, consent)
    valid = form.validate_on_submit()
    if form.consent.data == NO and not form.csrf_token.errors:
        return render_template(
            "screening/not_wanted.html",
            helper=draft.helper,
            red_flags=red_flags(draft.answers),
            assessment=assessment_of(draft),
            contact_inputs=form.contact_inputs,
        )
    if not valid or form.consent_changed(consent):
        return _send_page(form, draft, consent)
    if not flood_limits.is_within("send", _counted_as(draft)):
        return too_many_page(form.contact_inputs)
    stored = submit_once(
        writing.begin,
        instance_keys(),
        _request_of(draft, form, consent),
        local_now(),
        clinic_hours.service_levels(),
    )
    page_counter().continued(SEND_PAGE)
    _erase_saved_copy(draft)
    draft.sent = stored.id
    draft.store()
    return redirect(url_for("screening.sent"))


def _counted_as(draft: Draft) -> str:
    """Return whose counts the check is counted in: someone not sure of an emergency sign is urgent by the rules."""
    tier = assessment_of(draft).tier
    if red_flags(draft.answers) or tier is Tier.EMERGENCY_NOW:
        return flood_limits.EMERGENCY
    return flood_limits.URGENT if tier is Tier.URGENT_CLINICIAN else ""


def _request_of(draft: Draft, form: SendForm, consent: Consent) -> SubmissionRequest:
    return SubmissionRequest(
        draft_id=draft.id,
        answers=draft.answers,
        contact=form.contact,
        consent=consent,
        localizer=page_localizer,
        withdrawn_red_flags=sorted(draft.withdrawn),
        confirmed=[pair.code for pair in draft.contradictions(today()) if pair.code in draft.confirmed],
        channel=form.channel,
        network=flood_limits.network_hash(),
    )


def _erase_saved_copy(draft: Draft) -> None:
    """Erase the copy saved for another device. A failure is only logged: the copy expires within a week anyway."""
    if draft.saved_copy:
        try:
            with writing.begin() as session:
                saved_drafts.erase(session, draft.saved_copy)
        except SQLAlchemyError:
            current_app.logger.warning("a saved copy of a sent draft could not be erased")
        draft.saved_copy = ""


def _form_for(draft: Draft) -> SendForm:
    form: SendForm
    if draft.helper and not draft.is_under_18:
        form = helper_send_form(clinic_choices.offered(), _call_windows(), today(), draft.office)
    else:
        form = send_form(clinic_choices.offered(), _call_windows(), draft.helper, draft.is_under_18, today())
    form.age_band = draft.answers.get(AGE_BAND) or ""
    return form


def _call_windows() -> Mapping[str, str]:
    return call_windows(clinic_hours.usual_opening(), page_localizer)


def _consent_for(draft: Draft, form: SendForm) -> Consent:
    settings = current_app.config["SETTINGS"]
    return consent_for(
        settings.clinic_name,
        settings.clinic_phone,
        draft.helper,
        draft.is_under_18,
        page_localizer,
        office=form.is_office,
    )


def _send_page(form: SendForm, draft: Draft, consent: Consent) -> ResponseReturnValue:
    return render_template(
        "screening/send.html",
        form=form,
        stale=bool(form.csrf_token.errors),
        consent=consent,
        helper=draft.helper,
        under_18=draft.is_under_18,
        red_flags=red_flags(draft.answers),
        assessment=assessment_of(draft),
        back=url_for(_page_before(draft)),
    ), status_of(form)


def _page_before(draft: Draft) -> str:
    """The endpoint of the page before the form: the list of answers, or where the patient chose to send without the rest."""
    if not (draft.is_stopped and draft.has_more):
        return "screening.answers"
    return "screening.emergency" if red_flags(draft.answers) else "screening.send_or_go_on"


@bp.get("/check/sent")
@open_to(Access.ANYONE)
@works_while_paused
def sent() -> ResponseReturnValue:
    """Show the reference, and what happens next and by when. Going back or reloading shows the same."""
    draft = current_draft()
    if not draft.sent:
        return redirect(url_for("screening.check"))
    printable = printable_submission(draft.sent)
    again = SentAgain(is_other=True) if draft.unsent in (Unsent.OTHER, Unsent.EMERGENCY) else None
    return _sent_page(printable, draft, again) if isinstance(printable, PrintableCheck) else printable


def _sent_page(printable: PrintableCheck, draft: Draft, again: SentAgain | None = None) -> str:
    submission = printable.submission
    return printable.render(
        "screening/sent.html",
        reading_links=recommended(READING_LINKS, printable.codes()),
        phone_ending=printable.phone_ending,
        steps=track_of(db.session, submission, local_now(), paused=pause_cache.is_paused())
        if submission
        else (),
        call_time=call_time_of(submission) if submission else "",
        shows_told=opens_what_was_sent(draft) or open_submission() is not None,
        again=again,
        is_unsent_emergency=draft.unsent is Unsent.EMERGENCY and not printable.is_emergency,
    )


def _send_again(draft: Draft) -> ResponseReturnValue:
    """Say what was not sent of a form posted again, as from a second tab. The same form leads to the same page."""
    printable = printable_submission(draft.sent)
    if not isinstance(printable, PrintableCheck):
        return printable
    stored = printable.submission
    if stored is None:
        return redirect(url_for("screening.check"))
    again = (
        sent_again(_form_like(stored), stored) if draft.unsent is None else _again_from_a_copy(draft, stored)
    )
    return (
        (_sent_page(printable, draft, again), 409) if again.is_lost else redirect(url_for("screening.sent"))
    )


def _again_from_a_copy(draft: Draft, stored: Submission) -> SentAgain:
    """Compare a form posted by another copy of the cookie, within the limits of guesses: it tells if a birth date is right.

    Who posts all that was typed is taken for the one who sent it, as after a second press or a lost response.
    """
    if not status_access.allow_attempt(stored.reference):
        return SentAgain(is_other=True)
    again = sent_again(_form_like(stored), stored)
    if again.is_lost:
        status_access.note_failure()
        return again
    status_access.refund_attempt(stored.reference)
    if draft.unsent is Unsent.NOTHING:
        draft.unsent, draft.at = None, 0.0
        draft.store()
    return again


def _form_like(stored: Submission) -> SendForm:
    """The sending form as it was offered for what is stored."""
    under_18 = stored.age_band == UNDER_18
    if stored.contact["helper_name"] and not under_18:
        return helper_send_form(clinic_choices.offered(), _call_windows(), today(), office=False)
    return send_form(
        clinic_choices.offered(), _call_windows(), bool(stored.contact["helper_name"]), under_18, today()
    )
