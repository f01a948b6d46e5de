"""A phone intake as one page: every question and the contact details, read from what was typed so far."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from werkzeug.datastructures import MultiDict

from app.question_forms.forms import PageForm, QuestionField, typed_form
from app.question_forms.office_send_form import OFFICE_FIELDS, HelperSendForm
from app.question_forms.send_form import NO, YES, SendForm, send_form
from app.questionnaire.answers import Answers
from app.questionnaire.journey import Page
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.about_you import AGE_BAND, UNDER_18
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.contradictions import Contradiction, contradictions
from app.rules.early_sending import may_send_early
from app.rules.safety import RedFlag, red_flags
from app.submissions.contact_details import NOT_GIVEN, Contact

CONFIRMED = "confirmed"
CONTACT = "contact"
PAGES: tuple[Page, ...] = (EMERGENCY_SIGNS, *(page for page in JOURNEY.pages if page is not EMERGENCY_SIGNS))
"""Emergency signs first, then the order of the check."""
_NO_TOKEN = {"csrf": False}
_HELPER_FIELDS = ("helper_name", "helper_relationship", "may_speak_to_helper")
_BIRTH_BOXES = ("birth_date-month", "birth_date-day", "birth_date-year")
CONTACT_NAMES = (
    *_HELPER_FIELDS,
    *OFFICE_FIELDS,
    "full_name",
    *_BIRTH_BOXES,
    "birth_date_asked",
    "phone",
    "email",
    "best_time",
    "preferred_language",
    "needs_interpreter",
    "clinic",
    "consent",
    "consent_shown",
)


@dataclass(frozen=True)
class Choices:
    """What the contact details choose from. clinics, windows: labels of the clinics and of the times for a call, by value."""

    clinics: Mapping[str, str]
    windows: Mapping[str, str]


@dataclass
class IntakePage:
    """What was typed so far, and what it says. fields: by the name of the input. earlier: the answers read before."""

    fields: Mapping[str, Sequence[str]]
    earlier: Answers
    today: date
    choices: Choices

    @cached_property
    def _typed(self) -> MultiDict[str, str]:
        return MultiDict((name, value) for name, values in self.fields.items() for value in values)

    @cached_property
    def questions(self) -> PageForm:
        """The form of every question, each read if it can be."""
        form = typed_form(JOURNEY.questions, self._typed, self.earlier, self.today)
        form.validate()
        return form

    @property
    def sections(self) -> list[tuple[Page, list[QuestionField]]]:
        """Each page of the check in the order of the call, with the fields of its questions."""
        return [(page, [self.questions[question.id] for question in page.questions]) for page in PAGES]

    @cached_property
    def answers(self) -> Answers:
        """Every answer that can be read, on the path or not."""
        return self.questions.valid_answers(Answers())

    @cached_property
    def on_path(self) -> Answers:
        """The answers that count: those to questions that this patient is asked."""
        return JOURNEY.on_path(self.answers)

    @property
    def red_flags(self) -> tuple[RedFlag, ...]:
        """The emergency signs in the answers."""
        return red_flags(self.answers)

    @property
    def helper(self) -> bool:
        """Whether someone else speaks for the patient."""
        return is_helper(self.answers)

    @property
    def under_18(self) -> bool:
        """Whether the patient is a minor, so that a parent or guardian must decide."""
        return self.answers.get(AGE_BAND) == UNDER_18

    @property
    def may_send_early(self) -> bool:
        """Whether it may be sent although questions are not answered."""
        return may_send_early(self.answers)

    def is_left_out(self, field: QuestionField) -> bool:
        """Whether this patient is not asked the question, by the answers so far."""
        condition = JOURNEY.conditions.get(field.question)
        return condition is not None and not (
            condition.asked_if.question in self.on_path and condition.asked_if.holds(self.on_path)
        )

    @cached_property
    def contact_form(self) -> SendForm:
        """The contact details and the consent, as they are asked of this caller, checked."""
        make = HelperSendForm if self.helper and not self.under_18 else SendForm
        form = send_form(
            self.choices.clinics,
            self.choices.windows,
            self.helper,
            self.under_18,
            self.today,
            make(formdata=self._typed, meta=_NO_TOKEN),
        )
        form.age_band = self.answers.get(AGE_BAND) or ""
        form.validate()
        return form

    @cached_property
    def every_contact_field(self) -> HelperSendForm:
        """The same with every field that any caller is asked, to be shown and not to be checked."""
        form = HelperSendForm(formdata=self._typed, meta=_NO_TOKEN)
        send_form(self.choices.clinics, self.choices.windows, True, False, self.today, form)
        return form

    @property
    def contact(self) -> Contact:
        """The contact details as far as they are known and can be used; `NOT_GIVEN` for a name that is missing."""
        form = self.contact_form
        entered = form.contact
        has_caller = self.helper or self.under_18
        return replace(
            entered,
            full_name=NOT_GIVEN if form.full_name.errors else entered.full_name,
            birth_date=None if form.birth_date.errors else form.birth_date.data,
            phone="" if form.phone.errors else entered.phone,
            email="" if form.email.errors else entered.email,
            clinic_id=None if form.clinic.errors else entered.clinic_id,
            preferred_language="en" if form.preferred_language.errors else entered.preferred_language,
            best_time="any" if form.best_time.errors else entered.best_time,
            helper_name=(entered.helper_name or NOT_GIVEN) if has_caller else "",
            helper_relationship=(entered.helper_relationship or "other") if has_caller else "",
            may_speak_to_helper=self._may_speak_to_helper if has_caller else None,
            referral=None
            if any(form[name].errors for name in OFFICE_FIELDS if name in form)
            else entered.referral,
        )

    @property
    def _may_speak_to_helper(self) -> bool | None:
        answer = self.contact_form.may_speak_to_helper.data
        return answer == YES if answer in (YES, NO) else None

    @property
    def is_agreed(self) -> bool:
        """Whether the consent that was read out was given."""
        return bool(self.contact_form.consent.data == YES)

    @property
    def is_refused(self) -> bool:
        """Whether the consent was refused."""
        return bool(self.contact_form.consent.data == NO)

    def problems(self, *, missing: bool, unanswered: bool) -> dict[str, str]:
        """Return the message of each input that cannot be used, by its id, in the order of the page.

        missing: whether contact details that were left out count; unanswered: the same for questions.
        """
        asked = set(JOURNEY.asked_questions(self.answers))
        fields = [
            field for _, each in self.sections for field in each if field.error and field.question in asked
        ]
        found = {
            field.error_target: field.error
            for field in fields
            if unanswered or any(map(self._is_typed, field.posted_names))
        }
        contact = self.contact_form.problems
        return found | {target: message for target, message in contact if missing or self._is_given(target)}

    def _is_given(self, target: str) -> bool:
        """Whether anything was entered for the contact detail that an input belongs to."""
        names = _BIRTH_BOXES if target in _BIRTH_BOXES else (target,)
        return any(map(self._is_typed, names))

    def _is_typed(self, name: str) -> bool:
        return any(value.strip() for value in self.fields.get(name, ()))

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The pairs of answers that contradict each other."""
        return contradictions(JOURNEY.for_rules(self.answers), self.today)

    def confirmation(self, pair: Contradiction) -> str:
        """Return the value that confirms a pair: it is another one as soon as one of the two answers changes."""
        given = [
            question.dump(self.answers[question]) for question in pair.questions if question in self.answers
        ]
        return f"{pair.code}-{hashlib.sha256(json.dumps(given).encode()).hexdigest()[:8]}"

    @property
    def confirmed(self) -> list[str]:
        """The codes of the pairs that the caller said are right."""
        ticked = self.fields.get(CONFIRMED, ())
        return [pair.code for pair in self.contradictions if self.confirmation(pair) in ticked]

    @property
    def unconfirmed(self) -> list[Contradiction]:
        """The pairs still to ask about."""
        return [pair for pair in self.contradictions if pair.code not in self.confirmed]


def input_names() -> list[str]:
    """Return the name of every input that is kept."""
    blank = typed_form(JOURNEY.questions, MultiDict(), Answers(), date.max)
    names = [name for field in blank.question_fields for name in field.posted_names]
    return [*names, *CONTACT_NAMES, CONFIRMED]


def merged(stored: Mapping[str, Sequence[str]], posted: dict[str, list[str]]) -> dict[str, Any]:
    """Return what a page adds that is older than what is stored: what it left empty stays."""
    return {**stored, **posted}
