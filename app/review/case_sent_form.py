"""What staff typed and chose in a form that was not saved, in words, and the emergency signs in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.accounts.unsent_posts import Typed
from app.questionnaire.questions import QUESTIONS
from app.review.case_care_labels import CHOICES
from app.review.contact_words import PARTS, SOURCES
from app.review.labels import (
    DECISIONS,
    FIELDS,
    HOLD_VERDICTS,
    OUTCOMES,
    REASONS,
    REPORT_VALUES,
    SIGNS,
    STATUSES,
)
from app.submissions.posted_signs import posted_signs

NO_SIGNS = "no_signs"
_CHOICES: dict[str, Mapping[str, str]] = {
    "signs": SIGNS,
    "outcome": {outcome.value: words for outcome, words in OUTCOMES.items()},
    "to": {status.value: words for status, words in STATUSES.items()},
    "decision": {decision.value: words for decision, words in DECISIONS.items()},
    "reason": {reason.value: words for reason, words in REASONS.items()},
    "verdict": {verdict.value: words for verdict, words in HOLD_VERDICTS.items()},
    "fresh": REPORT_VALUES,
    "wall": REPORT_VALUES,
    NO_SIGNS: {"y": "Yes"},
    "heard_from": {source.value: words for source, words in SOURCES.items()},
    **CHOICES,
}


def sent_fields(typed: Typed, names: Mapping[int, str], today: date) -> list[tuple[str, str]]:
    """Return (label, what was typed or chosen) of every field. names: of the staff, by id."""
    owners = {"0": "no one", **{str(staff_id): name for staff_id, name in names.items()}}
    choices = {**_CHOICES, "owner": owners}
    return [
        (_label(field), "; ".join(_in_words(field, value, choices, today) for value in values))
        for field, values in typed.all_fields.items()
    ]


def signs_not_saved(typed: Typed) -> tuple[str, ...]:
    """Return the ids of the emergency signs in the form."""
    return posted_signs(typed.all_fields)


def _label(field: str) -> str:
    if field in QUESTIONS:
        return QUESTIONS[field].short
    return {**PARTS, **FIELDS}.get(field) or field.replace("_", " ").replace("-", ": ").capitalize()


def _in_words(field: str, value: str, choices: Mapping[str, Mapping[str, str]], today: date) -> str:
    if field in QUESTIONS:
        try:
            return QUESTIONS[field].display(QUESTIONS[field].load(value, today), False)
        except ValueError:  # a value of several, or of a date
            return value
    return choices.get(field, {}).get(value, value)
