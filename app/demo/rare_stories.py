"""What happens seldom, and once in every demo."""

from __future__ import annotations

from app.demo import afterwards, words
from app.demo.case import NO_SIGNS, Case, Story
from app.demo.open_stories import spoken_next_day
from app.demo.stories import closes_soon, scan_decided, spoken
from app.demo.visit_stories import booked, came
from app.submissions.casework import links
from app.submissions.casework.clinician_questions import ask_clinician
from app.submissions.casework.contacts import snooze
from app.submissions.casework.undo import undo
from app.submissions.casework.unreached import decide_unreached
from app.submissions.casework.visits import TreatmentEntry, record_treatment, record_visit_outcome
from app.submissions.learning.follow_up import FinalClass, Harm, HarmCause
from app.submissions.models import Submission
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import (
    Decision,
    HoldVerdict,
    LanguageUsed,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)
from app.submissions.visit_outcomes import Treatment, VisitOutcome


def wrong_number(case: Case) -> Story:
    """The number is wrong, and no better one is known: called twice more, and a letter is sent."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.WRONG_NUMBER, note="Somebody else's number since spring.")
    for who in (case.second, case.owner):
        yield case.in_days(1, 1)
        case.logged(who, Outcome.NO_ANSWER, note="Tried again, rang out.")
    case.logged(case.owner, Outcome.LETTER_SENT)
    case.decided(case.owner, Decision.COULD_NOT_REACH, words.NOT_REACHED)
    yield from closes_soon(case)


def wrong_number_now(case: Case) -> Story:
    """The number was found to be wrong yesterday."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.WRONG_NUMBER, note="Not known at that number.")


def unreached_urgent(case: Case) -> Story:
    """Three calls on two days, then the clinician must decide how to go on."""
    yield case.in_hours(0.2, 2)
    case.logged(case.owner, Outcome.NO_ANSWER)
    yield case.in_hours(2, 2.5)
    case.logged(case.second, Outcome.LEFT_MESSAGE, note=words.TRIES[1])
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.NO_ANSWER)


def given_up(case: Case) -> Story:
    """The clinician decides on a letter, and later to close it."""
    yield from unreached_urgent(case)
    yield case.in_hours(0.5, 2)
    plan(case, UnreachedPlan.LETTER, "Letter by mail today, and one more call by the second coordinator.")
    yield case.in_hours(0.5, 2)
    case.logged(case.owner, Outcome.LETTER_SENT)
    yield case.in_days(1, 1)
    case.logged(case.second, Outcome.NO_ANSWER)
    yield case.in_hours(0.5, 2)
    plan(case, UnreachedPlan.CLOSE, "No answer to calls or letter. Close, the referring office is told.")
    yield case.in_hours(0.5, 2)
    case.decided(case.owner, Decision.COULD_NOT_REACH, words.NOT_REACHED)
    yield from closes_soon(case)


def plan(case: Case, how: UnreachedPlan, note: str) -> None:
    """The clinician decides how to go on with an urgent patient who was not reached."""
    submission = case.submission
    decide_unreached(
        case.stage.session, submission.id, submission.version, how, note, case.by(case.clinician)
    )


def told_911(case: Case) -> Story:
    """Told to call 911; not known yet whether the patient arrived."""
    yield case.in_hours(0.1, 0.3)
    case.logged(case.owner, Outcome.TOLD_911, note="Told her to hang up and call 911. Her son is with her.")


def asked_now(case: Case) -> Story:
    """A coordinator asked the clinician, who has not answered."""
    yield from spoken_next_day(case)
    _ask(case)


def answered_now(case: Case) -> Story:
    """The clinician has answered a coordinator's question."""
    yield from asked_now(case)
    yield case.in_hours(0.5, 3)
    case.reviewed(HoldVerdict.MAY_BE_BOOKED, "Yes, book. She stays on Eliquis until the visit.")


def _ask(case: Case) -> None:
    submission, question = case.submission, case.chance.choice(words.QUESTIONS)
    ask_clinician(case.stage.session, submission.id, submission.version, question, case.by(case.owner))


def not_to_book(case: Case) -> Story:
    """The clinician reads the hold, and writes that it is not to be booked."""
    yield from spoken(case)
    yield case.in_hours(1, 6)
    case.reviewed(HoldVerdict.NOT_TO_BOOK, words.NOT_TO_BOOK)
    case.decided(case.clinician, Decision.OTHER_CARE, words.NOT_TO_BOOK, OverrideReason.CLINICIAN_JUDGED)
    yield from closes_soon(case)


def taken_back(case: Case) -> Story:
    """A coordinator logs a call on the wrong patient, and undoes it at once."""
    yield case.in_days(1, 1)
    context = case.by(case.owner)
    case.logged_with(context, Outcome.NO_ANSWER)
    undo(case.stage.session, case.submission.id, context.act_id, case.by(case.owner))
    yield case.in_hours(0.1, 1)
    case.logged(case.owner, Outcome.SPOKE, signs=NO_SIGNS, note=words.TALKS[0])


def visit_soon_over(case: Case) -> Story:
    """A visit that was yesterday: it is not written down yet whether the patient came."""
    yield from spoken_next_day(case)
    yield case.in_hours(1, 4)
    case.reviewed(HoldVerdict.MAY_BE_BOOKED, words.REVIEWS[0])
    yield case.in_hours(0.5, 2)
    booked(case, 2)


def waits_after_visit(case: Case) -> Story:
    """The patient came, and what comes of it is not known before next week."""
    yield from visit_soon_over(case)
    yield case.in_days(3, 3)
    record_visit_outcome(case.stage.session, case.submission, VisitOutcome.CAME, case.by(case.owner))
    yield case.in_hours(0.2, 2)
    look_again = case.stage.calendar.on_open_day(case.stage.calendar.now, 3, case.chance).date()
    entry = TreatmentEntry(Treatment.WAITING, look_again_on=look_again, note="Waits for cardiology.")
    record_treatment(case.stage.session, case.submission, entry, case.by(case.owner))


def missed_visit(case: Case) -> Story:
    """A no-show yesterday: to be called again."""
    yield from visit_soon_over(case)
    yield case.in_days(3, 3)
    record_visit_outcome(case.stage.session, case.submission, VisitOutcome.NO_SHOW, case.by(case.owner))


def missed_and_came(case: Case) -> Story:
    """A no-show, then another visit, and treated."""
    yield from missed_visit(case)
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.SPOKE, signs=NO_SIGNS, note="Mixed up the weeks. New appointment.")
    booked(case, 3)
    yield case.in_days(4, 4)
    yield from came(case)


def call_in_the_afternoon(case: Case) -> Story:
    """Reached, and asked to be called on the next open day in the afternoon."""
    yield case.in_days(1, 1)
    day = case.stage.calendar.opening.open_day_after(case.today, 1)
    case.logged(
        case.owner,
        Outcome.SPOKE,
        signs=NO_SIGNS,
        next_day=day,
        next_part=PartOfDay.AFTERNOON,
        misses_window=True,
        note="On the bus. Call tomorrow after 2 PM.",
    )


def calls_back_later(case: Case) -> Story:
    """Reached, and wants to talk with the family and call back."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.WILL_CALL_BACK, note=words.TALKS[10])


def reopened(case: Case) -> Story:
    """Closed, and opened again because the patient called."""
    yield from spoken_next_day(case)
    case.decided(case.owner, Decision.IMAGING_FIRST)
    yield case.in_days(1, 1)
    case.closed(case.owner)
    yield case.in_days(2, 2)
    case.logged(case.owner, Outcome.INBOUND_CALL, signs=NO_SIGNS, note="Has the MRI now. Wants a visit.")


def snoozed(case: Case) -> Story:
    """Called once, then snoozed: the patient is with family until next week."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.LEFT_MESSAGE)
    yield case.in_hours(1, 3)
    submission = case.submission
    day = case.stage.calendar.on_open_day(case.stage.calendar.now, 4, case.chance).date()
    note = "With family in Duluth until then."
    snooze(
        case.stage.session,
        submission.id,
        submission.version,
        day,
        note,
        case.by(case.owner),
        misses_window=True,
    )


def not_understood(case: Case) -> Story:
    """The first talk failed for want of an interpreter; the second one went well."""
    yield case.in_days(1, 1)
    note = "No interpreter on the line. Booked one for tomorrow."
    case.logged(case.owner, Outcome.SPOKE, signs=NO_SIGNS, language_used=LanguageUsed.NONE, note=note)
    yield from spoken_next_day(case)
    case.decided(case.owner, Decision.IMAGING_FIRST)
    yield from closes_soon(case)


def sent_again(case: Case) -> Story:
    """Sent twice by the same person: the later one is linked to the earlier one."""
    yield case.in_days(1, 1)
    case.opened(case.owner)
    head = _sent_before(case)
    links.link(case.stage.session, case.submission.id, case.submission.version, head.id, case.by(case.owner))


def sent_again_by_mistake(case: Case) -> Story:
    """Sent twice by the same person: decided as a duplicate, without a link."""
    yield case.in_days(1, 1)
    case.moved(case.owner, Status.TAKEN)
    note = f"Sent twice. See {_sent_before(case).reference}."
    case.decided(case.owner, Decision.DUPLICATE, note)
    yield from closes_soon(case)


def _sent_before(case: Case) -> Submission:
    return case.stage.submission_of(case.place - 1)


def missed_infection(case: Case) -> Story:
    """Sent at a low tier, and an infection found in an emergency room later: the stop rule opens a review."""
    yield from spoken_next_day(case)
    yield from scan_decided(case)
    yield case.in_days(5, 7)
    afterwards.record(case, Harm.VISIT, FinalClass.INFECTION, HarmCause.INFECTION)
