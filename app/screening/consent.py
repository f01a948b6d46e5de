"""The consent to send. Its version changes with its words, and both are stored with every submission."""

from __future__ import annotations

from app.submissions.sending import Consent

VERSION = "2026-11"

_WORDS = (
    "May we receive these answers? If you say yes, the staff of {clinic} read them, call about them, and keep "
    "them in their records. They are not sold, and not used for ads. You can take this back at any time: "
    "call {phone}."
)
_FOR_A_HELPER = (
    " You say that the person you are helping wants you to send this, or that you decide for them."
)


def consent_for(clinic: str, phone: str, helper: bool) -> Consent:
    """The consent as it is shown."""
    text = _WORDS.format(clinic=clinic, phone=phone) + (_FOR_A_HELPER if helper else "")
    return Consent(version=VERSION, text=text)
