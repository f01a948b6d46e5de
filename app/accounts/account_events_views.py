"""What happened to accounts, for leads and auditors: every sign-in and refusal, and every act on an account."""

from __future__ import annotations

from typing import Any

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts import staff
from app.accounts.account_event_labels import KINDS, event_in_words
from app.accounts.views import bp
from app.audit.staff_event_list import StaffEventFilters, staff_event_page
from app.extensions import db

PARAMETERS = frozenset({"person", "kind", "before", "after"})
LARGEST = 2**31


@bp.get("/account-events")
@open_to(Access.OVERSEERS)
def staff_events() -> ResponseReturnValue:
    """List the events of all accounts or of one, latest first."""
    if not PARAMETERS.issuperset(request.args) or any(len(texts) != 1 for _, texts in request.args.lists()):
        abort(400)
    accounts = staff.all_staff(db.session)
    names = {account.id: account.name for account in accounts}
    filters = StaffEventFilters(_number("person"), request.args.get("kind") or None)
    if filters.kind not in {None, *KINDS} or filters.person not in {None, *names}:
        abort(400)
    return render_template(
        "accounts/account_events.html",
        page=staff_event_page(db.session, filters, _number("before"), _number("after")),
        filters=filters,
        parameters=_parameters(filters),
        kinds=KINDS,
        accounts=accounts,
        names=names,
        event_in_words=event_in_words,
    )


def _number(name: str) -> int | None:
    """Return a whole number of the address, or None for an empty one. 400 for anything else."""
    text = request.args.get(name, "")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text) < LARGEST):
        abort(400)
    return int(text)


def _parameters(filters: StaffEventFilters) -> dict[str, Any]:
    return {"person": filters.person, "kind": filters.kind}
