"""What the daily roll-ups count of a submission. Pure: from the columns of one row to the keys it is counted under.

A submission that is linked to a head is not counted separately.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, tzinfo
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from app.rules.tiers import Tier
from app.submissions.statuses import Decision, Status, overrides
from app.submissions.visit_outcomes import VisitOutcome
from app.submissions.worklist.counters import WHOLE, hour_of, scopes
from app.submissions.worklist.time_buckets import bucket_of

VERSION = 3
"""Raise it when `rollup_keys` counts something new: the next upgrade then recounts everything."""
COUNTED = (
    "as_of",
    "status",
    "clinic_id",
    "tier",
    "tier_now",
    "preferred_language",
    "age_band",
    "head_id",
    "tier_due",
    "minutes_to_contact",
    "first_contact_at",
    "reached_at",
    "decision",
    "override_reason",
    "decided_at",
    "window_first",
    "window_last",
    "visit_at",
    "visit_outcome",
    "treated_on",
)
"""The columns of a submission that the roll-ups depend on."""


class Split(StrEnum):
    """By what the counts of a day are split: one part at a time, so that their number does not grow with the submissions.

    CLINIC: by clinic, "" for no preference. PRIORITY: by the tier as sent.
    CLOSING is apart: windows of open submissions that are not booked, by their first and last possible closing day.
    """

    CLINIC = "clinic"
    PRIORITY = "priority"
    LANGUAGE = "language"
    AGE = "age"
    CLOSING = "closing"


class Measure(StrEnum):
    """What is counted. The day is that of sending, in the clinic's zone, except for MISSED.

    CONTACT: first contacts, by bucket of the minutes to it (`time_buckets`). STAGE: by the furthest stage reached.
    IN_TIME, LATE: first handled, by a contact or a decision, by the time that the tier as sent gives, or after it; no
    emergencies. PENDING: not handled yet, by the hour (`counters.hour_of`) in which that time lies.
    DECISION: by the current decision. OVERRIDE: decisions against the tier, by decision and reason.
    MISSED: windows open when sent and closed before a decision, on the day they closed. It may be in the future.
    MAY_CLOSE, CLOSED: of CLOSING, on the first and on the last possible day.
    """

    RECEIVED = "received"
    CONTACT = "contact"
    REACHED = "reached"
    STAGE = "stage"
    IN_TIME = "in_time"
    LATE = "late"
    PENDING = "pending"
    DECISION = "decision"
    OVERRIDE = "override"
    MISSED = "missed"
    MAY_CLOSE = "may_close"
    CLOSED = "closed"


class Stage(IntEnum):
    """How far a submission came. A later stage includes the earlier ones, whatever was recorded of those."""

    RECEIVED = 0
    REACHED = 1
    DECIDED = 2
    BOOKED = 3
    CAME = 4
    TREATED = 5


class RollupKey(NamedTuple):
    """One count: the primary key of its row. part: the value of what it is split by. scope: see `counters.scopes`."""

    split: str
    day: date
    part: str
    measure: str
    detail: str = ""
    scope: str = WHOLE


def rollup_keys(row: Mapping[str, Any], zone: tzinfo) -> Iterator[RollupKey]:
    """Yield everything that a submission is counted under. row: the columns in COUNTED. zone: the clinic's."""
    if row["head_id"] is not None:
        return
    for key in _keys(row, zone):
        yield from (key._replace(scope=scope) for scope in scopes(row))


def _keys(row: Mapping[str, Any], zone: tzinfo) -> Iterator[RollupKey]:
    parts = (
        (Split.CLINIC, row["clinic_id"] or ""),
        (Split.PRIORITY, Tier(row["tier"]).id),
        (Split.LANGUAGE, row["preferred_language"]),
        (Split.AGE, row["age_band"]),
    )
    for measure, detail in _measures(row):
        for split, part in parts:
            yield RollupKey(split, row["as_of"], part, measure, detail)
    for measure, detail in _decision_measures(row):
        yield RollupKey(Split.PRIORITY, row["as_of"], parts[1][1], measure, detail)
    if _missed_its_window(row, zone):
        for split, part in parts[:2]:
            yield RollupKey(split, row["window_last"], part, Measure.MISSED)
    if row["window_first"] and row["status"] != Status.CLOSED and stage_of(row) < Stage.BOOKED:
        yield RollupKey(Split.CLOSING, row["window_first"], "", Measure.MAY_CLOSE)
        yield RollupKey(Split.CLOSING, row["window_last"], "", Measure.CLOSED)


def _measures(row: Mapping[str, Any]) -> Iterator[tuple[Measure, str]]:
    yield Measure.RECEIVED, ""
    if row["minutes_to_contact"] is not None:
        yield Measure.CONTACT, str(bucket_of(row["minutes_to_contact"]))
    if row["reached_at"] is not None:
        yield Measure.REACHED, ""
    yield Measure.STAGE, str(stage_of(row).value)
    if row["tier"] != Tier.EMERGENCY_NOW:  # told to call 911 at once: nothing is promised by a time
        yield _promise(row)


def _promise(row: Mapping[str, Any]) -> tuple[Measure, str]:
    handled = [moment for moment in (row["first_contact_at"], row["decided_at"]) if moment is not None]
    if not handled:
        return Measure.PENDING, str(hour_of(row["tier_due"]))
    return (Measure.IN_TIME if min(handled) <= row["tier_due"] else Measure.LATE), ""


def stage_of(row: Mapping[str, Any]) -> Stage:
    """Return how far a submission came. A decision without a talk, such as "could not reach", does not count as one."""
    if row["treated_on"] is not None:
        return Stage.TREATED
    if row["visit_outcome"] == VisitOutcome.CAME:
        return Stage.CAME
    if row["decision"] == Decision.BOOK_CLINIC or row["visit_at"] is not None:
        return Stage.BOOKED
    if row["reached_at"] is None:
        return Stage.RECEIVED
    return Stage.REACHED if row["decision"] is None else Stage.DECIDED


def _decision_measures(row: Mapping[str, Any]) -> Iterator[tuple[Measure, str]]:
    if row["decision"] is None:
        return
    yield Measure.DECISION, row["decision"]
    if overrides(row["decision"], row["tier_now"]):
        yield Measure.OVERRIDE, f"{row['decision']}:{row['override_reason'] or ''}"


def _missed_its_window(row: Mapping[str, Any], zone: tzinfo) -> bool:
    last, decided_at = row["window_last"], row["decided_at"]
    if last is None or last < row["as_of"]:
        return False
    return decided_at is None or decided_at.astimezone(zone).date() > last
