"""What a patient who reads another language shows to a bystander, who is asked to call 911. English only."""

from __future__ import annotations

from app.questionnaire.question import SingleChoice
from app.rules.wording.patient_messages import tell_them


def for_bystander(red_flags: tuple[SingleChoice, ...], helper: bool, language: str) -> str:
    """Return who needs help and why, and the language they speak, given by its English name."""
    need = "Someone needs help." if helper else "I need help."
    return f"{tell_them(red_flags, helper) if red_flags else need} I speak {language}."
