"""What a patient who reads another language shows to a bystander, who is asked to call 911. English only."""

from __future__ import annotations

from collections.abc import Sequence

from app.rules.safety import RedFlag
from app.rules.wording.words_for_911 import tell_them


def for_bystander(red_flags: Sequence[RedFlag], helper: bool, language: str) -> str:
    """Return who needs help and why, and the language they speak, given by its English name."""
    need = "Someone needs help." if helper else "I need help."
    return f"{tell_them([flag.id for flag in red_flags], helper) if red_flags else need} I speak {language}."
