"""Fixtures of the coordinators' pages: signed-in staff, each in their own browser, and the store behind the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.accounts import session_rows
from app.accounts.session_rows import MadeWith
from app.extensions import writing
from app.staff.models import Staff
from tests.pages import PageClient
from tests.submissions import build


class Worker(PageClient):
    """A browser that is signed in to a new staff account."""

    def __init__(self, app: Flask, role: str, name: str) -> None:
        super().__init__(app)
        now = datetime.now(UTC)
        with app.app_context(), writing.begin() as session:
            account = Staff(
                email=f"{role}.{name or 'x'}@example.com".lower(),
                name=name or f"The {role}",
                role=role,
                password_hash="none",
                created_at=now,
            )
            session.add(account)
            session.flush()
            self.staff_id = account.id
            self.client.set_cookie("staff", session_rows.start(session, account, now, MadeWith.CODE))

    def signed_in_again(self) -> Worker:
        """Sign in again to the same account."""
        with self.app.app_context(), writing.begin() as session:
            account = session.get_one(Staff, self.staff_id)
            token = session_rows.start(session, account, datetime.now(UTC), MadeWith.CODE)
            self.client.set_cookie("staff", token)
        return self


SignIn = Callable[..., Worker]


@pytest.fixture
def noon() -> Iterator[datetime]:
    """Noon on the Monday of the builders; the clock runs on from there."""
    with time_machine.travel(build.NOON):
        yield build.NOON


@pytest.fixture
def sign_in(app: Flask, noon: datetime) -> SignIn:
    """Signs in a new member of staff by role (and name)."""
    return lambda role="coordinator", name="": Worker(app, role, name)


@pytest.fixture
def stored_sign_in(stored_app: Flask) -> SignIn:
    """The same, on each database, and now."""
    return lambda role="coordinator", name="": Worker(stored_app, role, name)


class Store:
    """The store behind the pages. Each call runs in its own app context, as a request does."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Return any builder of the submissions' tests, to be called in an app context."""
        builder = getattr(build, name)

        def call(*args: Any, **more: Any) -> Any:
            with self.app.app_context():
                return builder(*args, **more)

        return call


@pytest.fixture
def store(app: Flask, noon: datetime) -> Store:
    """The store behind the pages."""
    return Store(app)
