"""The database's file is deleted, moved or replaced under a running server: nothing that was acknowledged is lost."""

from __future__ import annotations

import logging
import os
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from app.database_file import DatabaseFile, DatabaseFileProblem, WatchedConnection
from app.extensions import db, writing
from app.submissions.intake import pauses
from app.submissions.models import Submission
from config import EXAMPLE_PHONE
from tests.operations.loopback import Browser
from tests.operations.running import Instance
from tests.operations.seeded import finished_walk, stored
from tests.pages import Page, PageClient
from tests.screening.drafts import open_send, send
from tests.submissions.build import NOON
from tests.walk import CONTACT, answers_of

ANSWERS = answers_of("priority", onset_date="not_sure", imaging_date="not_sure")
FILES = ("screener.db", "screener.db-wal", "screener.db-shm")
TIMES_MOVED = 4


def file_of(app: Flask) -> Path:
    return Path(app.instance_path, "screener.db")


class Waiting:
    """A patient on the send page."""

    def __init__(self, app: Flask) -> None:
        self.patient = PageClient(app)
        self.form = open_send(self.patient, ANSWERS)

    def press(self, status: int) -> Page:
        """Press Send once."""
        self.patient.last = self.form
        return self.patient.post("/check/send", CONTACT, status=status)


def references(app: Flask) -> set[str]:
    with app.app_context():
        return set(db.session.scalars(select(Submission.reference)))


def sent_reference(app: Flask) -> str:
    reference = send(PageClient(app), ANSWERS).reference
    assert reference is not None
    return reference


def keep_links(app: Flask) -> Path:
    """Give the files a second name each, by which they outlive their deletion."""
    kept = file_of(app).parent.with_name("kept")
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir()
    for name in FILES:
        os.link(file_of(app).with_name(name), kept / name)
    return kept


def put_back(app: Flask, kept: Path) -> None:
    for name in FILES:
        (kept / name).replace(file_of(app).with_name(name))


def assert_not_sent(page: Page) -> None:
    assert page.heading == "This was not sent"
    assert EXAMPLE_PHONE in page.text
    assert "911" in page.text


@pytest.mark.proves("lost-file-acknowledges-nothing")
def test_nothing_is_acknowledged_once_the_file_is_deleted(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    before, waiting = sent_reference(app), Waiting(app)
    kept = keep_links(app)
    for name in FILES:
        file_of(app).with_name(name).unlink()
    for _ in range(3):
        assert_not_sent(waiting.press(503))
    assert [record for record in caplog.records if record.levelno == logging.CRITICAL]
    assert not file_of(app).exists()
    put_back(app, kept)
    after = sent_reference(app)
    assert references(app) == {before, after}


def test_nothing_is_acknowledged_while_an_older_copy_lies_in_its_place(app: Flask) -> None:
    copy = file_of(app).with_name("older copy")
    with app.app_context():
        driver = db.engine.raw_connection()
        driver.driver_connection.execute("VACUUM INTO ?", [str(copy)])
        driver.close()
    before, waiting = sent_reference(app), Waiting(app)
    kept = keep_links(app)
    copy.replace(file_of(app))
    assert_not_sent(waiting.press(503))
    put_back(app, kept)
    after = sent_reference(app)
    assert references(app) == {before, after}


def test_a_file_restored_without_the_earlier_log_is_used_without_a_restart(app: Flask) -> None:
    copy = file_of(app).with_name("older copy")
    before = sent_reference(app)
    with app.app_context():
        driver = db.engine.raw_connection()
        driver.driver_connection.execute("VACUUM INTO ?", [str(copy)])
        driver.close()
    lost_with_the_file = sent_reference(app)
    for name in FILES:
        file_of(app).with_name(name).unlink()
    copy.replace(file_of(app))
    after = sent_reference(app)
    assert references(app) == {before, after}
    assert lost_with_the_file not in references(app)


def test_nothing_is_acknowledged_once_its_log_alone_is_deleted(app: Flask) -> None:
    sent_reference(app)
    with app.app_context(), db.engine.connect() as other:
        other.execute(text("SELECT 1"))
        file_of(app).with_name("screener.db-wal").unlink()
        with pytest.raises(OperationalError), writing.begin() as session:
            session.execute(text("UPDATE clinics SET name = name"))


def test_a_log_that_is_deleted_while_only_one_connection_has_it_open_loses_nothing(app: Flask) -> None:
    """The last connection to close moves its log into the file first."""
    before = sent_reference(app)
    file_of(app).with_name("screener.db-wal").unlink()
    after = sent_reference(app)
    assert references(app) == {before, after}


def test_what_is_stored_just_before_the_file_goes_is_not_acknowledged(app: Flask) -> None:
    with app.app_context(), pytest.raises(OperationalError, match="deleted, moved or replaced"):
        pause_while_the_file_goes(app)
    file_of(app).with_name("away").rename(file_of(app))
    with app.app_context():
        assert not pauses.is_paused(db.session)


def pause_while_the_file_goes(app: Flask) -> None:
    with writing.begin() as session:
        pauses.pause(session, NOON)
        session.flush()
        file_of(app).rename(file_of(app).with_name("away"))


def test_a_folder_that_leads_elsewhere_is_noticed(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        DatabaseFile(tmp_path / name / "screener.db").create()
    link = tmp_path / "instance"
    link.symlink_to(tmp_path / "one")
    connection = DatabaseFile(link / "screener.db").open(lambda: [bytes(32)])
    connection.refuse_other_file()
    link.unlink()
    link.symlink_to(tmp_path / "two")
    with pytest.raises(DatabaseFileProblem):
        connection.commit()
    connection.close()


def test_opening_creates_no_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseFileProblem, match="there is no database file"):
        DatabaseFile(tmp_path / "screener.db").open(lambda: [bytes(32)])
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_created_beside_the_log_of_an_earlier_one(tmp_path: Path) -> None:
    (tmp_path / "screener.db-wal").write_bytes(b"the last changes")
    with pytest.raises(DatabaseFileProblem, match="Put the database back"):
        DatabaseFile(tmp_path / "screener.db").create()
    assert [file.name for file in tmp_path.iterdir()] == ["screener.db-wal"]


def test_a_key_that_does_not_fit_is_named(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "a file? with #signs%20.db")
    assert file.create()
    connection = file.open(lambda: [bytes(32)])
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    assert not file.create()
    with pytest.raises(DatabaseFileProblem, match="database key does not open"):
        file.open(lambda: [bytes(31) + b"1"])


def test_no_acknowledged_send_is_lost_while_the_files_are_moved_away_and_back(
    make_instance: Callable[..., Instance], look_inside: Callable[[Instance], Flask]
) -> None:
    served = make_instance()
    served.start(workers=2)
    done = Event()
    acknowledged: list[str] = []

    def send_in_a_loop() -> None:
        while not done.is_set():
            browser = finished_walk(served, ANSWERS)
            form = browser.form()
            while (page := browser.once("/check/send", form)).status == 503:
                assert "This was not sent" in page.html
            acknowledged.append(reference_of(browser, page.location))

    with ThreadPoolExecutor(4) as pool:
        patients = [pool.submit(send_in_a_loop) for _ in range(4)]
        try:
            for _ in range(TIMES_MOVED):
                move(served.folder, away=True)
                wait_for(lambda: Browser(served.port).once("/clinics").status == 503)
                seen = len(acknowledged)
                move(served.folder, away=False)
                wait_for(lambda before=seen: len(acknowledged) > before)
        finally:
            done.set()
        for patient in patients:
            patient.result()
    inside = stored(look_inside(served))
    assert len(acknowledged) >= TIMES_MOVED
    assert set(acknowledged) <= set(inside.references)
    assert inside.integrity == "ok"
    assert "was deleted, moved or replaced" in served.log


def reference_of(browser: Browser, location: str) -> str:
    reference = browser.follow(browser.fetch(location)).reference
    assert reference is not None
    return reference


def move(folder: Path, *, away: bool) -> None:
    elsewhere = folder.with_name("elsewhere")
    elsewhere.mkdir(exist_ok=True)
    for name in FILES:
        one, other = folder / name, elsewhere / name
        (one if away else other).rename(other if away else one)


def wait_for(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.benchmark(group="database file")
def test_what_comparing_the_files_costs(benchmark, tmp_path: Path) -> None:
    """Twice for each commit and once for each use of a connection; some 3 microseconds."""
    file = DatabaseFile(tmp_path / "screener.db")
    file.create()
    connection: WatchedConnection = file.open(lambda: [bytes(32)])
    benchmark(connection.refuse_other_file)
    connection.close()
