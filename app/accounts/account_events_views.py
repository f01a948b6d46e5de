"""What happened to accounts, for leads and auditors: every sign-in and refusal, and every act on an account."""

from __future__ import annotations

from typing import Any

from flask import render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import staff
from app.accounts.account_event_labels import KINDS, event_in_words
from app.accounts.views import bp
from app.addresses import one_of, parameters
from app.audit.staff_event_list import StaffEventFilters, staff_event_page
from app.extensions import db

LARGEST = 2**31


@bp.get("/account-events")
@open_to(Access.OVERSEERS)
def staff_events() -> ResponseReturnValue:
    """List the events of all accounts or of one, latest first."""
    accounts = staff.all_staff(db.session)
    names = {account.id: account.name for account in accounts}
    given = parameters(
        {
            "person": lambda text: one_of(names, _number(text)),
            "kind": lambda text: one_of(KINDS, text),
            "before": _number,
            "after": _number,
        }
    )
    filters = StaffEventFilters(given.get("person"), given.get("kind"))
    return render_template(
        "accounts/account_events.html",
        page=staff_event_page(db.session, filters, given.get("before"), given.get("after")),
        filters=filters,
        parameters=_parameters(filters),
        kinds=KINDS,
        names=names,
        event_in_words=event_in_words,
    )


def _number(text: str) -> int:
    """Return a whole number. Raises ValueError for anything else."""
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text) < LARGEST):
        raise ValueError(text)
    return int(text)


def _parameters(filters: StaffEventFilters) -> dict[str, Any]:
    return {"person": filters.person, "kind": filters.kind}
