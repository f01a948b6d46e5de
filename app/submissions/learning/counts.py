"""Counts by month, updated in the transaction that changes what they count, so that no figure reads every submission.

Each new submission is also drawn for a blind reading here, when it is stored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Date, bindparam, text
from sqlalchemy.orm import Session

from app.keys import Unsealable
from app.questionnaire.question import NOT_SURE
from app.questionnaire.sections.start import ANSWERING_FOR, SOMEONE_ELSE
from app.submissions.learning.sample import draw
from app.submissions.models import Submission
from app.submissions.pending_counts import PendingCounts, before_and_now
from app.submissions.statuses import Decision, overrides

COUNTED = (
    "as_of",
    "ruleset",
    "tier",
    "tier_now",
    "age_band",
    "preferred_language",
    "by_helper",
    "unsure_answers",
    "minutes_to_contact",
    "decision",
    "head_id",
)
MINUTES_OF_A_DAY = 24 * 60
GAVE_UP = frozenset({Decision.COULD_NOT_REACH, Decision.WITHDREW})
"""Decisions after which the patient gets no care from the clinic: the clinic could not reach them, or they withdrew."""
MEASURES = ("sent", "unsure", "called", "called_in_a_day", "decided", "gave_up", "overridden")


class Group(NamedTuple):
    """The submissions that are counted together. month: its first day."""

    month: date
    ruleset: str
    tier: int
    age_band: str
    language: str
    by_helper: bool


class Measure(NamedTuple):
    """One count of a group."""

    group: Group
    name: str


class Asked(NamedTuple):
    """One count of a question in a month. name: "answered" or "unsure"."""

    month: date
    question: str
    name: str


_ADD = text(
    f"INSERT INTO learning_counts ({', '.join((*Group._fields, *MEASURES))}) "  # noqa: S608  (only our own names)
    f"VALUES ({', '.join(':' + name for name in (*Group._fields, *MEASURES))}) "
    "ON CONFLICT (month, ruleset, tier, age_band, language, by_helper) DO UPDATE SET "
    + ", ".join(f"{name} = learning_counts.{name} + excluded.{name}" for name in MEASURES)
).bindparams(bindparam("month", type_=Date))
_ADD_QUESTION = text(
    "INSERT INTO question_counts (month, question, answered, unsure) VALUES (:month, :question, :answered, :unsure) "
    "ON CONFLICT (month, question) DO UPDATE SET "
    "answered = question_counts.answered + excluded.answered, unsure = question_counts.unsure + excluded.unsure"
).bindparams(bindparam("month", type_=Date))


def measures(row: Mapping[str, Any]) -> Iterator[Measure]:
    """Yield what a submission counts for. row: the columns in COUNTED.

    One that is linked to another is not counted apart from it; one whose answers were not read yet is not counted yet.
    """
    if row["unsure_answers"] is None or row["head_id"] is not None:
        return
    group = Group(
        _month(row["as_of"]),
        row["ruleset"],
        int(row["tier"]),
        row["age_band"],
        row["preferred_language"],
        bool(row["by_helper"]),
    )
    for name, counts in _counts_for(row).items():
        if counts:
            yield Measure(group, name)


def _counts_for(row: Mapping[str, Any]) -> dict[str, bool]:
    minutes, decision = row["minutes_to_contact"], row["decision"]
    is_decided = decision is not None and decision != Decision.DUPLICATE
    return {
        "sent": True,
        "unsure": row["unsure_answers"] > 0,
        "called": minutes is not None,
        "called_in_a_day": minutes is not None and minutes <= MINUTES_OF_A_DAY,
        "decided": is_decided,
        "gave_up": decision in GAVE_UP,
        "overridden": is_decided and overrides(decision, row["tier_now"]),
    }


def _month(day: date) -> date:
    return day.replace(day=1)


def read_answers(submission: Submission) -> None:
    """Set by whom it was answered and how often with "not sure"; from then on it is counted."""
    given = _given(submission)
    submission.by_helper = given.get(ANSWERING_FOR.id) == SOMEONE_ELSE
    submission.unsure_answers = sum(map(_is_unsure, given.values()))


def _given(submission: Submission) -> dict[str, Any]:
    """Return the answers as sent; none when its key was destroyed."""
    try:
        given: dict[str, Any] = submission.answers["given"]
    except Unsealable:
        return {}
    return given


def _is_unsure(value: Any) -> bool:
    return value in (NOT_SURE, [NOT_SURE])


def questions_of(given: Mapping[str, Any], day: date) -> Iterator[Asked]:
    """Yield what the answers of one submission count for, in their JSON form. day: when they were sent."""
    month = _month(day)
    for question, value in given.items():
        yield Asked(month, question, "answered")
        if _is_unsure(value):
            yield Asked(month, question, "unsure")


def _changes_of(session: Session, row: Submission) -> Counter[Measure | Asked]:
    if row in session.new:
        read_answers(row)
        draw(session.info["keys"].keys.index, row)
    before, now = before_and_now(session, row, COUNTED)
    changes: Counter[Measure | Asked] = Counter(measures(now))
    if before is not None:
        changes.subtract(measures(before))
    if now["unsure_answers"] is not None and (before is None or before["unsure_answers"] is None):
        changes.update(questions_of(_given(row), row.as_of))
    return changes


def add_to_counts(session: Session, changes: Counter[Measure | Asked]) -> None:
    """Add to the counts of the months, always in the same order."""
    by_group: dict[Group, dict[str, int]] = {}
    by_question: dict[tuple[date, str], dict[str, int]] = {}
    for key, n in changes.items():
        if isinstance(key, Measure):
            by_group.setdefault(key.group, {})[key.name] = n
        else:
            by_question.setdefault((key.month, key.question), {})[key.name] = n
    _write(session, by_group, by_question)


def _write(
    session: Session,
    by_group: Mapping[Group, Mapping[str, int]],
    by_question: Mapping[tuple[date, str], Mapping[str, int]],
) -> None:
    groups = [
        {**group._asdict(), **{name: counts.get(name, 0) for name in MEASURES}}
        for group, counts in sorted(by_group.items())
        if any(counts.values())
    ]
    if groups:
        session.connection().execute(_ADD, groups)
    questions = [
        {"month": month, "question": question, "answered": 0, "unsure": 0, **counts}
        for (month, question), counts in sorted(by_question.items())
    ]
    if questions:
        session.connection().execute(_ADD_QUESTION, questions)


PENDING = PendingCounts("learning counts not yet written", _changes_of, add_to_counts)
