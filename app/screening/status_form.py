"""The forms of the status page: signing in to it, and correcting the phone number."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import StringField
from wtforms.validators import InputRequired, ValidationError

from app.forms import PatientForm, one_line
from app.question_forms.birth_date_form import BirthDateField, BirthDateForm
from app.question_forms.send_form import phone_field
from app.submissions.contact_details import read_phone
from app.submissions.reference import read_reference


def _valid_reference(form: Any, field: Any) -> None:
    """Check the characters only, so the error does not tell which references exist."""
    if read_reference(field.data or "") is None:
        raise ValidationError(_("Enter the 8 letters and numbers of the reference, such as 7KQM-P2XH"))


class StatusSignInForm(BirthDateForm):
    """Signing in with a reference and the patient's birth date."""

    reference = StringField(
        _l("The reference"),
        [InputRequired(_l("Enter the reference")), _valid_reference],
        filters=[one_line],
    )
    birth_date = BirthDateField()

    @property
    def stored_reference(self) -> str:
        """The reference in its stored form; the form must be valid."""
        return read_reference(self.reference.data or "") or ""

    def add_no_match_error(self) -> None:
        """Add the same error whether the reference or the birth date is wrong."""
        self.reference.errors = [_("We find nothing with this reference and this date of birth. Check both")]


class PhoneForm(PatientForm):
    """Another phone number to call."""

    phone = phone_field(_l("Phone number we should call"))

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(id of the input, error message) when the number is invalid."""
        return [("phone", str(self.phone.errors[0]))] if self.phone.errors else []

    @property
    def number(self) -> str:
        """The number in international form; the form must be valid."""
        return read_phone(self.phone.data) or ""


def status_sign_in_form(today: date, reference: str) -> StatusSignInForm:
    """The sign-in form. reference: that of the check this browser sent, or ""."""
    form = StatusSignInForm(data={"reference": reference})
    form.today = today
    return form
