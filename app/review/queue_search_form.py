"""The search for a caller's submission: by reference, last name and birth date, phone or e-mail."""

from __future__ import annotations

from collections.abc import Sequence

from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from wtforms import StringField
from wtforms.validators import Length

from app.clock import today
from app.forms import one_line
from app.keys import Keys
from app.questionnaire.date_input import calendar_day
from app.questionnaire.form_input import Invalid
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.submissions.contact_details import read_phone
from app.submissions.models import Submission
from app.submissions.worklist import search

NOT_A_REFERENCE = (
    "Nobody has that reference. It has 8 signs, and never 0, O, 1, I or L. Ask to hear it again."
)
PARTS = ("month", "day", "year")


def _field(label: str, max_length: int) -> StringField:
    return StringField(label, [Length(max=max_length)], filters=[one_line])


class FindForm(FlaskForm):
    """One way to search is enough; the first one that is filled in is used."""

    reference = _field("Reference", 40)
    last_name = _field("Last name", 100)
    phone = _field("Phone", 40)
    email = _field("E-mail", 254)

    problem = "Fill in a reference; or last name and date of birth; or phone; or e-mail."

    def typed(self, part: str) -> str:
        """Return what was typed into a part of the birth date."""
        return self[f"birth_date-{part}"].data or ""

    @property
    def is_filled(self) -> bool:
        """Whether there is something to search for. Sets `problem` when the birth date is missing or wrong."""
        if not self.last_name.data:
            return bool(self.reference.data or self.phone.data or self.email.data)
        try:
            posted = {f"birth_date-{part}": [self.typed(part)] for part in PARTS}
            self.birth_date = calendar_day("birth_date", posted, today())
        except Invalid as error:
            self.problem = f"With a last name, the date of birth is needed. {error.for_(ENGLISH_LOCALIZER)}."
            return bool(self.reference.data)
        return True

    @property
    def no_match(self) -> str:
        """The message when no submission matches."""
        if self.reference.data and not any(character.isdigit() for character in self.reference.data):
            return "That is not a reference. To find a name, phone or e-mail, open “Or by name, phone or e-mail”."
        if self.reference.data:
            return NOT_A_REFERENCE
        if self.last_name.data:
            return "Nobody has exactly this last name and date of birth. Check both; accents and case do not count."
        return "Nobody has this phone number or e-mail now. It may have been changed after sending: look for the name."

    def matches(self, session: Session, keys: Keys) -> Sequence[Submission]:
        """Return every submission that matches."""
        if self.reference.data:
            return search.found_by_reference(session, self.reference.data)
        if self.last_name.data:
            return search.found_by_name(session, keys, self.last_name.data, self.birth_date)
        if self.phone.data:
            return search.found_by_phone(
                session, keys, read_phone(self.phone.data, is_stored=True) or self.phone.data
            )
        return search.found_by_email(session, keys, self.email.data)


for _part in PARTS:
    setattr(FindForm, f"birth_date-{_part}", _field(_part.capitalize(), 20))
