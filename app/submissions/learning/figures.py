"""What the page about learning is made of, read in a few statements from counts, readings and recorded outcomes.

The counts have some rows for each month, however many submissions there are. Readings and outcomes are read from an index
of their own: they grow with the sample and with what staff record, about one for each ten submissions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session, aliased

from app.submissions.learning.models import (
    HAS_OUTCOME,
    READINGS_WANTED,
    BlindRead,
    LearningCount,
    QuestionCount,
)
from app.submissions.models import Submission
from app.submissions.scoping import every_clinic

FIRST_READER, SECOND_READER = 1, 2


class TierCount(NamedTuple):
    """Submissions of one month, ruleset and tier as sent. month: its first day."""

    month: date
    ruleset: str
    tier: int
    sent: int
    decided: int
    overridden: int


class GroupCount(NamedTuple):
    """Submissions of people of one age band, language and way of answering."""

    age_band: str
    language: str
    by_helper: bool
    sent: int
    unsure: int
    called: int
    called_in_a_day: int
    decided: int
    gave_up: int


class AskedCount(NamedTuple):
    """How often a question was answered in a month, and how often with "not sure"."""

    month: date
    question: str
    answered: int
    unsure: int


class ReadCount(NamedTuple):
    """First readings that are alike. tier: None when it was skipped. n: how many."""

    sent_tier: int
    tier: int | None
    ruleset: str
    from_list: bool
    age_band: str
    language: str
    by_helper: bool
    n: int


class OutcomeCount(NamedTuple):
    """Submissions with the same recorded outcome. tier: as sent. n: how many."""

    tier: int
    scan_result: str | None
    final_class: str | None
    harm: str | None
    harm_cause: str | None
    n: int


@dataclass(frozen=True)
class LearningFigures:
    """Everything that was counted. pairs: how often each (first, second) reading of the same submission was given."""

    tiers: Sequence[TierCount]
    groups: Sequence[GroupCount]
    asked: Sequence[AskedCount]
    reads: Sequence[ReadCount]
    pairs: Mapping[tuple[int, int], int]
    outcomes: Sequence[OutcomeCount]
    wanted: int


def learning_figures(session: Session, since: date) -> LearningFigures:
    """Read all figures. since: the first day of the first month to count submissions of; readings are of all times.

    They are of all clinics, for every reader: counts without names, and too few of one clinic would say nothing of the rules.
    """
    with every_clinic(session):
        return LearningFigures(
            _tiers(session), _groups(session, since), _asked(session, since), *_readings(session)
        )


def _tiers(session: Session) -> list[TierCount]:
    keys = (LearningCount.month, LearningCount.ruleset, LearningCount.tier)
    query = select(
        *keys,
        func.sum(LearningCount.sent),
        func.sum(LearningCount.decided),
        func.sum(LearningCount.overridden),
    ).group_by(*keys)
    return [TierCount(*row[:3], *map(int, row[3:])) for row in session.execute(query.order_by(*keys))]


def _groups(session: Session, since: date) -> list[GroupCount]:
    keys = (LearningCount.age_band, LearningCount.language, LearningCount.by_helper)
    measures = ("sent", "unsure", "called", "called_in_a_day", "decided", "gave_up")
    query = select(*keys, *(func.sum(getattr(LearningCount, name)) for name in measures))
    query = query.where(LearningCount.month >= since).group_by(*keys).order_by(*keys)
    return [GroupCount(*row[:3], *map(int, row[3:])) for row in session.execute(query)]


def _asked(session: Session, since: date) -> list[AskedCount]:
    columns = (QuestionCount.month, QuestionCount.question, QuestionCount.answered, QuestionCount.unsure)
    query = select(*columns).where(QuestionCount.month >= since).order_by(*columns[:2])
    return [AskedCount(*row) for row in session.execute(query)]


def _readings(
    session: Session,
) -> tuple[list[ReadCount], Mapping[tuple[int, int], int], list[OutcomeCount], int]:
    keys = (
        BlindRead.sent_tier,
        BlindRead.tier,
        BlindRead.ruleset,
        BlindRead.from_list,
        BlindRead.age_band,
        BlindRead.language,
        BlindRead.by_helper,
    )
    is_first = BlindRead.position.is_(None) | (BlindRead.position == FIRST_READER)
    reads = session.execute(select(*keys, func.count()).where(is_first).group_by(*keys))
    wanted = session.scalar(select(func.count()).select_from(Submission).where(text(READINGS_WANTED)))
    return [ReadCount(*row) for row in reads], _pairs(session), _outcomes(session), wanted or 0


def _pairs(session: Session) -> Mapping[tuple[int, int], int]:
    first, second = aliased(BlindRead), aliased(BlindRead)
    query = (
        select(first.tier, second.tier, func.count())
        .join(second, second.submission_id == first.submission_id)
        .where(first.position == FIRST_READER, second.position == SECOND_READER)
        .group_by(first.tier, second.tier)
    )
    return {(one, other): n for one, other, n in session.execute(query) if None not in (one, other)}  # type: ignore[misc]


def _outcomes(session: Session) -> list[OutcomeCount]:
    keys = (
        Submission.tier,
        Submission.scan_result,
        Submission.final_class,
        Submission.harm,
        Submission.harm_cause,
    )
    query = select(*keys, func.count()).where(text(HAS_OUTCOME)).group_by(*keys)
    return [OutcomeCount(*row) for row in session.execute(query)]


def sent_by_tier(tiers: Sequence[TierCount], ruleset: str | None = None) -> Counter[int]:
    """Return how many were sent at each tier, under one ruleset or all."""
    sent: Counter[int] = Counter()
    for count in tiers:
        if ruleset in (None, count.ruleset):
            sent[count.tier] += count.sent
    return sent
