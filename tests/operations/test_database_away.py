"""The database is unreachable: answering goes on, and a failed send is reported, kept, and sent once later."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.extensions import db
from app.screening import clinic_choices
from app.submissions.models import Event, Submission
from config import EXAMPLE_PHONE, Settings
from tests import postgres
from tests.pages import Page, PageClient
from tests.screening.drafts import open_send, send
from tests.submissions.build import change_tables
from tests.walk import CONTACT, answers_of, walk
from tests.worker_apps import WorkerApps

pytestmark = pytest.mark.one_in(2)
ANSWERS = answers_of("priority")
TABLES = ("submissions", "events", "shown_texts", "rate_counts")
AppAndWay = tuple[Flask, Callable[[Flask], AbstractContextManager[None]]]


def server_away(app: Flask) -> AbstractContextManager[None]:
    """Close the PostgreSQL database to everyone, and terminate every connection to it."""
    return postgres.closed(app.config["SETTINGS"].database_url)


@contextmanager
def file_unreadable(app: Flask) -> Iterator[None]:
    """Overwrite the embedded database's file."""
    file = Path(app.instance_path, "screener.db")
    _forget_connections(app)
    content = file.read_bytes()
    file.write_bytes(b"not a database" * 1000)
    yield
    _forget_connections(app)
    file.write_bytes(content)


@contextmanager
def folder_gone(app: Flask) -> Iterator[None]:
    """Move the embedded database's folder away, as if its disk were missing. The process has its keys since it started."""
    assert app.extensions["keys"].keys
    folder = Path(app.instance_path)
    _forget_connections(app)
    folder.rename(folder.with_name("elsewhere"))
    yield
    folder.with_name("elsewhere").rename(folder)


def _forget_connections(app: Flask) -> None:
    with app.app_context():
        db.engine.dispose()


@contextmanager
def table_gone(app: Flask, table: str) -> Iterator[None]:
    """Rename one table."""
    for old, new in ((table, "elsewhere"), ("elsewhere", table)):
        with app.app_context():
            change_tables(f"ALTER TABLE {old} RENAME TO {new}")
        if old == table:
            yield


@pytest.fixture(params=["postgresql: server away", "sqlite: file unreadable", "sqlite: folder gone"])
def app_and_way(request: pytest.FixtureRequest) -> AppAndWay:
    """The app on each database, and a way to make that database unreachable."""
    engine, _, way = request.param.partition(": ")
    app = request.getfixturevalue("app_on_a_server" if engine == "postgresql" else "app")
    return app, {"server away": server_away, "file unreadable": file_unreadable, "folder gone": folder_gone}[
        way
    ]


@pytest.fixture
def app_on_a_server(service_database: str, settings: Settings, worker_apps: WorkerApps) -> Iterator[Flask]:
    """The app on PostgreSQL."""
    with worker_apps.use(replace(settings, database_url=service_database)) as app:
        yield app


def ready_to_send(app: Flask) -> PageClient:
    """A patient on the send page."""
    patient = PageClient(app)
    open_send(patient, ANSWERS)
    return patient


def assert_says_not_sent(page: Page) -> None:
    assert page.heading == "This was not sent"
    assert EXAMPLE_PHONE in page.text
    assert page.response.headers["Retry-After"]
    assert "Traceback" not in page.html
    assert "Error" not in page.html


def assert_sent_once(app: Flask, page: Page) -> None:
    assert page.reference
    with app.app_context():
        assert list(db.session.scalars(select(Submission.reference))) == [page.reference]
        sent = select(func.count()).select_from(Event).where(Event.kind == "sent")
        assert db.session.scalar(sent) == 1


def test_a_failed_send_is_reported_kept_and_sent_once_later(app_and_way: AppAndWay) -> None:
    app, away = app_and_way
    patient = ready_to_send(app)
    form = patient.last
    answers_before = patient.get("/check/answers").text
    with away(app):
        for _ in range(2):
            patient.last = form
            assert_says_not_sent(patient.post("/check/send", CONTACT, status=503))
        assert patient.get("/check/answers").text == answers_before
    patient.last = form
    assert_sent_once(app, patient.follow(patient.post("/check/send", CONTACT)))


@pytest.mark.one_in(3)
@pytest.mark.parametrize("table", TABLES)
def test_an_unreachable_table_means_not_sent(stored_app: Flask, table: str) -> None:
    patient = ready_to_send(stored_app)
    form = patient.last
    with table_gone(stored_app, table):
        assert_says_not_sent(patient.post("/check/send", CONTACT, status=503))
    with stored_app.app_context():
        assert db.session.scalar(select(func.count()).select_from(Submission)) == 0
    patient.last = form
    assert_sent_once(stored_app, patient.follow(patient.post("/check/send", CONTACT)))


def test_the_whole_check_can_be_answered_while_the_database_is_away(app_and_way: AppAndWay) -> None:
    app, away = app_and_way
    patient = PageClient(app)
    with away(app):
        walk(patient, ANSWERS)
        assert patient.get("/check/result").tier == "priority_review"
        page = patient.get("/check/send", status=503)
        assert EXAMPLE_PHONE in page.text


def test_the_send_page_needs_no_database_once_the_clinics_are_known(app_and_way: AppAndWay) -> None:
    app, away = app_and_way
    patient = ready_to_send(app)
    clinics = re.findall(r'name="clinic"[^>]*value="([^"]+)"', patient.last.html)
    with away(app):
        page = patient.get("/check/send")
        assert re.findall(r'name="clinic"[^>]*value="([^"]+)"', page.html) == clinics
        assert_says_not_sent(patient.post("/check/send", CONTACT, status=503))
    patient.last = page
    assert_sent_once(app, patient.follow(patient.post("/check/send", CONTACT)))


def test_clinics_of_more_than_an_hour_ago_are_not_offered(
    app_and_way: AppAndWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, away = app_and_way
    monkeypatch.setattr(clinic_choices, "_OFFERED", replace(clinic_choices._OFFERED, at_most_s=0.0))
    patient = ready_to_send(app)
    with away(app):
        patient.get("/check/send", status=503)


def test_the_reference_is_shown_again_when_the_database_is_back(app_and_way: AppAndWay) -> None:
    app, away = app_and_way
    patient = PageClient(app)
    sent = send(patient, ANSWERS)
    with away(app):
        page = patient.get("/check/sent", status=503)
        assert EXAMPLE_PHONE in page.text
    assert patient.get("/check/sent").reference == sent.reference


def test_signing_in_without_a_database_shows_a_plain_page(app_and_way: AppAndWay) -> None:
    app, away = app_and_way
    browser = PageClient(app)
    browser.get("/staff/sign-in")
    with away(app):
        page = browser.post("/staff/sign-in", {"email": "a@b.example", "password": "x" * 12}, status=503)
        assert "not working" in page.heading


def test_the_check_can_be_answered_without_any_database_server(
    settings: Settings, make_app: Callable[[Settings], Flask], tmp_path: Path
) -> None:
    nowhere = f"postgresql:///nothing?host={tmp_path}/no-server"
    patient = PageClient(make_app(replace(settings, database_url=nowhere)))
    walk(patient, ANSWERS)
    assert patient.get("/check/result").tier == "priority_review"
    assert_says_not_sent(patient.post("/check/send", CONTACT, status=503))
