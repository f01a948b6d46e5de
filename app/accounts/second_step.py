"""From a right password to a session: a second step is asked for, or set up, first."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Response, current_app, make_response, redirect

from app.accounts import sealed_steps, sessions
from app.accounts.next_page import next_page, on_to
from app.accounts.session_rows import MadeWith
from app.extensions import db
from app.staff.models import Staff


def after_password(account: Staff) -> Response:
    """Lead on from a right password. In a local instance with SECOND_FACTOR=off, that is enough to sign in."""
    if not current_app.config["SETTINGS"].second_factor:
        return finish(account, MadeWith.PASSWORD)
    response = make_response(redirect(on_to("accounts.second_step")))
    sealed_steps.begin(response, db.session, account, datetime.now(UTC))
    return response


def finish(account: Staff, made_with: MadeWith) -> Response:
    """Sign in, and lead to the page that was asked for."""
    response = make_response(redirect(next_page()))
    start_session(response, account, made_with)
    return response


def start_session(response: Response, account: Staff, made_with: MadeWith) -> None:
    """Sign in at the browser that gets a response."""
    sealed_steps.end(response)
    sessions.sign_in(response, account, datetime.now(UTC), made_with)
