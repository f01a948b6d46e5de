"""How to go on with an urgent patient who was not reached: what the case page shows, and what a clinician may choose."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from app.review.case_page import CasePage
from app.submissions.casework.unreached import awaits_plan, plans_in_order
from app.submissions.events import EventKind
from app.submissions.statuses import UnreachedPlan


class PlanShown(NamedTuple):
    """What a clinician decided."""

    by: str
    at: datetime
    plan: UnreachedPlan
    note: str


class PlanCard(NamedTuple):
    """The card of the case page. latest: what was decided last, or None. choices: the ways to go on, the fitting one first."""

    latest: PlanShown | None
    choices: tuple[UnreachedPlan, ...]


def plan_card(case: CasePage) -> PlanCard | None:
    """Return the card; None when there is nothing to decide."""
    if not awaits_plan(case.submission):
        return None
    return PlanCard(_latest_plan(case), plans_in_order(case.assessment_now["flags"]))


def _latest_plan(case: CasePage) -> PlanShown | None:
    planned = [event for event in case.submission.events if event.kind == EventKind.PLANNED]
    if not planned:
        return None
    event = planned[-1]
    note = (event.detail or {}).get("note", "")
    return PlanShown(
        case.names.get(event.actor_id or 0, ""), event.at, UnreachedPlan(event.outcome or ""), note
    )
