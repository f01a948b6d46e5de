"""The wording of the whole questionnaire as one record, and its fingerprint.

A submission refers to the wording it was answered with, so it can be read years later as the patient saw it.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.question import Option
from app.questionnaire.questions import JOURNEY


def wording_snapshot(helper: bool, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
    """Return, as JSON, every question and option as worded for a patient or for a helper."""
    return _in_english(helper) if localizer.code == ENGLISH_LOCALIZER.code else _record(helper, localizer)


@cache
def _in_english(helper: bool) -> str:
    return _record(helper, ENGLISH_LOCALIZER)


def _record(helper: bool, localizer: Localizer) -> str:
    record = {question.id: _wording_of(question, helper, localizer) for question in JOURNEY.questions}
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def questions_in(record: str) -> frozenset[str]:
    """Return the ids of the questions in a stored record."""
    return frozenset(json.loads(record))


def worded_as_now(record: str, helper: bool, localizer: Localizer) -> frozenset[str]:
    """Return the ids of the questions whose stored wording is still that of today; hints do not count."""
    now = json.loads(wording_snapshot(helper, localizer))
    then = json.loads(record)
    return frozenset(
        id_
        for id_ in then.keys() & now.keys()
        if all(then[id_][part] == now[id_][part] for part in ("title", "options"))
    )


def _wording_of(question: Any, helper: bool, localizer: Localizer) -> dict[str, Any]:
    options: tuple[Option, ...] = getattr(question, "options", ())
    hint = question.hint.for_(helper)
    return {
        "short": localizer.translate(question.short),
        "title": localizer.translate(question.title.for_(helper)),
        "hint": localizer.translate(hint) if hint else "",
        "options": {option.value: localizer.translate(option.label.for_(helper)) for option in options},
    }


def fingerprint(text: str) -> str:
    """Return the first 32 hex digits of the text's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]
