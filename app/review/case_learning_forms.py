"""The form of what became of a patient."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from wtforms import HiddenField
from wtforms.validators import AnyOf, Optional

from app.review.case_action_forms import ActForm
from app.submissions.learning.follow_up import FinalClass, FollowUp, Harm, HarmCause

Code = TypeVar("Code", bound=StrEnum)


def _one_of(codes: type[StrEnum]) -> HiddenField:
    values = [code.value for code in codes]
    return HiddenField(validators=[Optional(), AnyOf(values, "That is not in the list")])


class FollowUpForm(ActForm):
    """The final class, harm within 30 days and its cause; blank for what is not recorded."""

    final_class = _one_of(FinalClass)
    harm = _one_of(Harm)
    cause = _one_of(HarmCause)

    @property
    def follow_up(self) -> FollowUp:
        """What became of the patient; the form must be valid."""
        return FollowUp(
            version=self.version.data,
            final_class=_code(FinalClass, self.final_class.data),
            harm=_code(Harm, self.harm.data),
            cause=_code(HarmCause, self.cause.data),
            note=self.note.data,
        )


def _code(codes: type[Code], value: str | None) -> Code | None:
    return codes(value) if value else None
