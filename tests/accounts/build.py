"""Accounts, and browsers that are signed in to them."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime

from flask import Flask
from sqlalchemy.orm import Session

from app.accounts import factors, one_time_codes, session_rows
from app.accounts.session_rows import MadeWith
from app.accounts.staff import add_staff
from app.extensions import instance_keys, writing
from app.staff.models import Staff
from app.staff.roles import Role
from tests.pages import Page, PageClient, words
from tests.submissions.build import run

PASSWORD = "correct horse battery staple"
SIGN_IN = "/staff/sign-in"
SECOND_STEP = f"{SIGN_IN}/second-step"
SET_UP = f"{SIGN_IN}/set-up"
SECRET = b"the key of their app"


def make_account(
    app: Flask, role: Role = Role.COORDINATOR, email: str = "ola@example.com", *, has_app: bool = True
) -> int:
    """Add an account that can sign in, by default with an app for one-time codes; return its id."""
    with app.app_context(), writing.begin() as session:
        account = add_staff(session, email, "Ola Berg", role, PASSWORD, datetime.now(UTC))
        if has_app:
            give_app(session, account)
        return account.id


def give_app(session: Session, account: Staff) -> None:
    """Add an app whose key tests know."""
    factors.add_app(session, instance_keys(), account, SECRET, "Code app", datetime.now(UTC))


def code_of(printed: str) -> str:
    """The code that an app shows now for the key that `flask staff add` printed."""
    found = re.search(r"secret=([A-Z2-7]+)", printed)
    assert found, printed
    now = one_time_codes.step_at(datetime.now(UTC))
    return one_time_codes.code_at(one_time_codes.from_text(found[1]), now)


def code_now(steps: int = 0) -> str:
    """The code that the app shows now, or some steps of 30 seconds later."""
    return one_time_codes.code_at(SECRET, one_time_codes.step_at(datetime.now(UTC)) + steps)


def give_password(
    client: PageClient, email: str = "ola@example.com", password: str = PASSWORD, at: str = SIGN_IN
) -> Page:
    """Open the page, fill it in and press the button; return the response, whatever it is."""
    client.get(SIGN_IN)
    return client.post(at, {"email": email, "password": password}, status=None)


def try_to_sign_in(
    client: PageClient, email: str = "ola@example.com", password: str = PASSWORD, at: str = SIGN_IN
) -> Page:
    """Give the password and, when it is asked for, the code; return the last response, whatever it is."""
    page = give_password(client, email, password, at)
    return give_code(client, page.location) if page.location.startswith(SECOND_STEP) else page


def give_code(client: PageClient, at: str = SECOND_STEP) -> Page:
    """Type the code that the app shows now, as if no one had signed in with it in this half minute."""
    with client.app.app_context():
        run("UPDATE staff_factors SET used_step = 0")
    client.get(at)
    return client.post(at, {"code": code_now()}, status=None)


def set_up_app(client: PageClient) -> Page:
    """Set up an app with the key that the page shows; return the page of recovery codes."""
    return client.post(SET_UP, app_to_set_up(client), status=200)


def app_to_set_up(client: PageClient) -> dict[str, str]:
    """Open the page that shows the key of a new app; return the form with the code that proves it."""
    page = client.follow(client.get(SET_UP, status=None))
    secret = one_time_codes.from_text(words(page.one(".narrow p code")))
    code = one_time_codes.code_at(secret, one_time_codes.step_at(datetime.now(UTC)))
    return {"key": str(page.one("[name=key]")["value"]), "code": code}


def start_session(client: PageClient, account_id: int, made_with: MadeWith = MadeWith.CODE) -> None:
    """Start a session of an account at a browser, as both steps of signing in do at their end."""
    with client.app.app_context(), writing.begin() as session:
        account = session.get_one(Staff, account_id)
        token = session_rows.start(session, account, datetime.now(UTC), made_with)
    client.client.set_cookie("staff", token)


def sign_in(client: PageClient, role: Role = Role.COORDINATOR) -> int:
    """Sign in with a new account of a role; return its id."""
    account = make_account(client.app, role, f"{uuid.uuid4().hex}@example.com")
    start_session(client, account)
    return account
