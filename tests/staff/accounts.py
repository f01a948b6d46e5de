"""Accounts that are stored nowhere, for tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.staff.models import Staff
from tests.submissions.build import NOON

TODAY = NOON.date()
ALL = ""


def account(id_: int, role: str, *clinics: str, **state: Any) -> Staff:
    """Return an account. clinics: ALL, or those that it is tied to. away: first and last day, counted from TODAY."""
    first, last = state.get("away", (None, None))
    return Staff(
        id=id_,
        role=role,
        clinic_list="\n".join(clinics) or None,
        password_hash=state.get("password", "none"),
        disabled_at=NOON if state.get("disabled") else None,
        away_from=_day(first),
        away_until=_day(last),
    )


def _day(number: int | None) -> date | None:
    return None if number is None else TODAY + timedelta(number)
