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
from app.questionnaire.tongue import ENGLISH, Tongue


def words_shown(helper: bool, tongue: Tongue = ENGLISH) -> str:
    """Return, as JSON, every question and answer in the words shown to a patient, or to a helper."""
    return _in_english(helper) if tongue.code == ENGLISH.code else _record(helper, tongue)


@cache
def _in_english(helper: bool) -> str:
    return _record(helper, ENGLISH)


def _record(helper: bool, tongue: Tongue) -> str:
    record = {question.id: _words_of(question, helper, tongue) for question in JOURNEY.questions}
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def questions_in(record: str) -> frozenset[str]:
    """The ids of the questions in a record that was stored."""
    return frozenset(json.loads(record))


def _words_of(question: Any, helper: bool, tongue: Tongue) -> dict[str, Any]:
    options: tuple[Option, ...] = getattr(question, "options", ())
    hint = question.hint.to(helper)
    return {
        "short": tongue.say(question.short),
        "title": tongue.say(question.title.to(helper)),
        "hint": tongue.say(hint) if hint else "",
        "options": {option.value: tongue.say(option.label.to(helper)) for option in options},
    }


def fingerprint(text: str) -> str:
    """A short name for exactly this text: the first 32 hex digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]
