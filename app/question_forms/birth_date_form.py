"""The patient's date of birth in three boxes, and a form that asks for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from wtforms import Field
from wtforms.utils import unset_value
from wtforms.validators import ValidationError

from app.forms import PatientForm
from app.i18n.localizers import page_localizer
from app.questionnaire.date_input import BOXES, calendar_day
from app.questionnaire.form_input import Invalid

EARLIEST_BIRTH_YEAR = 1900


class BirthDateField(Field):
    """A date of birth in three boxes: month, day and year."""

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:
        """Read the three boxes from the form data."""
        names = [f"{self.name}-{part}" for part in BOXES]
        self.posted = {name: formdata.getlist(name) if formdata is not None else [] for name in names}
        self.data: date | None = None
        self.error_part = "month"

    def typed(self, part: str) -> str:
        """The text typed into a box, unchanged."""
        return next(iter(self.posted[f"{self.name}-{part}"]), "")

    def validate(self, form: Any, extra_validators: Any = ()) -> bool:
        """Parse the date, which must be in the past and within a lifetime."""
        self.errors = []
        try:
            if not any(self.typed(part).strip() for part in BOXES):
                raise Invalid("Enter the date of birth", "month")
            self.data = calendar_day(self.name, self.posted, form.today, page_localizer.code)
            if not date(EARLIEST_BIRTH_YEAR, 1, 1) <= self.data <= form.today:
                raise Invalid("Enter a date of birth in the past. Check the year", "year")
            for check in extra_validators:
                check(form, self)
        except Invalid as error:
            self.errors, self.error_part = [error.for_(page_localizer)], error.part
        except ValidationError as error:
            self.errors = [str(error)]
        return not self.errors


class BirthDateForm(PatientForm):
    """A form that asks for the patient's birth date. today: the clinic's local date."""

    today: date

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(id of the input, error message) for each invalid field."""
        return [
            (
                field.id if field.name != "birth_date" else f"birth_date-{field.error_part}",
                str(field.errors[0]),
            )
            for field in self
            if field.errors and field.name != "csrf_token"
        ]
