"""Builders for tests of learning: submissions that are drawn for a blind reading, readings, and follow-ups."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.extensions import writing
from app.rules.tiers import Tier
from app.submissions.context import Actor
from app.submissions.events import EventKind
from app.submissions.learning.blind_reads import record_blind_read
from app.submissions.learning.follow_up import FollowUp, record_follow_up
from tests.submissions.build import LATER, NOON, put, sent, staff_context, stored


def drawn(persona: str = "other_care", readers: int = 2, at: datetime = NOON, **more: Any) -> str:
    """Send a persona's answers, and let the hash have drawn it; return the id."""
    case = sent(persona, at, **more)
    put(case, blind_percent=10, readings_wanted=readers)
    return case


def read_blind(
    case: str, tier: Tier | None, reader: Actor, at: datetime = LATER, *, from_list: bool = True
) -> None:
    """Record a blind reading; None skips it."""
    with writing.begin() as session:
        record_blind_read(session, case, tier, from_list, staff_context(reader, at))


def follow_up(case: str, actor: Actor, at: datetime = LATER, **found: Any) -> bool:
    """Record what became of a patient; return whether a review was opened."""
    version = found.pop("version", None) or stored(case).version
    with writing.begin() as session:
        return record_follow_up(session, case, FollowUp(version, **found), staff_context(actor, at))


def details(case: str, kind: EventKind) -> list[dict[str, Any] | None]:
    """Return what is sealed with the events of one kind."""
    submission = stored(case)
    return [event.detail for event in submission.events if event.kind == kind]
