"""Who may open a page. Every view declares it; a view that does not is never opened."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum
from typing import Any, TypeVar

from flask import Flask, abort, current_app, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

View = TypeVar("View", bound=Callable[..., Any])


class Role(StrEnum):
    """What a staff member is here to do."""

    COORDINATOR = "coordinator"
    CLINICIAN = "clinician"
    LEAD = "lead"
    AUDITOR = "auditor"


class Access(Enum):
    """Who a page is for.

    PUBLIC: everybody, search engines too. ANYONE: everybody, but never indexed.
    STAFF: all staff who are signed in. MOVERS: those of them who may change something.
    """

    PUBLIC = "public"
    ANYONE = "anyone"
    STAFF = "staff"
    MOVERS = "movers"

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
    Access.MOVERS: frozenset({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD}),
}


def open_to(access: Access) -> Callable[[View], View]:
    """Declare who may open a view."""

    def declare(view: View) -> View:
        view.access = access  # type: ignore[attr-defined]
        return view

    return declare


def shows_again(view: View) -> View:
    """Declare that a view shows its form again by itself when the CSRF check fails."""
    view.shows_again = True  # type: ignore[attr-defined]
    return view


def declared_access(endpoint: str | None) -> Access | None:
    """What the view behind an endpoint declares; None when there is no view, or it declares nothing."""
    view = current_app.view_functions.get(endpoint or "")
    access: Access | None = getattr(view, "access", None)
    return access


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
        return redirect(url_for("accounts.sign_in", next=request.path if request.method == "GET" else None))
    if g.staff.role not in access.roles:
        abort(403)
    return None
