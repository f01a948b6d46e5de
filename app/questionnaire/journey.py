"""The journey: an ordered list of pages, and the path through it for given answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question, SingleChoice
from app.questionnaire.text import Text


@dataclass(frozen=True)
class WhenAnswered:
    """A condition as data: the question was answered with one of these values."""

    question: SingleChoice
    values: frozenset[str]

    def holds(self, answers: Answers) -> bool:
        """Whether the answer is one of the values; False if there is no answer."""
        answer = answers.get(self.question)
        return answer is not None and answer in self.values


@dataclass(frozen=True)
class CountsAs:
    """The value the rules receive for a question that is skipped because it cannot apply."""

    value: str
    when: WhenAnswered


@dataclass(frozen=True)
class Condition:
    """When a question is asked, and what it means that it was not.

    asked_if: the question is asked only if this holds. counts_as: the value the rules receive if it cannot apply, or
    None. for_staff: whether staff ask it when the path left it out, unless `never_if` holds; else it does not apply then.
    """

    asked_if: WhenAnswered
    counts_as: CountsAs | None = None
    for_staff: bool = False
    never_if: WhenAnswered | None = None

    def is_for_staff(self, answers: Answers) -> bool:
        """Whether staff ask the question although the path left it out."""
        applies = self.never_if is None or not self.never_if.holds(answers)
        return self.for_staff and applies


@dataclass(frozen=True, kw_only=True, eq=False)
class Page:
    """One page of the check: the questions of one subject.

    id: permanent; used in the page's address. conditions: of the questions that not every patient is asked; a page
    none of whose questions is asked is skipped.
    """

    id: str
    heading: Text
    questions: tuple[Question[Any], ...]
    conditions: Mapping[Question[Any], Condition] = field(default_factory=dict)


@dataclass(frozen=True)
class Section:
    """A named part of the journey. `id` is permanent; the title may change."""

    id: str
    title: Text
    pages: tuple[Page, ...]


class Journey:
    """Every page in order. Progress is not stored: the path is a function of the answers."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self.sections = sections
        self.pages = tuple(page for section in sections for page in section.pages)
        self.questions = tuple(question for page in self.pages for question in page.questions)
        self.conditions = {q: condition for page in self.pages for q, condition in page.conditions.items()}
        self._by_id = {page.id: page for page in self.pages}
        self._section_of = {page.id: section for section in sections for page in section.pages}
        self._page_of = {question: page for page in self.pages for question in page.questions}

    def page(self, page_id: str) -> Page | None:
        """Return the page with this id, or None."""
        return self._by_id.get(page_id)

    def section_of(self, page: Page) -> Section:
        """Return the section a page belongs to."""
        return self._section_of[page.id]

    def page_of(self, question: Question[Any]) -> Page:
        """Return the page that asks a question."""
        return self._page_of[question]

    def _path(self, answers: Answers) -> dict[Question[Any], None]:
        """Return every question asked, in order. It is found once for the same answers."""
        path: dict[Question[Any], None] | None = answers.found.get(self)
        if path is None:
            path = answers.found[self] = self._found_path(answers)
        return path

    def _found_path(self, answers: Answers) -> dict[Question[Any], None]:
        """Only answers on the path can change the path."""
        path: dict[Question[Any], None] = {}
        for question in self.questions:
            condition = self.conditions.get(question)
            if condition is None or (
                condition.asked_if.question in path and condition.asked_if.holds(answers)
            ):
                path[question] = None
        return path

    def asked_questions(self, answers: Answers) -> tuple[Question[Any], ...]:
        """Return the questions this patient is asked, answered or not."""
        return tuple(self._path(answers))

    def asked_on(self, page: Page, answers: Answers) -> tuple[Question[Any], ...]:
        """Return the questions of a page that this patient is asked."""
        path = self._path(answers)
        return tuple(question for question in page.questions if question in path)

    def asked(self, answers: Answers) -> tuple[Page, ...]:
        """Return the pages this patient is asked, answered or not."""
        return tuple(dict.fromkeys(map(self._page_of.__getitem__, self._path(answers))))

    def on_path(self, answers: Answers) -> Answers:
        """Return only the answers to questions on the path: the ones that count before sending."""
        return answers.only(self._path(answers))

    def for_rules(self, answers: Answers) -> Answers:
        """Return the answers of a patient for the rules: those on the path, plus what skipped questions count as."""
        return self.with_counted(self.on_path(answers))

    def with_counted(self, answers: Answers) -> Answers:
        """Return all these answers, plus what unanswered questions count as that cannot apply.

        For what was sent, where every answer counts, also to questions that the path would leave out today.
        """
        for question, condition in self.conditions.items():
            counted = condition.counts_as
            if counted is not None and question not in answers and counted.when.holds(answers):
                answers = answers.plus(question, counted.value)
        return answers

    def open_to_staff(self, answers: Answers) -> tuple[Question[Any], ...]:
        """Return the questions that staff may ask: those on the path, and those it left to them."""
        path = self._path(answers)
        return tuple(
            question
            for question in self.questions
            if question in path or question in answers or self.conditions[question].is_for_staff(answers)
        )

    def next_page(self, answers: Answers) -> Page | None:
        """Return the first page with an unanswered question, or None at the end."""
        unanswered = (self._page_of[question] for question in self._path(answers) if question not in answers)
        return next(unanswered, None)

    def may_open(self, page: Page, answers: Answers) -> bool:
        """Whether a page is on the path and every page before it is answered."""
        return page in self.asked(answers) and self.is_answered(self._before(page), answers)

    def is_answered(self, pages: Iterable[Page], answers: Answers) -> bool:
        """Whether every question asked on these pages is answered."""
        wanted = set(pages)
        return all(q in answers for q in self._path(answers) if self._page_of[q] in wanted)

    def _before(self, page: Page) -> tuple[Page, ...]:
        return self.pages[: self.pages.index(page)]

    def up_to(self, page: Page) -> tuple[Page, ...]:
        """Return the pages up to and with this one."""
        return (*self._before(page), page)

    def before(self, page: Page, answers: Answers) -> Page | None:
        """Return the page before this one on the path, or None for the first page."""
        asked = self.asked(answers)
        earlier = [other for other in self._before(page) if other in asked]
        return earlier[-1] if earlier else None

    def progress(self, page: Page, answers: Answers) -> tuple[int, int]:
        """Return (this page's number, the most pages there can be). The second never grows along the way."""
        asked = self.asked(answers)
        possible = [other for other in self.pages if other in asked or self._may_be_asked(other, answers)]
        return asked.index(page) + 1, len(possible)

    def _may_be_asked(self, page: Page, answers: Answers) -> bool:
        """Whether a question of the page depends on an answer that is not given yet."""
        return any(self._is_unsettled(question, answers) for question in page.questions)

    def _is_unsettled(self, question: Question[Any], answers: Answers) -> bool:
        condition = self.conditions.get(question)
        return condition is not None and condition.asked_if.question not in answers

    def questions_in(self, section: Section) -> Iterator[Question[Any]]:
        """Yield every question of a section, in order."""
        return (question for page in section.pages for question in page.questions)
