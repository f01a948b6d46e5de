"""Counts by month: what each act adds and takes away, and that they always equal a plain count of the submissions."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.extensions import db, instance_keys, writing
from app.rules.due_dates import ServiceLevels
from app.submissions.learning.counts import MEASURES, read_answers
from app.submissions.learning.models import LearningCount, QuestionCount
from app.submissions.maintenance.backfill import backfill
from app.submissions.models import Submission
from app.submissions.statuses import Decision, Outcome, OverrideReason, Status
from tests.submissions.build import (
    CHICAGO,
    NOON,
    bring_to,
    column,
    contact,
    link_case,
    log_contact_with,
    put,
    run,
    sent,
    staff,
    transition_to,
    unlink_case,
)

JUNE = date(2026, 6, 1)


def totals(**only: Any) -> dict[str, int]:
    """Return the sums of every measure, of the rows that have these values."""
    db.session.rollback()
    rows = db.session.scalars(select(LearningCount).filter_by(**only)).all()
    return {name: n for name in MEASURES if (n := sum(getattr(row, name) for row in rows))}


def questions() -> dict[str, tuple[int, int]]:
    db.session.rollback()
    return {row.question: (row.answered, row.unsure) for row in db.session.scalars(select(QuestionCount))}


def decide(case: str, decision: Decision, actor: Any) -> None:
    transition_to(case, Status.TAKEN, actor)
    transition_to(case, Status.DECIDED, actor, decision=decision)


def test_a_new_submission_counts_in_its_month_and_group(store: Flask) -> None:
    sent("standard")
    sent("standard", NOON + timedelta(30), contact=contact(preferred_language="es"))
    assert totals() == {"sent": 2}
    assert totals(month=JUNE, tier=2, age_band="65_plus", language="en", by_helper=False) == {"sent": 1}
    assert totals(month=date(2026, 7, 1), language="es") == {"sent": 1}


def test_who_answers_not_sure_to_anything_counts_once(store: Flask) -> None:
    sent("standard", changed={"weight_loss": "not_sure", "bone_risk": ["not_sure"]})
    assert totals()["unsure"] == 1


def test_each_question_counts_its_answers_and_those_that_are_not_sure(store: Flask) -> None:
    sent("standard", changed={"weight_loss": "not_sure", "bone_risk": ["not_sure"]})
    sent("standard", changed={"weight_loss": "no"})
    found = questions()
    assert found["weight_loss"] == (2, 1)
    assert found["bone_risk"] == (2, 1)
    assert found["pain_score"] == (2, 0)
    assert "pregnant" not in found


def test_someone_who_answers_for_the_patient_is_a_helper(embedded: Flask) -> None:
    helper = contact(helper_name="Lars", helper_relationship="child", may_speak_to_helper=True)
    case = sent("standard", changed={"answering_for": "someone_else"}, contact=helper)
    assert column("by_helper", case)
    assert totals(by_helper=True) == {"sent": 1}
    assert totals(by_helper=False) == {}


@pytest.mark.parametrize(
    ("after", "counted"),
    [
        (timedelta(hours=24), {"called": 1, "called_in_a_day": 1}),
        (timedelta(hours=24, minutes=1), {"called": 1}),
    ],
)
def test_a_first_call_counts_and_one_within_a_day_apart(
    embedded: Flask, after: timedelta, counted: dict[str, int]
) -> None:
    case, ola = sent(), staff()
    log_contact_with(case, Outcome.NO_ANSWER, ola, NOON + after)
    log_contact_with(case, Outcome.SPOKE, ola, NOON + timedelta(3))
    assert totals() == {"sent": 1, **counted}


@pytest.mark.parametrize(
    ("persona", "decision", "counted"),
    [
        ("standard", Decision.BOOK_CLINIC, {"decided": 1}),
        ("standard", Decision.OTHER_CARE, {"decided": 1, "overridden": 1}),
        ("other_care", Decision.OTHER_CARE, {"decided": 1}),
        ("other_care", Decision.WITHDREW, {"decided": 1, "gave_up": 1}),
        ("other_care", Decision.DUPLICATE, {}),
    ],
)
def test_a_decision_counts_and_one_against_the_tier_apart(
    embedded: Flask, persona: str, decision: Decision, counted: dict[str, int]
) -> None:
    decide(sent(persona), decision, staff())
    assert totals() == {"sent": 1, **counted}


def test_giving_up_counts_and_reopening_takes_it_back(store: Flask) -> None:
    case, ola = sent("other_care"), staff()
    log_contact_with(case, Outcome.NO_ANSWER, ola)
    transition_to(case, Status.DECIDED, ola, decision=Decision.COULD_NOT_REACH)
    called = {"called": 1, "called_in_a_day": 1}
    assert totals() == {"sent": 1, "decided": 1, "gave_up": 1, **called}
    transition_to(case, Status.TAKEN, ola, note="Called us")
    assert totals() == {"sent": 1, **called}


def test_one_that_is_linked_to_another_is_not_counted_apart(store: Flask) -> None:
    head, follower, ola = sent(), sent(), staff()
    link_case(follower, head, ola)
    assert totals() == {"sent": 1}
    unlink_case(follower, ola)
    assert totals() == {"sent": 2}


def test_what_is_rolled_back_is_not_counted(embedded: Flask) -> None:
    case, ola = sent("other_care"), staff()
    transition_to(case, Status.TAKEN, ola)
    with pytest.raises(DBAPIError), writing.begin() as session:
        session.get_one(Submission, case).decision = Decision.WITHDREW  # which only a decided one may have
    assert totals() == {"sent": 1}


def forget_counts() -> None:
    """Bring the tables to where an upgrade from an older release begins."""
    run("UPDATE submissions SET unsure_answers = NULL, by_helper = NULL")
    run("DELETE FROM learning_counts")
    run("DELETE FROM question_counts")


def test_an_older_submission_counts_once_its_answers_were_read(store: Flask) -> None:
    unsure, ola = sent("other_care", changed={"weight_loss": "not_sure"}), staff()
    decide(sent("standard"), Decision.OTHER_CARE, ola)
    before = totals(), questions()
    forget_counts()
    put(unsure, blind_percent=None, readings_wanted=0)
    log_contact_with(unsure, Outcome.NO_ANSWER, ola)
    assert (totals(), questions()) == ({}, {})
    for _ in range(2):
        backfill(writing.begin, instance_keys(), ServiceLevels(), CHICAGO)
        assert totals() == {**before[0], "called": 1, "called_in_a_day": 1}
        assert questions() == before[1]
    assert column("readings_wanted", unsure) == 0


def test_one_whose_key_was_destroyed_counts_as_sent(embedded: Flask) -> None:
    case = sent("standard", changed={"weight_loss": "not_sure"})
    forget_counts()
    put(case, data_key=b"gone")
    with writing.begin() as session:
        read_answers(session.get_one(Submission, case))
    assert (totals(), questions()) == ({"sent": 1}, {})


def test_the_counts_equal_a_plain_count_after_many_acts(store: Flask) -> None:
    ola = staff("clinician")
    cases = [sent(persona) for persona in ("standard", "other_care", "imaging", "priority") for _ in range(2)]
    for number, case in enumerate(cases):
        if number % 2:
            log_contact_with(case, Outcome.SPOKE, ola, NOON + timedelta(hours=20 * number))
        if number % 3:
            bring_to(Status.TAKEN, case, ola)
            decision = Decision.IMAGING_FIRST if number < 5 else Decision.WITHDREW
            reason = OverrideReason.PATIENT_CHOSE
            transition_to(case, Status.DECIDED, ola, decision=decision, reason=reason)
    plain: Counter[str] = Counter()
    for row in db.session.scalars(select(Submission)):
        minutes = row.minutes_to_contact
        plain.update({"sent": 1, "called": minutes is not None})
        plain.update({"called_in_a_day": minutes is not None and minutes <= 1440})
        plain.update({"decided": row.decision is not None, "gave_up": row.decision == Decision.WITHDREW})
    found = totals()
    assert {name: found.get(name, 0) for name in plain} == plain
