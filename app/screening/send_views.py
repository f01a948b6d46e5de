"""Sending to the clinic, the confirmation, a copy to print and a sheet for a doctor's visit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from flask import current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from app.access import Access, handles_csrf_failure, open_to
from app.clinics.directory import open_clinics
from app.clock import in_clinic_zone, local_now, today
from app.design.errors import sends_check
from app.extensions import db, instance_keys, limit_set_as, limiter, writing
from app.forms import is_display_request, status_of
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.about_you import UNDER_18
from app.rules.assess import Assessment
from app.rules.quoted_numbers import quoted_numbers
from app.rules.record import from_record
from app.rules.rulesets import ruleset_named
from app.rules.safety import red_flags, red_flags_in
from app.rules.tiers import Tier
from app.screening import pause_cache
from app.screening.blueprint import bp, current_draft, stop_page, works_while_paused
from app.screening.check_views import assessment_of, finished_draft
from app.screening.draft import Draft
from app.screening.office_send_form import helper_send_form
from app.screening.page_counter import page_counter
from app.screening.recommendations import READING_LINKS, codes_of, recommended
from app.screening.send_consent import consent_for
from app.screening.send_form import NO, SendForm, send_form
from app.screening.sent_before import SentAgain, sent_again
from app.screening.status_followup import (
    NO_FOLLOWUP,
    FollowupState,
    call_time_of,
    followup_state,
    track_of,
)
from app.screening.visit_sheet import HEADINGS, QUESTIONS_TO_ASK, THINGS_TO_BRING, sheet_answers
from app.submissions.contact_details import last_digits
from app.submissions.intake import saved_drafts
from app.submissions.intake.submit import Consent, SubmissionRequest, submit_once
from app.submissions.models import Submission
from app.submissions.worklist.search import one_submission

SEND_PAGE = "send"


@bp.route("/check/send", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@sends_check
@handles_csrf_failure
@limiter.limit(limit_set_as("send_limit"), methods=["POST"])
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
    stored = submit_once(
        writing.begin,
        instance_keys(),
        _request_of(draft, form, consent),
        local_now(),
        current_app.config["SETTINGS"].service_levels,
    )
    page_counter().continued(SEND_PAGE)
    _erase_saved_copy(draft)
    draft.sent = stored.id
    draft.store()
    return redirect(url_for("screening.sent"))


def _request_of(draft: Draft, form: SendForm, consent: Consent) -> SubmissionRequest:
    return SubmissionRequest(
        draft_id=draft.id,
        answers=draft.answers,
        contact=form.contact,
        consent=consent,
        localizer=page_localizer,
        withdrawn_red_flags=sorted(draft.withdrawn),
        confirmed=[pair.code for pair in draft.contradictions(today()) if pair.code in draft.confirmed],
        entered_by=draft.entered_by,
        channel=form.channel,
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
    if draft.helper and not draft.is_under_18:
        return helper_send_form(_clinic_names(), today(), draft.office)
    return send_form(_clinic_names(), draft.helper, draft.is_under_18, today())


def _clinic_names() -> dict[str, str]:
    return {clinic.id: f"{clinic.name} ({clinic.city})" for clinic in open_clinics(db.session)}


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
    ), status_of(form)


@bp.get("/check/sent")
@open_to(Access.ANYONE)
@works_while_paused
def sent() -> ResponseReturnValue:
    """Show the reference, and what happens next and by when. Going back or reloading shows the same."""
    draft = current_draft()
    if not draft.sent:
        return redirect(url_for("screening.check"))
    printable = printable_submission(draft.sent)
    return _sent_page(printable, draft) if isinstance(printable, PrintableCheck) else printable


def _sent_page(printable: PrintableCheck, draft: Draft, again: SentAgain | None = None) -> str:
    submission = printable.submission
    return printable.render(
        "screening/sent.html",
        reading_links=recommended(READING_LINKS, printable.codes()),
        by_phone=draft.entered_by is not None,
        phone_ending=printable.phone_ending,
        steps=track_of(db.session, submission, local_now(), paused=pause_cache.is_paused())
        if submission
        else (),
        call_time=call_time_of(submission) if submission else "",
        again=again,
    )


def _send_again(draft: Draft) -> ResponseReturnValue:
    """Say what was not sent of a form posted again, as from a second tab. The same form leads to the same page."""
    printable = printable_submission(draft.sent)
    if not isinstance(printable, PrintableCheck):
        return printable
    stored = printable.submission
    if stored is None:
        return redirect(url_for("screening.check"))
    again = sent_again(_form_like(stored), stored)
    return (
        (_sent_page(printable, draft, again), 409) if again.is_lost else redirect(url_for("screening.sent"))
    )


def _form_like(stored: Submission) -> SendForm:
    """The sending form as it was offered for what is stored."""
    under_18 = stored.age_band == UNDER_18
    if stored.contact["helper_name"] and not under_18:
        return helper_send_form(_clinic_names(), today(), office=False)
    return send_form(_clinic_names(), bool(stored.contact["helper_name"]), under_18, today())


class PrintableCheck(NamedTuple):
    """A check to print: the draft, or what was sent as it was stored: nothing sent is assessed again.

    submission: None before sending. followup: what has happened to it since.
    """

    draft: Draft
    assessment: Assessment
    submission: Submission | None
    followup: FollowupState
    made_at: datetime

    @property
    def is_emergency(self) -> bool:
        """Whether the patient should call 911: by the assessment, or by what they reported since."""
        return self.followup.is_emergency or self.assessment.tier is Tier.EMERGENCY_NOW

    @property
    def is_urgent(self) -> bool:
        """Whether a nurse or doctor needs to talk with the patient: by the assessment, or since."""
        return self.followup.is_urgent or self.assessment.tier is Tier.URGENT_CLINICIAN

    @property
    def is_over(self) -> bool:
        """Whether no one works on it any more: it was withdrawn or closed."""
        return self.followup.is_withdrawn or self.followup.is_closed

    @property
    def phone_ending(self) -> str:
        """The last two digits of the number staff call; "" when no one will."""
        return "" if self.submission is None or self.is_over else last_digits(self.submission.phone)

    @property
    def given(self) -> Answers:
        """The answers that count: of a draft those on the path, of a submission all that were sent."""
        return self.draft.answers if self.submission else JOURNEY.on_path(self.draft.answers)

    @property
    def quoted(self) -> Mapping[str, str]:
        """The numbers that sentences quote, of the ruleset that made the assessment."""
        return quoted_numbers(ruleset_named(self.assessment.ruleset))

    def codes(self) -> frozenset[str]:
        """The codes of the answers and their assessment, for choosing recommendations."""
        return codes_of(self.given, self.assessment)

    def render(self, template: str, **context: object) -> str:
        """Render a template with what all these pages show."""
        return render_template(
            template,
            assessment=self.assessment,
            answers=self.draft.answers,
            helper=self.draft.helper,
            red_flags=red_flags_in(self.assessment.flags, self.draft.answers),
            quoted=self.quoted,
            submission=self.submission,
            due=in_clinic_zone(self.submission.tier_due) if self.submission else None,
            followup=self.followup,
            is_emergency=self.is_emergency,
            is_urgent=self.is_urgent,
            is_over=self.is_over,
            paused=pause_cache.is_paused(),
            made_at=in_clinic_zone(self.made_at),
            **context,
        )


def printable_submission(submission_id: str) -> PrintableCheck | ResponseReturnValue:
    """The check as sent, to print; or a response when it was erased."""
    submission = one_submission(db.session, submission_id)
    if submission is None:
        return stop_page("lost", 404)
    draft = submitted_draft(submission)
    followup = followup_state(db.session, submission)
    assessment = from_record(submission.assessment)
    return PrintableCheck(draft, assessment, submission, followup, submission.sent_at)


def printable_check() -> PrintableCheck | ResponseReturnValue:
    """The finished or sent check of this browser; or a response when there is none."""
    draft = current_draft()
    if draft.sent:
        return printable_submission(draft.sent)
    draft, response = finished_draft()
    return response or PrintableCheck(draft, assessment_of(draft), None, NO_FOLLOWUP, local_now())


@bp.get("/check/copy")
@open_to(Access.ANYONE)
@works_while_paused
def copy() -> ResponseReturnValue:
    """The whole check on a page to print: the draft before sending, the submission afterwards."""
    printable = printable_check()
    if not isinstance(printable, PrintableCheck):
        return printable
    return printable.render("screening/copy.html", sections=_answered_sections(printable))


def _answered_sections(printable: PrintableCheck) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield (section title, its questions and answers) for the answers that count, in the order of the form."""
    given, helper = printable.given, printable.draft.helper
    for section in JOURNEY.sections:
        rows = [
            (
                page_localizer.translate(question.title.for_(helper)),
                question.display(given[question], helper, page_localizer),
            )
            for page in section.pages
            for question in page.questions
            if question in given
        ]
        if rows:
            yield page_localizer.translate(section.title.for_(helper)), rows


@bp.get("/check/visit-sheet")
@open_to(Access.ANYONE)
@works_while_paused
def visit_sheet() -> ResponseReturnValue:
    """A two-page sheet to take to a doctor, with the English beside another language.

    In an emergency, redirect to the 911 instruction instead.
    """
    printable = printable_check()
    if not isinstance(printable, PrintableCheck):
        return printable
    if printable.is_emergency:
        return redirect(url_for("screening.sent" if printable.submission else "screening.result"))
    given, codes = printable.given, printable.codes()
    return printable.render(
        "screening/visit_sheet.html",
        answers=sheet_answers(given, printable.draft.helper, page_localizer),
        english=ENGLISH_LOCALIZER,
        headings=HEADINGS,
        questions_to_ask=recommended(QUESTIONS_TO_ASK, codes),
        things_to_bring=recommended(THINGS_TO_BRING, codes),
    )


def submitted_draft(submission: Submission) -> Draft:
    """A submission's answers as a draft, read as of the day they were sent."""
    answers = load_known(submission.answers["given"], JOURNEY.questions, submission.as_of)
    return Draft(submission.draft_id, answers, sent=submission.id)
