"""The consent to send. Its version changes with its text, and both are stored with every submission."""

from __future__ import annotations

from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.text import N_
from app.submissions.intake.submit import Consent

VERSION = "2026-12"

_TEXT = N_(
    "May we receive these answers? If you say yes, the staff of %(clinic)s read them, call about them, and keep them. "
    "For your care, they may share them with your doctors, a hospital or your health plan. "
    "They are not sold, and not used for ads. You can take this back at any time: call %(phone)s."
)
_SIGNED = N_("Your typed name and your yes are your signature. Your yes is good for one year.")
_SIGNED_ON_THE_PHONE = N_(
    "We write down your name and your yes. They are your signature. Your yes is good for one year."
)
_FOR_A_HELPER = N_(
    "If you say yes, you tell us that the person you help wants this sent, or that you decide for them."
)
_FOR_A_MINOR = N_(
    "If you say yes, you tell us that you are the parent or guardian, and that you decide for this patient."
)
_FOR_AN_OFFICE = N_(
    "If you say yes, you tell us that the patient, or the person who decides for them, agreed to this: your office sends us "
    "these answers, what the report says and how to reach them, and we call them."
)
_TO_BE_CALLED = N_(
    "May we call you with an interpreter? If you say yes, the staff of %(clinic)s read your name, your phone number and your "
    "language, call you, and keep them. They are not sold, and not used for ads. "
    "You can take this back at any time: call %(phone)s."
)


def consent_for(
    clinic: str,
    phone: str,
    helper: bool,
    under_18: bool,
    localizer: Localizer = ENGLISH_LOCALIZER,
    *,
    office: bool = False,
    spoken: bool = False,
) -> Consent:
    """The consent as displayed, in the language of the localizer.

    office: whether the helper is a doctor's office. spoken: whether staff read it out on the phone.
    """
    text = localizer.translate(_TEXT, clinic=clinic, phone=phone)
    if helper or under_18:
        for_whom = _FOR_A_MINOR if under_18 else _FOR_AN_OFFICE if office else _FOR_A_HELPER
        text += " " + localizer.translate(for_whom)
    text += " " + localizer.translate(_SIGNED_ON_THE_PHONE if spoken else _SIGNED)
    return Consent(version=VERSION, text=text)


def consent_to_a_call(clinic: str, phone: str, localizer: Localizer = ENGLISH_LOCALIZER) -> Consent:
    """The consent to be called with an interpreter, as displayed."""
    text = localizer.translate(_TO_BE_CALLED, clinic=clinic, phone=phone)
    return Consent(version=VERSION, text=f"{text} {localizer.translate(_SIGNED)}")
