"""The journey: an ordered list, read top to bottom, and the path through it for given answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question, SingleChoice
from app.questionnaire.text import Text


@dataclass(frozen=True)
class WhenAnswered:
    """A condition, as data: this question was answered with one of these values."""

    question: SingleChoice
    values: frozenset[str]

    def holds(self, answers: Answers) -> bool:
        """Whether the answer given is one of the values; no answer is not."""
        answer = answers.get(self.question)
        return answer is not None and answer in self.values


@dataclass(frozen=True)
class CountsAs:
    """What the rules are handed for a question that is not asked because it cannot apply."""

    value: str
    when: WhenAnswered


@dataclass(frozen=True, kw_only=True, eq=False)
class Page:
    """One page of the check: one question, or a few short ones that belong together.

    id: permanent; the page's address.
    heading: the page's own heading when it holds several questions, else None.
    asked_if: the condition on the page, or None when everybody is asked.
    counts_as: what the rules are handed when the page cannot apply, or None.
    """

    id: str
    questions: tuple[Question[Any], ...]
    heading: Text | None = None
    asked_if: WhenAnswered | None = None
    counts_as: CountsAs | None = None

    def is_answered(self, answers: Answers) -> bool:
        """Whether every question of the page has an answer."""
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
    """A page of its own for one question."""
    page_id = question.id.replace("_", "-")
    return Page(id=page_id, questions=(question,), asked_if=asked_if, counts_as=counts_as)


class Journey:
    """Every page in order. Nothing about progress is stored: the path is a function of the answers."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self.sections = sections
        self.pages = tuple(page for section in sections for page in section.pages)
        self.questions = tuple(question for page in self.pages for question in page.questions)
        self._by_id = {page.id: page for page in self.pages}
        self._section_of = {page.id: section for section in sections for page in section.pages}

    def page(self, page_id: str) -> Page | None:
        """The page with this id."""
        return self._by_id.get(page_id)

    def section_of(self, page: Page) -> Section:
        """The section a page stands in."""
        return self._section_of[page.id]

    def page_of(self, question: Question[Any]) -> Page:
        """The page that asks a question."""
        return next(page for page in self.pages if question in page.questions)

    def _walk(self, answers: Answers) -> Iterator[tuple[Page, bool]]:
        """Every page with whether it is asked; only answers on the path may decide the path."""
        on_path: set[Question[Any]] = set()
        for page in self.pages:
            condition = page.asked_if
            asked = condition is None or (condition.question in on_path and condition.holds(answers))
            if asked:
                on_path.update(page.questions)
            yield page, asked

    def asked(self, answers: Answers) -> tuple[Page, ...]:
        """The pages this person is asked, answered or not."""
        return tuple(page for page, asked in self._walk(answers) if asked)

    def on_path(self, answers: Answers) -> Answers:
        """Only the answers that count: those to questions on the path."""
        return answers.only(q for page in self.asked(answers) for q in page.questions)

    def for_rules(self, answers: Answers) -> Answers:
        """What the rules are handed: answers on the path, and what a page that cannot apply counts as."""
        counted = self.on_path(answers)
        for page, asked in self._walk(answers):
            if not asked and page.counts_as is not None and page.counts_as.when.holds(counted):
                counted = counted.plus(page.questions[0], page.counts_as.value)
        return counted

    def next_page(self, answers: Answers) -> Page | None:
        """The first page not yet answered, or None at the end."""
        return next((page for page in self.asked(answers) if not page.is_answered(answers)), None)

    def may_open(self, page: Page, answers: Answers) -> bool:
        """Whether a page is on the path and everything before it is answered."""
        for asked in self.asked(answers):
            if asked is page:
                return True
            if not asked.is_answered(answers):
                return False
        return False

    def before(self, page: Page, answers: Answers) -> Page | None:
        """The page before this one on the path, or None at its start."""
        earlier = None
        for asked in self.asked(answers):
            if asked is page:
                return earlier
            earlier = asked
        return earlier

    def progress(self, page: Page, answers: Answers) -> tuple[int, int]:
        """(this page's number, the most pages there can be). The second never rises on the way."""
        asked = self.asked(answers)
        still_open = [
            other
            for other in self.pages
            if other in asked or (other.asked_if is not None and not _is_settled(other, answers))
        ]
        return asked.index(page) + 1, len(still_open)


def _is_settled(page: Page, answers: Answers) -> bool:
    """Whether the question that decides on a page has been answered."""
    return page.asked_if is None or page.asked_if.question in answers
