"""Filling a queue with invented people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy.orm import Session

from app.demo.personas import some_name, somebody
from app.keys import Keys
from app.questionnaire.questions import is_helper
from app.questionnaire.sections.about_you import AGE_18_49, AGE_50_64, AGE_65_PLUS, AGE_BAND, UNDER_18
from app.screening.consent import consent_for
from app.submissions.contact import Contact
from app.submissions.sending import Sending, send
from config import Settings

AT_ONCE = 500
MINUTES_AGO = 10 * 24 * 60
MINUTES_AGO_IN_AN_EMERGENCY = 3 * 60

FIRST_NAMES = (
    "Ada Agnes Arne Astrid Bao Beatrice Carl Cha Delores Edna Einar Elaine Farah Gladys Hodan Ingrid Irene Jun Karen "
    "Lars Leng Lois Mai Marvin Mildred Nils Norma Olga Pao Ralph Rosa Ruth Sven Thelma Vang Walter Yer Zahra"
).split()
LAST_NAMES = (
    "Abdi Anderson Berg Carlson Dahl Erickson Fuentes Garcia Hansen Hassan Her Johnson Kowalski Larson Lee Lindgren "
    "Lor Martinez Moua Nelson Nguyen Olson Peterson Quist Rasmussen Schmidt Swanson Thao Vang Warsame Xiong Yang"
).split()
AGES = {UNDER_18: (15, 17), AGE_18_49: (22, 49), AGE_50_64: (50, 64), AGE_65_PLUS: (65, 94)}
LANGUAGES = ("en",) * 12 + ("es", "es", "hmn", "so", "vi", "other")


def seed(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    submissions: int,
    seed_number: int,
    clinics: Sequence[str],
    settings: Settings,
) -> int:
    """Store so many invented submissions, all marked as demo; return how many. The same seed, the same people."""
    chance = Random(seed_number)  # noqa: S311  (invented people need no secrets)
    made = 0
    now = datetime.now(settings.timezone)
    sendings = _sendings(chance, submissions, clinics, now, settings)
    while made < submissions:
        with begin() as session:
            for sending, at in _take(sendings, AT_ONCE):
                send(session, keys, sending, at, settings.policy)
                made += 1
    return made


def _take(sendings: Iterator[tuple[Sending, datetime]], number: int) -> Iterator[tuple[Sending, datetime]]:
    for _ in range(number):
        sending = next(sendings, None)
        if sending is None:
            return
        yield sending


def _sendings(
    chance: Random, number: int, clinics: Sequence[str], now: datetime, settings: Settings
) -> Iterator[tuple[Sending, datetime]]:
    for _ in range(number):
        name = some_name(chance)
        longest_ago = MINUTES_AGO_IN_AN_EMERGENCY if name == "emergency" else MINUTES_AGO
        at = now - timedelta(minutes=chance.randint(0, longest_ago))
        answers = somebody(chance, name, at.date())
        helped = is_helper(answers) or answers[AGE_BAND] == UNDER_18
        youngest, oldest = AGES[answers[AGE_BAND]]
        contact = _contact(chance, at.date(), chance.randint(youngest, oldest), helped, clinics)
        yield (
            Sending(
                draft_id=f"{chance.getrandbits(128):032x}",
                answers=answers,
                contact=contact,
                consent=consent_for(
                    settings.clinic_name,
                    settings.clinic_phone,
                    is_helper(answers),
                    answers[AGE_BAND] == UNDER_18,
                ),
                language="en",
                is_demo=True,
            ),
            at,
        )


def _contact(chance: Random, today: date, age: int, helped: bool, clinics: Sequence[str]) -> Contact:
    last = chance.choice(LAST_NAMES)
    first = chance.choice(FIRST_NAMES)
    language = chance.choice(LANGUAGES)
    return Contact(
        full_name=f"{first} {last}",
        birth_date=today - timedelta(days=round(age * 365.25) + chance.randint(1, 300)),
        phone=f"+1-612-555-01{chance.randint(0, 99):02d}",
        email=f"{first}.{last}@example.com".lower() if chance.random() < 0.5 else "",
        clinic_id=chance.choice([*clinics, None]),
        preferred_language=language,
        needs_interpreter=language != "en",
        best_time=chance.choice(("any", "morning", "afternoon")),
        helper_name=f"{chance.choice(FIRST_NAMES)} {last}" if helped else "",
        helper_relationship="parent" if helped and age < 18 else "child" if helped else "",
        may_speak_to_helper=True if helped else None,
    )
