"""A page of questions as a form. WTForms validates it; a macro renders it."""

from __future__ import annotations

from datetime import date
from functools import cache, cached_property
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import Field
from wtforms.utils import unset_value

from app.forms import PatientForm
from app.i18n.localizers import page_localizer
from app.questionnaire.answers import Answers
from app.questionnaire.date_input import EVERY_BOX, PARTS
from app.questionnaire.form_input import Invalid
from app.questionnaire.partial_date import LONGER, PartialDate
from app.questionnaire.question import DateQuestion, Question

WEEKS_AGO = "weeks_ago"


class QuestionField(Field):
    """The field of one question. `data` is the previous answer, then the parsed one once it is valid.

    today: the clinic's local date.
    """

    today: date

    def __init__(self, question: Question[Any], **kwargs: Any) -> None:
        super().__init__(label="", **kwargs)  # the page has the question itself
        self.question = question
        self.error = ""
        self.error_part = ""
        self.posted: dict[str, list[str]] | None = None

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:
        """Take the posted values, and the previous answer."""
        self.data = None if data is unset_value else data
        if formdata is not None:
            self.posted = {name: formdata.getlist(name) for name in self.posted_names}

    @property
    def posted_names(self) -> list[str]:
        """The names of the question's inputs."""
        key = self.question.id
        boxes = EVERY_BOX if isinstance(self.question, DateQuestion) else ()
        return [key, *(f"{key}-{box}" for box in boxes)]

    def validate(self, form: Any, extra_validators: Any = ()) -> bool:
        """Let the question parse its answer. Days or weeks ago said again keep the day they were first said."""
        if self._is_same_weeks_ago:
            return True
        try:
            answer = self.question.parse(self.posted or {}, form.today, page_localizer.code)
            if not (isinstance(answer, PartialDate) and answer.repeats(self.data)):
                self.data = answer
        except Invalid as invalid:
            self.error, self.error_part = invalid.for_(page_localizer), invalid.part
            self.errors = [self.error]
        return not self.error

    @property
    def _is_same_weeks_ago(self) -> bool:
        """Whether the previous "about N weeks ago" is chosen again; the page offers it without its box."""
        return self.has_weeks_ago and self.chosen == [WEEKS_AGO] and not self.typed(WEEKS_AGO).strip()

    @property
    def has_weeks_ago(self) -> bool:
        """Whether the previous answer is "about N weeks ago", which pages before 0.3.0 asked for."""
        return isinstance(self.data, PartialDate) and self.data.way == WEEKS_AGO

    @property
    def counted_on(self) -> date | None:
        """The day from which the previous answer counts days or weeks ago, when that is not today."""
        said_on = self.data.said_on if isinstance(self.data, PartialDate) else None
        return said_on if said_on != self.today else None

    def shows_boxes(self, way: str) -> bool:
        """Whether the boxes of a way of giving a date are in use, so that the page must not fold them."""
        boxes = PARTS.get(way, ())
        return self.error_part in boxes or any(self.typed(box) for box in boxes)

    @property
    def chosen(self) -> list[str]:
        """The options to show as chosen: those just posted, else the previous answer."""
        if self.posted is not None:
            return self.posted[self.question.id]
        if self.data is None:
            return []
        if isinstance(self.data, PartialDate):
            return [self.data.way if self.data.year is None else LONGER]
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


def _part_of(answer: PartialDate, box: str) -> str:
    """Return what a previous answer has for a box; the month of "longer" is an answer of its own, in its own boxes."""
    if answer.year is not None and box == "longer_year":
        return str(answer.year)
    if answer.way == WEEKS_AGO == box:
        return str(answer.weeks)
    if answer.way not in ("day", "month") or box not in PARTS[answer.way]:
        return ""
    return str(getattr(answer.earliest, box.removeprefix("only_")))


class PageForm(PatientForm):
    """The form of one page of the check. today: the clinic's local date."""

    today: date

    @cached_property
    def question_fields(self) -> list[QuestionField]:
        """The fields that are questions, in order."""
        return [field for field in self if isinstance(field, QuestionField)]

    @property
    def asked(self) -> tuple[str, ...]:
        """The ids of its questions, in order."""
        return tuple(field.question.id for field in self.question_fields)

    @property
    def is_begun(self) -> bool:
        """Whether it shows an answer, or anything posted."""
        return any(field.posted is not None or field.data is not None for field in self.question_fields)

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
def _form_class(questions: tuple[Question[Any], ...]) -> type[PageForm]:
    fields = {question.id: QuestionField(question) for question in questions}
    return type("PageForm", (PageForm,), fields)


def question_form(
    question: Question[Any],
    today: date,
    is_posted: bool = True,
    kept: MultiDict[str, str] | None = None,
) -> PageForm:
    """Return the form of one question: filled from the post if `is_posted`, else empty.

    kept: fields of an earlier post that was not saved; they are shown again when they are those of this question.
    """
    form_class = _form_class((question,))
    if is_posted:
        return _on(today, form_class())
    return _on(today, form_class(formdata=kept if kept and question.id in kept else None))


def _on(today: date, form: PageForm) -> PageForm:
    form.today = today
    for field in form.question_fields:
        field.today = today
    return form


def form_for(questions: tuple[Question[Any], ...], answers: Answers, today: date) -> PageForm:
    """Return the form of these questions, filled from the post if there is one, else from the answers."""
    given = {question.id: answers.get(question) for question in questions}
    form = _form_class(questions)(data=given)
    return _on(today, form)


def typed_form(
    questions: tuple[Question[Any], ...], typed: MultiDict[str, str], answers: Answers, today: date
) -> PageForm:
    """Return the form of these questions, filled from what was typed, now or before. It has no token to check.

    answers: what was read from an earlier state of it, with the days on which it was said.
    """
    given = {question.id: answers.get(question) for question in questions}
    form = _form_class(questions)(formdata=typed, data=given, meta={"csrf": False})
    return _on(today, form)
