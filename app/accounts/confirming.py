"""Asking signed-in staff to prove again who they are, before acts that reach many patients or an account.

What was posted is not lost: the page that asks carries it, and posts it to the same address with the proof.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flask import (
    Flask,
    Response,
    after_this_request,
    current_app,
    g,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from app import counted_tries, csrf
from app.access import confirmed_for_several, confirmed_recently, confirmed_to_post, handles_csrf_failure
from app.accounts import proof, session_rows, sessions
from app.accounts.account_events import note
from app.accounts.next_page import next_page
from app.accounts.own_password import is_own_password
from app.accounts.proof import NotProven
from app.accounts.session_rows import MadeWith
from app.audit.staff_events import StaffEventKind
from app.extensions import db, writing
from app.staff.models import Staff

FRESH_FOR = timedelta(minutes=5)
PREFIX = "confirm-"
PASSWORD = f"{PREFIX}password"
NOT_YOURS = "That is not your password."
TOO_MANY = "Too many wrong passwords. Wait five minutes."
AT_THE_CLINIC = "You signed in with the clinic’s sign-on, so confirm there."


def init_app(app: Flask) -> None:
    """Check every request of signed-in staff before its view, and after access, origin and the form's owner."""
    app.before_request(_check)


def is_fresh() -> bool:
    """Whether the signed-in person proved who they are less than five minutes ago."""
    confirmed_at: datetime = g.staff.confirmed_at
    return datetime.now(UTC) - confirmed_at < FRESH_FOR


def _check() -> ResponseReturnValue | None:
    endpoint, posts = request.endpoint, request.method == "POST"
    if g.get("staff") is None or not _is_asked(endpoint, posts=posts) or is_fresh():
        return None
    if not posts:
        return redirect(url_for("accounts.confirm", next=request.full_path.rstrip("?")))
    if handles_csrf_failure.is_on(endpoint) and not csrf.is_ours():
        return None  # the view shows its own form again, and acts on nothing
    if not has_proof():
        return confirm_page(posted_fields(), request.full_path.rstrip("?"))
    try:
        confirm_now()
    except NotProven as refusal:
        return confirm_page(posted_fields(), request.full_path.rstrip("?"), refusal)
    return None


def _is_asked(endpoint: str | None, *, posts: bool) -> bool:
    """Whether a request needs a fresh confirmation."""
    if confirmed_recently.is_on(endpoint) or (posts and confirmed_to_post.is_on(endpoint)):
        return True
    return posts and confirmed_for_several.is_on(endpoint) and len(request.form.getlist("picked")) > 1


def has_proof() -> bool:
    """Whether the posted form comes from the page that asks to confirm."""
    return any(name.startswith(PREFIX) for name in request.form)


def posted_fields() -> list[tuple[str, str]]:
    """Return what was posted, in its order, without what was typed to confirm."""
    return [
        (name, value)
        for name, value in request.form.items(multi=True)
        if name != "csrf_token" and not name.startswith(PREFIX)
    ]


def confirm_now() -> None:
    """Check what was posted as proof, and give the session a new token. Raises NotProven."""
    if g.staff.is_from_clinic:
        raise NotProven(AT_THE_CLINIC, 403, "")
    now = datetime.now(UTC)
    account = db.session.get_one(Staff, g.staff.id)
    made_with = _prove(account, now)
    with writing.begin() as session:
        token = session_rows.confirm(session, sessions.token_of_request(), now)
        note(session, StaffEventKind.CONFIRMED, now, g.staff.id, made_with)
    if token is None:
        raise NotProven("You were signed out meanwhile. Sign in again.", 403, "")
    g.staff = g.staff._replace(confirmed_at=now)

    @after_this_request
    def give_token(response: Response) -> Response:
        sessions.set_token(response, token)
        return response


def _prove(account: Staff, now: datetime) -> MadeWith:
    if current_app.config["SETTINGS"].second_factor:
        return proof.prove(account, g.staff.session_id, now, PREFIX)
    limits = [(proof.PASSWORDS_PER_SESSION, ("confirm", g.staff.session_id))]
    if not counted_tries.allow_try(limits):
        raise NotProven(TOO_MANY, 429, "password")
    if not is_own_password(request.form.get(PASSWORD)):
        raise NotProven(NOT_YOURS, 403, "password")
    counted_tries.give_back(limits)
    return MadeWith.PASSWORD


def confirm_page(
    posted: list[tuple[str, str]] | None, action: str, refusal: NotProven | None = None
) -> ResponseReturnValue:
    """Return the page that asks. posted: the fields it carries, or None when a page is to be opened; action: where it posts."""
    problems = [(PREFIX + refusal.field if refusal.field else "", refusal.problem)] if refusal else []
    status = refusal.status if refusal else 200 if posted is None else 403
    return render_template(
        "accounts/confirm.html",
        problems=problems,
        posted=posted,
        action=action,
        leads_to=next_page(),
        with_password=not current_app.config["SETTINGS"].second_factor,
        **proof.offered(g.staff.id),
    ), status
