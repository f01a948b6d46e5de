"""The form that moves a submission on."""

from __future__ import annotations

from flask_wtf import FlaskForm
from wtforms import HiddenField, IntegerField, RadioField, TextAreaField
from wtforms.fields import SelectChoice
from wtforms.validators import AnyOf, InputRequired, Length, Optional

from app.submissions.moving import Move
from app.submissions.statuses import Decision, Status

DECISIONS = {
    Decision.BOOK_CLINIC: "Book a visit at the clinic",
    Decision.IMAGING_FIRST: "A scan first",
    Decision.OTHER_CARE: "Other care",
    Decision.SENT_TO_EMERGENCY: "Sent to emergency care",
    Decision.COULD_NOT_REACH: "Could not reach",
    Decision.WITHDREW: "Withdrew",
    Decision.DUPLICATE: "Duplicate",
}
BUTTONS = {Status.TAKEN: "Take it", Status.DECIDED: "Decide", Status.CLOSED: "Close it"}
"""The button for each move. A status without one can not be reached from the page."""

LONGEST_NOTE = 4000


class MoveForm(FlaskForm):
    """Where to, with which decision, and a note."""

    to = HiddenField(validators=[AnyOf([status.value for status in Status])])
    version = IntegerField(validators=[InputRequired()])
    decision = RadioField(
        "Decision", [Optional()], choices=[SelectChoice(key.value, label) for key, label in DECISIONS.items()]
    )
    note = TextAreaField("Note", [Length(max=LONGEST_NOTE, message=f"At most {LONGEST_NOTE} signs")])

    @property
    def wanted(self) -> Move:
        """The move; the form must be valid."""
        return Move(
            to=Status(self.to.data),
            version=self.version.data,
            decision=Decision(self.decision.data) if self.decision.data else None,
            note=(self.note.data or "").replace("\x00", "").strip(),
        )
