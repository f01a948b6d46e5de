"""The mark beside the name of someone who is away, wherever a case is assigned or its owner is shown."""

from __future__ import annotations

from collections.abc import Sequence

from app.clock import today
from app.review.blueprint import bp
from app.staff.away import away_note
from app.staff.models import Staff


def away_mark(accounts: Sequence[Staff], staff_id: int | None) -> str:
    """Return "away until Dec 4, Cody Ash covers" with a dash before it; "" for someone who is there."""
    account = next((each for each in accounts if each.id == staff_id), None)
    note = away_note(account, {each.id: each.name for each in accounts}, today()) if account else ""
    return f" – {note}" if note else ""


@bp.context_processor
def marks_for_templates() -> dict[str, object]:
    """Give the templates the mark."""
    return {"away_mark": away_mark}
