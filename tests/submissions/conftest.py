"""The app's database without a request."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, with an app context for a test that shows no page."""
    with stored_app.app_context():
        yield stored_app


@pytest.fixture
def owned(owned_app: Flask) -> Iterator[Flask]:
    """The same, as the owner of the tables."""
    with owned_app.app_context():
        yield owned_app


@pytest.fixture
def embedded(app: Flask) -> Iterator[Flask]:
    """Only the embedded database: for behavior that does not depend on the database."""
    with app.app_context():
        yield app
