"""Who is signed in: a cookie with a random token, looked up for staff pages only."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from flask import Flask, Response, current_app, g, request
from sqlalchemy.orm import Session

from app.access import declared_access
from app.accounts import staff
from app.accounts.models import Staff
from app.extensions import db, writing


class SignedIn(NamedTuple):
    """The staff member behind a request."""

    id: int
    name: str
    role: str


def init_app(app: Flask) -> None:
    """Look up who is signed in before each staff page."""
    app.before_request(load)


def load() -> None:
    """Put the signed-in staff member, or None, into `g.staff`. Patients' pages never ask the database."""
    g.staff = None
    access = declared_access(request.endpoint)
    token = request.cookies.get(cookie_name())
    if token is None or access is None or not access.needs_sign_in:
        return
    now = datetime.now(UTC)
    found = staff.live_session(db.session, token, now)
    if found is None:
        return
    g.staff = SignedIn(found.staff.id, found.staff.name, found.staff.role)
    if now - found.seen_at > staff.NOTE_SEEN_EVERY:
        with writing.begin() as session:
            staff.note_seen(session, token, now)


def sign_in(response: Response, account: Staff, now: datetime) -> None:
    """Start a session and hand its token to the browser; a session it had before ends."""
    with writing.begin() as session:
        _end_of(session, now)
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
    """End the session, and tell the browser to forget what it saw."""
    with writing.begin() as session:
        _end_of(session, now)
    response.delete_cookie(cookie_name(), secure=_is_https(), httponly=True, samesite="Lax", path="/")
    response.headers["Clear-Site-Data"] = '"cache"'


def _end_of(session: Session, now: datetime) -> None:
    token = request.cookies.get(cookie_name())
    if token is not None:
        staff.end_session(session, token, now)


def cookie_name() -> str:
    """The cookie's name; over https the browser itself guards it."""
    return "__Host-staff" if _is_https() else "staff"


def _is_https() -> bool:
    https: bool = current_app.config["SETTINGS"].is_https
    return https
