"""The form of "Call me with an interpreter": a name, a phone number, a language and a yes."""

from __future__ import annotations

import re
import uuid
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, RadioField, StringField
from wtforms.validators import InputRequired, Length, ValidationError

from app.forms import one_line
from app.question_forms.consent_form import ConsentForm
from app.question_forms.send_form import (
    NO,
    YES,
    choices_of,
    in_page_language,
    name_field,
    phone_field,
    plain_text,
    radio_field,
)
from app.submissions.contact_details import LANGUAGES, OTHER_LANGUAGE, Contact, read_phone

ENGLISH = "en"
LONGEST_LANGUAGE = 60
_CALL_ID = re.compile(r"[0-9a-f]{32}")


class InterpreterForm(ConsentForm):
    """Whom to call, and in which language. call_id: random; sending the same form twice stores one request."""

    full_name = name_field(_l("Full name of the patient"), _l("Enter the full name"))
    phone = phone_field(_l("Phone number we should call"))
    language = RadioField(
        _l("Your language"),
        [InputRequired(_l("Choose a language"))],
        choices=choices_of(
            in_page_language({code: name for code, name in LANGUAGES.items() if code != ENGLISH})
        ),
    )
    other_language = StringField(
        _l("If it is another language: its name"),
        [Length(max=LONGEST_LANGUAGE, message=_l("Use at most 60 letters")), plain_text],
        filters=[one_line],
    )
    consent = radio_field(
        _l("Your decision"),
        {YES: _l("Yes, call me with an interpreter"), NO: _l("No, do not call me")},
        _l("Choose yes or no. Nothing is sent without your yes"),
    )
    call_id = HiddenField()

    def validate_other_language(self, field: Any) -> None:
        """Require the name of a language that is not in the list, and none with one that is."""
        if self.language.data == OTHER_LANGUAGE and not field.data:
            raise ValidationError(_("Enter the name of your language"))
        if self.language.data not in (None, OTHER_LANGUAGE) and field.data:
            raise ValidationError(_("Choose “Another language” above, or leave this blank"))

    def validate_consent(self, field: Any) -> None:
        """Send nothing after a no."""
        if field.data == NO:
            raise ValidationError(_("Nothing was sent, and no one will call. To be called, choose yes"))

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(id of the input, error message) for each invalid field."""
        return [
            (field.id, str(field.errors[0])) for field in self if field.errors and field.name != "csrf_token"
        ]

    @property
    def inputs(self) -> list[tuple[str, str]]:
        """(name, value) of every input but the decision, to fill the form in again."""
        left_out = ("consent", "consent_shown", "csrf_token")
        return [(field.name, field.data) for field in self if field.name not in left_out and field.data]

    @property
    def contact(self) -> Contact:
        """Whom to call; the form must be valid. The birth date is asked on the phone."""
        return Contact(
            full_name=self.full_name.data or "",
            birth_date=None,
            phone=read_phone(self.phone.data) or "",
            email="",
            clinic_id=None,
            preferred_language=self.language.data,
            needs_interpreter=True,
            best_time="any",
            language_name=self.other_language.data or "",
        )


def interpreter_form() -> InterpreterForm:
    """The form as posted, or a new one with an id of its own."""
    form = InterpreterForm()
    if not _CALL_ID.fullmatch(form.call_id.data or ""):
        form.call_id.data = uuid.uuid4().hex
    return form
