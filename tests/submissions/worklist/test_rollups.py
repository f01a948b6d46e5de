"""The daily roll-ups: what a submission is counted under, written by each act, and equal to a recount."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.submissions.models import Submission
from app.submissions.statuses import Decision, Outcome, OverrideReason, Status
from app.submissions.worklist import rollups
from app.submissions.worklist.counters import hour_of
from app.submissions.worklist.rollup_keys import COUNTED, Measure, RollupKey, Split, rollup_keys
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

DUE = NOON + timedelta(days=2)
SENT: dict[str, Any] = {
    "as_of": NOON.date(),
    "status": "new",
    "clinic_id": "example-edina",
    "tier": 2,
    "tier_now": 2,
    "preferred_language": "en",
    "age_band": "65_74",
    "head_id": None,
    "tier_due": DUE,
    "minutes_to_contact": None,
    "first_contact_at": None,
    "reached_at": None,
    "decision": None,
    "override_reason": None,
    "decided_at": None,
    "window_first": None,
    "window_last": None,
    "visit_at": None,
    "visit_outcome": None,
    "treated_on": None,
}


def counted(**changed: Any) -> set[tuple[str, str]]:
    """Return the measures and details of the whole that a submission is counted under."""
    keys = rollup_keys({**SENT, **changed}, CHICAGO)
    return {(key.measure, key.detail) for key in keys if key.split in (Split.CLINIC, Split.PRIORITY)}


def wrong() -> dict[RollupKey, tuple[int, int]]:
    db.session.rollback()
    return rollups.differences(db.session)


def test_a_submission_is_counted_by_clinic_and_by_each_of_its_parts() -> None:
    received = [key for key in rollup_keys(SENT, CHICAGO) if key.measure == Measure.RECEIVED]
    assert received == [
        RollupKey(split, NOON.date(), part, Measure.RECEIVED, scope=scope)
        for split, part in (
            ("clinic", "example-edina"),
            ("priority", "standard_review"),
            ("language", "en"),
            ("age", "65_74"),
        )
        for scope in ("", "@example-edina")
    ]
    assert RollupKey(Split.CLINIC, NOON.date(), "", Measure.RECEIVED) in rollup_keys(
        {**SENT, "clinic_id": None}, CHICAGO
    )
    assert set(SENT) == set(COUNTED)
    assert list(rollup_keys({**SENT, "head_id": "another"}, CHICAGO)) == []


@pytest.mark.parametrize(
    ("handled", "kept"),
    [
        ({"first_contact_at": DUE}, "in_time"),
        ({"first_contact_at": DUE + timedelta(seconds=1)}, "late"),
        ({"decided_at": DUE, "first_contact_at": DUE + timedelta(hours=1)}, "in_time"),
        ({"decided_at": DUE + timedelta(seconds=1)}, "late"),
    ],
)
def test_a_promise_is_kept_by_a_contact_or_a_decision_in_time(
    handled: dict[str, datetime], kept: str
) -> None:
    assert (kept, "") in counted(**handled)


def test_what_is_not_handled_waits_in_the_hour_of_its_due_time() -> None:
    assert (Measure.PENDING, str(hour_of(DUE))) in counted()


@pytest.mark.parametrize(
    ("columns", "stage"),
    [
        ({}, "0"),
        ({"decision": "could_not_reach"}, "0"),
        ({"reached_at": NOON}, "1"),
        ({"reached_at": NOON, "decision": "other_care"}, "2"),
        ({"decision": "book_clinic"}, "3"),
        ({"visit_at": NOON}, "3"),
        ({"visit_at": NOON, "visit_outcome": "no_show"}, "3"),
        ({"visit_at": NOON, "visit_outcome": "came"}, "4"),
        ({"visit_at": NOON, "visit_outcome": "came", "treated_on": NOON.date()}, "5"),
    ],
)
def test_a_submission_is_counted_at_the_furthest_stage(columns: dict[str, Any], stage: str) -> None:
    assert {detail for measure, detail in counted(**columns) if measure == Measure.STAGE} == {stage}


def test_a_decision_against_the_tier_is_counted_with_its_reason() -> None:
    against = counted(decision=Decision.OTHER_CARE.value, override_reason="patient_chose")
    assert (Measure.OVERRIDE, "other_care:patient_chose") in against
    assert (Measure.OVERRIDE, "other_care:") in counted(decision=Decision.OTHER_CARE.value)
    fits = counted(decision=Decision.BOOK_CLINIC.value, override_reason="patient_chose")
    assert (Measure.DECISION, "book_clinic") in fits
    assert not {detail for measure, detail in fits if measure == Measure.OVERRIDE}


def test_a_window_is_missed_on_its_last_day_unless_it_was_decided_by_then_or_closed_when_sent() -> None:
    last = date(2026, 11, 1)  # the clocks go back on this day: it has 25 hours
    end = datetime(2026, 11, 2, tzinfo=CHICAGO)
    missed = {
        key.day for key in rollup_keys({**SENT, "window_last": last}, CHICAGO) if key.measure == "missed"
    }
    assert missed == {last}
    assert (Measure.MISSED, "") in counted(window_last=last, decided_at=end)
    assert (Measure.MISSED, "") not in counted(window_last=last, decided_at=end - timedelta(seconds=1))
    assert (Measure.MISSED, "") in counted(window_last=NOON.date())
    assert (Measure.MISSED, "") not in counted(window_last=NOON.date() - timedelta(days=1))


def test_every_act_keeps_the_roll_ups_equal_to_a_recount(store: Flask) -> None:
    worker = staff("clinician")
    ids = [sent(), sent("emergency"), sent(contact=contact(clinic_id=None)), sent()]
    log_contact_with(ids[0], Outcome.NO_ANSWER, worker)
    log_contact_with(ids[0], Outcome.SPOKE, worker)
    bring_to(Status.DECIDED, ids[0], worker)
    link_case(ids[3], ids[2], worker)
    assert wrong() == {}
    unlink_case(ids[3], worker)
    transition_to(ids[0], Status.TAKEN, worker, note="By mistake")
    assert wrong() == {}
    assert Counter(key.measure for key in rollups.stored(db.session))[Measure.DECISION] == 0


def test_a_restored_row_takes_itself_out_again(store: Flask) -> None:
    case = sent()
    db.session.rollback()
    before = rollups.stored(db.session)
    columns = {"reached_at": NOON, "first_contact_at": NOON, "minutes_to_contact": 0}
    for changed in (columns, dict.fromkeys(columns)):
        with writing.begin() as session:
            submission = session.get(Submission, case)
            assert submission is not None
            for name, value in changed.items():
                setattr(submission, name, value)
        db.session.rollback()
        assert (rollups.stored(db.session) == before) is (changed is not columns)
        assert wrong() == {}


def test_the_reason_of_a_decision_is_kept_with_the_submission(store: Flask) -> None:
    worker, case = staff("clinician"), sent()
    bring_to(Status.TAKEN, case, worker)
    transition_to(
        case,
        Status.DECIDED,
        worker,
        decision=Decision.OTHER_CARE,
        reason=OverrideReason.PATIENT_CHOSE,
        note="As wished",
    )
    assert column("override_reason", case) == "patient_chose"
    key = RollupKey(
        Split.PRIORITY,
        NOON.date(),
        Tier.STANDARD_REVIEW.id,
        Measure.OVERRIDE,
        "other_care:patient_chose",
    )
    db.session.rollback()
    assert rollups.stored(db.session)[key] == 1


def test_a_difference_is_found_and_put_right_beside_later_acts(store: Flask) -> None:
    case = sent()
    run("DELETE FROM daily_rollups WHERE split = 'age'")
    run("UPDATE daily_rollups SET n = 7 WHERE measure = 'received' AND split = 'clinic'")
    found = wrong()
    assert {counts for key, counts in found.items() if key.measure == Measure.RECEIVED} == {(7, 1), (0, 1)}
    log_contact_with(case, Outcome.NO_ANSWER, staff())
    sent()
    with writing.begin() as session:
        rollups.put_right(session, found)
    assert wrong() == {}


def test_a_recount_counts_everything_from_the_submissions(store: Flask) -> None:
    put(sent(), reached_at=NOON)
    run("DELETE FROM daily_rollups")
    with writing.begin() as session:
        assert not rollups.is_counted(session)
        rollups.recount(session)
        assert rollups.is_counted(session)
    assert wrong() == {}


def test_a_transaction_that_is_rolled_back_counts_nothing(store: Flask) -> None:
    case = sent()
    with writing.begin() as session:
        submission = session.get(Submission, case)
        assert submission is not None
        submission.reached_at = NOON
        session.flush()
        session.rollback()
    assert wrong() == {}
