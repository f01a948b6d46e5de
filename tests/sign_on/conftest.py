"""An app with the clinic's single sign-on, and the provider that it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from app.sign_on import wire
from app.sign_on.configuration import SignOn
from app.sign_on.configured import EXTENSION, new_provider
from app.staff.roles import Role
from tests.sign_on.faulty_provider import CLIENT, SECRET, FaultyProvider, running

ROLES = {
    "spine-leads": Role.LEAD,
    "spine-clinicians": Role.CLINICIAN,
    "spine-coordinators": Role.COORDINATOR,
    "all-coordinators": Role.COORDINATOR,
    "spine-auditors": Role.AUDITOR,
}
PUBLIC_URL = "http://localhost"


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultyProvider]:
    """A provider on this machine, without faults until a test switches some on. It is not reached by any proxy."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running() as provider:
        yield provider


@pytest.fixture
def secret_file(tmp_path: Path) -> Path:
    """The file of the client's secret."""
    file = tmp_path / "secret"
    file.touch(0o600)
    file.write_text(f"{SECRET}\n")
    return file


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for less than a person would, where a provider never answers."""
    monkeypatch.setattr(wire, "LONGEST_S", 0.3)


@pytest.fixture
def set_up(provider: FaultyProvider, secret_file: Path) -> Callable[[Flask], SignOn]:
    """Sets single sign-on in an app."""

    def set_up(app: Flask, **more: object) -> SignOn:
        sign_on = SignOn(
            issuer=provider.issuer, client_id=CLIENT, secret_file=secret_file, roles=ROLES, **more
        )  # type: ignore[arg-type]
        app.config["SETTINGS"] = replace(app.config["SETTINGS"], sign_on=sign_on)
        app.extensions[EXTENSION] = new_provider(sign_on, PUBLIC_URL)
        return sign_on

    return set_up


@pytest.fixture
def clinic_app(app: Flask, set_up: Callable[[Flask], SignOn]) -> Flask:
    """The app with single sign-on, on an embedded database."""
    set_up(app)
    return app


@pytest.fixture
def stored_clinic_app(stored_app: Flask, set_up: Callable[[Flask], SignOn]) -> Flask:
    """The same, on each database."""
    set_up(stored_app)
    return stored_app
