"""What is learned after a case is closed: a clinician's blind reading, what the pain came from, and harm."""

from __future__ import annotations

from datetime import timedelta

from app.demo.case import Case, Story
from app.rules.tiers import Tier
from app.submissions.learning.follow_up import FinalClass, FollowUp, Harm, HarmCause, record_follow_up
from app.submissions.statuses import Decision
from app.submissions.visit_outcomes import Treatment

HARM_DAYS = 30
CLASSES = {
    Treatment.TREATED: (FinalClass.BREAK_NEW,),
    Treatment.NOT_TREATED: (
        FinalClass.BREAK_OLD,
        FinalClass.NO_BREAK,
        FinalClass.BREAK_NEW,
        FinalClass.OTHER,
    ),
}
FOUND_IN_EMERGENCIES = (HarmCause.NERVE, HarmCause.BREAK_NEW, HarmCause.INFECTION, HarmCause.PAIN)
FOLLOWED_UP = 0.7
"""Of those who had a visit, or went to an emergency room."""


def known_later(case: Case) -> Story:
    """A blind reading in the days after closing, and a call a month after sending."""
    yield case.in_days(1, 3)
    case.read_blind(from_list=True)
    month = case.submission.sent_at.astimezone(case.stage.now.tzinfo) + timedelta(HARM_DAYS + 1)
    yield case.stage.calendar.after(max(month, case.stage.now), case.chance.uniform(0, 3))
    if case.chance.random() < FOLLOWED_UP:
        _follow_up(case)


def _follow_up(case: Case) -> None:
    submission, chance = case.submission, case.chance
    if submission.decision == Decision.SENT_TO_EMERGENCY:
        record(case, Harm.ARRIVED, cause=chance.choice(FOUND_IN_EMERGENCIES))
    elif submission.treatment in CLASSES:
        classes = CLASSES[Treatment(submission.treatment)]
        is_visit = chance.random() < 0.06
        harm = Harm.VISIT if is_visit else Harm.NONE_KNOWN
        record(case, harm, chance.choice(classes), HarmCause.PAIN if is_visit else None)
    elif submission.tier < Tier.URGENT_CLINICIAN and chance.random() < 0.3:
        record(case, Harm.NONE_KNOWN, FinalClass.NOT_KNOWN)


def record(
    case: Case, harm: Harm, final_class: FinalClass | None = None, cause: HarmCause | None = None
) -> None:
    """Someone writes down what became of the patient."""
    submission = case.submission
    known = FollowUp(submission.version, final_class, harm, cause)
    record_follow_up(case.stage.session, submission.id, known, case.by(case.owner))
