"""The forms of the actions on one submission. Templates render them; these read and validate what was sent."""

from __future__ import annotations

from typing import Any

from flask_wtf import FlaskForm
from wtforms import (
    BooleanField,
    HiddenField,
    IntegerField,
    RadioField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
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

from app.forms import DayField, one_line, several_lines
from app.review.case_first_talk import FirstTalkFields
from app.review.case_in_care import InCareFields
from app.review.labels import LANGUAGES_USED, SIGNS
from app.submissions.casework.contact_effects import ContactEntry
from app.submissions.casework.phone_answers import LONGEST_PART, REPORT
from app.submissions.casework.transitions import Transition
from app.submissions.statuses import (
    Decision,
    HoldVerdict,
    LanguageUsed,
    Outcome,
    OverrideReason,
    Status,
    UnreachedPlan,
)

LONGEST_NOTE = 4000


class ActForm(FlaskForm):
    """The fields of every action. version: the one on the page. kept: the id of the unsent form that was restored."""

    version = IntegerField("Version", [InputRequired("Open the page again")])
    note = TextAreaField(
        "Note",
        [Length(max=LONGEST_NOTE, message=f"A note has at most {LONGEST_NOTE} characters")],
        filters=[several_lines],
    )
    kept = HiddenField(validators=[Length(max=32)])

    def validate_version(self, field: Any) -> None:
        """Refuse a version outside the database's integers."""
        if field.data is None or not 0 < field.data < 2**31:
            raise ValidationError("Open the page again")

    @property
    def problem_field(self) -> str:
        """The name of the field that an error is about; "" where the page has no place for it."""
        return ""

    @property
    def problem(self) -> str:
        """The first error as a sentence; only for a form that is not valid."""
        if "csrf_token" in self.errors:
            return "This page was open for too long. Press the button again."
        return f"{next(iter(self.errors.values()))[0]}."


class TransitionForm(ActForm):
    """The new status, with the decision, and the reason when it goes against the tier."""

    to = HiddenField(validators=[AnyOf([status.value for status in Status], "There is no such status")])
    decision = HiddenField(
        validators=[Optional(), AnyOf([decision.value for decision in Decision], "There is no such decision")]
    )
    reason = HiddenField(
        validators=[Optional(), AnyOf([reason.value for reason in OverrideReason], "There is no such reason")]
    )

    @property
    def transition(self) -> Transition:
        """The requested transition; the form must be valid."""
        return Transition(
            to=Status(self.to.data),
            version=self.version.data,
            decision=Decision(self.decision.data) if self.decision.data else None,
            note=self.note.data,
            reason=OverrideReason(self.reason.data) if self.reason.data else None,
        )


class ContactForm(FirstTalkFields, InCareFields, ActForm):
    """The outcome of a contact. signs: the emergency signs present now. no_signs: asked, and none is present."""

    outcome = HiddenField(
        validators=[AnyOf([outcome.value for outcome in Outcome], "Press one of the buttons")]
    )
    signs = SelectMultipleField(choices=[SelectChoice(*sign) for sign in SIGNS.items()])
    no_signs = BooleanField()
    next_day = DayField("Follow up on")
    misses_window = BooleanField("I know that the treatment window closes before that day")
    language_used = RadioField(
        "How you understood each other",
        choices=[SelectChoice(*each) for each in LANGUAGES_USED.items()],
        validators=[Optional()],
    )

    def validate_no_signs(self, field: Any) -> None:
        """Refuse signs together with "none of these"."""
        if field.data and self.signs.data:
            raise ValidationError("Tick the red flags that are there, or “Asked – all negative”; not both")

    @property
    def entry(self) -> ContactEntry:
        """The contact to log; the form must be valid."""
        were_asked = bool(self.no_signs.data or self.signs.data)
        return ContactEntry(
            outcome=Outcome(self.outcome.data),
            version=self.version.data,
            signs=frozenset(self.signs.data or ()) if were_asked else None,
            next_day=self.next_day.data,
            capacity=self.chosen_capacity,
            interpreter=self.interpreter.data or "",
            hospital=self.hospital.data or "",
            care_source=self.care_source.data or "",
            misses_window=self.misses_window.data,
            language_used=LanguageUsed(self.language_used.data) if self.language_used.data else None,
            note=self.note.data,
        )


class SnoozeForm(ActForm):
    """The day until which the submission is snoozed."""

    until = DayField("Snooze until", [DataRequired("Choose a day")])
    misses_window = BooleanField("I know that the treatment window closes before that day")


class AssignForm(ActForm):
    """The new owner; 0 for none."""

    owner = IntegerField(
        "Owner",
        [InputRequired("Choose who is to have it"), NumberRange(0, 2**31 - 1, "There is no such person")],
    )


class LinkForm(ActForm):
    """The submission to link this one to, its head."""

    head = HiddenField(validators=[InputRequired("Choose the other submission"), Length(max=32)])


class HoldForm(ActForm):
    """A clinician's verdict on a hold."""

    verdict = HiddenField(
        validators=[AnyOf([verdict.value for verdict in HoldVerdict], "Press one of the two buttons")]
    )


class PlanForm(ActForm):
    """How a clinician wants to go on with a patient who was not reached."""

    plan = HiddenField(validators=[AnyOf([plan.value for plan in UnreachedPlan], "Press one of the buttons")])


class ReportForm(ActForm):
    """The report checklist."""

    @property
    def parts(self) -> dict[str, str]:
        """The text of each part."""
        return {name: one_line(self[name].data) for name in REPORT}


for _part in REPORT:
    _length = Length(max=LONGEST_PART, message=f"Each part has at most {LONGEST_PART} characters")
    setattr(ReportForm, _part, StringField(_part, [_length], filters=[several_lines]))
