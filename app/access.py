"""Who may open a page. Every view declares it; a view without a declaration is never served."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import Any, cast
from urllib.parse import urlencode

from flask import Flask, abort, current_app, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.declarations import Declaring, Mark, declare, declared
from app.extensions import instance_keys
from app.keys import blind_index
from app.staff.roles import Right, Role, roles_with

SIGNS_ARE_LOST = "emergency"
"""In the address of the sign-in page: an emergency sign was in the form that led there."""
_SUBMISSION_PAGE = re.compile(r"(/staff/submissions/[0-9a-f]{32})(/.*)?", re.DOTALL)


class Access(Enum):
    """Who may open a page.

    PUBLIC: anyone, including search engines. ANYONE: anyone, but never indexed.
    STAFF: all signed-in staff. MOVERS: staff who may change something. CLINICIANS: staff who may clear holds.
    EVALUATORS: staff who may read how well the rules do.
    LEADS: staff who manage accounts and compare rules. CLOSERS: staff who may close the clinic for a day.
    OVERSEERS: staff who read the reports, and the events of all cases.
    """

    PUBLIC = "public"
    ANYONE = "anyone"
    STAFF = "staff"
    MOVERS = "movers"
    CLINICIANS = "clinicians"
    EVALUATORS = "evaluators"
    LEADS = "leads"
    CLOSERS = "closers"
    OVERSEERS = "overseers"

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that may open the page; empty if no sign-in is needed."""
        return _ROLES.get(self, frozenset())

    @property
    def needs_sign_in(self) -> bool:
        """Whether only staff may open the page."""
        return bool(self.roles)


_ROLES = {
    Access.STAFF: frozenset(Role),
    Access.MOVERS: roles_with(Right.WORK),
    Access.CLINICIANS: roles_with(Right.JUDGE),
    Access.EVALUATORS: roles_with(Right.EVALUATE),
    Access.LEADS: roles_with(Right.LEAD),
    Access.CLOSERS: roles_with(Right.CLOSE),
    Access.OVERSEERS: roles_with(Right.OVERSEE),
}


background_poll = Mark("background_poll")
"""A page requests this view automatically, so it is no sign of user activity."""

handles_csrf_failure = Mark("handles_csrf_failure")
"""The view shows its own form again if the CSRF check fails."""

called_by_servers = Mark("called_by_servers")
"""Another server posts to the view, and proves itself by what it posts: it has no cookie of ours, and no form."""

confirmed_recently = Mark("confirmed_recently")
"""Only someone who proved who they are less than five minutes ago opens the view; anyone else is asked to confirm first."""

confirmed_to_post = Mark("confirmed_to_post")
"""The same, for what is posted to the view; it is shown without."""

confirmed_for_several = Mark("confirmed_for_several")
"""The same, for a post that picks more than one submission; what is done with a single one never waits for it."""


def open_to(access: Access) -> Callable[[Declaring], Declaring]:
    """Declare who may open a view."""
    return lambda view: declare(view, "access", access)


def when_signed_out(answer: Callable[[], ResponseReturnValue]) -> Callable[[Declaring], Declaring]:
    """Declare what answers a post to a staff page when no one is signed in, in place of the sign-in page."""
    return lambda view: declare(view, "when_signed_out", answer)


def declared_access(endpoint: str | None) -> Access | None:
    """Return the access the view behind an endpoint declares; None if there is no view or declaration."""
    access: Access | None = declared(endpoint, "access")
    return access


def submission_page(path: str) -> str | None:
    """Return the submission page that an address is, or is below; None for any other address."""
    found = _SUBMISSION_PAGE.fullmatch(path)
    return found[1] if found else None


def init_app(app: Flask) -> None:
    """Check every request before its view."""
    app.before_request(_check)


def _log_refusal() -> None:
    """Log that a page is not open to a role. Who it was is a keyed hash."""
    who = blind_index(instance_keys().index, "staff", str(g.staff.id)).hex()
    seen = {"endpoint": request.endpoint, "role": str(g.staff.role), "staff": who}
    current_app.logger.warning("a page is not open to this role", extra=seen)


def _page_of_post() -> str | None:
    """Return the submission page to which a post belongs, with the list that it was opened from."""
    page, origin = submission_page(request.path), request.values.get("from")
    return f"{page}?{urlencode({'from': origin})}" if page and origin else page


def _check() -> ResponseReturnValue | None:
    if request.endpoint is None:
        return None
    access = declared_access(request.endpoint)
    if access is None:
        abort(403)
    if not access.needs_sign_in:
        return None
    if g.staff is None:
        answer = declared(request.endpoint, "when_signed_out")
        if answer is not None and request.method == "POST":
            return cast(ResponseReturnValue, answer())
        back = request.full_path.rstrip("?") if request.method == "GET" else _page_of_post()
        lost: dict[str, Any] = {SIGNS_ARE_LOST: "1"} if g.signs_in_post else {}
        return redirect(url_for("accounts.sign_in", next=back, **lost))
    if g.staff.role not in access.roles:
        _log_refusal()
        abort(403)
    return None
