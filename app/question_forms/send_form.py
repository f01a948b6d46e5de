"""The sending form: who sends, how to reach them, and the consent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from email_validator import EmailNotValidError, validate_email
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, RadioField, SelectChoice, SelectField, StringField
from wtforms.validators import DataRequired, InputRequired, Length, Optional, ValidationError

from app.forms import one_line
from app.i18n.localizers import page_localizer
from app.question_forms.birth_date_form import BirthDateField, BirthDateForm
from app.question_forms.consent_form import ConsentForm
from app.submissions.contact_details import (
    DOCTORS_OFFICE,
    GUARDIAN,
    LANGUAGES,
    PARENT,
    RELATIONSHIPS,
    Channel,
    Contact,
    contradicts,
    read_phone,
)
from app.typed_text import has_letter, is_readable

NO_PREFERENCE = "no_preference"
YES, NO = "yes", "no"
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def choices_of(labels: Mapping[str, str]) -> list[SelectChoice]:
    """Return the choices of a field. labels: by value."""
    return [SelectChoice(value, label) for value, label in labels.items()]


def in_page_language(labels: Mapping[str, str]) -> dict[str, Any]:
    """Return the labels, each translated when it is shown."""
    return {value: _l(label) for value, label in labels.items()}


def plain_text(form: Any, field: Any) -> None:
    """Refuse characters that cannot be printed."""
    if not all(is_readable(line) for line in (field.data or "").split("\n")):
        raise ValidationError(_("This has a letter or mark that we cannot read. Type it again"))


def us_phone(form: Any, field: Any) -> None:
    """Require a phone number with its area code, and no words beside it."""
    if read_phone(field.data) is not None:
        return
    if any(character.isalpha() for character in field.data or ""):
        raise ValidationError(_("Enter only the number, such as 612-555-0123"))
    raise ValidationError(_("Enter a phone number with area code, such as 612-555-0123"))


def _is_offered(form: Any, field: Any) -> None:
    """Require a clinic that can still be chosen: one may close while the page is open."""
    if field.data not in [choice.value for choice in field.choices]:
        raise ValidationError(_("That clinic is not offered any more. Choose again"))


def _email(form: Any, field: Any) -> None:
    try:
        field.data = validate_email(field.data, check_deliverability=False).normalized
    except EmailNotValidError:
        raise ValidationError(
            _("Enter an e-mail address such as name@example.com, or leave it blank")
        ) from None


def has_letters(missing: str) -> Callable[[Any, Any], None]:
    """Return a check that a name can be seen. missing: the error message, as when it is left out."""

    def check(form: Any, field: Any) -> None:
        if not has_letter(field.data or ""):
            raise ValidationError(missing)

    return check


def _only_a_day(text: str | None) -> str:
    """Return a date in its ISO form, unchanged; anything else is no date."""
    return text if text and ISO_DAY.fullmatch(text) else ""


def name_field(label: str, missing: str, **options: Any) -> StringField:
    """Return a field for a name. missing: the error message when it is left out."""
    return StringField(
        label,
        [
            DataRequired(missing),
            Length(max=100, message=_l("Use at most 100 letters")),
            plain_text,
            has_letters(missing),
        ],
        filters=[one_line],
        **options,
    )


def phone_field(label: str) -> StringField:
    """Return a required phone number."""
    too_long = Length(max=40, message=_l("That is too long for a phone number. Check it"))
    return StringField(
        label, [InputRequired(_l("Enter a phone number")), too_long, us_phone], filters=[one_line]
    )


def radio_field(label: str, choices: Mapping[str, str], missing: str) -> RadioField:
    """Return a required choice. missing: the error message when nothing is chosen."""
    return RadioField(label, [InputRequired(missing)], choices=choices_of(choices))


YES_NO = {YES: _l("Yes"), NO: _l("No")}


class SendForm(BirthDateForm, ConsentForm):
    """Who sends the check, how to reach them, and their consent."""

    DECISION = ("consent", "consent_shown")

    helper_name = name_field(_l("Your own name"), _l("Enter your own name"))
    helper_relationship = SelectField(
        _l("You are the patient’s"),
        [InputRequired(_l("Choose who you are to the patient"))],
        choices=[SelectChoice("", _l("Choose one")), *choices_of(in_page_language(RELATIONSHIPS))],
    )
    may_speak_to_helper = radio_field(
        _l("May we speak with you about this?"),
        YES_NO,
        _l("Choose if we may speak with you"),
    )
    full_name = name_field(_l("Full name of the patient"), _l("Enter the full name"))
    birth_date = BirthDateField(_l("Date of birth of the patient"))
    phone = phone_field(_l("Phone number"))
    email = StringField(
        _l("E-mail (optional)"),
        [Optional(), Length(max=254, message=_l("That is too long for an e-mail address. Check it")), _email],
        filters=[one_line],
    )
    clinic = RadioField(
        _l("Which clinic would you like? (optional)"), [Optional(), _is_offered], validate_choice=False
    )
    preferred_language = SelectField(
        _l("Language to speak with us"),
        [InputRequired(_l("Choose a language"))],
        choices=[SelectChoice("", _l("Choose a language")), *choices_of(in_page_language(LANGUAGES))],
    )
    needs_interpreter = radio_field(
        _l("Is an interpreter needed?"), YES_NO, _l("Choose if an interpreter is needed")
    )
    best_time = RadioField(_l("Best time to call (optional)"), [Optional()])
    consent = radio_field(
        _l("Your decision"),
        {YES: _l("Yes, send these answers"), NO: _l("No, do not send")},
        _l("Choose yes or no. Nothing is sent without your yes"),
    )

    page_language = HiddenField()
    birth_date_asked = HiddenField(filters=[_only_a_day])
    """The birth date, as posted before, that did not fit the age: posted again, it is taken."""
    under_18 = False
    age_band = ""

    @property
    def contact_inputs(self) -> list[tuple[str, str]]:
        """(name, value) of every contact input, to fill the form in again; the consent is asked for again."""
        fields = [field for field in self if field.name not in (*self.DECISION, "csrf_token")]
        inputs = [
            entry
            for field in fields
            for entry in getattr(field, "posted", {field.name: [field.data]}).items()
        ]
        return [(name, values[0] or "") for name, values in inputs if values]

    def preset_language(self) -> None:
        """Choose the language of the page, unless another was chosen on the page that was filled in."""
        is_untouched = self.preferred_language.data in (None, "", self.page_language.data)
        if not self.is_submitted() and is_untouched and page_localizer.code in LANGUAGES:
            self.preferred_language.data = page_localizer.code
        self.page_language.data = page_localizer.code

    def validate_birth_date(self, field: Any) -> None:
        """Ask once about a birth date that does not fit the age in the answers: a wrong year locks a patient out."""
        asked, self.birth_date_asked.data = self.birth_date_asked.data, field.data.isoformat()
        if asked != field.data.isoformat() and contradicts(field.data, self.age_band, self.today):
            field.error_part = "year"
            raise ValidationError(
                _(
                    "This does not fit the age in the answers. Check the year. If it is right, press Send again"
                )
            )

    def validate_helper_relationship(self, field: Any) -> None:
        """Require a parent or guardian for a patient under 18."""
        if self.under_18 and field.data not in (PARENT, GUARDIAN):
            raise ValidationError(_("For a patient under 18, a parent or guardian must send this"))

    @property
    def is_office(self) -> bool:
        """Whether a doctor's office sends this."""
        return False

    @property
    def channel(self) -> Channel:
        """How this comes to the clinic."""
        return Channel.OFFICE if self.is_office else Channel.CHECK

    @property
    def contact(self) -> Contact:
        """The contact details entered; the form must be valid."""
        has_helper = "helper_name" in self
        return Contact(
            full_name=self.full_name.data or "",
            birth_date=self.birth_date.data or self.today,
            phone=read_phone(self.phone.data) or "",
            email=self.email.data or "",
            clinic_id=self.clinic.data if self.clinic.data not in (None, "", NO_PREFERENCE) else None,
            preferred_language=self.preferred_language.data,
            needs_interpreter=self.needs_interpreter.data == YES,
            best_time=self.best_time.data or "any",
            helper_name=(self.helper_name.data or "") if has_helper else "",
            helper_relationship=self.helper_relationship.data if has_helper else "",
            may_speak_to_helper=self.may_speak_to_helper.data == YES if has_helper else None,
        )


def send_form(
    clinics: Mapping[str, str],
    windows: Mapping[str, str],
    helper: bool,
    under_18: bool,
    today: date,
    form: SendForm | None = None,
) -> SendForm:
    """The form for this sender. clinics, windows: labels of the clinics and of the times for a call, by value.

    form: SendForm() by default.
    """
    form = form or SendForm()
    form.today = today
    form.under_18 = under_18
    form.best_time.choices = choices_of(windows)
    form.clinic.choices = choices_of({**clinics, NO_PREFERENCE: _l("No preference")})
    form.preset_language()
    if not (helper or under_18):
        del form.helper_name, form.helper_relationship, form.may_speak_to_helper
        form.full_name.label.text = _l("Your full name")
        return form
    form.phone.label.text = _l("Phone number we should call")
    if under_18:
        form.helper_relationship.choices = [
            choice for choice in form.helper_relationship.choices if choice.value != DOCTORS_OFFICE
        ]
        form.helper_name.label.text = _l("Name of the parent or guardian")
    return form
