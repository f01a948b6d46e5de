"""What is sent, assessed: the answers on the path, as they are stored, with what the rules make of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.rules.assess import Assessment, assess
from app.rules.open_questions import open_questions
from app.rules.receipt import receipt
from app.rules.record import as_record


@dataclass(frozen=True)
class AssessedRequest:
    """Answers on the path, their stored form, and their assessment as of a day."""

    answers: Answers
    stored_answers: dict[str, Any]
    assessment: Assessment
    record: dict[str, Any]

    @cached_property
    def receipt(self) -> str:
        """The receipt of the stored answers and the assessment."""
        return receipt(self.stored_answers, self.assessment.as_of, self.assessment.ruleset, self.record)

    @cached_property
    def open_questions(self) -> int:
        """How many questions of the current questionnaire are open."""
        return len(open_questions(JOURNEY.for_rules(self.answers), self.assessment.flags))


def assess_request(given: Answers, day: date) -> AssessedRequest:
    """Assess the given answers, off the path or not, as of a day."""
    answers = JOURNEY.on_path(given)
    assessment = assess(JOURNEY.for_rules(given), day)
    return AssessedRequest(answers, _stored_form(answers), assessment, as_record(assessment))


def _stored_form(answers: Answers) -> dict[str, Any]:
    """Return the answers, and what the rules are given for questions that were not asked."""
    for_rules = JOURNEY.for_rules(answers).dump()
    given = answers.dump()
    return {"given": given, "not_asked": {key: for_rules[key] for key in for_rules if key not in given}}
