"""The forms of the work on one submission. Templates draw them; these read and check what was sent."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_wtf import FlaskForm
from wtforms import BooleanField, HiddenField, IntegerField, SelectMultipleField, StringField, TextAreaField
from wtforms.fields import SelectChoice
from wtforms.validators import (
    AnyOf,
    DataRequired,
    InputRequired,
    Length,
    NumberRange,
    Optional,
    ValidationError,
)

from app.forms import one_line, several_lines
from app.review.labels import SIGNS
from app.submissions.casework.contacts import ContactEntry
from app.submissions.casework.phone_answers import LONGEST_PART, REPORT
from app.submissions.casework.transitions import Transition
from app.submissions.statuses import Decision, HoldVerdict, Outcome, OverrideReason, Status

LONGEST_NOTE = 4000


class DayField(StringField):
    """A day as a date box sends it; empty is None."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the day. Raises ValueError for what is none."""
        text = (valuelist[0] if valuelist else "").strip()
        try:
            self.data: Any = date.fromisoformat(text) if text else None
        except ValueError:
            raise ValueError("Enter the day as year-month-day, such as 2026-11-30") from None

    def _value(self) -> str:
        return self.data.isoformat() if isinstance(self.data, date) else ""


class ActForm(FlaskForm):
    """What every act sends: the version that was seen, and words. kept: the kept note that the words came from."""

    version = IntegerField("Version", [InputRequired("Open the page again")])
    note = TextAreaField(
        "Note",
        [Length(max=LONGEST_NOTE, message=f"A note has at most {LONGEST_NOTE} signs")],
        filters=[several_lines],
    )
    kept = HiddenField(validators=[Length(max=32)])

    def validate_version(self, field: Any) -> None:
        """A version is a small whole number."""
        if field.data is None or not 0 < field.data < 2**31:
            raise ValidationError("Open the page again")

    @property
    def problem(self) -> str:
        """What is wrong, in words; only to be asked when the form is not valid."""
        if "csrf_token" in self.errors:
            return "This page was open for too long. Press the button again."
        return f"{next(iter(self.errors.values()))[0]}."


class TransitionForm(ActForm):
    """Where to, with which decision, and why."""

    to = HiddenField(validators=[AnyOf([status.value for status in Status], "There is no such status")])
    decision = HiddenField(
        validators=[Optional(), AnyOf([each.value for each in Decision], "There is no such decision")]
    )
    reason = HiddenField(
        validators=[Optional(), AnyOf([each.value for each in OverrideReason], "There is no such reason")]
    )

    @property
    def wanted(self) -> Transition:
        """The move; the form must be valid."""
        return Transition(
            to=Status(self.to.data),
            version=self.version.data,
            decision=Decision(self.decision.data) if self.decision.data else None,
            note=self.note.data,
            reason=OverrideReason(self.reason.data) if self.reason.data else None,
        )


class ContactForm(ActForm):
    """How a contact went. signs: the emergency signs that are there now; no_signs: asked, and none is there."""

    outcome = HiddenField(validators=[AnyOf([each.value for each in Outcome], "Press one of the buttons")])
    signs = SelectMultipleField(choices=[SelectChoice(*sign) for sign in SIGNS.items()])
    no_signs = BooleanField()
    next_day = DayField("Next day")

    def validate_no_signs(self, field: Any) -> None:
        """None is not one of them."""
        if field.data and self.signs.data:
            raise ValidationError("Tick the signs that are there, or “Asked: none of these”; not both")

    @property
    def contacted(self) -> ContactEntry:
        """The contact; the form must be valid."""
        asked = bool(self.no_signs.data or self.signs.data)
        return ContactEntry(
            outcome=Outcome(self.outcome.data),
            version=self.version.data,
            signs=frozenset(self.signs.data or ()) if asked else None,
            next_day=self.next_day.data,
            note=self.note.data,
        )


class SnoozeForm(ActForm):
    """Until which day."""

    until = DayField("Look at it again on", [DataRequired("Choose a day")])


class AssignForm(ActForm):
    """To whom; 0 is nobody."""

    owner = IntegerField(
        "Owner",
        [InputRequired("Choose who is to have it"), NumberRange(0, 2**31 - 1, "There is no such person")],
    )


class LinkForm(ActForm):
    """Which submission stands for this one."""

    head = HiddenField(validators=[InputRequired("Choose the other submission"), Length(max=32)])


class HoldForm(ActForm):
    """What a clinician says of a hold."""

    verdict = HiddenField(
        validators=[AnyOf([each.value for each in HoldVerdict], "Press one of the two buttons")]
    )


class ReportForm(ActForm):
    """The report checklist."""

    @property
    def found(self) -> dict[str, str]:
        """Part by part."""
        return {name: one_line(self[name].data) for name in REPORT}


for _name in REPORT:
    _longest = Length(max=LONGEST_PART, message=f"Each part has at most {LONGEST_PART} signs")
    setattr(ReportForm, _name, StringField(_name, [_longest], filters=[several_lines]))
