"""Opened and continued pages are counted in memory, and written once a minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.clock import today
from app.extensions import db, limiter
from app.screening import page_counter
from app.submissions.page_counts import Passage, passages
from tests.pages import PageClient
from tests.submissions.build import rows


@pytest.fixture(autouse=True)
def nothing_counted(app: Flask) -> None:
    """Earlier tests of the same process may have left counts."""
    with app.app_context():
        page_counter.page_counter().take()


def written(app: Flask) -> dict[str, Passage]:
    with app.app_context():
        page_counter.write_counts()
        return passages(db.session, today() - timedelta(1), today())


def test_a_page_counts_when_opened_and_when_left_with_answers_but_not_with_an_error(app: Flask) -> None:
    patient = PageClient(app)
    patient.get("/check/who")
    patient.post("/check/who", {"answering_for": "self"}, status=422)
    patient.post("/check/who", {"answering_for": "self", "age_band": "65_plus"})
    patient.get("/check/emergency-signs")
    assert written(app) == {"who": Passage(1, 1), "emergency-signs": Passage(1, 0)}


def test_expired_counts_of_limits_are_taken_out_along_with_it(app: Flask) -> None:
    PageClient(app).get("/check/who")
    with app.app_context():
        for key, seconds in (("over", 60), ("not over", 3600)):
            limiter.limiter.storage.incr(key, seconds)
        with time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)):
            page_counter.write_counts()
        assert len(rows("SELECT key FROM rate_counts")) == 1


def test_counts_are_written_after_a_minute_and_not_before(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = PageClient(app)
    patient.get("/check/who")
    with app.app_context():
        assert not page_counter.page_counter().is_due
        assert passages(db.session, today(), today()) == {}
    monkeypatch.setattr(page_counter, "EVERY_S", 0.0)
    patient.get("/check/who")
    with app.app_context():
        assert passages(db.session, today(), today()) == {"who": Passage(2, 0)}


def test_a_page_is_answered_while_a_key_file_is_missing(
    app: Flask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    patient = PageClient(app)
    patient.get("/check/who")
    keys = app.config["SETTINGS"].keys_file
    keys.rename(keys.with_name("elsewhere"))
    app.extensions["keys"]._look_again_at = 0.0  # it looks once a second
    monkeypatch.setattr(page_counter, "EVERY_S", 0.0)
    patient.get("/check/who")
    assert "could not be written" in caplog.text
