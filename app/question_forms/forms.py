"""A page of questions as a form. WTForms validates it; a macro renders it."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from wtforms import Field
from wtforms.utils import unset_value

from app.forms import PatientForm
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import Answers
from app.questionnaire.date_input import EVERY_BOX, PARTS
from app.questionnaire.form_input import Invalid
from app.questionnaire.journey import Page
from app.questionnaire.partial_date import PartialDate
from app.questionnaire.question import DateQuestion, Question


class QuestionField(Field):
    """The field of one question. `data` is the parsed answer once it is valid."""

    def __init__(self, question: Question[Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.question = question
        self.error = ""
        self.error_part = ""
        self.posted: dict[str, list[str]] | None = None

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:
        """Take the posted values, and the previous answer."""
        self.data = None if data is unset_value else data
        if formdata is not None:
            self.posted = {name: formdata.getlist(name) for name in self._names()}

    def _names(self) -> list[str]:
        key = self.question.id
        boxes = EVERY_BOX if isinstance(self.question, DateQuestion) else ()
        return [key, *(f"{key}-{box}" for box in boxes)]

    def validate(self, form: Any, extra_validators: Any = ()) -> bool:
        """Let the question parse its answer."""
        try:
            self.data = self.question.parse(self.posted or {}, form.today, page_localizer.code)
        except Invalid as invalid:
            self.error, self.error_part = invalid.for_(page_localizer), invalid.part
            self.errors = [self.error]
        return not self.error

    @property
    def chosen(self) -> list[str]:
        """The options to show as chosen: those just posted, else the previous answer."""
        if self.posted is not None:
            return self.posted[self.question.id]
        if self.data is None:
            return []
        if isinstance(self.data, PartialDate):
            return [self.data.way]
        return [str(value) for value in ([self.data] if isinstance(self.data, str | int) else self.data)]

    def typed(self, part: str) -> str:
        """Return the text to show in a part's box, exactly as typed."""
        if self.posted is not None:
            return next(iter(self.posted[f"{self.question.id}-{part}"]), "")
        return _part_of(self.data, part) if isinstance(self.data, PartialDate) else ""

    @property
    def error_target(self) -> str:
        """The id of the input that an error points at."""
        return f"{self.question.id}-{self.error_part}" if self.error_part else self.question.id


def _part_of(answer: PartialDate, part: str) -> str:
    if part not in PARTS.get(answer.way, ()):
        return ""
    return str(answer.weeks if part == "weeks_ago" else getattr(answer.earliest, part))


class PageForm(PatientForm):
    """The form of one page of the check. today: the clinic's local date."""

    today: date

    @property
    def question_fields(self) -> list[QuestionField]:
        """The fields that are questions, in order."""
        return [field for field in self if isinstance(field, QuestionField)]

    @property
    def problems(self) -> list[tuple[str, str]]:
        """(input id, error message) for each question that could not be read."""
        return [(field.error_target, field.error) for field in self.question_fields if field.error]

    def valid_answers(self, answers: Answers) -> Answers:
        """Return these answers plus every valid one from the form."""
        for field in self.question_fields:
            if not field.error:
                answers = answers.plus(field.question, field.data)
        return answers


@cache
def _form_class(page: Page) -> type[PageForm]:
    fields = {question.id: QuestionField(question) for question in page.questions}
    return type("PageForm", (PageForm,), fields)


@cache
def _question_form_class(question: Question[Any]) -> type[PageForm]:
    return type("QuestionForm", (PageForm,), {question.id: QuestionField(question)})


def question_form(question: Question[Any], today: date, is_posted: bool = True) -> PageForm:
    """Return the form of one question: filled from the post if `is_posted`, else empty."""
    form_class = _question_form_class(question)
    form = form_class() if is_posted else form_class(formdata=None)
    form.today = today
    return form


def form_for(page: Page, answers: Answers, today: date) -> PageForm:
    """Return the form of a page, filled from the post if there is one, else from the answers."""
    given = {question.id: answers.get(question) for question in page.questions}
    form = _form_class(page)(data=given)
    form.today = today
    return form
