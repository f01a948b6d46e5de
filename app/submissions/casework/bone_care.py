"""Bone care: a case in which a break is confirmed is not closed before someone sees to the patient's bones.

A break in the spine means a fivefold risk of the next one, and payers ask for it in writing (NGS LCD L33569).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.keys import Unsealable
from app.questionnaire.sections.care_so_far import IMAGING_RESULT
from app.submissions.casework.case_file import CaseFile
from app.submissions.context import StaffContext
from app.submissions.events import LATER_ANSWERS, EventKind, current_answers, record
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, Decision
from app.submissions.visit_outcomes import BoneCare

BREAKS_BY_ANSWER = frozenset({"adv_recent", "xray_fracture", "old_healed"})
"""Answers that a scan showed a break, new or old."""
BREAKS_IN_REPORT = frozenset({"fresh", "healed"})
"""What the checklist of the report says of a break, new or old."""
WITHOUT_BONE_CARE = frozenset(
    {Decision.COULD_NOT_REACH, Decision.WITHDREW, Decision.DUPLICATE, Decision.SENT_TO_EMERGENCY}
)
"""Decisions after which no one here arranges it."""


@dataclass(frozen=True)
class BoneCareEntry:
    """How bone care was arranged, and on which day. note: with whom."""

    how: BoneCare
    on: date
    note: str = ""


def record_bone_care(
    session: Session, submission: Submission, entry: BoneCareEntry, context: StaffContext
) -> None:
    """Write down how bone care was arranged. submission: locked by `load_for_update`. Raises ActionRefused."""
    if entry.on > context.now.date():
        raise ActionRefused("The day on which bone care was arranged cannot be in the future.")
    submission.bone_care, submission.bone_care_on = entry.how, entry.on
    detail = {"on": entry.on.isoformat(), "note": entry.note}
    record(session, submission, context, EventKind.BONE_CARE, detail, outcome=entry.how)


class BoneCareMissing(ActionRefused):
    """A case is closed before bone care was arranged."""


def refuse_closing_without_bone_care(case_file: CaseFile) -> None:
    """Raise ActionRefused when a break is confirmed, and no bone care was arranged, nor declined by the patient."""
    submission = case_file.submission
    if submission.decision in WITHOUT_BONE_CARE or submission.bone_care is not None:
        return
    if shows_break(case_file):
        raise BoneCareMissing(
            "A scan showed a broken bone. Before it is closed, write under Bone care how it was arranged, or that the "
            "patient declined."
        )


def shows_break(case_file: CaseFile) -> bool:
    """Whether the answers, or the report as last filled in, say that a scan showed a break, new or old."""
    return any(
        _break_in_answers(case_file, each) or _break_in_report(case_file, each)
        for each in case_file.submissions
    )


def _break_in_answers(case_file: CaseFile, submission: Submission) -> bool:
    try:
        answers = current_answers(submission, case_file.events_of(submission, *LATER_ANSWERS))
    except Unsealable:  # its key was destroyed: what cannot be read cannot block closing
        return False
    return IMAGING_RESULT in answers and answers[IMAGING_RESULT] in BREAKS_BY_ANSWER


def _break_in_report(case_file: CaseFile, submission: Submission) -> bool:
    reports = case_file.events_of(submission, EventKind.REPORT)
    try:
        last = (reports[-1].detail or {}) if reports else {}
    except Unsealable:
        return False
    return last.get("report", {}).get("fresh") in BREAKS_IN_REPORT
