"""A finished or sent check as its pages show and print it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.clock import in_clinic_zone, local_now
from app.extensions import db
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.rules.assess import Assessment
from app.rules.due_dates import window_closes_first
from app.rules.quoted_numbers import quoted_numbers
from app.rules.record import from_record
from app.rules.rulesets import ruleset_named
from app.rules.safety import RedFlag, red_flags_in
from app.rules.tiers import Tier
from app.screening import pause_cache, status_access
from app.screening.blueprint import current_draft, stop_page
from app.screening.check_views import assessment_of, finished_draft
from app.screening.draft import Draft
from app.screening.recommendations import codes_of
from app.screening.status_followup import NO_FOLLOWUP, FollowupState, followup_state
from app.screening.status_submission import open_submission
from app.screening.told_later import told_later
from app.submissions.contact_details import last_digits
from app.submissions.models import Submission
from app.submissions.worklist.search import one_submission


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
    def is_taken_back(self) -> bool:
        """Whether the patient took back the consent: from then on it is not copied."""
        return self.submission is not None and self.submission.consent_ended_at is not None

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

    @property
    def due(self) -> datetime | None:
        """By when someone acts: when the tier's time is up, or when the window's last days begin; None before sending."""
        if self.submission is None:
            return None
        times = (self.submission.tier_due, self.submission.last_days_at)
        return min(in_clinic_zone(moment) for moment in times if moment is not None)

    def codes(self) -> frozenset[str]:
        """The codes of the answers and their assessment, for choosing recommendations."""
        return codes_of(self.given, self.assessment)

    @property
    def red_flags(self) -> tuple[RedFlag, ...]:
        """The emergency signs to name to 911: those told last, else those of the answers."""
        return self.followup.red_flags or red_flags_in(self.assessment.flags, self.draft.answers)

    def render(self, template: str, **context: object) -> str:
        """Render a template with what all these pages show."""
        return render_template(
            template,
            assessment=self.assessment,
            answers=self.draft.answers,
            helper=self.draft.helper,
            red_flags=self.red_flags,
            told=told_later(self.followup.head, self.draft.helper, page_localizer)
            if self.followup.head
            else [],
            quoted=self.quoted,
            submission=self.submission,
            due=self.due,
            window_closes_first=window_closes_first(self.assessment.window, self.made_at, self.due),
            followup=self.followup,
            is_emergency=self.is_emergency,
            is_urgent=self.is_urgent,
            is_over=self.is_over,
            under_18=self.draft.is_under_18,
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
    """The finished or sent check of this browser; or a response when there is none.

    What was sent opens as `opens_what_was_sent` says, or with the reference and the birth date; and not after it was taken
    back.
    """
    draft = current_draft()
    if not draft.sent and draft.answers:
        draft, response = finished_draft()
        return response or PrintableCheck(draft, assessment_of(draft), None, NO_FOLLOWUP, local_now())
    opened = open_submission()
    if opened is None and not opens_what_was_sent(draft):
        return redirect(
            url_for("screening.status", to=_this_page()) if draft.sent else url_for("screening.check")
        )
    printable = printable_submission(opened.referenced.id if opened else draft.sent)
    if isinstance(printable, PrintableCheck) and printable.is_taken_back:
        return redirect(url_for("screening.status_yours"))
    return printable


def opens_what_was_sent(draft: Draft) -> bool:
    """Whether the answers of a sent draft open without a birth date: for half an hour, in the browser that sent it."""
    return bool(draft.sent) and draft.unsent is None and not status_access.has_run_out(draft.at)


def _this_page() -> str:
    return (request.endpoint or "").partition(".")[2]


def submitted_draft(submission: Submission) -> Draft:
    """A submission's answers as a draft, read as of the day they were sent."""
    answers = load_known(submission.answers["given"], JOURNEY.questions, submission.as_of)
    return Draft(submission.draft_id, answers, sent=submission.id)
