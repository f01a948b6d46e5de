"""What to ask by phone: the questions that are asked and whose answer is not known.

This is not a finding of the ruleset. It depends on the questionnaire, which grows, while an assessment must never
change. So it is in no record and no receipt, but computed when read, over the questions that were shown.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Journey
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.start import ANSWERING_FOR
from app.rules.assess import UNSURE
from app.rules.safety import SIGNS_OF_DANGER


def open_questions(
    answers: Answers, flags: Sequence[str], shown: Container[str] | None = None, journey: Journey = JOURNEY
) -> tuple[Question[Any], ...]:
    """Return every question answered with not sure; or not answered, and asked or read as not sure by a rule.

    answers: as returned by `Journey.for_rules`. flags: those of their assessment. shown: the ids of the questions
    that were shown, or None for all of them: one that was never shown is open only if it is a sign of danger
    and a flag says that it is not known. In the order of the form.
    """
    asked = set(journey.open_to_staff(answers))

    def is_open(question: Question[Any]) -> bool:
        if question in answers:
            return not question.is_known(answers[question])
        is_unsure = f"{UNSURE}{question.id}" in flags
        if shown is not None and question.id not in shown:
            return is_unsure and question in SIGNS_OF_DANGER
        return is_unsure or question in asked

    return tuple(each for each in journey.questions if each is not ANSWERING_FOR and is_open(each))
