"""The answers of a stored draft, read once in a request."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import g

from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY


def answers_in(draft: dict[str, Any], today: date) -> Answers:
    """Return the answers of a draft in its stored form. They never change, so views may share them."""
    read: tuple[dict[str, Any], date, Answers] | None = g.get("answers_read")
    if read is None or read[0] is not draft or read[1] != today:
        read = g.answers_read = draft, today, load_known(draft.get("answers", {}), JOURNEY.questions, today)
    return read[2]
