"""The submission that a browser signed in to the status page may see, and what of it its pages show."""

from __future__ import annotations

from dataclasses import dataclass

from app.extensions import db
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.about_you import UNDER_18
from app.questionnaire.text import Text
from app.rules.safety import RedFlag, red_flags_in
from app.screening import status_access, told_later
from app.screening.status_access import StatusAccess
from app.screening.status_followup import head_of
from app.submissions.casework.patient_status import was_reached
from app.submissions.contact_details import last_digits
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.statuses import Decision, Status
from app.submissions.worklist import search


@dataclass(frozen=True)
class OpenedSubmission:
    """The submission a browser may see.

    access: since when it may. referenced: the submission with the reference entered. submission: the one it is linked
    to, or itself.
    """

    access: StatusAccess
    referenced: Submission
    submission: Submission

    @property
    def helper(self) -> bool:
        """Whether a helper answered for the patient."""
        given = self.referenced.answers["given"]
        return is_helper(load_known(given, JOURNEY.questions, self.referenced.as_of))

    @property
    def phone_ending(self) -> str:
        """The last two digits of the number staff call; the rest is never shown."""
        return last_digits(self.submission.phone)

    @property
    def can_change_phone(self) -> bool:
        """Whether a new number is useful: not once it is closed, unless because the patient could not be reached."""
        return self.submission.status != Status.CLOSED or self.submission.decision == Decision.COULD_NOT_REACH

    @property
    def has_new_phone(self) -> bool:
        """Whether a new number was entered since this browser signed in."""
        return any(
            e.kind == EventKind.NEW_PHONE and e.at >= self.access.since for e in self.submission.events
        )

    @property
    def flags_now(self) -> tuple[str, ...]:
        """The flags as sent, and those that later answers raised."""
        return told_later.flags_now(self.referenced, self.submission)

    @property
    def step_for_today(self) -> Text | None:
        """What to do today; None when nothing needs it, or staff have talked with the patient about it."""
        if was_reached(self.submission, self.submission.events):
            return None
        return told_later.step_for_today(self.referenced, self.submission)

    @property
    def asks_for_someone_nearer(self) -> bool:
        """Whether a helper who reported worse should ask someone nearer about the emergency signs."""
        return self.helper and told_later.report_knows_little(self.submission)

    @property
    def is_child(self) -> bool:
        """Whether the patient is a minor."""
        return self.referenced.age_band == UNDER_18

    @property
    def red_flags(self) -> tuple[RedFlag, ...]:
        """The emergency signs to name to 911: those told last, else those that were sent."""
        sent = red_flags_in(self.referenced.assessment["flags"], self.answers)
        return told_later.red_flags_told_later(self.submission) or sent

    @property
    def answers(self) -> Answers:
        """The answers as sent, read as of their day."""
        return load_known(self.referenced.answers["given"], JOURNEY.questions, self.referenced.as_of)


def open_submission() -> OpenedSubmission | None:
    """The submission this browser may see; None without access, or when it has expired."""
    access = status_access.current_access()
    referenced = search.one_submission(db.session, access.submission_id) if access else None
    if access is None or referenced is None or _was_taken_back_since(referenced, access):
        return None
    return OpenedSubmission(access, referenced, head_of(db.session, referenced))


def _was_taken_back_since(referenced: Submission, access: StatusAccess) -> bool:
    """Whether it was taken back after this browser got access: taking back closes every page that is open."""
    ended_at = referenced.consent_ended_at
    return ended_at is not None and access.granted_at < ended_at
