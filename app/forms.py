"""What forms in all packages share."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import request
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import StringField

NOT_A_CHOICE = _l("That is not one of the choices. Choose again")
TYPE_AGAIN = _l("We cannot use this. Check it, and type it again")
_OWN_WORDS = {"Not a valid choice.": NOT_A_CHOICE, "Invalid Choice: could not coerce.": NOT_A_CHOICE}


class _OwnWords:
    """Puts our own sentence, in the language of the page, in place of each sentence of the form library."""

    def gettext(self, sentence: str) -> str:
        """Return our sentence for one of the library's."""
        return str(_OWN_WORDS.get(sentence, TYPE_AGAIN))

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """Return our sentence for one of the library's that counts something."""
        return self.gettext(singular)


class PatientForm(FlaskForm):
    """A form that patients fill in. Its errors are our own sentences, in the language of the page.

    Shown again in another language, it keeps what was typed, and checks and stores nothing.
    """

    class Meta(FlaskForm.Meta):
        """How the library treats these forms."""

        def get_translations(self, form: FlaskForm) -> Any:
            """Return the source of the library's sentences."""
            return _OwnWords()

    def is_submitted(self) -> bool:
        """Whether the form was sent to be read; not when it is only shown in another language."""
        return not is_display_request()


class DayField(StringField):
    """A day as a date input of a staff page sends it; None when empty."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the day. Raises ValueError when it is not a date."""
        text = (valuelist[0] if valuelist else "").strip()
        try:
            self.data: Any = date.fromisoformat(text) if text else None
        except ValueError:
            raise ValueError("Enter the day as year-month-day, such as 2026-11-30") from None

    def _value(self) -> str:
        return self.data.isoformat() if isinstance(self.data, date) else ""


def is_display_request() -> bool:
    """Whether to only display a form: on first visit, or again with its input, as after a change of language."""
    return request.method != "POST" or "again" in request.form


def one_line(text: str | None) -> str:
    """Return the typed text, stripped, with each run of whitespace as one space."""
    return " ".join((text or "").split())


def several_lines(text: str | None) -> str:
    """Return the typed text, stripped, with uniform line breaks and no NUL characters."""
    return (text or "").replace("\x00", "").replace("\r\n", "\n").strip()


def status_of(form: FlaskForm) -> int:
    """Return the status of a page with a form: 200 when only shown, 400 for a bad CSRF token, else 422."""
    if request.method != "POST" or (isinstance(form, PatientForm) and not form.is_submitted()):
        return 200
    return 400 if "csrf_token" in form.errors else 422
