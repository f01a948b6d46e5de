"""What is shown to a bystander: who needs help, why, and the language they speak."""

from __future__ import annotations

import pytest

from app.questionnaire.question import SingleChoice
from app.questionnaire.sections.emergency import RF_FEVER, RF_SADDLE_NUMB
from app.rules.wording.bystander import for_bystander


@pytest.mark.parametrize(
    ("signs", "helper", "words"),
    [
        ((RF_FEVER,), False, "I have back pain and new fever or shaking chills. I speak Spanish."),
        (
            (RF_FEVER, RF_SADDLE_NUMB),
            True,
            (
                "Someone needs help. They have back pain and new fever or shaking chills; "
                "and numbness between the legs. I speak Spanish."
            ),
        ),
        ((), False, "I need help. I speak Spanish."),
        ((), True, "Someone needs help. I speak Spanish."),
    ],
)
def test_the_words_for_a_bystander_say_who_needs_help_and_why(
    signs: tuple[SingleChoice, ...], helper: bool, words: str
) -> None:
    assert for_bystander(signs, helper, "Spanish") == words
