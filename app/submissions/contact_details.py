"""Who sent a submission, and how to reach them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import phonenumbers

from app.questionnaire.sections.about_you import AGE_18_49, AGE_50_64, AGE_65_PLUS, UNDER_18
from app.questionnaire.text import N_

PARENT, GUARDIAN, DOCTORS_OFFICE = "parent", "guardian", "doctors_office"
OTHER_LANGUAGE = "other"

LANGUAGES = {
    "en": N_("English"),
    "es": N_("Español (Spanish)"),
    "hmn": N_("Hmoob (Hmong)"),
    "so": N_("Soomaali (Somali)"),
    "vi": N_("Tiếng Việt (Vietnamese)"),
    "ru": N_("Русский (Russian)"),
    "om": N_("Afaan Oromoo (Oromo)"),
    "am": N_("አማርኛ (Amharic)"),
    "ksw": N_("Karen"),
    "ase": N_("American Sign Language"),
    OTHER_LANGUAGE: N_("Another language"),
}
TIMES = {"any": N_("Any time"), "morning": N_("Morning"), "afternoon": N_("Afternoon")}
RELATIONSHIPS = {
    "spouse": N_("Husband, wife or partner"),
    "child": N_("Son or daughter"),
    PARENT: N_("Parent"),
    GUARDIAN: N_("Guardian"),
    "relative": N_("Other family"),
    "friend": N_("Friend"),
    "caregiver": N_("Caregiver"),
    DOCTORS_OFFICE: N_("Doctor’s office"),
    "other": N_("Other"),
}

NOT_GIVEN = "Not given yet"
"""In place of a name, while a phone intake that is an emergency has none yet."""

_YOUNGEST = {UNDER_18: 0, AGE_18_49: 18, AGE_50_64: 50, AGE_65_PLUS: 65}
_OLDEST = {UNDER_18: 17, AGE_18_49: 49, AGE_50_64: 64, AGE_65_PLUS: 200}

COSTLY = frozenset({phonenumbers.PhoneNumberType.PREMIUM_RATE, phonenumbers.PhoneNumberType.SHARED_COST})
"""Types of number that no patient has, and that staff would pay extra to call."""

NORTH_AMERICA, MEXICO = 1, 52
"""Country codes."""
NORTH_AMERICAN = re.compile(r"[2-9](?!11)\d{2}[2-9](?!11)\d{6}", re.ASCII)
"""Area code and exchange begin with 2 to 9, and are not 911 or its like (North American Numbering Plan)."""


class Channel(StrEnum):
    """How a submission came to the clinic. The values are stored."""

    CHECK = "check"
    """The patient or a private helper filled in the check."""
    OFFICE = "office"
    """A doctor's office filled in the check for its patient."""
    INTERPRETER = "interpreter"
    """The patient asked for a call with an interpreter, and answered no question."""


@dataclass(frozen=True, kw_only=True)
class Referral:
    """What a doctor's office adds when it refers a patient.

    practice: the name of the practice. phone: its call-back number, in international form.
    findings: what the scan report says, or "". patient_agreed: whether the office says that the patient agreed.
    """

    practice: str
    phone: str
    findings: str
    patient_agreed: bool


@dataclass(frozen=True, kw_only=True)
class Contact:
    """The contact details asked for on the send form.

    phone: in international form; "" only while a phone intake that is an emergency has none yet.
    helper_*: who answered for the patient, or "" when there was no helper.
    clinic_id: the preferred clinic, or None for no preference.
    birth_date: None only for an interpreter call, or like the phone. referral: what a doctor's office adds, or None.
    language_name: the language in the patient's words, when it is not in the list; else "".
    """

    full_name: str
    birth_date: date | None
    phone: str
    email: str
    clinic_id: str | None
    preferred_language: str
    needs_interpreter: bool
    best_time: str
    helper_name: str = ""
    helper_relationship: str = ""
    may_speak_to_helper: bool | None = None
    language_name: str = ""
    referral: Referral | None = None

    def dump(self) -> dict[str, Any]:
        """Return the JSON form. What most patients do not have is left out, so that it stays as it always was."""
        data = {**asdict(self), "birth_date": self.birth_date.isoformat() if self.birth_date else ""}
        return {
            name: value for name, value in data.items() if value or name not in ("language_name", "referral")
        }


def age_on(birth_date: date, day: date) -> int:
    """Return the age in whole years on a day."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def contradicts(birth_date: date, age_band: str, day: date) -> bool:
    """Whether a birth date does not fit the age band in the answers."""
    if age_band not in _YOUNGEST:
        return False
    return not _YOUNGEST[age_band] <= age_on(birth_date, day) <= _OLDEST[age_band]


def read_phone(text: str | None, *, is_stored: bool = False) -> str | None:
    """Return a phone number in international form, or None when no patient here can be called at it.

    is_stored: the number was accepted before, so anything that parses as a number will do.
    """
    number = _parsed(text or "")
    if number is None:
        return None
    _drop_old_mobile_prefix(number)
    if not (is_stored or _can_be_called(number)):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.RFC3966).removeprefix("tel:")


def national(phone: str) -> str:
    """Return a stored number as people here read it: "(612) 555-0123"; one of another country as "+52 33 1234 5678"."""
    try:
        number = phonenumbers.parse(phone, "US")
    except phonenumbers.NumberParseException:
        return phone
    is_here = number.country_code == NORTH_AMERICA
    style = (
        phonenumbers.PhoneNumberFormat.NATIONAL if is_here else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return phonenumbers.format_number(number, style)


def _drop_old_mobile_prefix(number: phonenumbers.PhoneNumber) -> None:
    """Read "+52 1 ..." as "+52 ...": until 2019 a 1 stood before the ten digits of a mobile phone in Mexico."""
    digits = phonenumbers.national_significant_number(number)
    if number.country_code == MEXICO and len(digits) == 11 and digits.startswith("1"):
        number.national_number = int(digits[1:])


def _can_be_called(number: phonenumbers.PhoneNumber) -> bool:
    """Whether it has an area code (the library accepts it without one), can exist, and costs nothing extra to call.

    The library's own list of area codes is not asked: it does not know those that are new.
    """
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE or phonenumbers.number_type(number) in COSTLY:
        return False
    digits = phonenumbers.national_significant_number(number)
    return number.country_code != NORTH_AMERICA or NORTH_AMERICAN.fullmatch(digits) is not None


def without_extension(phone: str) -> str:
    """Return a number in international form as digits alone, without its extension; other text as it is."""
    number = _parsed(phone)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if number else phone


def says_more(phone: str, known: str) -> bool:
    """Whether a number, both in international form, is another one than is known, or has another extension.

    The same number without an extension says nothing new: the known extension stays.
    """
    if without_extension(phone) != without_extension(known):
        return True
    new, old = _parsed(phone), _parsed(known)
    return bool(new and old and new.extension and new.extension != old.extension)


def last_digits(phone: str) -> str:
    """Return the last two digits and the extension: enough to recognize the number. No more is shown after sending."""
    number = _parsed(phone)
    digits = "".join(character for character in without_extension(phone) if character.isdigit())[-2:]
    return f"{digits}, ext. {number.extension}" if number and number.extension else digits


def _parsed(phone: str) -> phonenumbers.PhoneNumber | None:
    """Return a number with its country and extension apart; None when the text is no number."""
    try:
        return phonenumbers.parse(phone, "US")
    except phonenumbers.NumberParseException:
        return None
