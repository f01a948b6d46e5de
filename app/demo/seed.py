"""Fills the queue with invented patients."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from random import Random

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.demo.personas import random_person, some_name, stopped_early
from app.keys import Keys
from app.questionnaire.answers import Answers
from app.questionnaire.questions import is_helper
from app.questionnaire.sections.about_you import AGE_18_49, AGE_50_64, AGE_65_PLUS, AGE_BAND, UNDER_18
from app.questionnaire.sections.start import ANSWERING_FOR, SOMEONE_ELSE
from app.rules.due_dates import ServiceLevels
from app.submissions.contact_details import DOCTORS_OFFICE, Channel, Contact, Referral
from app.submissions.intake.send_consent import consent_for, consent_to_a_call
from app.submissions.intake.submit import SubmissionRequest, submit, submit_once
from config import Settings

IN_ONE_TRANSACTION = 500
EMERGENCIES = frozenset({"emergency", "aneurysm", "legs_in_doubt"})
MINUTES_AGO = 10 * 24 * 60
MINUTES_AGO_IN_AN_EMERGENCY = 3 * 60
STOP_EARLY = 0.5  # of those who may

FIRST_NAMES = (
    "Ada Agnes Arne Astrid Bao Beatrice Carl Cha Delores Edna Einar Elaine Farah Gladys Hodan Ingrid Irene Jun Karen "
    "Lars Leng Lois Mai Marvin Mildred Nils Norma Olga Pao Ralph Rosa Ruth Sven Thelma Vang Walter Yer Zahra"
).split()
LAST_NAMES = (
    "Abdi Anderson Berg Carlson Dahl Erickson Fuentes Garcia Hansen Hassan Her Johnson Kowalski Larson Lee Lindgren "
    "Lor Martinez Moua Nelson Nguyen Olson Peterson Quist Rasmussen Schmidt Swanson Thao Vang Warsame Xiong Yang"
).split()
AGES = {UNDER_18: (15, 17), AGE_18_49: (22, 49), AGE_50_64: (50, 64), AGE_65_PLUS: (65, 94)}
FROM_AN_OFFICE, INTERPRETER_CALL = 1, 2
"""The places in the row of invented people of the one whom an office refers, and of the one who asks for a call."""
REFERRAL = Referral(
    practice="Lakeside Family Medicine",
    phone="+1-612-555-0177",
    findings="MRI: new compression fracture L1, 30 % height lost, back wall intact.",
    patient_agreed=True,
)
LANGUAGES = ("en",) * 12 + ("es", "es", "hmn", "so", "vi", "other")


@dataclass(frozen=True)
class Invented:
    """An invented submission, and when it was sent (aware, in the clinic's zone)."""

    sending: SubmissionRequest
    at: datetime


def seed(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    submissions: int,
    seed_number: int,
    clinics: Sequence[str],
    settings: Settings,
    tell: Callable[[int], object] = int,
) -> int:
    """Send invented submissions, all marked as demo; return how many. The same seed gives the same people.

    tell: called now and then with the number so far.
    """
    chance = Random(seed_number)  # noqa: S311  (invented people need no secrets)
    people = invented(chance, submissions, clinics, datetime.now(settings.timezone), settings)
    made = 0
    while batch := list(islice(people, IN_ONE_TRANSACTION)):
        _send_together(begin, keys, batch, settings.service_levels)
        made += len(batch)
        tell(made)
    return made


def _send_together(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    batch: Sequence[Invented],
    service_levels: ServiceLevels,
) -> None:
    """Send in one transaction; one by one if a random reference was taken, so that only that one is drawn again."""
    try:
        with begin() as session:
            for one in batch:
                submit(session, keys, one.sending, one.at, service_levels)
    except IntegrityError:
        for one in batch:
            submit_once(begin, keys, one.sending, one.at, service_levels)


def invented(
    chance: Random, number: int, clinics: Sequence[str], now: datetime, settings: Settings
) -> Iterator[Invented]:
    """Yield people who sent something in the last days before `now` (aware, in the clinic's zone)."""
    for place in range(number):
        name = some_name(chance)
        longest_ago = MINUTES_AGO_IN_AN_EMERGENCY if name in EMERGENCIES else MINUTES_AGO
        at = now - timedelta(minutes=chance.randint(0, longest_ago))
        answers = random_person(chance, name, at.date())
        if chance.random() < STOP_EARLY:
            answers = stopped_early(answers)
        sending = _sending(chance, answers, at.date(), clinics, settings)
        yield Invented(_another_way(place, sending, settings), at)


def _another_way(place: int, sending: SubmissionRequest, settings: Settings) -> SubmissionRequest:
    """Return the same person as sent by an office, or as asking for an interpreter call; most are unchanged."""
    clinic, phone, contact = settings.clinic_name, settings.clinic_phone, sending.contact
    if place == FROM_AN_OFFICE:
        answers = sending.answers.plus(ANSWERING_FOR, SOMEONE_ELSE).plus(AGE_BAND, AGE_65_PLUS)
        referred = replace(
            contact,
            birth_date=date(1948, 5, 4),
            helper_name="Nora Quist",
            helper_relationship=DOCTORS_OFFICE,
            may_speak_to_helper=True,
            referral=REFERRAL,
        )
        consent = consent_for(clinic, phone, True, False, office=True)
        return replace(sending, answers=answers, contact=referred, consent=consent, channel=Channel.OFFICE)
    if place == INTERPRETER_CALL:
        caller = Contact(
            full_name=contact.full_name,
            birth_date=None,
            phone=contact.phone,
            email="",
            clinic_id=None,
            preferred_language="so",
            needs_interpreter=True,
            best_time="any",
        )
        consent = consent_to_a_call(clinic, phone)
        return replace(
            sending, answers=Answers(), contact=caller, consent=consent, channel=Channel.INTERPRETER
        )
    return sending


def _sending(
    chance: Random, answers: Answers, day: date, clinics: Sequence[str], settings: Settings
) -> SubmissionRequest:
    is_child = answers[AGE_BAND] == UNDER_18
    age = chance.randint(*AGES[answers[AGE_BAND]])
    return SubmissionRequest(
        contact=_contact(chance, day, age, is_helper(answers) or is_child, clinics),
        draft_id=f"{chance.getrandbits(128):032x}",
        answers=answers,
        consent=consent_for(settings.clinic_name, settings.clinic_phone, is_helper(answers), is_child),
        is_demo=True,
    )


def _contact(chance: Random, today: date, age: int, helped: bool, clinics: Sequence[str]) -> Contact:
    last = chance.choice(LAST_NAMES)
    first = chance.choice(FIRST_NAMES)
    language = chance.choice(LANGUAGES)
    return Contact(
        full_name=f"{first} {last}",
        birth_date=today - timedelta(days=round(age * 365.25) + chance.randint(1, 300)),
        phone=f"+1-{chance.randint(2, 9)}{chance.randint(0, 8)}{chance.randint(2, 9)}-555-01{chance.randint(0, 99):02d}",
        email=f"{first}.{last}{chance.randint(1, 999)}@example.com".lower() if chance.random() < 0.5 else "",
        clinic_id=chance.choice([*clinics, None]),
        preferred_language=language,
        needs_interpreter=language != "en",
        best_time=chance.choice(("any", "morning", "afternoon")),
        helper_name=f"{chance.choice(FIRST_NAMES)} {last}" if helped else "",
        helper_relationship="parent" if helped and age < 18 else "child" if helped else "",
        may_speak_to_helper=True if helped else None,
    )
