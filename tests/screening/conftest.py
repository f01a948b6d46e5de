"""One app for every test here that neither pauses it nor counts what is stored: making one for each takes time."""

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
from tests.pages import PageClient
from tests.submissions.build import NOON


@pytest.fixture(scope="session")
def shared_app(prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app on an embedded database that tests may add to, but must not count."""
    folder = tmp_path_factory.mktemp("shared") / "instance"
    shutil.copytree(prepared_instance, folder)
    app = create_app(Settings(instance_path=folder, testing=True))
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def patient(shared_app: Flask) -> PageClient:
    """A new browser, without cookies."""
    return PageClient(shared_app)


@pytest.fixture
def noon() -> Iterator[None]:
    """It is noon on the Monday of the builders."""
    with time_machine.travel(NOON):
        yield


@pytest.fixture
def own_patient(app: Flask) -> PageClient:
    """A browser at an instance of its own: what is parked there may be counted."""
    return PageClient(app)


@pytest.fixture
def quick_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow hash with little memory: how slow it is is tried elsewhere."""
    monkeypatch.setattr(resume_code, "MEMORY_KIB", 64)
