"""A submission in words, for a chart that takes documents only: the result, then each answer on a line."""

from __future__ import annotations

from collections.abc import Iterator

from app.fhir.sent_check import SentCheck
from app.questionnaire.questions import JOURNEY
from app.rules.tiers import LABELS, Tier
from app.rules.wording.flag_labels import flag_sentence

NOT_ANSWERED = "not answered"
_TIERS = {tier.id: LABELS[tier] for tier in Tier}


def summary(sent: SentCheck) -> str:
    """Return the text, in English."""
    return "\n".join(_lines(sent)) + "\n"


def _lines(sent: SentCheck) -> Iterator[str]:
    answers, record = sent.answered.answers, sent.record
    yield f"Back pain check, reference {sent.reference}, sent {sent.answered.authored:%Y-%m-%d %H:%M %z}"
    yield "Reported by the patient or who answered for them. Not a diagnosis."
    yield f"Result of the rules: {_TIERS[record['tier']]}, score {record['score']}, ruleset {record['ruleset']}"
    if sent.raised_to:
        yield f"Raised since to: {_TIERS[sent.raised_to]}. The answers below are those that were sent."
    yield from (_flag(code) for code in record["flags"])
    yield ""
    for question in JOURNEY.questions:
        if question in answers:
            yield f"{question.short}: {question.display(answers[question])}"
        elif question in JOURNEY.asked_questions(answers):
            yield f"{question.short}: {NOT_ANSWERED}"


def _flag(code: str) -> str:
    """Return a flag in words; one of an older ruleset that has none any more as its code."""
    try:
        return flag_sentence(code)
    except KeyError:
        return code
