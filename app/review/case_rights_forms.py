"""The forms of consent, amendment and erasure."""

from __future__ import annotations

from typing import Any

from wtforms import BooleanField, HiddenField, StringField, TextAreaField
from wtforms.validators import AnyOf, InputRequired, Length

from app.forms import one_line, several_lines
from app.review.case_action_forms import ActForm
from app.submissions.reference import read_reference
from app.submissions.rights.amendments import LONGEST, Amendment, AmendmentAnswer
from app.submissions.rights.consent import GivenBy
from app.submissions.rights.erasure import BY_HAND, ErasureReason


class ConsentAgainForm(ActForm):
    """Who said yes to the words that were read out."""

    given_by = HiddenField(validators=[AnyOf([each.value for each in GivenBy], "Choose who said yes")])


class AmendmentForm(ActForm):
    """What the patient says is wrong, and our answer."""

    request = TextAreaField(
        "What the patient says is wrong",
        [
            InputRequired("Write what the patient says is wrong"),
            Length(max=LONGEST, message=f"A request has at most {LONGEST} characters"),
        ],
        filters=[several_lines],
    )
    answer = HiddenField(validators=[AnyOf([each.value for each in AmendmentAnswer], "Choose an answer")])

    @property
    def amendment(self) -> Amendment:
        """The request and its answer; the form must be valid."""
        return Amendment(self.request.data or "", AmendmentAnswer(self.answer.data), self.note.data or "")


class EraseForm(ActForm):
    """The reference, typed, and why it is erased. even_open: that care is under way is known."""

    reference = StringField("Reference", filters=[one_line])
    reason = HiddenField(validators=[AnyOf([each.value for each in BY_HAND], "Choose why it is erased")])
    even_open = BooleanField()

    def is_of(self, reference: str) -> bool:
        """Whether the typed reference is that of the page."""
        return read_reference(self.reference.data or "") == reference

    @property
    def chosen_reason(self) -> ErasureReason:
        """Why it is erased; the form must be valid."""
        return ErasureReason(self.reason.data)

    def validate_reference(self, field: Any) -> None:
        """Require a reference; the view compares it."""
        InputRequired("Type the reference")(self, field)
