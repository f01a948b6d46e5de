"""What is asked when a patient is said to be in emergency care: in which hospital, and who said so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wtforms import StringField
from wtforms.validators import Length, ValidationError

from app.forms import one_line
from app.submissions.statuses import Outcome

LONGEST = 80


def _short(label: str) -> StringField:
    too_long = Length(max=LONGEST, message=f"“{label}” has at most {LONGEST} characters")
    return StringField(label, [too_long], filters=[one_line])


class InCareFields:
    """Fields of the form of a contact. Both must be filled in for IN_CARE; “not known” is an answer."""

    hospital = _short("Which hospital")
    care_source = _short("Who said so")

    def validate_hospital(self, field: Any) -> None:
        """Ask for the hospital when the patient is in emergency care."""
        if self._is_in_care and not field.data:
            raise ValidationError("Write which hospital; “not known” will do")

    def validate_care_source(self, field: Any) -> None:
        """Ask who said that the patient is in emergency care."""
        if self._is_in_care and not field.data:
            raise ValidationError("Write who said that they are in emergency care; “not known” will do")

    @property
    def _is_in_care(self) -> bool:
        form: Any = self
        talk = form.talk.data if "talk" in form else ""
        return bool((form.outcome.data or talk) == Outcome.IN_CARE)


def in_care_in_words(detail: Mapping[str, Any]) -> str:
    """Return what a contact noted of emergency care, to follow its outcome; "" for nothing."""
    hospital, source = detail.get("hospital"), detail.get("care_source")
    return (f"; hospital: {hospital}" if hospital else "") + (f"; said by: {source}" if source else "")
