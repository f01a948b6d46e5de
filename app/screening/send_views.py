"""Sending to the clinic, what was sent, and a copy to keep."""

from __future__ import annotations

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
from app.forms import status_of
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.rules.assess import Assessment, assess
from app.rules.safety import red_flags
from app.rules.tiers import Tier
from app.screening import pause_cache
from app.screening.blueprint import bp, current_draft, is_only_shown, stop_page, works_while_paused
from app.screening.check_views import answered_sections, assessment_of, finished_draft
from app.screening.draft import Draft
from app.screening.recommendations import READINGS, codes_of, recommended
from app.screening.send_consent import consent_for
from app.screening.send_form import NO, SendForm, send_form
from app.screening.status_followup import NOTHING, FollowupState, followup_state
from app.screening.visit_sheet import TO_ASK, TO_BRING
from app.submissions.contact_details import last_digits
from app.submissions.intake import saved_drafts
from app.submissions.intake.submit import Consent, SubmissionRequest, submit_once
from app.submissions.models import Submission
from app.submissions.worklist.search import one_submission


@bp.route("/check/send", methods=["GET", "POST"])
@open_to(Access.ANYONE)
@sends_check
@handles_csrf_failure
@limiter.limit(limit_set_as("send_limit"), methods=["POST"])
def send() -> ResponseReturnValue:
    """Ask for contact details and consent; send once."""
    draft, elsewhere = finished_draft()
    if elsewhere:
        return elsewhere
    form = _form_of(draft)
    consent = _consent_of(draft)
    if is_only_shown():
        return _send_page(form, draft, consent)
    valid = form.validate_on_submit()
    if form.consent.data == NO and not form.csrf_token.errors:
        return render_template(
            "screening/not_wanted.html",
            helper=draft.helper,
            red_flags=red_flags(draft.answers),
            assessment=assessment_of(draft),
            typed=form.typed,
        )
    if not valid or form.saw_another(consent):
        return _send_page(form, draft, consent)
    stored = submit_once(
        writing.begin,
        instance_keys(),
        SubmissionRequest(
            draft_id=draft.id,
            answers=draft.answers,
            contact=form.contact,
            consent=consent,
            localizer=page_localizer,
            withdrawn_red_flags=sorted(draft.withdrawn),
            confirmed=[one.code for one in draft.contradictions(today()) if one.code in draft.confirmed],
            entered_by=draft.entered_by,
        ),
        local_now(),
        current_app.config["SETTINGS"].service_levels,
    )
    _erase_parked(draft)
    draft.sent = stored.id
    draft.keep()
    return redirect(url_for("screening.sent"))


def _erase_parked(draft: Draft) -> None:
    """What is sent need not be finished elsewhere. It is sent whether this works or not, and a week ends it too."""
    if draft.saved_copy:
        try:
            with writing.begin() as session:
                saved_drafts.erase(session, draft.saved_copy)
        except SQLAlchemyError:
            current_app.logger.warning("a parked copy of what was sent could not be erased")
        draft.saved_copy = ""


def _form_of(draft: Draft) -> SendForm:
    clinics = {clinic.id: f"{clinic.name} ({clinic.city})" for clinic in open_clinics(db.session)}
    return send_form(clinics, draft.helper, draft.is_under_18, today())


def _consent_of(draft: Draft) -> Consent:
    settings = current_app.config["SETTINGS"]
    return consent_for(
        settings.clinic_name, settings.clinic_phone, draft.helper, draft.is_under_18, page_localizer
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
    ), 200 if is_only_shown() else status_of(form)


@bp.get("/check/sent")
@open_to(Access.ANYONE)
@works_while_paused
def sent() -> ResponseReturnValue:
    """The reference, and what happens next by when. Going back or reloading shows the same."""
    draft = current_draft()
    if not draft.sent:
        return redirect(url_for("screening.check"))
    paper = _printable_of(draft.sent)
    if not isinstance(paper, PrintableCheck):
        return paper
    return paper.page(
        "screening/sent.html",
        pieces=recommended(READINGS, paper.codes()),
        by_phone=draft.entered_by is not None,
        ends_in=paper.ends_in,
    )


class PrintableCheck(NamedTuple):
    """What goes on paper: the answers in hand, or as they were sent.

    submission: None when they were not sent. later: what became of it since.
    """

    draft: Draft
    assessment: Assessment
    submission: Submission | None
    later: FollowupState
    at: datetime

    @property
    def is_emergency(self) -> bool:
        """Whether there is one thing to do now: as it was found, or since."""
        return self.later.is_emergency or self.assessment.tier is Tier.EMERGENCY_NOW

    @property
    def is_urgent(self) -> bool:
        """Whether a nurse or doctor needs to talk with the patient: as it was found, or since."""
        return self.later.is_urgent or self.assessment.tier is Tier.URGENT_CLINICIAN

    @property
    def is_over(self) -> bool:
        """Whether nobody goes on with it: it was taken back, or closed."""
        return self.later.took_back or self.later.is_closed

    @property
    def ends_in(self) -> str:
        """The last two digits of the number we call; "" when nobody does."""
        return "" if self.submission is None or self.is_over else last_digits(self.submission.phone)

    def codes(self) -> frozenset[str]:
        """What the answers come to, for choosing what fits them."""
        return codes_of(JOURNEY.on_path(self.draft.answers), self.assessment)

    def page(self, template: str, **more: object) -> str:
        """A page about it, with what all of them show."""
        return render_template(
            template,
            assessment=self.assessment,
            helper=self.draft.helper,
            red_flags=red_flags(self.draft.answers),
            submission=self.submission,
            due=in_clinic_zone(self.submission.tier_due) if self.submission else None,
            later=self.later,
            is_emergency=self.is_emergency,
            is_urgent=self.is_urgent,
            is_over=self.is_over,
            paused=pause_cache.is_paused(),
            at=in_clinic_zone(self.at),
            **more,
        )


def _printable_of(sent_as: str) -> PrintableCheck | ResponseReturnValue:
    submission = one_submission(db.session, sent_as)
    if submission is None:
        return stop_page("lost", 404)
    was = _as_it_was(submission)
    later = followup_state(db.session, submission)
    return PrintableCheck(was, _assessed(submission, was), submission, later, submission.sent_at)


def _printable() -> PrintableCheck | ResponseReturnValue:
    """What the browser has in hand or has sent; or where to go when that is nothing whole."""
    draft = current_draft()
    if draft.sent:
        return _printable_of(draft.sent)
    draft, elsewhere = finished_draft()
    return elsewhere or PrintableCheck(draft, assessment_of(draft), None, NOTHING, local_now())


@bp.get("/check/copy")
@open_to(Access.ANYONE)
@works_while_paused
def copy() -> ResponseReturnValue:
    """Everything on a page to print: before sending from the draft, afterwards as it was sent."""
    paper = _printable()
    if not isinstance(paper, PrintableCheck):
        return paper
    return paper.page("screening/copy.html", sections=answered_sections(paper.draft))


@bp.get("/check/visit-sheet")
@open_to(Access.ANYONE)
@works_while_paused
def visit_sheet() -> ResponseReturnValue:
    """Two pages to take to a doctor. In an emergency there is one thing to do, and no sheet."""
    paper = _printable()
    if not isinstance(paper, PrintableCheck):
        return paper
    if paper.is_emergency:
        return redirect(url_for("screening.sent" if paper.submission else "screening.result"))
    given, codes = JOURNEY.on_path(paper.draft.answers), paper.codes()
    return paper.page(
        "screening/visit_sheet.html",
        answers=[(q.short, q.display(given[q], paper.draft.helper, page_localizer)) for q in given],
        to_ask=recommended(TO_ASK, codes),
        to_bring=recommended(TO_BRING, codes),
    )


def _as_it_was(submission: Submission) -> Draft:
    """The answers of a submission, read as of the day they were sent."""
    answers = load_known(submission.answers["given"], JOURNEY.questions, submission.as_of)
    return Draft(submission.draft_id, answers, sent=submission.id)


def _assessed(submission: Submission, was: Draft) -> Assessment:
    return assess(JOURNEY.for_rules(was.answers), submission.as_of)
