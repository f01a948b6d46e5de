"""Many submissions in every state of work, multiplied in the database: copies of one row with columns drawn by chance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.rules.tiers import Tier
from app.submissions.reference import new_reference
from app.submissions.statuses import FITS, Decision, OverrideReason
from app.submissions.visit_outcomes import VisitOutcome
from tests.submissions.build import CHICAGO, NOON, ROWS

AT_ONCE = 5_000
CLINICS = (None, "example-edina", "example-st-paul", "example-maple-grove")
LANGUAGES = ("en", "en", "en", "es", "so", "hmn")
AGES = ("18_49", "50_64", "65_plus")

Row = dict[str, Any]


def multiply(session: Session, number: int, days: int, seed: int = 1, now: datetime = NOON) -> None:
    """Store so many copies of the one row that is stored, sent on the last days before now.

    Counters and roll-ups are not updated: recount them.
    """
    chance = Random(seed)  # noqa: S311  (invented people need no secrets)
    base = dict(session.execute(select(ROWS)).mappings().one())
    left, heads = number, [base["id"]]
    while left:
        rows = [_row(base, chance, now, days, heads) for _ in range(min(left, AT_ONCE))]
        session.connection().execute(insert(ROWS), rows)
        left -= len(rows)


def _row(base: Row, chance: Random, now: datetime, days: int, heads: list[str]) -> Row:
    at = now - timedelta(minutes=chance.randrange(days * 24 * 60))
    at = at.astimezone(CHICAGO)
    tier = chance.choice(list(Tier))
    row = {
        **base,
        "id": f"{chance.getrandbits(128):032x}",
        "draft_id": f"{chance.getrandbits(128):032x}",
        "reference": new_reference(),
        "sent_at": at,
        "as_of": at.date(),
        "tier": int(tier),
        "tier_now": int(min(max(Tier), tier + chance.choice((0, 0, 0, 1)))),
        "tier_due": at + timedelta(hours=chance.choice((0, 24, 30, 72))),
        "clinic_id": chance.choice(CLINICS),
        "preferred_language": chance.choice(LANGUAGES),
        "age_band": chance.choice(AGES),
    }
    for part in (_window(at, chance), _contact(at, chance), _decision(row, at, chance, heads)):
        row |= part
    return row | _visit(row, at, chance)


def _window(at: datetime, chance: Random) -> Row:
    if chance.random() < 0.3:
        return {"window_first": None, "window_last": None}
    last = at.date() + timedelta(days=chance.randrange(-3, 40))
    return {"window_first": last - timedelta(days=chance.randrange(8)), "window_last": last}


def _contact(at: datetime, chance: Random) -> Row:
    if chance.random() < 0.2:
        return {"first_contact_at": None, "minutes_to_contact": None, "reached_at": None}
    minutes = int(2 ** (chance.random() * 14)) - 1
    contact = at + timedelta(minutes=minutes)
    reached = contact + timedelta(hours=chance.randrange(50)) if chance.random() < 0.7 else None
    return {"first_contact_at": contact, "minutes_to_contact": minutes, "reached_at": reached}


def _decision(row: Row, at: datetime, chance: Random, heads: list[str]) -> Row:
    if chance.random() < 0.4:
        return {"status": "taken" if row["owner_id"] else "new", "decision": None, "decided_at": None}
    decision = chance.choice(list(Decision))
    decided_at = datetime.combine(at.date(), time(), CHICAGO) + timedelta(hours=chance.randrange(24 * 50))
    fits = decision in FITS[Tier(row["tier_now"])]
    closed = chance.random() < 0.5
    over = {"act_by": None, "due_at": None, "next_action": None, "closed_at": decided_at} if closed else {}
    return {
        "status": "closed" if closed else "decided",
        "decision": decision.value,
        "decided_at": decided_at,
        "override_reason": None if fits else chance.choice([*OverrideReason, None]),
        "head_id": chance.choice(heads) if closed and decision is Decision.DUPLICATE else None,
        **over,
    }


def _visit(row: Row, at: datetime, chance: Random) -> Row:
    if row["decision"] != Decision.BOOK_CLINIC and chance.random() < 0.95:
        return {"visit_at": None, "visit_outcome": None, "treated_on": None}
    outcome = chance.choice((None, *VisitOutcome))
    treated = outcome is VisitOutcome.CAME and chance.random() < 0.5
    return {
        "visit_at": at + timedelta(days=9),
        "visit_outcome": outcome,
        "treated_on": at.date() + timedelta(days=12) if treated else None,
    }


def stored_rows(session: Session) -> Iterator[Row]:
    """Yield every submission as stored."""
    for row in session.execute(select(ROWS)).mappings():
        yield dict(row)
