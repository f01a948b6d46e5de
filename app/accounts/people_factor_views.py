"""Taking the second steps of an account away, for leads: someone has lost a phone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, confirmed_recently, open_to
from app.accounts import factors
from app.accounts.account_events import note
from app.accounts.managed import managed_of_another, refuse_former_lead
from app.accounts.models import StaffFactor
from app.accounts.views import bp
from app.audit.staff_events import StaffEventKind
from app.extensions import db, writing
from app.staff.models import Staff


@bp.context_processor
def _offer_second_steps() -> dict[str, Callable[[int], Sequence[StaffFactor]]]:
    return {"second_steps_of": lambda staff_id: factors.of(db.session, staff_id)}


@bp.post("/people/<staff_id>/reset-factors")
@open_to(Access.LEADS)
@confirmed_recently
def reset_factors(staff_id: str) -> ResponseReturnValue:
    """Take every second step of an account away, and sign it out. One's own are under Settings."""
    account = managed_of_another(staff_id)
    now = datetime.now(UTC)
    with writing.begin() as session:
        refuse_former_lead(session, account.id)
        factors.reset(session, session.get_one(Staff, account.id), now)
        note(session, StaffEventKind.FACTORS_RESET, now, account.id)
    return redirect(url_for("accounts.person", staff_id=account.id))
