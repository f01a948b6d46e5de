"""The forms for finishing on another device: the birth date to save a draft, the code and birth date to resume it."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_babel import gettext as _
from wtforms import RadioField, SelectChoice, StringField
from wtforms.validators import ValidationError

from app.question_forms.birth_date_form import BirthDateField, BirthDateForm
from app.questionnaire.text import N_
from app.submissions.reference import signs_in

REPLACE, KEEP = "replace", "keep"
CHOICES = {
    REPLACE: N_("Go on with the saved answers. The ones in this browser are cleared."),
    KEEP: N_("Go on with the ones in this browser. This does not erase the saved ones."),
}
NO_MATCH = N_(
    "We find no saved answers with this code and date of birth. Check both. A code works once, and for 7 days"
)


class SaveForm(BirthDateForm):
    """The birth date that, with the resume code, locks a saved draft."""

    birth_date = BirthDateField()


def _valid_code(form: Any, field: Any) -> None:
    if not (field.data or "").strip():
        raise ValidationError(_("Enter the code"))
    if signs_in(field.data) is None:
        raise ValidationError(_("Enter the 8 letters and numbers of the code, such as 7KQM-P2XH"))


def _valid_choice(form: Any, field: Any) -> None:
    if field.data not in CHOICES:
        raise ValidationError(_("Choose which answers to go on with"))


class ResumeForm(SaveForm):
    """The resume code, the birth date and, when this browser has answers, which ones to keep."""

    here = RadioField(validators=[_valid_choice], validate_choice=False)
    code = StringField(validators=[_valid_code])
    birth_date = BirthDateField()

    @property
    def keeps_current_answers(self) -> bool:
        """Whether the patient chose to go on with the answers in this browser."""
        return "here" in self and self.here.data == KEEP and not self.csrf_token.errors

    @property
    def code_characters(self) -> str:
        """The eight characters of the code; the form must be valid."""
        return signs_in(self.code.data or "") or ""

    def add_no_match_error(self) -> None:
        """Add the same error whether the code, the birth date or the expiry is at fault."""
        self.code.errors = [_(NO_MATCH)]


def save_form(today: date) -> SaveForm:
    """The form to save a draft for another device."""
    form = SaveForm()
    form.today = today
    return form


def resume_form(today: date, has_current_answers: bool) -> ResumeForm:
    """The form to resume a saved draft."""
    form = ResumeForm()
    form.today = today
    if has_current_answers:
        form.here.choices = [SelectChoice(value, _(label)) for value, label in CHOICES.items()]
    else:
        del form.here
    return form
