"""Staff sessions: a cookie with a random token, looked up for staff pages only."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from flask import Flask, Response, current_app, g, request
from sqlalchemy.orm import Session

from app import csrf
from app.access import Access, background_poll, declared_access, submission_page
from app.accounts import staff, unsent_notes
from app.extensions import db, instance_keys, writing
from app.staff.models import Staff
from app.staff.roles import Right, may
from app.submissions.intake.phone_intake import own_intake

INTAKES = "/staff/intake/"


class SignedInStaff(NamedTuple):
    """The staff member behind a request."""

    id: int
    name: str
    role: str
    uses_shortcuts: bool
    is_compact: bool

    @property
    def may_work(self) -> bool:
        """Whether they may change and own submissions."""
        return may(self.role, Right.WORK)

    @property
    def may_judge(self) -> bool:
        """Whether they may act as a clinician, such as clearing a hold."""
        return may(self.role, Right.JUDGE)

    @property
    def may_lead(self) -> bool:
        """Whether they may read the reports and manage accounts."""
        return may(self.role, Right.LEAD)

    @property
    def may_close(self) -> bool:
        """Whether they may close the clinic for a day."""
        return may(self.role, Right.CLOSE)


def init_app(app: Flask) -> None:
    """Look up who is signed in before each staff page."""
    app.before_request(load)


def load() -> None:
    """Set `g.staff` to the signed-in staff member, or None. Patient pages never query the database for it."""
    g.staff = None
    access = declared_access(request.endpoint)
    token = request.cookies.get(cookie_name())
    if token is None or access is None or not access.needs_sign_in:
        return
    now = datetime.now(UTC)
    active = staff.active_session(db.session, token, now)
    if active is None:
        _keep_unsent_note(access, token, now)
        return
    account = active.staff
    g.staff = SignedInStaff(
        account.id, account.name, account.role, account.uses_shortcuts, account.is_compact
    )
    if now - active.seen_at > staff.NOTE_SEEN_EVERY and not background_poll.is_on(request.endpoint):
        with writing.begin() as session:
            staff.touch_session(session, token, now)


def _keep_unsent_note(access: Access, token: str, now: datetime) -> None:
    """Keep a note posted after its session idled out. Only a post that would have been accepted is kept."""
    path = submission_page(request.path)
    if request.method != "POST" or path is None:
        return
    lapsed = staff.lapsed_session(db.session, token, now)
    if lapsed is None or lapsed.staff.role not in access.roles or not csrf.is_ours():
        return
    words = unsent_notes.typed_in(request.form)
    if words:
        with writing.begin() as session:
            unsent_notes.keep(session, instance_keys(), lapsed.staff_id, path, words, now)


def lapsed_account(access: Access, now: datetime) -> Staff | None:
    """Return the account of a session that has idled out, if it may open such pages. It grants no access."""
    token = request.cookies.get(cookie_name())
    lapsed = staff.lapsed_session(db.session, token, now) if token else None
    return lapsed.staff if lapsed is not None and lapsed.staff.role in access.roles else None


def has_unsent_note(path: str) -> bool:
    """Whether an unsent note for a page is kept for the staff member last signed in at this browser."""
    token = request.cookies.get(cookie_name())
    if token is None or submission_page(path) is None:
        return False
    lapsed = staff.lapsed_session(db.session, token, datetime.now(UTC))
    return lapsed is not None and (
        unsent_notes.latest_for(db.session, instance_keys(), lapsed.staff_id, path) is not None
    )


def has_unsent_intake(path: str) -> bool:
    """Whether a page leads to a phone intake that is kept for the staff member last signed in at this browser."""
    intake_id = path.removeprefix(INTAKES)
    token = request.cookies.get(cookie_name())
    if token is None or intake_id == path:
        return False
    now = datetime.now(UTC)
    lapsed = staff.lapsed_session(db.session, token, now)
    return lapsed is not None and own_intake(db.session, intake_id, lapsed.staff_id, now) is not None


def sign_in(response: Response, account: Staff, now: datetime) -> None:
    """Start a session and set its token as a cookie; the browser's previous session ends."""
    with writing.begin() as session:
        _end_current(session, now)
        unsent_notes.forget_old(session, now)
        token = staff.start_session(session, account, now)
    response.set_cookie(
        cookie_name(),
        token,
        secure=_is_https(),
        httponly=True,
        samesite="Lax",
        path="/",
    )


def sign_out(response: Response, now: datetime) -> None:
    """End the session, and tell the browser to clear its cache."""
    with writing.begin() as session:
        _end_current(session, now)
    response.delete_cookie(cookie_name(), secure=_is_https(), httponly=True, samesite="Lax", path="/")
    response.headers["Clear-Site-Data"] = '"cache"'


def token_of_request() -> str:
    """Return the request's session token, or ""."""
    return request.cookies.get(cookie_name(), "")


def _end_current(session: Session, now: datetime) -> None:
    token = request.cookies.get(cookie_name())
    if token is not None:
        staff.end_session(session, token, now)


def cookie_name() -> str:
    """Return the cookie's name; over https its prefix makes the browser enforce its attributes."""
    return "__Host-staff" if _is_https() else "staff"


def _is_https() -> bool:
    https: bool = current_app.config["SETTINGS"].is_https
    return https
