"""The form of a call: how it went, the answers, and what was agreed. Templates render it; this reads what was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from wtforms import BooleanField, HiddenField, SelectMultipleField, StringField, TextAreaField
from wtforms.fields import SelectChoice
from wtforms.validators import AnyOf, Length, Optional, ValidationError

from app.clinics.directory import open_clinics
from app.extensions import db
from app.forms import DayField, several_lines
from app.questionnaire.question import Question, SingleChoice
from app.questionnaire.questions import QUESTIONS
from app.review.case_action_forms import LONGEST_NOTE, ActForm
from app.review.case_care_forms import HourField
from app.review.case_first_talk import FirstTalkFields
from app.review.case_in_care import InCareFields
from app.review.labels import SIGNS
from app.submissions.casework.call import Agreed, AgreedVisit, Call, CallPart
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import Decision, LanguageUsed, Outcome, OverrideReason, Status

OTHER: tuple[Status | Decision, ...] = (
    Status.WAITING_FOR_PATIENT,
    Status.WAITING_FOR_REPORT,
    Decision.OTHER_CARE,
    Decision.WITHDREW,
    Decision.SENT_TO_EMERGENCY,
    Decision.COULD_NOT_REACH,
    Decision.DUPLICATE,
)
"""What else can be agreed, or decided."""
_OTHER = {each.value: each for each in OTHER}
FIELD_OF_PART = {
    CallPart.OUTCOME: "talk",
    CallPart.SIGNS: "signs",
    CallPart.ANSWERS: "ask",
    CallPart.AGREED: "agreed",
}
"""The id of the part of the page that an error of a part of the call points at."""


SHOWN_ERRORS = frozenset(
    {
        "no_signs",
        "language_used",
        "hospital",
        "care_source",
        "visit_day",
        "visit_hour",
        "question",
        "next_day",
        "other",
    }
)
"""The fields beside which the page has a place for an error."""


def chosen(values: Sequence[str], words: str) -> HiddenField:
    """Return a field with one of these values, or none."""
    return HiddenField(validators=[Optional(), AnyOf(values, words)])


class CallForm(FirstTalkFields, InCareFields, ActForm):
    """A call. outcome: of a button that is pressed; talk: of a call that is saved with everything else."""

    outcome = chosen(list(Outcome), "Press one of the buttons")
    talk = chosen(list(Outcome), "Choose how the call went")
    signs = SelectMultipleField(choices=[SelectChoice(*sign) for sign in SIGNS.items()])
    no_signs = BooleanField()
    language_used = chosen(list(LanguageUsed), "Choose how you understood each other")
    agreed = chosen(list(Agreed), "Choose what was agreed")
    visit_day = DayField("Day of the visit")
    visit_hour = HourField("Hour of the visit")
    visit_clinic = StringField("Clinic")
    misses_window = BooleanField()
    question = TextAreaField(
        validators=[Length(max=LONGEST_NOTE, message=f"A question has at most {LONGEST_NOTE} characters")],
        filters=[several_lines],
    )
    next_day = DayField("Day of the next call")
    next_part = chosen(list(PartOfDay), "Choose a part of the day")
    other = chosen(list(_OTHER), "Choose what else was agreed")
    reason = chosen(list(OverrideReason), "There is no such reason")
    ends_consent = BooleanField()

    def validate_no_signs(self, field: Any) -> None:
        """Refuse signs together with "all negative"; and a talk for which no sign was asked."""
        if field.data and self.signs.data:
            raise ValidationError("Tick the red flags that are there, or “Asked – all negative”; not both")

    def validate_visit_day(self, field: Any) -> None:
        """A visit needs a day, an hour and a clinic; without one, none of them is dropped silently."""
        if self.agreed.data != Agreed.VISIT:
            _refuse(field.data or self.visit_hour.data, "entered a visit", "Visit booked")
            return
        if field.data is None or self.visit_hour.data is None:
            raise ValidationError("Enter the day and the time of the visit")
        offered = {clinic.id for clinic in open_clinics(db.session)}
        if self.visit_clinic.data not in offered and (self.visit_clinic.data or offered):
            raise ValidationError("Choose the clinic of the visit")

    def validate_next_day(self, field: Any) -> None:
        """Another call needs a day; and the other way round."""
        if self.agreed.data != Agreed.CALL_AGAIN:
            _refuse(field.data or self.next_part.data, "entered when to call again", "Call again on")
        if self.agreed.data == Agreed.CALL_AGAIN and field.data is None:
            raise ValidationError("Choose the day on which to call again")

    def validate_question(self, field: Any) -> None:
        """A clinician is asked something; and what is asked, is asked of a clinician."""
        if self.agreed.data != Agreed.CLINICIAN:
            _refuse(field.data, "wrote a question", "Ask a clinician")
        if self.agreed.data == Agreed.CLINICIAN and not field.data:
            raise ValidationError("Write what you ask the clinician")

    def validate_other(self, field: Any) -> None:
        """Something else is only saved as "Other"."""
        if self.agreed.data != Agreed.OTHER:
            _refuse(field.data, "chose what else was agreed", "Other")

    @property
    def chosen_outcome(self) -> Outcome | None:
        """How the call went: the button that was pressed counts before what was chosen."""
        value = self.outcome.data or self.talk.data
        return Outcome(value) if value else None

    @property
    def problem_field(self) -> str:
        """The name of the field with the first error."""
        first: str = next(iter(self.errors), "")
        return first if first in SHOWN_ERRORS else ""

    def call(self, answers: Mapping[str, str], today: date, zone: tzinfo | None) -> Call:
        """Return the call; the form must be valid. answers: the posted values, by question. Raises ValueError."""
        were_asked = bool(self.no_signs.data or self.signs.data)
        return Call(
            version=self.version.data or 0,
            outcome=self.chosen_outcome,
            signs=frozenset(self.signs.data or ()) if were_asked else None,
            language_used=LanguageUsed(self.language_used.data) if self.language_used.data else None,
            capacity=self.chosen_capacity,
            interpreter=self.interpreter.data or "",
            hospital=self.hospital.data or "",
            care_source=self.care_source.data or "",
            answers=_loaded(answers, today),
            agreed=Agreed(self.agreed.data) if self.agreed.data else None,
            visit=self._visit(zone),
            question=self.question.data or "",
            next_day=self.next_day.data,
            next_part=PartOfDay(self.next_part.data) if self.next_part.data else None,
            misses_window=bool(self.misses_window.data),
            clinic_id=self.visit_clinic.data or "",
            other=_OTHER.get(self.other.data or ""),
            reason=OverrideReason(self.reason.data) if self.reason.data else None,
            ends_consent=bool(self.ends_consent.data),
            note=self.note.data or "",
        )

    def _visit(self, zone: tzinfo | None) -> AgreedVisit | None:
        if self.visit_day.data is None or self.visit_hour.data is None:
            return None
        at = datetime.combine(self.visit_day.data, self.visit_hour.data, zone)
        return AgreedVisit(at, self.visit_clinic.data or None, bool(self.misses_window.data))


def _refuse(entered: object, what: str, way: str) -> None:
    """Refuse what was entered in the row of a way that was not chosen: saving would drop it."""
    if entered:
        raise ValidationError(f"You {what}, but did not choose “{way}”. Choose it, or clear what you entered")


def _loaded(answers: Mapping[str, str], today: date) -> tuple[tuple[Question[Any], Any], ...]:
    questions = ((QUESTIONS[id_], value) for id_, value in answers.items() if id_ in QUESTIONS and value)
    return tuple(
        (question, question.load(value, today)) for question, value in questions if is_short(question)
    )


def is_short(question: Question[Any]) -> bool:
    """Whether a question is answered by one of a few options, so that it is asked within the form of the call."""
    return isinstance(question, SingleChoice) and len(question.options) <= MOST_OPTIONS


MOST_OPTIONS = 4
