"""One app shared by the tests that neither pause it nor count what is stored: creating an app takes time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from app import create_app
from app.extensions import db
from app.submissions.intake import resume_code
from config import Settings
from tests.cover import CALLED_AT_EVERY_HOUR
from tests.pages import PageClient
from tests.submissions.build import NOON


@pytest.fixture(scope="session")
def shared_app(prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app on an embedded database. Tests may add rows, but must not count them."""
    folder = tmp_path_factory.mktemp("shared") / "instance"
    shutil.copytree(prepared_instance, folder)
    app = create_app(Settings(instance_path=folder, testing=True, service_levels=CALLED_AT_EVERY_HOUR))
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def patient(shared_app: Flask) -> PageClient:
    """A new browser, without cookies."""
    return PageClient(shared_app)


@pytest.fixture
def noon() -> Iterator[None]:
    """The time is noon on the Monday that the builders use."""
    with time_machine.travel(NOON):
        yield


@pytest.fixture
def own_patient(app: Flask) -> PageClient:
    """A browser with an instance of its own, so that saved drafts may be counted."""
    return PageClient(app)


@pytest.fixture
def quick_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the slow hash use little memory; its cost is tested elsewhere."""
    monkeypatch.setattr(resume_code, "MEMORY_KIB", 64)
