"""For whom a letter to their own doctor about weak bones is offered, and what it quotes. By the answers alone."""

from __future__ import annotations

from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.localization import Localizer
from app.questionnaire.question import NONE_OF_THESE, NOT_SURE

CODE = "bone_letter"
"""The code of a patient to whom it is offered; see `app.screening.recommendations`."""

FROM_50 = frozenset({"50_64", "65_plus"})
A_BREAK = frozenset({"adv_recent", "xray_fracture", "old_healed"})
_AGE, _SCAN, _HOW_MANY = "age_band", "imaging_result", "fracture_count"
_BONES, _HEIGHT = "bone_risk", "height_or_stoop"


def is_for(answers: Answers) -> bool:
    """Whether the patient is 50 or older, and has weak bones, a break on any scan, lost height or a more bent back."""
    given = _by_id(answers)
    return given.get(_AGE) in FROM_50 and bool(_reasons(given))


def quoted(answers: Answers, helper: bool, localizer: Localizer) -> list[str]:
    """Return the age and the reasons as "question: answer", in one language."""
    given = _by_id(answers)
    shown = {_AGE, *_reasons(given)}
    if _SCAN in shown and given.get(_HOW_MANY) != NOT_SURE:
        shown.add(_HOW_MANY)
    return [
        f"{localizer.translate(question.short)}: {question.display(answers[question], helper, localizer)}"
        for question in answers
        if question.id in shown
    ]


def _reasons(given: dict[str, Any]) -> list[str]:
    """Return the ids of the questions whose answer is a reason for the letter."""
    is_reason = {
        _BONES: bool(given.get(_BONES, frozenset()) - {NONE_OF_THESE, NOT_SURE}),
        _SCAN: given.get(_SCAN) in A_BREAK,
        _HEIGHT: given.get(_HEIGHT) == "yes",
    }
    return [id_ for id_, holds in is_reason.items() if holds]


def _by_id(answers: Answers) -> dict[str, Any]:
    return {question.id: answer for question, answer in answers.items()}
