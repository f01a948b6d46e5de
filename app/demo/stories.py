"""What usually happens to a submission, from the first call until it is closed, by the tier it has."""

from __future__ import annotations

from collections.abc import Callable

from app.demo import words
from app.demo.afterwards import known_later
from app.demo.case import NO_SIGNS, Case, Story
from app.demo.papers import asked_for_report, pinned, wrote_details, wrote_report
from app.demo.visit_stories import visit
from app.rules.tiers import Tier
from app.submissions.casework.clinician_questions import ask_clinician
from app.submissions.casework.scan_requests import receive_report
from app.submissions.contact_details import Channel
from app.submissions.statuses import Decision, HoldVerdict, Outcome, OverrideReason

TIME_FOR_A_VISIT = 23
"""Days from the talk with the patient until a case with a visit is closed, even over a holiday."""


def usual(case: Case) -> Story:
    """Whatever the tier asks for, until it is closed; and what is known later."""
    by_tier: dict[Tier, Callable[[Case], Story]] = {
        Tier.EMERGENCY_NOW: emergency,
        Tier.URGENT_CLINICIAN: urgent,
        Tier.PRIORITY_REVIEW: spine,
        Tier.STANDARD_REVIEW: spine,
        Tier.IMAGING_FIRST: scan_first,
        Tier.ROUTINE_OTHER_CARE: other_care,
    }
    yield from by_tier[Tier(case.submission.tier_now)](case)
    yield from known_later(case)


def emergency(case: Case) -> Story:
    """Told to call 911, and known to be in care a few hours later."""
    yield case.in_hours(0, case.chance.choice((0, 0, 0.3)))
    case.opened(case.owner)
    case.logged(case.owner, Outcome.TOLD_911, note="Told to call 911 now. Said that she will.")
    yield case.in_hours(2, 4)
    case.logged(case.second, Outcome.IN_CARE, note="The hospital says that they are there.")
    yield case.in_hours(0.1, 2)
    case.decided(case.owner, Decision.SENT_TO_EMERGENCY, words.SENT_IN)
    yield case.in_days(1, 2)
    case.closed(case.owner)


def urgent(case: Case) -> Story:
    """The clinician calls the same day, and decides."""
    yield case.in_hours(0.2, 5)
    if case.chance.random() < 0.4:
        case.logged(case.owner, Outcome.LEFT_MESSAGE, note=words.TRIES[1])
        yield case.in_hours(1.2, 2)
    case.opened(case.clinician)
    case.logged(case.clinician, Outcome.SPOKE, signs=NO_SIGNS, note=case.some(*words.TALKS))
    yield case.in_hours(0.1, 3)
    if case.chance.random() < 0.2:
        case.decided(case.clinician, Decision.SENT_TO_EMERGENCY, words.SENT_IN)
    else:
        case.decided(case.clinician, Decision.IMAGING_FIRST, "MRI with STIR this week, ordered today.")
    yield case.in_days(1, 3)
    case.closed(case.owner)


def spoken(case: Case) -> Story:
    """Up to two calls that reach no one, then a talk."""
    is_late = case.chance.random() < 0.08
    yield case.in_hours(30, 50) if is_late else case.in_hours(0.5, 14)
    case.opened(case.owner)
    for _ in range(case.chance.choice((0, 0, 0, 1, 1, 2))):
        outcome = case.chance.choice((Outcome.NO_ANSWER, Outcome.LEFT_MESSAGE))
        case.logged(case.owner, outcome, note=case.some(*words.TRIES[:3]))
        yield case.in_days(1, 1)
    if case.submission.channel == Channel.OFFICE:
        case.logged(case.owner, Outcome.HELPER, note="The office sends the images today.")
        yield case.in_hours(1, 3)
    case.logged(case.owner, Outcome.SPOKE, signs=NO_SIGNS, note=case.chance.choice(words.TALKS))
    if case.chance.random() < 0.25:
        wrote_details(case)
    if case.chance.random() < 0.1:
        pinned(case)


def spine(case: Case) -> Story:
    """A talk, a clinician's review, and a visit; or one of the other ways that it may go."""
    if case.chance.random() < 0.06:
        yield from not_reached(case)
        return
    yield from spoken(case)
    if case.days_left < TIME_FOR_A_VISIT or case.chance.random() < 0.2:
        ways = (withdrew, chose_other_care, in_other_hands, scan_decided, scan_decided)
        yield from case.chance.choice(ways)(case)
        return
    yield from read_by_clinician(case)
    if case.may_be_booked:
        yield case.in_hours(1, 8)
        yield from visit(case)
        return
    case.decided(case.clinician, Decision.OTHER_CARE, words.NOT_TO_BOOK, OverrideReason.CLINICIAN_JUDGED)
    yield from closes_soon(case)


def read_by_clinician(case: Case) -> Story:
    """What is not known yet is asked by phone; then the clinician reads it, sometimes because a coordinator asked."""
    case.asked_open_questions(case.owner)
    if case.chance.random() < 0.15:
        submission = case.submission
        question = case.chance.choice(words.QUESTIONS)
        ask_clinician(case.stage.session, submission.id, submission.version, question, case.by(case.owner))
    yield case.in_hours(1, 9)
    if case.chance.random() < 0.3:
        wrote_report(case, case.chance.choice(("fresh", "fresh", "healed", "none", "not_said")))
    if case.submission.has_hold and case.chance.random() < 0.25:
        case.reviewed(HoldVerdict.NOT_TO_BOOK, words.NOT_TO_BOOK)
    else:
        case.reviewed(HoldVerdict.MAY_BE_BOOKED, case.chance.choice(words.REVIEWS))


def closes_soon(case: Case) -> Story:
    """A few days after the decision it is closed."""
    yield case.in_days(1, 2)
    case.closed(case.owner)


def withdrew(case: Case) -> Story:
    """The patient does not want it any more."""
    case.decided(case.owner, Decision.WITHDREW, words.WITHDREW)
    yield from closes_soon(case)


def chose_other_care(case: Case) -> Story:
    """The patient chooses other care than suggested."""
    case.decided(case.owner, Decision.OTHER_CARE, words.CHOSE_OTHER_CARE, OverrideReason.PATIENT_CHOSE)
    yield from closes_soon(case)


def in_other_hands(case: Case) -> Story:
    """Another clinic is at work already."""
    note = "Has an appointment at a spine clinic in Rochester next week."
    case.decided(case.owner, Decision.OTHER_CARE, note, OverrideReason.IN_OTHER_HANDS)
    yield from closes_soon(case)


def scan_decided(case: Case) -> Story:
    """A scan first: the patient comes back with it."""
    case.decided(case.owner, Decision.IMAGING_FIRST, case.some("MRI ordered through her own doctor."))
    yield from closes_soon(case)


def not_reached(case: Case) -> Story:
    """Three calls on three days, a letter, and no answer."""
    yield case.in_hours(0.5, 9)
    for who in (case.owner, case.second, case.owner):
        case.logged(who, Outcome.NO_ANSWER, note=case.some(*words.TRIES))
        yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.LETTER_SENT)
    case.decided(case.owner, Decision.COULD_NOT_REACH, words.NOT_REACHED)
    yield case.in_days(1, 1)
    case.closed(case.owner)


def scan_first(case: Case) -> Story:
    """A scan first; now and then the report of an earlier one is asked for and decides otherwise."""
    if case.chance.random() < 0.08:
        yield from not_reached(case)
        return
    yield from spoken(case)
    if case.days_left > TIME_FOR_A_VISIT + 12 and case.chance.random() < 0.25:
        yield from report_decides(case)
    else:
        yield from scan_decided(case)


def report_decides(case: Case) -> Story:
    """The report comes: a new break is seen in a visit, an old one goes to other care."""
    asked_for_report(case)
    yield case.in_days(2, 6)
    receive_report(case.stage.session, case.submission, case.by(case.owner))
    yield case.in_hours(0.2, 4)
    is_new = case.chance.random() < 0.6
    wrote_report(case, "fresh" if is_new else "healed")
    yield from read_by_clinician(case)
    if is_new and case.may_be_booked:
        yield from visit(case, words.REPORT_NEW, OverrideReason.REPORT_DIFFERS)
        return
    case.decided(case.owner, Decision.OTHER_CARE, words.REPORT_OLD, OverrideReason.REPORT_DIFFERS)
    yield from closes_soon(case)


def other_care(case: Case) -> Story:
    """Other care fits better; now and then the patient tells more by phone, and is seen after all."""
    yield from spoken(case)
    if case.days_left > TIME_FOR_A_VISIT and case.chance.random() < 0.08:
        yield from read_by_clinician(case)
        if case.may_be_booked:
            note = "Fell again on Friday. Pain in the middle of the back since, worse when standing."
            yield from visit(case, note, OverrideReason.PATIENT_DIFFERS)
            return
    case.decided(case.owner, Decision.OTHER_CARE)
    yield from closes_soon(case)
