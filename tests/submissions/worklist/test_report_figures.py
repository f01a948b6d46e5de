"""The report figures on both databases, compared with the same in plain Python."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.submissions.context import StaffContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.statuses import Decision, OverrideReason
from app.submissions.worklist.report_figures import (
    Against,
    Figures,
    Grouping,
    Span,
    against_the_tier,
    figures,
    figures_by,
    lost_from_window,
    tier_by_decision,
)
from tests.submissions.build import CHICAGO, NOON, contact, put, sent, staff

JUNE = Span.of_days(date(2026, 6, 1), date(2026, 6, 30), CHICAGO)


def some(number: int, **columns: Any) -> list[str]:
    """Store submissions sent at NOON, with columns as they would be after some work; return their ids."""
    ids = [sent() for _ in range(number)]
    for each in ids:
        if columns:
            put(each, **columns)
    return ids


def decided(submission_id: str, decision: Decision, at: datetime = NOON, **more: Any) -> None:
    put(submission_id, status="decided", decision=decision.value, decided_at=at, **more)


def in_plain_python(group: str | None, minutes: Sequence[int | None], reached: int) -> Figures:
    """Return the same figures, computed in plain Python."""
    known = sorted(each for each in minutes if each is not None)
    if not known:
        return Figures(group, len(minutes), 0, reached, None, None)
    ninety = known[math.ceil(len(known) * 9 / 10) - 1]
    return Figures(group, len(minutes), len(known), reached, float(statistics.median(known)), ninety)


@pytest.mark.one_in(2)
def test_percentiles_and_shares_are_those_of_plain_python(store: Flask) -> None:
    assert figures(db.session, JUNE) == Figures("all", 0, 0, 0, None, None)
    assert figures_by(db.session, JUNE, Grouping.CLINIC) == []
    groups: dict[str | None, list[int | None]] = {}
    reached: dict[str | None, int] = {}
    for clinic, number in (
        (None, 21),
        ("example-edina", 10),
        ("example-maple-grove", 1),
        ("example-st-paul", 2),
    ):
        rows = [None if n % 4 == 1 else n * n * 379 % 1009 for n in range(number)]
        groups[clinic], reached[clinic] = rows, 0
        for minutes in rows:
            is_reached = minutes is not None and minutes % 3 > 0
            reached[clinic] += is_reached
            put(
                sent(contact=contact(clinic_id=clinic)),
                minutes_to_contact=minutes,
                reached_at=NOON if is_reached else None,
            )
    found = figures_by(db.session, JUNE, Grouping.CLINIC)
    expected = [in_plain_python(name, rows, reached[name]) for name, rows in groups.items()]
    assert found == sorted(expected, key=lambda each: (-each.sent, each.group or ""))
    everything = [each for rows in groups.values() for each in rows]
    assert figures(db.session, JUNE) == in_plain_python("all", everything, sum(reached.values()))
    assert figures_by(db.session, JUNE, Grouping.LANGUAGE) == [
        in_plain_python("en", everything, sum(reached.values()))
    ]
    assert [each.sent for each in figures_by(db.session, JUNE, Grouping.AGE_BAND)] == [34]


def test_a_span_includes_its_start_and_excludes_its_end_and_links_count_once(
    store: Flask,
) -> None:
    first = datetime(2026, 6, 1, tzinfo=CHICAGO)
    ids = [sent(at=at) for at in (first, first - timedelta(seconds=1), first + timedelta(days=30))]
    assert figures(db.session, JUNE).sent == 1
    assert JUNE.end == first + timedelta(days=30)
    last = sent(at=JUNE.end - timedelta(microseconds=1))
    assert figures(db.session, JUNE).sent == 2
    closed = {"act_by": None, "due_at": None, "next_action": None, "closed_at": NOON, "owner_id": None}
    decided(last, Decision.DUPLICATE)
    put(last, status="closed", head_id=ids[0], **closed)
    db.session.rollback()
    assert figures(db.session, JUNE).sent == 1
    assert sum(tier_by_decision(db.session, JUNE).values()) == 1


@pytest.mark.one_in(2)
def test_decisions_are_counted_by_tier_as_sent_and_those_against_it_by_reason(store: Flask) -> None:
    actor = staff("clinician")
    fits, against, again, raised, _ = some(5)
    decided(fits, Decision.BOOK_CLINIC)
    decided(against, Decision.OTHER_CARE)
    decided(again, Decision.OTHER_CARE)
    decided(raised, Decision.SENT_TO_EMERGENCY, tier_now=int(Tier.EMERGENCY_NOW))
    for submission_id, reasons in (
        (fits, [None]),
        (against, [OverrideReason.REPORT_DIFFERS, OverrideReason.PATIENT_CHOSE]),
        (again, [OverrideReason.PATIENT_CHOSE]),
        (raised, [None]),
    ):
        for reason in reasons:
            with writing.begin() as session:
                submission = session.get(Submission, submission_id)
                assert submission is not None
                decision = Decision(submission.decision or "")
                record(
                    session,
                    submission,
                    StaffContext(actor, NOON),
                    EventKind.MOVED,
                    decision=decision,
                    reason=reason,
                )
    standard = Tier.STANDARD_REVIEW
    assert tier_by_decision(db.session, JUNE) == {
        (standard, None): 1,
        (standard, Decision.BOOK_CLINIC): 1,
        (standard, Decision.OTHER_CARE): 2,
        (standard, Decision.SENT_TO_EMERGENCY): 1,
    }
    assert against_the_tier(db.session, JUNE) == [
        Against(standard, Decision.OTHER_CARE, OverrideReason.PATIENT_CHOSE, 2)
    ]


def test_a_case_is_lost_when_its_window_closed_before_a_decision(store: Flask) -> None:
    last = date(2026, 7, 1)
    end = datetime(2026, 7, 2, tzinfo=CHICAGO)
    winter = date(2026, 11, 1)  # the clocks go back on this day: it has 25 hours
    winter_end = datetime(2026, 11, 2, tzinfo=CHICAGO)
    late, in_time, waits, closed_before, not_known, late_in_winter, in_time_in_winter, today = some(
        8, window_first=date(2026, 6, 20), window_last=last
    )
    decided(late, Decision.BOOK_CLINIC, end)
    decided(in_time, Decision.BOOK_CLINIC, end - timedelta(microseconds=1))
    put(closed_before, window_first=NOON.date() - timedelta(9), window_last=NOON.date() - timedelta(1))
    put(not_known, window_first=None, window_last=None)
    put(late_in_winter, window_last=winter)
    put(in_time_in_winter, window_last=winter)
    decided(late_in_winter, Decision.OTHER_CARE, winter_end)
    decided(in_time_in_winter, Decision.OTHER_CARE, winter_end - timedelta(seconds=1))
    now = datetime(2026, 12, 1, 8, tzinfo=CHICAGO)
    put(today, window_last=now.date())
    assert lost_at(now) == [late_in_winter, *sorted_by_reference(late, waits)]
    assert lost_at(now + timedelta(days=1)) == [today, late_in_winter, *sorted_by_reference(late, waits)]
    assert lost_at(NOON) == []
    assert lost_at(end - timedelta(microseconds=1)) == []
    assert lost_at(end) == sorted_by_reference(late, waits)


def lost_at(now: datetime) -> list[str]:
    """Return the ids of the lost cases at a moment; the count must agree."""
    db.session.rollback()
    found = lost_from_window(db.session, JUNE, now)
    assert found.count == len(found.ids)
    return list(found.ids)


def sorted_by_reference(*ids: str) -> list[str]:
    rows = [db.session.get(Submission, each) for each in ids]
    return [row.id for row in sorted((row for row in rows if row), key=lambda row: row.reference)]
