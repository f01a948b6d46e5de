"""People at work: each signed in, in a browser of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.accounts import staff
from app.extensions import writing
from app.staff.models import Staff
from tests.pages import PageClient
from tests.submissions import build


class Worker(PageClient):
    """A browser with a session of a new account."""

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
            self.client.set_cookie("staff", staff.start_session(session, account, now))

    def again(self) -> Worker:
        """Signed in anew to the same account."""
        with self.app.app_context(), writing.begin() as session:
            account = session.get_one(Staff, self.staff_id)
            self.client.set_cookie("staff", staff.start_session(session, account, datetime.now(UTC)))
        return self


SignIn = Callable[..., Worker]


@pytest.fixture
def noon() -> Iterator[datetime]:
    """It is noon on the Monday of the builders, and the clock goes on from there."""
    with time_machine.travel(build.NOON):
        yield build.NOON


@pytest.fixture
def sign_in(app: Flask, noon: datetime) -> SignIn:
    """Signs somebody in by role (and name)."""
    return lambda role="coordinator", name="": Worker(app, role, name)


@pytest.fixture
def stored_sign_in(stored_app: Flask) -> SignIn:
    """The same, on each database, and now."""
    return lambda role="coordinator", name="": Worker(stored_app, role, name)


class Store:
    """What is stored, seen and changed behind the pages; each call in an app context of its own, as a request has."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Any builder of the store's own tests."""
        act = getattr(build, name)

        def inside(*args: Any, **more: Any) -> Any:
            with self.app.app_context():
                return act(*args, **more)

        return inside


@pytest.fixture
def store(app: Flask, noon: datetime) -> Store:
    """What the pages stand on."""
    return Store(app)
