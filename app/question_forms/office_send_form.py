"""The sending form of a helper, with the part that only a doctor's office fills in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import RadioField, StringField
from wtforms.validators import Length, ValidationError

from app.forms import one_line
from app.question_forms.send_form import (
    YES,
    YES_NO,
    SendForm,
    choices_of,
    has_letters,
    plain_text,
    send_form,
    us_phone,
)
from app.submissions.contact_details import DOCTORS_OFFICE, Contact, Referral, read_phone

LONGEST_FINDINGS = 500
OFFICE_FIELDS = ("practice", "office_phone", "findings", "patient_agreed")


class _ForOffices:
    """A validator that checks the field for a doctor's office only, with the validators given."""

    def __init__(self, missing: str, *validators: Any) -> None:
        self.missing = missing
        self.validators = validators

    def __call__(self, form: Any, field: Any) -> None:
        if not form.is_office:
            return
        if self.missing and not field.data:
            raise ValidationError(self.missing)
        for validator in self.validators if field.data else ():
            validator(form, field)


def _agreed(form: Any, field: Any) -> None:
    if field.data != YES:
        raise ValidationError(_("Ask the patient first. Send this only when the patient agrees"))


def _each_line(text: str | None) -> str:
    """Return the typed text with its line breaks, each line stripped, without blank ones."""
    return "\n".join(line for each in (text or "").splitlines() if (line := one_line(each)))


class HelperSendForm(SendForm):
    """The sending form of a helper. OFFICE_FIELDS are asked of a doctor's office, and read for no one else."""

    practice = StringField(
        _l("Name of the practice"),
        [
            _ForOffices(
                _l("Enter the name of the practice"),
                Length(max=100, message=_l("Use at most 100 letters")),
                plain_text,
                has_letters(_l("Enter the name of the practice")),
            )
        ],
        filters=[one_line],
    )
    office_phone = StringField(
        _l("Your office’s call-back number"),
        [_ForOffices(_l("Enter your office’s call-back number"), us_phone)],
        filters=[one_line],
    )
    findings = StringField(
        _l("What the report says (optional)"),
        [_ForOffices("", Length(max=LONGEST_FINDINGS, message=_l("Use at most 500 letters")), plain_text)],
        filters=[_each_line],
    )
    patient_agreed = RadioField(
        _l("Did the patient agree that you send this?"),
        [_ForOffices(_l("Choose if the patient agreed"), _agreed)],
        choices=choices_of(YES_NO),
        validate_choice=False,
    )

    @property
    def is_office(self) -> bool:
        """Whether a doctor's office sends this."""
        return bool(self.helper_relationship.data == DOCTORS_OFFICE)

    @property
    def office_is_open(self) -> bool:
        """Whether the part for offices is shown unfolded."""
        return self.is_office or any(self[name].data for name in OFFICE_FIELDS)

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(id of the input, error message) for each invalid field, in the order of the page."""
        helper = ("helper_name", "helper_relationship", "may_speak_to_helper")
        order = {name: place for place, name in enumerate((*helper, *OFFICE_FIELDS))}
        return sorted(super().problems, key=lambda problem: order.get(problem[0], len(order)))

    def validate_helper_relationship(self, field: Any) -> None:
        """Refuse a part for offices that would be thrown away, because someone else sends this."""
        if not self.is_office and any(self[name].data for name in OFFICE_FIELDS):
            raise ValidationError(
                _("Choose “Doctor’s office”, or leave the part for a doctor’s office blank")
            )

    @property
    def contact(self) -> Contact:
        """The contact details, with those of the office; the form must be valid."""
        return replace(super().contact, referral=self._referral) if self.is_office else super().contact

    @property
    def _referral(self) -> Referral:
        return Referral(
            practice=self.practice.data or "",
            phone=read_phone(self.office_phone.data) or "",
            findings=self.findings.data or "",
            patient_agreed=self.patient_agreed.data == YES,
        )


def helper_send_form(
    clinics: Mapping[str, str], windows: Mapping[str, str], today: date, office: bool
) -> HelperSendForm:
    """The form for a helper of an adult. office: whether a doctor's office began the check, from its own page."""
    form = HelperSendForm()
    send_form(clinics, windows, True, False, today, form)
    if office and not form.is_submitted() and not form.helper_relationship.data:
        form.helper_relationship.data = DOCTORS_OFFICE
    if form.is_office:
        form.phone.label.text = _l("The patient’s own phone number")
    return form
