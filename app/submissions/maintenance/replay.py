"""Replay: every stored submission is assessed again from what is stored, and must come out as it did.

A batch at a time, so that memory stays flat. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, load_only

from app.keys import Unsealable
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from app.rules.receipt import receipt
from app.rules.record import as_record
from app.rules.ruleset import Ruleset
from app.rules.tiers import Tier
from app.submissions.models import Submission

AT_ONCE = 500
NOT_A_FINDING = "open_questions"
"""The records of 0.1.0 hold this too. It depends on the questionnaire, so it is not compared; the receipt covers it."""


class ReplayResult(StrEnum):
    """What came of one submission; the words are for whoever reads the list."""

    AGREES = "agrees"
    OTHER_WORDS = "agrees, but the next steps are in other words now"
    NO_RULESET = "its ruleset is not in app/rules/rulesets.py"
    OTHER_ANSWERS = "its answers are read otherwise now, or not at all"
    OTHER_ASSESSMENT = "the assessment comes out otherwise"
    OTHER_COLUMNS = "tier or score in the queue is not that of the assessment"
    OTHER_RECEIPT = "the receipt is not that of what is stored"
    OTHER_FORM = "what is stored of it is not what we store"
    OTHER_BYTES = "its key is there, but what it sealed was changed"
    NOT_OPENED = "could not be opened, its key is gone"

    @property
    def agrees(self) -> bool:
        """Whether the rules say the same again. Words for patients may change at any time."""
        return self in (ReplayResult.AGREES, ReplayResult.OTHER_WORDS)


@dataclass(frozen=True)
class Replayed:
    """One submission, and what came of it."""

    reference: str
    came: ReplayResult


def replay(session: Session, rulesets: Mapping[str, Ruleset]) -> Iterator[Replayed]:
    """Assess everything again, each under its own ruleset version, as of its own day."""
    after = ""
    while True:
        rows = session.scalars(
            select(Submission)
            .where(Submission.id > after)
            .order_by(Submission.id)
            .limit(AT_ONCE)
            .options(load_only(*_READ))
        ).all()
        for row in rows:
            yield Replayed(row.reference, _replayed(row, rulesets))
        if len(rows) < AT_ONCE:
            return
        after = rows[-1].id
        session.expunge_all()
        session.rollback()  # a long reading must not keep writers from their turn


_READ = (
    Submission.reference,
    Submission.as_of,
    Submission.ruleset,
    Submission.tier,
    Submission.score,
    Submission.data_key,
    Submission.answers_sealed,
    Submission.assessment_sealed,
    Submission.receipt_sealed,
)


def _replayed(row: Submission, rulesets: Mapping[str, Ruleset]) -> ReplayResult:
    try:
        _ = row.cipher
    except Unsealable:
        return ReplayResult.NOT_OPENED
    try:
        kept, stored, vouched = row.answers, row.assessment, row.receipt
    except Unsealable:
        return ReplayResult.OTHER_BYTES
    if row.ruleset not in rulesets:
        return ReplayResult.NO_RULESET
    try:
        return _compared(row, rulesets[row.ruleset], kept, stored, vouched)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError):
        return ReplayResult.OTHER_FORM


def _compared(
    row: Submission, ruleset: Ruleset, kept: dict[str, Any], stored: dict[str, Any], vouched: str | None
) -> ReplayResult:
    answers = _as_then(kept, row)
    if answers is None:
        return ReplayResult.OTHER_ANSWERS
    anew = as_record(assess(answers, row.as_of, ruleset))
    findings = {name: part for name, part in stored.items() if name != NOT_A_FINDING}
    if _without_words(anew) != _without_words(findings):
        return ReplayResult.OTHER_ASSESSMENT
    if (row.tier, row.score) != (_TIERS[anew["tier"]], anew["score"]):
        return ReplayResult.OTHER_COLUMNS
    if vouched != receipt(kept, row.as_of, row.ruleset, stored):
        return ReplayResult.OTHER_RECEIPT
    return ReplayResult.AGREES if anew == findings else ReplayResult.OTHER_WORDS


_TIERS = {tier.id: tier for tier in Tier}


def _as_then(kept: dict[str, Any], row: Submission) -> Answers | None:
    """What the rules were handed, read as of its day; None when not every answer can be read as it was said."""
    raw = {**kept["given"], **kept["not_asked"]}
    answers = load_known(raw, JOURNEY.questions, row.as_of)
    return answers if answers.dump() == raw else None


def _without_words(record: dict[str, Any]) -> dict[str, Any]:
    return {**record, "next_steps": [step["code"] for step in record["next_steps"]]}
