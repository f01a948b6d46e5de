"""Accounts, and browsers that are signed in to them."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from flask import Flask

from app.accounts.staff import add_staff
from app.extensions import writing
from app.staff.roles import Role
from tests.pages import Page, PageClient

PASSWORD = "correct horse battery staple"
SIGN_IN = "/staff/sign-in"


def make_account(app: Flask, role: Role = Role.COORDINATOR, email: str = "ola@example.com") -> int:
    """Add an account that can sign in; return its id."""
    with app.app_context(), writing.begin() as session:
        return add_staff(session, email, "Ola Berg", role, PASSWORD, datetime.now(UTC)).id


def try_to_sign_in(
    client: PageClient, email: str = "ola@example.com", password: str = PASSWORD, at: str = SIGN_IN
) -> Page:
    """Open the page, fill it in and press the button; return the response, whatever it is."""
    client.get(SIGN_IN)
    return client.post(at, {"email": email, "password": password}, status=None)


def sign_in(client: PageClient, role: Role = Role.COORDINATOR) -> int:
    """Sign in with a new account of a role; return its id."""
    email = f"{uuid.uuid4().hex}@example.com"
    account = make_account(client.app, role, email)
    assert try_to_sign_in(client, email).status == 302
    return account
