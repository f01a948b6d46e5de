"""The form of a call without an answer, logged from the row of a list."""

from __future__ import annotations

from flask_wtf import FlaskForm
from wtforms import HiddenField
from wtforms.validators import Regexp

from app.submissions.statuses import Outcome

ALLOWED = (Outcome.NO_ANSWER, Outcome.LEFT_MESSAGE)
"""Everything else asks for the emergency signs, so it is logged on the case page."""


class RowLogForm(FlaskForm):
    """One button of a row: an outcome and the version of the row, with a dot between them."""

    outcome = HiddenField(
        validators=[
            Regexp(rf"({'|'.join(ALLOWED)})\.[1-9][0-9]{{0,8}}\Z", message="Press one of the buttons")
        ]
    )

    @property
    def chosen_outcome(self) -> Outcome:
        """The outcome; the form must be valid."""
        return Outcome(self.outcome.data.partition(".")[0])

    @property
    def chosen_version(self) -> int:
        """The version of the row; the form must be valid."""
        return int(self.outcome.data.partition(".")[2])

    @property
    def problem(self) -> str:
        """The error as a sentence; only for a form that is not valid."""
        if "csrf_token" in self.errors:
            return "This page was open for too long. Press the button again."
        return f"{next(iter(self.errors.values()))[0]}."
