"""The app's database, at hand without a request."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, opened for a test that shows no page."""
    with stored_app.app_context():
        yield stored_app


@pytest.fixture
def embedded(app: Flask) -> Iterator[Flask]:
    """The embedded database only: for what is decided in our own code, whichever database keeps it."""
    with app.app_context():
        yield app
