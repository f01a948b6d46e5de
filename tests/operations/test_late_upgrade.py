"""A database that is away when the server starts is brought up to date when it is there; pages are served meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text

from app.extensions import writing
from app.keys import write_new_keys
from app.operations import late_upgrade, preparation
from config import Settings
from tests import postgres
from tests.operations.loopback import Browser
from tests.operations.running import LONGEST_S, Instance
from tests.pages import PageClient


def test_a_database_is_brought_up_to_date_when_it_is_there(
    empty_postgres: str,
    settings: Settings,
    make_app: Callable[[Settings], Flask],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(late_upgrade, "TRIED_EVERY_S", 0.01)
    app = make_app(replace(settings, database_url=empty_postgres))
    with postgres.closed(empty_postgres):
        with app.app_context():
            assert "not currently accepting connections" in preparation.why_away()
        thread = late_upgrade.begin(app)
        while "the database is away" not in caplog.text:
            assert thread.is_alive()
        patient = PageClient(app)
        patient.get("/clinics", status=503)
    thread.join()
    assert "the database is there, and up to date" in caplog.text
    patient.get("/clinics")


def test_what_trying_again_does_not_help_is_logged_once(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    with app.app_context(), writing.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = 'of later code'"))
    late_upgrade.begin(app).join()
    assert caplog.text.count("the database cannot be brought up to date") == 1


@pytest.mark.full
def test_a_server_whose_database_is_away_serves_pages_and_says_so(
    make_instance: Callable[..., Instance], empty_postgres: str
) -> None:
    instance = make_instance(DATABASE_URL=empty_postgres)
    instance.folder.mkdir(mode=0o700)
    write_new_keys(instance.keys_file)
    patient = Browser(instance.port)
    with postgres.closed(empty_postgres):
        instance.start(workers=2)
        assert "THE DATABASE CANNOT BE REACHED" in instance.printed
        assert patient.follow(patient.once("/check")).path == "/check/who"
        assert patient.once("/clinics").status == 503
    deadline = time.monotonic() + LONGEST_S
    while patient.once("/clinics").status == 503:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert instance.flask("database", "check").returncode == 0
    assert "Traceback" not in instance.log + instance.printed
    assert instance.stop() == 0
