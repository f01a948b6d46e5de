"""`flask pause` and `flask resume`: no one is reading submissions, and the check says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from app import create_app
from app.extensions import db
from app.submissions.intake.pauses import Pause
from app.submissions.models import Submission
from config import EXAMPLE_PHONE, Settings
from tests.pages import PageClient
from tests.screening.drafts import put, send
from tests.walk import CONTACT, answers_of

PAGES = sorted(
    rule.rule.replace("<page_id>", "pain-score")
    for rule in create_app(Settings(instance_path=Path.cwd())).url_map.iter_rules()
    if rule.endpoint.startswith("screening.")
    and "GET" in (rule.methods or ())
    and not rule.rule.startswith(("/status", "/check/clear"))  # these stay reachable
)


def command(app: Flask, name: str) -> None:
    result = app.test_cli_runner().invoke(args=[name])
    assert result.exit_code == 0, result.output


def stored(app: Flask) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(Submission)) or 0


@pytest.mark.one_in(3)
@pytest.mark.parametrize("path", PAGES)
def test_during_a_pause_every_page_of_the_check_says_to_call(app: Flask, path: str) -> None:
    command(app, "pause")
    page = PageClient(app).get(path, status=200 if path == "/" else 503, follow_redirects=True)
    assert "call us" in page.text.lower()
    assert EXAMPLE_PHONE in page.text


@pytest.mark.one_in(3)
@pytest.mark.parametrize("path", [path for path in PAGES if path != "/"])
def test_during_a_pause_no_page_asks_anything(app: Flask, path: str) -> None:
    command(app, "pause")
    page = PageClient(app).get(path, status=503, follow_redirects=True)
    assert page.heading == "Call us instead"
    assert not page.soup.select("form")


def test_a_pause_and_its_end_take_effect_at_once(stored_app: Flask) -> None:
    patient = PageClient(stored_app)
    for _ in range(2):
        patient.follow(patient.get("/check/who"))
        command(stored_app, "pause")
        patient.get("/check/who", status=503)
        command(stored_app, "resume")


def test_sending_is_closed_during_a_pause_and_the_draft_is_sent_after_it(stored_app: Flask) -> None:
    patient = PageClient(stored_app)
    put(patient, answers_of("standard"))
    patient.get("/check/send")
    form = patient.last
    command(stored_app, "pause")
    page = patient.post("/check/send", CONTACT, status=503)
    assert page.heading == "Call us instead"
    assert stored(stored_app) == 0
    command(stored_app, "resume")
    patient.last = form
    assert patient.follow(patient.post("/check/send", CONTACT)).reference
    assert stored(stored_app) == 1


def test_an_answer_posted_during_a_pause_is_not_accepted(app: Flask) -> None:
    patient = PageClient(app)
    patient.follow(patient.get("/check", status=302))
    command(app, "pause")
    patient.post("/check/who", {"answering_for": "self", "age_band": "65_plus"}, status=503)
    command(app, "resume")
    assert patient.follow(patient.get("/check/age-band", status=302)).path == "/check/who"


def test_a_submission_sent_before_a_pause_keeps_its_reference(app: Flask) -> None:
    patient = PageClient(app)
    reference = send(patient, answers_of("standard")).reference
    command(app, "pause")
    assert patient.get("/check/sent").reference == reference


def test_staff_can_still_sign_in_during_a_pause(app: Flask) -> None:
    command(app, "pause")
    assert PageClient(app).get("/staff/sign-in").heading


def test_pausing_twice_is_one_pause_and_resuming_twice_does_no_harm(stored_app: Flask) -> None:
    for name in ("pause", "pause", "resume", "resume"):
        command(stored_app, name)
    with stored_app.app_context():
        (pause,) = db.session.scalars(select(Pause))
        assert pause.began_at <= pause.ended_at
    PageClient(stored_app).get("/check", status=302)
