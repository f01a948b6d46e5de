"""Invented people and what they send: names, contact details, answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from app.i18n.localizers import FixedLocalizer
from app.questionnaire.answers import Answers
from app.questionnaire.questions import is_helper
from app.questionnaire.sections.about_you import AGE_18_49, AGE_50_64, AGE_65_PLUS, AGE_BAND, UNDER_18
from app.questionnaire.sections.start import ANSWERING_FOR, SOMEONE_ELSE
from app.submissions.contact_details import DOCTORS_OFFICE, Channel, Contact, Referral
from app.submissions.intake.send_consent import consent_for, consent_to_a_call
from app.submissions.intake.submit import SubmissionRequest
from config import Settings

SPANISH = "es"
FIRST_NAMES = (
    "Ada Agnes Arne Astrid Bao Beatrice Carl Cha Delores Edna Einar Elaine Farah Gladys Hodan Ingrid Irene Jun Karen "
    "Lars Leng Lois Mai Marvin Mildred Nils Norma Olga Pao Ralph Rosa Ruth Sven Thelma Vang Walter Yer Zahra"
).split()
LAST_NAMES = (
    "Abdi Anderson Berg Carlson Dahl Erickson Fuentes Garcia Hansen Hassan Her Johnson Kowalski Larson Lee Lindgren "
    "Lor Martinez Moua Nelson Nguyen Olson Peterson Quist Rasmussen Schmidt Swanson Thao Vang Warsame Xiong Yang"
).split()
AGES = {UNDER_18: (15, 17), AGE_18_49: (22, 49), AGE_50_64: (50, 64), AGE_65_PLUS: (65, 94)}
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


def as_referred(sending: SubmissionRequest, settings: Settings) -> SubmissionRequest:
    """Return the same person as sent by a doctor's office."""
    answers = sending.answers.plus(ANSWERING_FOR, SOMEONE_ELSE).plus(AGE_BAND, AGE_65_PLUS)
    referred = replace(
        sending.contact,
        birth_date=date(1948, 5, 4),
        helper_name="Nora Quist",
        helper_relationship=DOCTORS_OFFICE,
        may_speak_to_helper=True,
        referral=REFERRAL,
    )
    consent = consent_for(settings.clinic_name, settings.clinic_phone, True, False, office=True)
    return replace(sending, answers=answers, contact=referred, consent=consent, channel=Channel.OFFICE)


def as_interpreter_call(sending: SubmissionRequest, settings: Settings) -> SubmissionRequest:
    """Return the same person as one who only asks to be called with an interpreter."""
    caller = Contact(
        full_name=sending.contact.full_name,
        birth_date=None,
        phone=sending.contact.phone,
        email="",
        clinic_id=None,
        preferred_language="so",
        needs_interpreter=True,
        best_time="any",
    )
    consent = consent_to_a_call(settings.clinic_name, settings.clinic_phone)
    return replace(sending, answers=Answers(), contact=caller, consent=consent, channel=Channel.INTERPRETER)


def in_spanish(sending: SubmissionRequest, settings: Settings) -> SubmissionRequest:
    """Return the same, as sent from the pages in Spanish."""
    spanish, answers = FixedLocalizer(SPANISH), sending.answers
    is_child = answers[AGE_BAND] == UNDER_18
    consent = consent_for(settings.clinic_name, settings.clinic_phone, is_helper(answers), is_child, spanish)
    return replace(sending, localizer=spanish, consent=consent)


def drawn_sending(
    chance: Random, answers: Answers, day: date, clinics: Sequence[str], settings: Settings
) -> SubmissionRequest:
    """Return what an invented person sends with these answers. day: on which they send it."""
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
