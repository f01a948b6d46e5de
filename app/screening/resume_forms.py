"""The forms of finishing on another device: a birth date to lock a copy with, a code and a birth date to open it."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_babel import gettext as _
from wtforms import RadioField, SelectChoice, StringField
from wtforms.validators import ValidationError

from app.questionnaire.text import N_
from app.screening.send_form import BirthDateField, BornForm
from app.submissions.reference import signs_in

REPLACE, KEEP = "replace", "keep"
WHICH = {
    REPLACE: N_("Go on with the saved answers. The ones in this browser are cleared."),
    KEEP: N_("Go on with the ones in this browser. The saved ones stay saved."),
}
DO_NOT_FIT = N_(
    "We find no saved answers with this code and date of birth. Check both. A code works once, and for 7 days"
)


class LockForm(BornForm):
    """The birth date that a copy is locked with, besides its code."""

    birth_date = BirthDateField()


def _is_a_code(form: Any, field: Any) -> None:
    if not (field.data or "").strip():
        raise ValidationError(_("Enter the code"))
    if signs_in(field.data) is None:
        raise ValidationError(_("Enter the 8 letters and numbers of the code, such as 7KQM-P2XH"))


def _is_chosen(form: Any, field: Any) -> None:
    if field.data not in WHICH:
        raise ValidationError(_("Choose which answers to go on with"))


class ComeBackForm(LockForm):
    """Code and birth date; and what becomes of the answers in this browser, when there are any."""

    here = RadioField(validators=[_is_chosen], validate_choice=False)
    code = StringField(validators=[_is_a_code])
    birth_date = BirthDateField()

    @property
    def keeps_what_is_here(self) -> bool:
        """Whether the patient chose to leave the saved answers where they are."""
        return "here" in self and self.here.data == KEEP and not self.csrf_token.errors

    @property
    def signs(self) -> str:
        """The eight signs of the code; the form must be valid."""
        return signs_in(self.code.data or "") or ""

    def say_that_nothing_fits(self) -> None:
        """The same words whatever is wrong: code, birth date, or time."""
        self.code.errors = [_(DO_NOT_FIT)]


def lock_form(today: date) -> LockForm:
    """The form to lock a copy with."""
    form = LockForm()
    form.today = today
    return form


def come_back_form(today: date, has_answers_here: bool) -> ComeBackForm:
    """The form to open a copy with."""
    form = ComeBackForm()
    form.today = today
    if has_answers_here:
        form.here.choices = [SelectChoice(value, _(words)) for value, words in WHICH.items()]
    else:
        del form.here
    return form
