"""What happens to a submission that is still open in the end."""

from __future__ import annotations

from datetime import timedelta

from app.demo import words
from app.demo.case import NO_SIGNS, Case, Story
from app.demo.papers import asked_for_report, asked_payer, wrote_payer_file
from app.demo.visit_stories import booked
from app.submissions.casework.payer_file import Answer
from app.submissions.statuses import HoldVerdict, Outcome, Status

MOST_TRIES = 3
LAST_TRY_TODAY = 0.4


def untouched(case: Case) -> Story:
    """No one has done anything yet."""
    yield from ()


def open_days_since_sending(case: Case) -> int:
    """Return how many open days ago it was sent."""
    opening, day = (
        case.stage.calendar.opening,
        case.submission.sent_at.astimezone(case.stage.now.tzinfo).date(),
    )
    days = 0
    while day < case.stage.calendar.now.date():
        day += timedelta(1)
        days += opening.is_open_day(day)
    return days


def trying(case: Case) -> Story:
    """One to three calls on as many days, the last one yesterday or today; no one was reached."""
    days = open_days_since_sending(case)
    tries = case.chance.randint(1, max(1, min(MOST_TRIES, days - 1)))
    is_today = tries > 1 and case.chance.random() < LAST_TRY_TODAY
    for number in range(tries):
        wait = 1 if number else max(1, days - tries + is_today)
        yield case.in_days(wait, wait)
        outcome = Outcome.LEFT_MESSAGE if number == 1 else Outcome.NO_ANSWER
        case.logged(case.owner, outcome, note=case.some(*words.TRIES))


def spoken_next_day(case: Case) -> Story:
    """A talk on the next day."""
    yield case.in_days(1, 1)
    case.logged(case.owner, Outcome.SPOKE, signs=NO_SIGNS, note=case.chance.choice(words.TALKS))


def awaiting_report(case: Case) -> Story:
    """The report of a scan was asked for, and has not come."""
    yield from spoken_next_day(case)
    yield case.in_hours(0.2, 3)
    asked_for_report(case)


def visit_ahead(case: Case) -> Story:
    """A visit is booked for one of the next days."""
    yield from spoken_next_day(case)
    yield case.in_hours(1, 6)
    case.reviewed(HoldVerdict.MAY_BE_BOOKED, case.chance.choice(words.REVIEWS))
    yield case.in_hours(0.5, 4)
    opening, today = case.stage.calendar.opening, case.stage.calendar.now.date()
    visit_on = opening.open_day_after(today, case.chance.randint(1, 6))
    days = sum(
        opening.is_open_day(case.today + timedelta(number + 1))
        for number in range((visit_on - case.today).days)
    )
    booked(case, days)
    wrote_payer_file(case)
    asked_payer(case, case.chance.choice((Answer.APPROVED, Answer.PENDING)))


def forgotten(case: Case) -> Story:
    """Someone took it, or waits for the patient to call back; then no one thought of it again."""
    yield case.in_days(1, 2)
    case.opened(case.owner)
    if case.chance.random() < 0.5:
        case.moved(case.owner, Status.TAKEN)
    else:
        case.logged(case.owner, Outcome.WILL_CALL_BACK, note="Wants to ask her daughter and call back.")
