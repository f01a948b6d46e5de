"""Who may open a page. Every view declares it; a view that does not is never opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

from flask import Flask, abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.declarations import Declaring, Mark, declare, declared
from app.staff.roles import Right, Role, roles_with

_SUBMISSION_PAGE = re.compile(r"(/staff/submissions/[0-9a-f]{32})(/.*)?", re.DOTALL)


class Access(Enum):
    """Who a page is for.

    PUBLIC: everybody, search engines too. ANYONE: everybody, but never indexed.
    STAFF: all staff who are signed in. MOVERS: those of them who may change something. CLINICIANS: who may clear a
    hold. LEADS: who looks after accounts and reads the reports.
    """

    PUBLIC = "public"
    ANYONE = "anyone"
    STAFF = "staff"
    MOVERS = "movers"
    CLINICIANS = "clinicians"
    LEADS = "leads"

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that may open it; none when nobody needs to sign in."""
        return _ROLES.get(self, frozenset())

    @property
    def needs_sign_in(self) -> bool:
        """Whether only staff may open it."""
        return bool(self.roles)


_ROLES = {
    Access.STAFF: frozenset(Role),
    Access.MOVERS: roles_with(Right.WORK),
    Access.CLINICIANS: roles_with(Right.JUDGE),
    Access.LEADS: roles_with(Right.LEAD),
}


background_poll = Mark("background_poll")
"""A page asks this by itself: that somebody is still there cannot be told from it."""

handles_csrf_failure = Mark("handles_csrf_failure")
"""The view shows its form again by itself when the CSRF check fails."""

ends_session = Mark("ends_session")
"""The view signs a staff member out."""


def open_to(access: Access) -> Callable[[Declaring], Declaring]:
    """Declare who may open a view."""
    return lambda view: declare(view, "access", access)


def declared_access(endpoint: str | None) -> Access | None:
    """What the view behind an endpoint declares; None when there is no view, or it declares nothing."""
    access: Access | None = declared(endpoint, "access")
    return access


def submission_page(path: str) -> str | None:
    """The page of a submission that an address is, or lies below; None when it is any other."""
    found = _SUBMISSION_PAGE.fullmatch(path)
    return found[1] if found else None


def init_app(app: Flask) -> None:
    """Check every request before its view."""
    app.before_request(_check)


def _check() -> ResponseReturnValue | None:
    if request.endpoint is None:
        return None
    access = declared_access(request.endpoint)
    if access is None:
        abort(403)
    if not access.needs_sign_in:
        return None
    if g.staff is None:
        back = request.full_path.rstrip("?") if request.method == "GET" else submission_page(request.path)
        return redirect(url_for("accounts.sign_in", next=back))
    if g.staff.role not in access.roles:
        abort(403)
    return None
