"""The report figures, read from the roll-ups, equal a slow and plain recomputation from the submissions."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.submissions.statuses import FITS, Decision
from app.submissions.worklist import rollups
from app.submissions.worklist.report_figures import Days, Figures, Grouping, Override, sum_days
from app.submissions.worklist.report_missed import MOST_LISTED, missed_by_day, missed_windows
from app.submissions.worklist.rollup_keys import Stage
from app.submissions.worklist.time_buckets import Between
from tests.submissions.build import CHICAGO, NOON, put, sent
from tests.submissions.worked_rows import Row, multiply, stored_rows

MANY, DAYS = 5_000, 120
HOUR = NOON.replace(minute=0)
SPRING = Days(date(2026, 3, 8), date(2026, 5, 31))  # the clocks go forward on its first day
TODAY = Days(NOON.date(), NOON.date())
STAGES = {
    Stage.REACHED: lambda row: row["reached_at"] is not None,
    Stage.DECIDED: lambda row: row["reached_at"] is not None and row["decision"] is not None,
    Stage.BOOKED: lambda row: row["decision"] == "book_clinic" or row["visit_at"] is not None,
    Stage.CAME: lambda row: row["visit_outcome"] == "came",
    Stage.TREATED: lambda row: row["treated_on"] is not None,
}


def sent_in(rows: Sequence[Row], days: Days) -> list[Row]:
    """Return the rows sent in some days, without those that are linked to another one."""
    start = datetime.combine(days.first, time(), CHICAGO)
    end = datetime.combine(days.last + timedelta(days=1), time(), CHICAGO)
    return [row for row in rows if row["head_id"] is None and start <= row["sent_at"] < end]


def contains(between: Between | None, minutes: Sequence[float]) -> bool:
    if between is None or not minutes:
        return between is None and not minutes
    return between.first <= minutes[0] and (between.end is None or minutes[0] < between.end)


def check(figures: Figures, rows: Sequence[Row]) -> None:
    """Compare the figures of a group with its rows."""
    minutes = sorted(row["minutes_to_contact"] for row in rows if row["minutes_to_contact"] is not None)
    assert figures.received == len(rows)
    assert figures.contacted == len(minutes)
    assert figures.reached == sum(row["reached_at"] is not None for row in rows)
    assert contains(figures.median, [statistics.median(minutes)] if minutes else [])
    assert contains(figures.ninetieth, minutes[math.ceil(len(minutes) * 9 / 10) - 1 :][:1])
    first = [
        (
            row["tier_due"],
            min((at for at in (row["first_contact_at"], row["decided_at"]) if at), default=None),
        )
        for row in rows
        if row["tier"] != Tier.EMERGENCY_NOW
    ]
    assert figures.in_time == sum(at is not None and at <= due for due, at in first)
    assert figures.late == sum(at > due if at else due < HOUR for due, at in first)
    came_to = [sum(any(STAGES[s](row) for s in STAGES if s >= stage) for row in rows) for stage in STAGES]
    assert [figures.came_to(stage) for stage in STAGES] == came_to
    assert figures.came_to(Stage.RECEIVED) == len(rows)


def overrides_in(rows: Sequence[Row]) -> Counter[Any]:
    return Counter(
        (Tier(row["tier"]), Decision(row["decision"]), row["override_reason"])
        for row in rows
        if row["decision"] and Decision(row["decision"]) not in FITS[Tier(row["tier_now"])]
    )


def missed_in(rows: Sequence[Row], days: Days) -> list[Row]:
    """Return the rows whose window was missed in some days, the latest first."""
    missed = [
        row
        for row in rows
        if row["head_id"] is None
        and row["window_last"]
        and row["as_of"] <= row["window_last"]
        and days.first <= row["window_last"] <= days.last
        and row["window_last"] < NOON.date()
        and (not row["decided_at"] or row["decided_at"].astimezone(CHICAGO).date() > row["window_last"])
    ]
    by_reference = sorted(missed, key=lambda row: str(row["reference"]))
    return sorted(by_reference, key=lambda row: row["window_last"], reverse=True)


@pytest.mark.one_in(2)
def test_figures_of_thousands_equal_a_plain_recomputation(store: Flask) -> None:
    sent()
    with writing.begin() as session:
        multiply(session, MANY, DAYS)
        rollups.recount(session)
    db.session.rollback()
    stored = list(stored_rows(db.session))
    for days in (SPRING, TODAY, Days(date(2026, 5, 1), NOON.date())):
        rows = sent_in(stored, days)
        summed = sum_days(db.session, days, NOON)
        check(summed.whole(), rows)
        for grouping in Grouping:
            groups = summed.by(grouping)
            assert {figures.group for figures in groups} == {_group(row, grouping) for row in rows}
            assert [-each.received for each in groups] == sorted(-each.received for each in groups)
            for figures in groups:
                check(figures, [row for row in rows if _group(row, grouping) == figures.group])
        assert summed.tier_by_decision() == Counter(
            (Tier(row["tier"]), Decision(row["decision"]) if row["decision"] else None) for row in rows
        )
        assert Counter(
            {(each.tier, each.decision, each.reason): each.number for each in summed.overrides()}
        ) == overrides_in(rows)
        missed = missed_in(stored, days)
        assert summed.whole().missed == len(missed)
        assert missed_by_day(db.session, days, NOON.date()) == Counter(row["window_last"] for row in missed)
        assert list(missed_windows(db.session, days, NOON)) == [row["id"] for row in missed[:MOST_LISTED]]
    assert len(missed_in(stored, SPRING)) > MOST_LISTED


def _group(row: Row, grouping: Grouping) -> str | None:
    value = row[grouping.value]
    return Tier(value).id if grouping is Grouping.PRIORITY else value


def test_without_submissions_all_figures_are_zero(embedded: Flask) -> None:
    summed = sum_days(db.session, SPRING, NOON)
    check(summed.whole(), [])
    assert summed.by(Grouping.CLINIC) == []
    assert summed.tier_by_decision() == {}
    assert summed.overrides() == []
    assert missed_windows(db.session, SPRING, NOON) == []


def test_overrides_are_listed_by_tier_and_the_most_frequent_first(embedded: Flask) -> None:
    for reason in ("patient_chose", "report_differs", "patient_chose"):
        case = sent()
        put(case, status="decided", decision="other_care", decided_at=NOON, override_reason=reason)
    with writing.begin() as session:
        rollups.recount(session)
    standard, other = Tier.STANDARD_REVIEW, Decision.OTHER_CARE
    assert sum_days(db.session, TODAY, NOON).overrides() == [
        Override(standard, other, "patient_chose", 2),
        Override(standard, other, "report_differs", 1),
    ]


def test_weeks_end_with_the_last_day_and_the_first_may_be_shorter() -> None:
    assert Days(date(2026, 6, 1), date(2026, 6, 10)).weeks() == [
        Days(date(2026, 6, 1), date(2026, 6, 3)),
        Days(date(2026, 6, 4), date(2026, 6, 10)),
    ]
    assert TODAY.weeks() == [TODAY]


def test_missed_windows_are_found_in_their_index_alone(embedded: Flask) -> None:
    put(sent(), window_first=SPRING.first, window_last=NOON.date() - timedelta(days=1), as_of=SPRING.first)
    with writing.begin() as session:
        rollups.recount(session)
    statements: list[str] = []
    connection = db.session.connection().connection.dbapi_connection
    assert connection is not None
    connection.set_trace_callback(statements.append)
    assert len(missed_windows(db.session, Days(SPRING.first, NOON.date()), NOON)) == 1
    connection.set_trace_callback(None)
    statement = next(each for each in statements if "FROM submissions" in each)
    plan = db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
    assert "USING COVERING INDEX ix_submissions_window_last" in "\n".join(row[-1] for row in plan)
