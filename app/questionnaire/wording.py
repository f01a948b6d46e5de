"""The words of the whole questionnaire as one record, and its fingerprint.

A submission points at the record it was answered from, so that it can be read years later in the words of its day.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from app.questionnaire.question import Option
from app.questionnaire.questions import JOURNEY


@cache
def words_shown(helper: bool) -> str:
    """Return, as JSON, every question and answer in the words shown to a patient, or to a helper."""
    record = {question.id: _words_of(question, helper) for question in JOURNEY.questions}
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def _words_of(question: Any, helper: bool) -> dict[str, Any]:
    options: tuple[Option, ...] = getattr(question, "options", ())
    return {
        "short": question.short,
        "title": question.title.to(helper),
        "hint": question.hint.to(helper),
        "options": {option.value: option.label.to(helper) for option in options},
    }


def fingerprint(text: str) -> str:
    """A short name for exactly this text: the first 32 hex digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]
