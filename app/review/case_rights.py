"""What the page of a case shows about the patient's rights: the consent, requests to amend, copies and erasure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from flask import current_app

from app.design import short_day
from app.i18n.localizers import FixedLocalizer
from app.review.case_rights_timeline import AMENDMENT_ANSWERS, ERASURE_REASONS, GIVERS
from app.review.row_words import Chip
from app.submissions.events import EventKind
from app.submissions.intake.send_consent import consent_for
from app.submissions.intake.submit import Consent
from app.submissions.models import Event, Submission
from app.submissions.rights.erasure import BY_HAND, care_under_way, why_not
from app.submissions.rights.releases import Release
from app.submissions.rights.releases import why_not as why_not_released

if TYPE_CHECKING:
    from app.review.case_page import CasePage

RENEW_BEFORE_DAYS = 30
REASONS_BY_HAND = {reason.value: ERASURE_REASONS[reason] for reason in BY_HAND}


@dataclass
class RightsCard:
    """The patient's rights in one case. followers: the submissions linked to it."""

    submission: Submission
    today: date
    followers: list[Submission]
    givers = GIVERS
    answers = AMENDMENT_ANSWERS
    reasons = REASONS_BY_HAND

    @property
    def consent(self) -> Chip:
        """The state of the consent, with its color."""
        submission, expires_on = self.submission, self.submission.consent_expires_on
        if submission.consent_ended_at is not None:
            return Chip(f"taken back {short_day(submission.consent_ended_at.date())}", "amber")
        if expires_on is None:
            return Chip("not asked yet", "amber")
        if expires_on <= self.today:
            return Chip(f"over since {short_day(expires_on)}", "amber")
        ends_soon = (expires_on - self.today).days <= RENEW_BEFORE_DAYS
        return Chip(f"until {short_day(expires_on)}", "amber" if ends_soon else "")

    @property
    def why_no_print(self) -> str:
        """Why it may not be printed; "" when it may."""
        return why_not_released(self.submission, Release.PRINT, self.today)

    @property
    def why_no_file(self) -> str:
        """Why no file of it may be taken out; "" when one may."""
        return why_not_released(self.submission, Release.FILE, self.today)

    @cached_property
    def words_to_read(self) -> Consent:
        """The consent to read out on the phone, in English."""
        return spoken_consent_of(self.submission)

    @property
    def amendments(self) -> list[Event]:
        """The requests to amend, oldest first."""
        return [event for event in self.submission.events if event.kind == EventKind.AMENDMENT]

    @property
    def why_not_erased(self) -> str:
        """Why it cannot be erased now; "" when it can."""
        return why_not(self.submission, [each for each in self.followers if each.erased_at is None])

    @property
    def care_under_way(self) -> str:
        """What would stop if it were erased now; "" when nothing would."""
        return care_under_way(self.submission)


def rights_of(case: CasePage) -> RightsCard:
    """Return the patient's rights in a case."""
    return RightsCard(case.submission, case.today, case.followers)


def spoken_consent_of(submission: Submission) -> Consent:
    """Return the consent to read out to this patient, or to the person who decides for them."""
    settings = current_app.config["SETTINGS"]
    return consent_for(
        settings.clinic_name,
        settings.clinic_phone,
        bool(submission.contact["helper_name"]) and not submission.contact.get("referral"),
        submission.age_band == "under_18",
        FixedLocalizer("en"),
        spoken=True,
    )
