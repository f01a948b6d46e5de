"""The consent to send. Its version changes with its text, and both are stored with every submission."""

from __future__ import annotations

from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.text import N_
from app.submissions.intake.submit import Consent

VERSION = "2026-11"

_TEXT = N_(
    "May we receive these answers? If you say yes, the staff of %(clinic)s read them, call about them, and keep "
    "them in their records. They are not sold, and not used for ads. You can take this back at any time: "
    "call %(phone)s."
)
_FOR_A_HELPER = N_(
    "If you say yes, you tell us that the person you help wants this sent, or that you decide for them."
)
_FOR_A_MINOR = N_(
    "If you say yes, you tell us that you are the parent or guardian, and that you decide for this patient."
)


def consent_for(
    clinic: str, phone: str, helper: bool, under_18: bool, localizer: Localizer = ENGLISH_LOCALIZER
) -> Consent:
    """The consent as displayed, in the language of the localizer."""
    text = localizer.translate(_TEXT, clinic=clinic, phone=phone)
    if helper or under_18:
        text += " " + localizer.translate(_FOR_A_MINOR if under_18 else _FOR_A_HELPER)
    return Consent(version=VERSION, text=text)
