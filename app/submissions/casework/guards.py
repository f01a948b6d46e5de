"""Guards: which decisions and closings are not allowed yet, and why, in words for staff.

Guards are pure: they decide on a case file loaded beforehand, without a database.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.keys import Unsealable
from app.questionnaire.answers import Answers
from app.questionnaire.question import Question, SingleChoice
from app.questionnaire.sections.health import AT_65_OR_OLDER, PREGNANT
from app.questionnaire.sections.planning import ALLERGY_CEMENT_CONTRAST, BLEEDING_DISORDER, BLOOD_THINNER
from app.rules.assess import HOLD
from app.rules.tiers import Tier
from app.submissions.casework.bone_care import refuse_closing_without_bone_care
from app.submissions.casework.case_file import CaseFile
from app.submissions.casework.patient_status import unanswered_worse_report
from app.submissions.casework.phone_number import gives_number
from app.submissions.casework.urgent_closing import (
    became_urgent,
    is_closing_planned,
    is_in_care,
    refuse_closing_urgent,
    was_spoken_with,
)
from app.submissions.casework.visit_guards import refuse_closing_before_visit
from app.submissions.context import StaffContext
from app.submissions.events import LATER_ANSWERS, EventKind, has_raised
from app.submissions.models import Event
from app.submissions.statuses import (
    CLEARING,
    LETTERS,
    TRIED,
    UNTIL_PLANNED,
    ActionRefused,
    Decision,
    HoldVerdict,
    Outcome,
    OverrideReason,
    overrides,
)

TRIES_BEFORE_GIVING_UP = 3  # on different days

WITHOUT_TALKING = frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE})
"""What can be decided before anyone has talked with a patient who reports getting worse."""

SEEN = (
    EventKind.READ,
    EventKind.CLEARED,
    EventKind.CONTACT,
    EventKind.ANSWERED,
    EventKind.NOTED,
    EventKind.REPORT,
    EventKind.PLANNED,
    EventKind.MOVED,
)
"""What a clinician can only do with the submission open. Assigning it or exporting a list is not reading it."""

HOLDS_BY_ANSWER: tuple[SingleChoice, ...] = (BLOOD_THINNER, BLEEDING_DISORDER, ALLERGY_CEMENT_CONTRAST)
"""Questions that may reveal a hold, and that a path without a break on a scan leaves to staff."""

FLAGS_FOR_A_CLINICIAN = frozenset(
    {"flag:immune_risk", "flag:cancer_active", "flag:cancer_past", "flag:prior_spine_procedure"}
)
"""At a low tier a clinician reads these before the submission is closed (decision model, section 2)."""


def refuse_decision(
    case_file: CaseFile, context: StaffContext, decision: Decision, note: str, reason: OverrideReason | None
) -> None:
    """Raise ActionRefused when this decision is not allowed yet."""
    submission = case_file.submission
    if decision is Decision.DUPLICATE and not note:
        raise ActionRefused(
            "Write of which reference it is a duplicate; or link the two, under Possible duplicates."
        )
    if submission.says_worse and decision not in WITHOUT_TALKING:
        raise ActionRefused(
            "The patient reported getting worse. Talk with them first, and log it; or log each call."
        )
    if decision is Decision.COULD_NOT_REACH and (submission.first_contact_at is None or not note):
        raise ActionRefused("Log each call first: no answer or left voicemail. Then write what happens next.")
    is_planned = decision is not Decision.COULD_NOT_REACH or is_closing_planned(case_file)
    if submission.next_action in UNTIL_PLANNED and not is_planned:
        raise ActionRefused("A clinician decides how to go on first. Then it can be decided and closed.")
    if decision is Decision.WITHDREW and submission.tier_now >= Tier.URGENT_CLINICIAN and not note:
        raise ActionRefused("Write what the patient said, and who spoke with them.")
    if reason is OverrideReason.CLINICIAN_JUDGED and not _seen_by_a_clinician(case_file, context):
        raise ActionRefused("No clinician has opened this. Ask one, or choose another reason.")
    if overrides(decision, submission.tier_now) and not (reason and note):
        raise ActionRefused(
            "This decision goes another way than the tier. Choose a reason, and write in your words why."
        )
    if decision is Decision.BOOK_CLINIC:
        refuse_booking(case_file, context)


def refuse_booking(case_file: CaseFile, context: StaffContext) -> None:
    """Raise ActionRefused when no visit may be booked yet: by its holds, or by questions that could reveal one."""
    submission = case_file.submission
    if submission.asked_by is not None and not context.actor.is_clinician:
        raise ActionRefused(
            "A clinician was asked about this, and has not answered yet. Wait for the answer."
        )
    _refuse_booking_with_open_questions(case_file)
    if submission.has_hold:
        _refuse_booking_over_a_hold(case_file, context)


def _refuse_booking_with_open_questions(case_file: CaseFile) -> None:
    """A hold that could not be seen, because the question was not asked or the answer not known, blocks booking."""
    if missing := still_to_ask(case_file.current_answers):
        names = "; ".join(question.short for question in missing)
        raise ActionRefused(f"Before booking, ask by phone: {names}.")


def still_to_ask(answers: Answers) -> tuple[Question[Any], ...]:
    """Return the questions whose answer must be known before a visit is booked (decision model, section 7)."""
    asked = HOLDS_BY_ANSWER if AT_65_OR_OLDER.holds(answers) else (*HOLDS_BY_ANSWER, PREGNANT)
    return tuple(each for each in asked if each not in answers or not each.is_known(answers[each]))


def _refuse_booking_over_a_hold(case_file: CaseFile, context: StaffContext) -> None:
    verdicts = case_file.events_of(case_file.submission, EventKind.CLEARED)
    if verdicts and verdicts[-1].outcome == HoldVerdict.NOT_TO_BOOK:
        raise ActionRefused(
            "A clinician read the hold and wrote that this is not to be booked. Ask again first."
        )
    if not (context.actor.is_clinician or _was_cleared(case_file, verdicts)):
        raise ActionRefused(
            "There is a hold. A clinician must clear it before it can be booked: leave it taken, and ask one."
        )


def _was_cleared(case_file: CaseFile, verdicts: Sequence[Event]) -> bool:
    """Whether a clinician wrote that it may be booked, since later answers last raised it. Reading it is not enough."""
    allowed = bool(verdicts) and verdicts[-1].outcome in CLEARING
    return allowed and verdicts[-1].id > _last_raised(case_file)


def _last_raised(case_file: CaseFile) -> int:
    """Return the id of the latest event in which answers raised the case; 0 if none did."""
    later = case_file.events_of(case_file.submission, *LATER_ANSWERS)
    return max((event.id for event in later if has_raised(event)), default=0)


def refuse_closing(case_file: CaseFile, context: StaffContext) -> None:
    """Raise ActionRefused when this submission must not be closed yet."""
    submission = case_file.submission
    if submission.is_unreached_emergency and not (was_spoken_with(case_file) or is_in_care(case_file)):
        why = "No one has been reached in this emergency."
        _refuse_giving_up_early(case_file, context, became_urgent(case_file), why)
    elif submission.decision == Decision.DUPLICATE:
        _refuse_losing_a_worse_report(case_file)
    elif submission.decision == Decision.COULD_NOT_REACH:
        _refuse_closing_unreached(case_file, context)
    refuse_closing_urgent(case_file)
    refuse_closing_before_visit(submission)
    refuse_closing_without_bone_care(case_file)
    if _needs_a_clinician(case_file) and not _seen_by_a_clinician(case_file, context):
        raise ActionRefused("A clinician must read this before it is closed.")


def _refuse_losing_a_worse_report(case_file: CaseFile) -> None:
    """A duplicate with an unanswered report of getting worse must be linked, so that the head carries the report."""
    if unanswered_worse_report(case_file.events) is not None:
        raise ActionRefused(
            "The patient says that it is worse. Link the two under Possible duplicates, so that it is not lost."
        )


def _refuse_closing_unreached(case_file: CaseFile, context: StaffContext) -> None:
    """A patient who reports getting worse, or whose number is wrong, is not given up after one try."""
    report = unanswered_worse_report(case_file.events)
    if report is not None:
        why = "No one has been reached since the patient said that it is worse."
        _refuse_giving_up_early(case_file, context, report.at, why)
        if not is_closing_planned(case_file):
            raise ActionRefused("The patient reported getting worse. A clinician must decide to close it.")
    if _needs_a_letter(case_file.events):
        raise ActionRefused(
            "The number is wrong. Try the number it was sent with, if that is another one, and send a letter. "
            "Log each of them."
        )


def _needs_a_letter(events: Sequence[Event]) -> bool:
    """Whether the number was found wrong, and since then no new number was given and no letter sent."""
    last_wrong = max((event.id for event in events if event.outcome == Outcome.WRONG_NUMBER), default=0)
    resolved = any(
        gives_number(event) or event.outcome in LETTERS for event in events if event.id > last_wrong
    )
    return bool(last_wrong) and not resolved


def _refuse_giving_up_early(case_file: CaseFile, context: StaffContext, since: datetime, why: str) -> None:
    contacts = [
        event for event in case_file.events_of(case_file.submission, EventKind.CONTACT) if event.at >= since
    ]
    tries = [contact for contact in contacts if contact.outcome in TRIED]
    days = {contact.at.astimezone(context.now.tzinfo).date() for contact in tries}
    callers = {contact.actor_id for contact in tries}
    letter = any(contact.outcome in LETTERS for contact in contacts)
    missing = [
        *(
            [f"tries on {TRIES_BEFORE_GIVING_UP} different days (so far {len(days)})"]
            * (len(days) < TRIES_BEFORE_GIVING_UP)
        ),
        *(["a try by a second person"] * (len(callers) < 2)),
        *(["a letter"] * (not letter)),
    ]
    if missing:
        raise ActionRefused(f"{why} Before it can be closed, log: {', '.join(missing)}.")


def _needs_a_clinician(case_file: CaseFile) -> bool:
    submission, flags = case_file.submission, flags_of_all(case_file)
    on_hold = submission.has_hold or any(flag.startswith(HOLD) for flag in flags)
    if submission.decision == Decision.BOOK_CLINIC and on_hold:
        return True
    if submission.tier_now >= Tier.URGENT_CLINICIAN:
        return submission.decision != Decision.SENT_TO_EMERGENCY
    if submission.decision == Decision.COULD_NOT_REACH:
        return on_hold
    is_low = submission.tier_now <= Tier.IMAGING_FIRST
    return is_low and (on_hold or bool(flags & FLAGS_FOR_A_CLINICIAN))


def flags_of_all(case_file: CaseFile) -> set[str]:
    """Return the flags of a submission and those linked to it, as sent and from later answers."""
    flags: set[str] = set()
    for submission in case_file.submissions:
        try:
            flags.update(submission.assessment["flags"])
            for event in case_file.events_of(submission, *LATER_ANSWERS):
                flags.update((event.detail or {}).get("flags", ()))
        except Unsealable:  # its key was destroyed: what cannot be read cannot block closing
            continue
    return flags


def _seen_by_a_clinician(case_file: CaseFile, context: StaffContext) -> bool:
    """Whether the staff member who acts is a clinician, or a clinician has read it since it was last raised."""
    return context.actor.is_clinician or was_read_by_a_clinician(case_file)


def was_read_by_a_clinician(case_file: CaseFile) -> bool:
    """Whether a clinician has opened the submission since later answers last raised it, and every linked one."""
    last_raised = _last_raised(case_file)
    return all(
        any(
            event.actor_id in case_file.clinicians
            and (each is not case_file.submission or event.id > last_raised)
            for event in case_file.events_of(each, *SEEN)
        )
        for each in case_file.submissions
    )
