"""Replay: assess every stored submission again from what is stored, and compare the results.

One batch at a time, so that memory use stays flat. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, load_only

from app.keys import Unsealable
from app.rules.receipt import receipt
from app.rules.record import by_codes
from app.rules.rulesets import AssessStored
from app.rules.tiers import Tier
from app.submissions.models import Submission

AT_ONCE = 500
NOT_A_FINDING = "open_questions"
"""Also in the records of 0.1.0. It depends on the questionnaire, so it is not compared; the receipt covers it."""


class ReplayResult(StrEnum):
    """The result of replaying one submission; the values are shown in the command's output."""

    AGREES = "agrees"
    NO_RULESET = "its ruleset is not in app/rules/rulesets.py"
    OTHER_ANSWERS = "its answers are read otherwise now, or not at all"
    OTHER_ASSESSMENT = "the assessment comes out otherwise"
    OTHER_COLUMNS = "tier or score in the queue is not that of the assessment"
    OTHER_RECEIPT = "the receipt is not that of what is stored"
    OTHER_FORM = "what is stored of it is not what we store"
    OTHER_BYTES = "its key is there, but what it sealed was changed"
    NOT_OPENED = "could not be opened, its key is gone"


@dataclass(frozen=True)
class Replayed:
    """One submission, and its result."""

    reference: str
    came: ReplayResult


def replay(session: Session, rulesets: Mapping[str, AssessStored]) -> Iterator[Replayed]:
    """Assess every submission again under its own ruleset version, as of its own day."""
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
        session.rollback()  # a long read must not block writers


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


def _replayed(row: Submission, rulesets: Mapping[str, AssessStored]) -> ReplayResult:
    try:
        _ = row.cipher
    except Unsealable:
        return ReplayResult.NOT_OPENED
    try:
        kept, assessment, stored_receipt = row.answers, row.assessment, row.receipt
    except Unsealable:
        return ReplayResult.OTHER_BYTES
    if row.ruleset not in rulesets:
        return ReplayResult.NO_RULESET
    try:
        return _compared(row, rulesets[row.ruleset], kept, assessment, stored_receipt)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError):
        return ReplayResult.OTHER_FORM


def _compared(
    row: Submission,
    assess_stored: AssessStored,
    kept: dict[str, Any],
    assessment: dict[str, Any],
    stored_receipt: str | None,
) -> ReplayResult:
    try:
        replayed = assess_stored({**kept["given"], **kept["not_asked"]}, row.as_of)
    except ValueError:
        return ReplayResult.OTHER_ANSWERS
    if replayed != by_codes({name: part for name, part in assessment.items() if name != NOT_A_FINDING}):
        return ReplayResult.OTHER_ASSESSMENT
    if (row.tier, row.score) != (_TIERS[replayed["tier"]], replayed["score"]):
        return ReplayResult.OTHER_COLUMNS
    if stored_receipt != receipt(kept, row.as_of, row.ruleset, assessment):
        return ReplayResult.OTHER_RECEIPT
    return ReplayResult.AGREES


_TIERS = {tier.id: tier for tier in Tier}
