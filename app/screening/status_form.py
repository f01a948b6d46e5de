"""The forms of the status page: which check it is, and another phone number."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired, Length, ValidationError

from app.forms import one_line
from app.screening.send_form import BirthDateField, BornForm, us_phone
from app.submissions.contact_details import read_phone
from app.submissions.reference import read_reference


def _is_a_reference(form: Any, field: Any) -> None:
    """Whether it can be one shows in its own signs: nobody learns from this which ones there are."""
    if read_reference(field.data or "") is None:
        raise ValidationError(_("Enter the 8 letters and numbers of the reference, such as 7KQM-P2XH"))


class StatusSignInForm(BornForm):
    """A reference and the birth date that goes with it."""

    reference = StringField(
        _l("The reference"),
        [InputRequired(_l("Enter the reference")), Length(max=40), _is_a_reference],
        filters=[one_line],
    )
    birth_date = BirthDateField()

    @property
    def written(self) -> str:
        """The reference as it is stored; the form must be valid."""
        return read_reference(self.reference.data or "") or ""

    def say_that_nothing_fits(self) -> None:
        """The same words whichever of the two is wrong."""
        self.reference.errors = [_("We find nothing with this reference and this date of birth. Check both")]


class PhoneForm(FlaskForm):
    """Another number to call."""

    phone = StringField(
        _l("Phone number we should call"),
        [InputRequired(_l("Enter a phone number")), Length(max=40), us_phone],
        filters=[one_line],
    )

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(id of the input, words) when the number could not be read."""
        return [("phone", str(self.phone.errors[0]))] if self.phone.errors else []

    @property
    def number(self) -> str:
        """The number in international form; the form must be valid."""
        return read_phone(self.phone.data) or ""


def status_sign_in_form(today: date, reference: str) -> StatusSignInForm:
    """The form to come in with. reference: what this browser has just sent, or ""."""
    form = StatusSignInForm(data={"reference": reference})
    form.today = today
    return form
