"""What may leave the clinic, and for which a live consent is needed (Minn. Stat. 144.293).

A paper or a file can be passed on, so printing and files are releases. What stays inside is not: reading, calling, the copy
of an open case into the clinic's own chart, a letter to the patient, and a copy that the patient asks for (45 CFR 164.524).
In an emergency a case may be printed for those who help, without a consent (Minn. Stat. 144.293, subd. 5). One that is urgent,
and about which no clinician has talked with the patient, counts as such: it may become one on the way.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.casework.patient_status import is_still_called
from app.submissions.models import Submission
from app.submissions.statuses import Status
from app.submissions.urgency import URGENT_RANK

TAKEN_BACK = (
    "The patient took back the consent: nothing of this is printed or put into a file any more, "
    "nor copied once it is closed."
)
NOT_GIVEN_YET = "No consent was given yet. Ask for it on the phone first: see “Consent”."
OVER = "The consent is over since {}. Ask for it again on the phone: see “Consent”."


class Release(StrEnum):
    """A way out of this application. CHART: into the clinic's own chart, so without an expiry."""

    PRINT = "print"
    FILE = "file"
    CHART = "chart"


def why_not(submission: Submission, release: Release, today: date) -> str:
    """Say why a submission may not go out in this way; "" when it may."""
    if submission.is_consent_live(today) or _needs_none(submission, release):
        return ""
    if submission.consent_ended_at is not None:
        return TAKEN_BACK
    expires_on = submission.consent_expires_on
    return (
        OVER.format(f"{expires_on:%B} {expires_on.day}, {expires_on.year}") if expires_on else NOT_GIVEN_YET
    )


def _needs_none(submission: Submission, release: Release) -> bool:
    if release is Release.CHART:
        is_open = submission.status != Status.CLOSED
        return is_open or submission.consent_ended_at is None or is_still_called(submission)
    return release is Release.PRINT and _may_need_help(submission)


def _may_need_help(submission: Submission) -> bool:
    """Whether it is open, and an emergency or pressing (`app.submissions.urgency`)."""
    is_pressing = submission.tier_now == Tier.EMERGENCY_NOW or submission.queue_rank <= URGENT_RANK
    return is_pressing and submission.status != Status.CLOSED
