"""What patients do themselves on the status page: worse, another number, withdrawn."""

from __future__ import annotations

from app.demo.case import NO_SIGNS, Case, Story
from app.demo.open_stories import spoken_next_day
from app.demo.stories import closes_soon
from app.questionnaire.answers import Answers
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.options import NO, YES
from app.questionnaire.sections.worse import PAIN_WORSE
from app.submissions.casework.patient_updates import WorseReport, correct_phone, report_worse, withdraw
from app.submissions.statuses import Decision, HoldVerdict, Outcome, Status


def reported_worse(case: Case) -> None:
    """The patient reports more pain on the status page, and no emergency sign."""
    signs = Answers(dict.fromkeys(EMERGENCY_SIGNS.questions, NO))
    report = WorseReport(signs.plus(PAIN_WORSE, YES), press=f"{case.place}")
    report_worse(case.stage.session, case.submission.id, report, case.by_patient())


def worse_and_heard(case: Case) -> Story:
    """Worse after the first talk; called the same day, and a scan is done first."""
    yield from spoken_next_day(case)
    yield case.in_days(1, 1)
    reported_worse(case)
    yield case.in_hours(0.5, 2)
    case.logged(case.owner, Outcome.SPOKE, signs=NO_SIGNS, note="Worse since she bent down. No new signs.")
    case.reviewed(HoldVerdict.CALL_PATIENT, "No sign of pressure on nerves. MRI this week.")
    case.decided(case.owner, Decision.IMAGING_FIRST)
    yield from closes_soon(case)


def worse_now(case: Case) -> Story:
    """Worse after the first talk, and not called since."""
    yield from spoken_next_day(case)
    yield case.in_days(1, 1)
    reported_worse(case)


def withdrew_online(case: Case) -> Story:
    """The patient withdraws on the status page; a coordinator closes it."""
    yield case.in_days(1, 1)
    withdraw(case.stage.session, case.submission.id, case.by_patient())
    yield case.in_hours(1, 4)
    case.opened(case.owner)
    if case.submission.status == Status.NEW:
        case.moved(case.owner, Status.TAKEN)
    case.decided(case.owner, Decision.WITHDREW, "Withdrew on the status page.")
    yield from closes_soon(case)


def withdraws_now(case: Case) -> Story:
    """The patient withdraws on the status page, and no one has looked at it since."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.LEFT_MESSAGE)
    yield case.in_days(1, 1)
    withdraw(case.stage.session, case.submission.id, case.by_patient())


def corrected_number(case: Case) -> Story:
    """The number is wrong; the patient corrects it on the status page, and is reached."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.WRONG_NUMBER, note="A bakery in Edina. They do not know him.")
    yield case.in_hours(1, 6)
    submission, keys = case.submission, case.stage.keys
    phone = f"+1-651-555-01{case.chance.randint(10, 99)}"
    correct_phone(case.stage.session, keys, submission.id, phone, case.by_patient())
    yield from spoken_next_day(case)
    case.decided(case.owner, Decision.IMAGING_FIRST)
    yield from closes_soon(case)
