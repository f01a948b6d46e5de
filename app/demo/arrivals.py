"""Who sends when, and what becomes of it. Each person depends only on the seed and on their place in the row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from app.demo import open_stories, patient_stories, rare_stories, stories
from app.demo.calendar import DAYS, Calendar
from app.demo.case import Case, Story
from app.demo.people import SPANISH, as_interpreter_call, as_referred, drawn_sending, in_spanish
from app.demo.personas import persona, random_person, some_name, stopped_early
from app.questionnaire.answers import Answers
from app.questionnaire.questions import QUESTIONS
from app.rules.safety import floor_so_far
from app.rules.tiers import Tier
from app.submissions.intake.submit import SubmissionRequest
from config import Settings

STOP_EARLY = 0.5  # of those who may
STAY_CALM = 0.8  # of those whose persona has no urgent sign
CALM = ("standard", "standard", "priority", "imaging", "imaging", "other_care")
TO_BOOK = ("standard", "priority")
LATEST_CLOSED = 14
"""Days ago: what was sent earlier had the time to be closed."""
STEP = 37
"""Consecutive places are so far apart in the shares, modulo 100, that a short row has some of everything."""


@dataclass(frozen=True)
class Course:
    """A story, whose it may be, and when those were sent: a range of open days ago, or another way to draw it.

    personas: anyone if empty. changed: what they answer differently; None draws it.
    """

    story: Callable[[Case], Story]
    personas: Sequence[str] = ()
    days_ago: tuple[int, int] = (0, 0)
    draw: Callable[[Calendar, Random], datetime] | None = None
    changed: Mapping[str, Any] | None = None

    def sent_at(self, calendar: Calendar, chance: Random) -> datetime:
        """Return when it was sent."""
        if self.draw is not None:
            return self.draw(calendar, chance)
        return calendar.sent_on(calendar.open_day_before(chance.randint(*self.days_ago)), chance)


def _long_ago(calendar: Calendar, chance: Random) -> datetime:
    return calendar.sent_on(calendar.now.date() - timedelta(chance.randint(LATEST_CLOSED, DAYS)), chance)


def _within(hours: int) -> Callable[[Calendar, Random], datetime]:
    return lambda calendar, chance: calendar.lately(hours, chance)


CLOSED = Course(stories.usual, draw=_long_ago)
SHARES: tuple[tuple[int, Course], ...] = (
    (4, Course(open_stories.untouched, CALM, draw=Calendar.last_weekend)),
    (1, Course(open_stories.untouched, ("emergency", "sudden_pain", "urgent"), draw=_within(3))),
    (6, Course(open_stories.trying, CALM, (2, 7))),
    (3, Course(open_stories.awaiting_report, ("standard", "priority", "imaging"), (3, 10))),
    (1, Course(open_stories.forgotten, ("standard", "imaging", "other_care"), (8, 11))),
    (1, Course(open_stories.visit_ahead, TO_BOOK, (4, 9), changed={})),
    (84, CLOSED),
)
"""What becomes of each hundred people."""

LONG_AGO = (25, 55)


def _once(
    story: Callable[[Case], Story],
    name: str,
    days_ago: tuple[int, int] | int = LONG_AGO,
    draw: Callable[[Calendar, Random], datetime] | None = None,
    **changed: Any,
) -> Course:
    span = (days_ago, days_ago) if isinstance(days_ago, int) else days_ago
    return Course(story, (name,), span, draw, changed)


FROM_AN_OFFICE, INTERPRETER_CALL = 1, 2
RARE: dict[int, Course] = {
    FROM_AN_OFFICE: _once(stories.usual, "standard"),
    INTERPRETER_CALL: _once(stories.usual, "imaging"),
    3: _once(patient_stories.worse_now, "standard", 3),
    4: _once(rare_stories.unreached_urgent, "urgent", 2),
    5: _once(rare_stories.asked_now, "priority", 2, blood_thinner="yes"),
    6: _once(rare_stories.answered_now, "standard", 2, blood_thinner="yes"),
    7: _once(patient_stories.withdraws_now, "imaging", 3),
    8: _once(rare_stories.call_in_the_afternoon, "standard", 2),
    9: _once(rare_stories.told_911, "emergency", draw=Calendar.in_last_open_hours),
    10: _once(open_stories.trying, "standard", 4),
    11: _once(rare_stories.sent_again, "standard", 2),
    12: _once(rare_stories.visit_soon_over, "standard", 4),
    13: _once(rare_stories.waits_after_visit, "standard", 7),
    14: _once(rare_stories.missed_visit, "priority", 6),
    15: _once(rare_stories.wrong_number_now, "imaging", 2),
    16: _once(rare_stories.snoozed, "standard", 3),
    17: _once(rare_stories.taken_back, "standard", 2),
    18: _once(open_stories.untouched, "other_care", 12),
    19: _once(rare_stories.reopened, "imaging", 6),
    20: _once(rare_stories.calls_back_later, "standard", 3),
    21: _once(stories.usual, "standard", 30),
    22: _once(rare_stories.sent_again_by_mistake, "standard", 29),
    30: _once(open_stories.trying, "standard", 4),
    31: _once(open_stories.untouched, "standard", draw=Calendar.last_weekend),
    32: _once(patient_stories.worse_and_heard, "standard"),
    33: _once(patient_stories.withdrew_online, "imaging"),
    34: _once(patient_stories.corrected_number, "imaging"),
    35: _once(rare_stories.wrong_number, "standard"),
    36: _once(rare_stories.given_up, "urgent"),
    37: _once(rare_stories.not_to_book, "standard", bleeding_disorder="yes"),
    38: _once(rare_stories.missed_and_came, "standard"),
    39: _once(rare_stories.not_understood, "imaging"),
    40: _once(stories.emergency, "emergency"),
    41: _once(stories.emergency, "aneurysm"),
    42: _once(stories.emergency, "legs_in_doubt"),
    43: _once(stories.urgent, "cannot_stand"),
    44: _once(stories.urgent, "sudden_pain"),
    45: _once(rare_stories.missed_infection, "imaging", 11),
}
"""What happens once in every demo, by the place of the person in the row."""
TWINS = frozenset({11, 22, 31})
"""The places of people who had sent before, under the place before theirs."""
OTHER_LANGUAGES = {39: "hmn"}
"""The language of some, by their places."""


@dataclass(frozen=True)
class Arrival:
    """A person who sends: at which place in the row, at which moment, and what becomes of it."""

    place: int
    at: datetime
    course: Course
    seed: str


def arrivals(number: int, seed: int, calendar: Calendar) -> Iterator[Arrival]:
    """Yield so many people, in the order of their places."""
    for place in range(number):
        yield _arrival(place, f"{seed}/{place}", calendar)


def _arrival(place: int, seed: str, calendar: Calendar) -> Arrival:
    course = RARE.get(place) or _course(place)
    chance = Random(f"{seed}/at")  # noqa: S311  (invented people need no secrets)
    return Arrival(place, course.sent_at(calendar, chance), course, seed)


def _course(place: int) -> Course:
    share = place * STEP % 100
    for size, course in SHARES:
        if share < size:
            return course
        share -= size
    return CLOSED


def what_is_sent(arrival: Arrival, clinics: Sequence[str], settings: Settings) -> SubmissionRequest:
    """Return what a person sends."""
    chance = Random(f"{arrival.seed}/sends")  # noqa: S311  (invented people need no secrets)
    sending = drawn_sending(chance, _answers(arrival, chance), arrival.at.date(), clinics, settings)
    if arrival.place == FROM_AN_OFFICE:
        return as_referred(sending, settings)
    if arrival.place == INTERPRETER_CALL:
        return as_interpreter_call(sending, settings)
    if language := OTHER_LANGUAGES.get(arrival.place):
        spoken = replace(sending.contact, preferred_language=language, needs_interpreter=True)
        return replace(sending, contact=spoken)
    is_spanish = sending.contact.preferred_language == SPANISH
    return in_spanish(sending, settings) if is_spanish else sending


def _answers(arrival: Arrival, chance: Random) -> Answers:
    course, day = arrival.course, arrival.at.date()
    name = chance.choice(course.personas) if course.personas else some_name(chance)
    if course.changed is None:
        return _drawn_answers(name, day, chance)
    answers = persona(name, day, onset_days=chance.randint(8, 30))
    for question, value in course.changed.items():
        answers = answers.plus(QUESTIONS[question], value)
    return answers


def _drawn_answers(name: str, day: date, chance: Random) -> Answers:
    """Return answers similar to a persona's; mostly without an urgent sign when the persona has none."""
    answers = random_person(chance, name, day)
    if name in CALM and chance.random() < STAY_CALM and floor_so_far(answers) >= Tier.URGENT_CLINICIAN:
        answers = persona(name, day, onset_days=chance.randint(5, 60))
    return stopped_early(answers) if chance.random() < STOP_EARLY else answers
