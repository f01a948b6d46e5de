"""The form of the contact details that staff correct or add. The template renders it; this reads and validates it."""

from __future__ import annotations

from typing import Any

from wtforms import HiddenField, StringField, TextAreaField
from wtforms.validators import AnyOf, Length, Optional, ValidationError

from app.forms import one_line, several_lines
from app.review.case_action_forms import ActForm
from app.submissions.casework.contact_changes import ContactChange
from app.submissions.contact_details import read_phone, without_extension
from app.submissions.staff_details import Source, StaffDetails, comparable_mrn
from app.typed_text import is_readable

FEWEST_LINES, MOST_LINES, LONGEST_LINE = 2, 4, 45  # of an address: what fits the window of an envelope
NOT_A_PHONE = "Enter the phone number with its area code, such as 612-555-0123"


def _phone(form: Any, field: Any) -> None:
    if field.data and read_phone(field.data) is None:
        raise ValidationError(NOT_A_PHONE)


def _readable(form: Any, field: Any) -> None:
    if not all(is_readable(line) for line in (field.data or "").split("\n")):
        raise ValidationError("This has a letter or mark that cannot be read. Type it again")


def _text(label: str, most: int, *more: Any) -> StringField:
    too_long = Length(max=most, message=f"{label}: at most {most} characters")
    return StringField(label, [Optional(), too_long, _readable, *more], filters=[one_line])


class ContactDetailsForm(ActForm):
    """Every detail that staff may correct or add. phone: the corrected number; "" leaves the one in use."""

    phone = _text("Corrected number", 40, _phone)
    second_phone = _text("Second phone", 40, _phone)
    address = TextAreaField("Postal address", [Optional(), _readable], filters=[several_lines])
    mrn = _text("MRN", 30)
    heard_from = HiddenField(
        validators=[Optional(), AnyOf([source.value for source in Source], "There is no such source")]
    )
    heard_more = _text("More about the source", 100)

    def validate_second_phone(self, field: Any) -> None:
        """Refuse the corrected number a second time."""
        first, second = (read_phone(text) or "" for text in (self.phone.data, field.data))
        if first and second and without_extension(first) == without_extension(second):
            raise ValidationError("The second phone is the same as the corrected number")

    def validate_address(self, field: Any) -> None:
        """Require what a letter needs: a street, and a city with state and ZIP."""
        lines = self._address_lines
        if not FEWEST_LINES <= len(lines) <= MOST_LINES:
            raise ValidationError(
                "An address has 2 to 4 lines: street, then city, state and ZIP. The name is added by itself"
            )
        if max(map(len, lines)) > LONGEST_LINE:
            raise ValidationError(f"A line of an address has at most {LONGEST_LINE} characters")

    def validate_mrn(self, field: Any) -> None:
        """Require something that looks like an MRN."""
        if comparable_mrn(field.data) is None:
            raise ValidationError("An MRN has 3 to 15 digits, and letters before or after them at most")

    @property
    def _address_lines(self) -> list[str]:
        return [line for text in (self.address.data or "").split("\n") if (line := one_line(text))]

    @property
    def change(self) -> ContactChange:
        """The wanted details; the form must be valid."""
        details = StaffDetails(
            second_phone=read_phone(self.second_phone.data) or "",
            address="\n".join(self._address_lines),
            mrn=self.mrn.data or "",
            heard_from=self.heard_from.data or "",
            heard_more=self.heard_more.data or "",
        )
        return ContactChange(self.version.data, read_phone(self.phone.data) or "", details)
