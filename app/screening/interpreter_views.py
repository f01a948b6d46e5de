"""A patient asks for a call with an interpreter, without answering any question.

Nothing is known about the emergency signs then, so it is urgent by the rules, and the pages say so. No answer, score or
result is shown for it, and without a birth date there is no status page.
"""

from __future__ import annotations

from flask import current_app, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue

from app import clinic_hours, flood_limits
from app.access import Access, handles_csrf_failure, open_to
from app.clock import local_now
from app.extensions import instance_keys, writing
from app.forms import is_display_request, status_of
from app.i18n.certified_sentences import SENTENCES
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import Answers
from app.rules.wording import stop_messages
from app.screening import browser
from app.screening.blueprint import Reader, bp, needs_no_draft, too_many_page, works_while_paused
from app.screening.interpreter_form import InterpreterForm, interpreter_form
from app.screening.printable import PrintableCheck, printable_submission
from app.submissions.contact_details import Channel
from app.submissions.intake.send_consent import consent_to_a_call
from app.submissions.intake.submit import Consent, SubmissionRequest, submit_once
from app.submissions.models import Submission

_SENTENCES = {sentence.code: sentence for sentence in SENTENCES}
_SESSION_KEY = "interpreter_call"


@bp.route("/interpreter", methods=["GET", "POST"])
@open_to(Access.PUBLIC)
@needs_no_draft
@handles_csrf_failure
def interpreter() -> ResponseReturnValue:
    """Ask for a name, a phone number, a language and a yes, and store the request once."""
    form, consent = interpreter_form(), _consent()
    if is_display_request() or not form.validate_on_submit() or form.consent_changed(consent):
        return _form_page(form, consent)
    if not flood_limits.is_within("interpreter", flood_limits.URGENT):
        return too_many_page(form.inputs, Reader(urgent=stop_messages.CALL_NOT_TAKEN))
    browser.give_number()
    session[_SESSION_KEY] = _stored(form, consent).id
    return redirect(url_for("screening.interpreter_sent"))


def _consent() -> Consent:
    settings = current_app.config["SETTINGS"]
    return consent_to_a_call(settings.clinic_name, settings.clinic_phone, page_localizer)


def _form_page(form: InterpreterForm, consent: Consent) -> ResponseReturnValue:
    page = render_template(
        "screening/interpreter.html",
        form=form,
        consent=consent,
        sentences=_SENTENCES,
        stale=bool(form.csrf_token.errors),
    )
    return page, 200 if is_display_request() else status_of(form)


def _stored(form: InterpreterForm, consent: Consent) -> Submission:
    request = SubmissionRequest(
        draft_id=form.call_id.data,
        answers=Answers(),
        contact=form.contact,
        consent=consent,
        localizer=page_localizer,
        channel=Channel.INTERPRETER,
        network=flood_limits.network_hash(),
    )
    return submit_once(writing.begin, instance_keys(), request, local_now(), clinic_hours.service_levels())


@bp.get("/interpreter/sent")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def interpreter_sent() -> ResponseReturnValue:
    """Show the reference, 911 first, and by when someone calls."""
    if not requested_call():
        return redirect(url_for("screening.interpreter"))
    printable = printable_submission(requested_call())
    if not isinstance(printable, PrintableCheck):
        return printable
    language = printable.submission.preferred_language if printable.submission else ""
    return printable.render(
        "screening/interpreter_sent.html",
        phone_ending=printable.phone_ending,
        sentence=_SENTENCES.get(language),
    )


def requested_call() -> str:
    """The id of the submission made from this browser's request for a call, or ""."""
    submission_id: str = session.get(_SESSION_KEY, "")
    return submission_id
