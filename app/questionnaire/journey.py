"""The journey: an ordered list of pages, and the path through it for given answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, kw_only=True, eq=False)
class Page:
    """One page of the check: one question, or a few short related ones.

    id: permanent; used in the page's address.
    heading: the page's own heading if it has several questions, else None.
    asked_if: the condition for showing the page, or None if every patient sees it.
    counts_as: the value the rules receive if the page cannot apply, or None.
    """

    id: str
    questions: tuple[Question[Any], ...]
    heading: Text | None = None
    asked_if: WhenAnswered | None = None
    counts_as: CountsAs | None = None

    def is_answered(self, answers: Answers) -> bool:
        """Whether every question on the page has an answer."""
        return all(question in answers for question in self.questions)


@dataclass(frozen=True)
class Section:
    """A titled part of the journey."""

    title: Text
    pages: tuple[Page, ...]


def ask(
    question: Question[Any],
    asked_if: WhenAnswered | None = None,
    counts_as: CountsAs | None = None,
) -> Page:
    """Return a page with just this question."""
    page_id = question.id.replace("_", "-")
    return Page(id=page_id, questions=(question,), asked_if=asked_if, counts_as=counts_as)


class Journey:
    """Every page in order. Progress is not stored: the path is a function of the answers."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self.sections = sections
        self.pages = tuple(page for section in sections for page in section.pages)
        self.questions = tuple(question for page in self.pages for question in page.questions)
        self._by_id = {page.id: page for page in self.pages}
        self._section_of = {page.id: section for section in sections for page in section.pages}

    def page(self, page_id: str) -> Page | None:
        """Return the page with this id, or None."""
        return self._by_id.get(page_id)

    def section_of(self, page: Page) -> Section:
        """Return the section a page belongs to."""
        return self._section_of[page.id]

    def page_of(self, question: Question[Any]) -> Page:
        """Return the page that asks a question."""
        return next(page for page in self.pages if question in page.questions)

    def _walk(self, answers: Answers) -> Iterator[tuple[Page, bool]]:
        """Yield every page and whether it is asked; only answers on the path can change the path."""
        on_path: set[Question[Any]] = set()
        for page in self.pages:
            condition = page.asked_if
            asked = condition is None or (condition.question in on_path and condition.holds(answers))
            if asked:
                on_path.update(page.questions)
            yield page, asked

    def asked(self, answers: Answers) -> tuple[Page, ...]:
        """Return the pages this patient is asked, answered or not."""
        return tuple(page for page, asked in self._walk(answers) if asked)

    def on_path(self, answers: Answers) -> Answers:
        """Return only the answers to questions on the path: the ones that count."""
        return answers.only(q for page in self.asked(answers) for q in page.questions)

    def for_rules(self, answers: Answers) -> Answers:
        """Return the answers for the rules: those on the path, plus what skipped pages count as."""
        counted = self.on_path(answers)
        for page, asked in self._walk(answers):
            if not asked and page.counts_as is not None and page.counts_as.when.holds(counted):
                counted = counted.plus(page.questions[0], page.counts_as.value)
        return counted

    def next_page(self, answers: Answers) -> Page | None:
        """Return the first unanswered page, or None at the end."""
        return next((page for page in self.asked(answers) if not page.is_answered(answers)), None)

    def may_open(self, page: Page, answers: Answers) -> bool:
        """Whether a page is on the path and every page before it is answered."""
        for asked in self.asked(answers):
            if asked is page:
                return True
            if not asked.is_answered(answers):
                return False
        return False

    def before(self, page: Page, answers: Answers) -> Page | None:
        """Return the page before this one on the path, or None for the first page."""
        previous = None
        for asked in self.asked(answers):
            if asked is page:
                return previous
            previous = asked
        return previous

    def progress(self, page: Page, answers: Answers) -> tuple[int, int]:
        """Return (this page's number, the most pages there can be). The second never grows along the way."""
        asked = self.asked(answers)
        still_open = [
            other
            for other in self.pages
            if other in asked or (other.asked_if is not None and not _is_settled(other, answers))
        ]
        return asked.index(page) + 1, len(still_open)


def _is_settled(page: Page, answers: Answers) -> bool:
    """Whether the question that decides if the page is asked has been answered."""
    return page.asked_if is None or page.asked_if.question in answers
