"""`flask doctor`: each thing that is wrong is found, named, and comes with what to do."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from click.testing import Result
from flask import Flask
from sqlalchemy import text

from app.clock import local_now
from app.extensions import db, writing
from app.keys import new_key
from app.mail_server import MailServer
from app.operations import doctor_machine
from app.outbox import marks
from app.proxy_notes import FILE
from app.staff.models import Staff
from config import Settings
from tests.operations.running import Instance
from tests.outbox.build import reader, write_urgent
from tests.submissions.build import change_tables, sent, staff
from tests.submissions.build import run as run_sql
from tests.submissions.scopes import EDINA, tied

MakeApp = Callable[[Settings], Flask]
REAL = {"PUBLIC_URL": "http://check.clinic.org", "CLINIC_PHONE": "612-555-0123", "COME_BACK_LIMIT": "often"}


def run(app: Flask, *args: str) -> Result:
    return app.test_cli_runner().invoke(args=["doctor", *args])


def findings(app: Flask, *args: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(app, "--json", *args).output)["findings"]
    return found


def bad(app: Flask, *args: str) -> dict[str, str]:
    """What is bad, by what it is about; each says what to do."""
    return {
        each["about"]: f"{each['says']} {each['to_do']}"
        for each in findings(app, *args)
        if each["level"] == "bad"
    }


def warned(app: Flask) -> str:
    return "\n".join(f"{each['about']}: {each['says']}" for each in findings(app) if each["level"] == "warn")


def settings_of(app: Flask) -> Settings:
    settings: Settings = app.config["SETTINGS"]
    return settings


def folder_of(app: Flask) -> Path:
    return settings_of(app).instance_path


def again(app: Flask, make_app: MakeApp, **changes: Any) -> Flask:
    """The app as another process makes it, with other settings."""
    return make_app(replace(settings_of(app), **changes))


def test_nothing_is_bad_of_an_instance_in_use(stored_app: Flask) -> None:
    with stored_app.app_context():
        sent()
        staff("lead")
        staff("clinician")
    assert bad(stored_app, "--full").keys() <= {"server"}  # that of the tests need not outlive a power cut
    result = run(stored_app, "--full")
    assert result.exit_code == bool(settings_of(stored_app).database_url)
    for line in ("ok    keys: ", "ok    migration: ", "ok    triggers: ", "ok    rules: ", "WARN  backups: "):
        assert line in result.output
    assert "events: " in result.output


def test_nothing_is_changed(app: Flask) -> None:
    with app.app_context():
        sent()
        db.engine.dispose()
    before = {file.name: file.read_bytes() for file in folder_of(app).iterdir()}
    run(app, "--full")
    with app.app_context():
        db.engine.dispose()
    assert {file.name: file.read_bytes() for file in folder_of(app).iterdir()} == before


def test_every_refused_setting_is_named_with_the_rest(make_instance: Callable[..., Instance]) -> None:
    instance = make_instance(APP_ENV="production", **REAL)
    ended = instance.flask("doctor")
    assert ended.returncode == 1
    for words in (
        "https://",
        "example number",
        "CLINIC_OPEN",
        "URGENT_COVER",
        "COME_BACK_LIMIT",
        "keys.json is missing",
    ):
        assert words in ended.stdout, words
    assert "database file" in ended.stdout
    assert "Traceback" not in ended.stderr
    assert not instance.folder.exists()


def test_an_address_that_is_no_database_is_told_plainly(make_instance: Callable[..., Instance]) -> None:
    ended = make_instance(DATABASE_URL="mysql+nothing://server/x").flask("doctor")
    assert ended.returncode == 1
    assert "DATABASE_URL must start with postgresql://" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(("env", "level"), [("production", "bad"), ("local", "warn")])
def test_files_that_others_can_read_are_named(app: Flask, make_app: MakeApp, env: str, level: str) -> None:
    folder_of(app).chmod(0o755)
    (folder_of(app) / "screener.db").chmod(0o644)
    modes = [each for each in findings(again(app, make_app, env=env)) if each["about"] == "file modes"]
    assert {each["level"] for each in modes} == {level}
    assert [name in each["says"] for each, name in zip(modes, ("screener.db", "instance"), strict=True)] == [
        True,
        True,
    ]


def test_keys_that_are_missing_or_anothers_are_named(app: Flask, make_app: MakeApp) -> None:
    file = folder_of(app) / "keys.json"
    stored = json.loads(file.read_text())
    stored["index"] = {next(iter(stored["index"])): new_key()}
    file.write_text(json.dumps(stored))
    assert "another index key" in str(bad(again(app, make_app)))
    file.unlink()
    assert "Put the key file back" in bad(again(app, make_app))["key files"]


def test_a_database_that_is_gone_or_deleted_under_a_process_is_named(app: Flask, make_app: MakeApp) -> None:
    with app.app_context():
        db.session.execute(text("SELECT 1"))
        file = folder_of(app) / "screener.db"
        kept = file.with_name("kept")
        os.link(file, kept)
        assert "hard link" in warned(again(app, make_app))
        file.unlink()
        assert "missing" in bad(again(app, make_app))["database file"]
        file.touch(0o600)
        assert str(os.getpid()) in bad(again(app, make_app))["database file"]


def test_an_unreachable_server_is_named(app: Flask, make_app: MakeApp, tmp_path: Path) -> None:
    nowhere = f"postgresql:///nothing?host={tmp_path}/no-server"
    assert "cannot be opened" in bad(again(app, make_app, database_url=nowhere))["database"]


@pytest.mark.parametrize(
    ("about", "change"),
    [
        ("migration", "UPDATE alembic_version SET version_num = '0004'"),
        ("database", "DROP TABLE key_fingerprints"),
        ("triggers", "DROP TRIGGER {trigger}"),
    ],
)
def test_a_database_that_was_changed_is_named(stored_app: Flask, about: str, change: str) -> None:
    is_sqlite = not settings_of(stored_app).database_url
    trigger = "written_once_events_update" if is_sqlite else "written_once_events_rows ON events"
    with stored_app.app_context():
        change_tables(change.format(trigger=trigger))
    assert "flask database upgrade" in bad(stored_app)[about]


def test_a_link_that_was_changed_is_named(app: Flask) -> None:
    with app.app_context():
        sent()
        with db.engine.begin() as connection:
            for name in ("update", "delete", "insert"):
                connection.execute(text(f"DROP TRIGGER written_once_events_{name}"))
            connection.execute(text("UPDATE events SET kind = 'contact'"))
    for args in ((), ("--full",)):
        assert "link 1 " in bad(app, *args)["audit chain"]


def test_a_clock_that_is_behind_is_named(stored_app: Flask) -> None:
    with stored_app.app_context():
        sent(at=datetime.now(UTC) + timedelta(hours=2))
    assert "from the future" in bad(stored_app)["clock"]
    with time_machine.travel(datetime(2020, 1, 1, tzinfo=UTC)):
        assert {"clock"} <= bad(stored_app).keys()


@pytest.mark.parametrize(("free", "level"), [(2**20, "bad"), (2**30, "warn")])
def test_a_full_disk_is_named(app: Flask, monkeypatch: pytest.MonkeyPatch, free: int, level: str) -> None:
    monkeypatch.setattr(doctor_machine.shutil, "disk_usage", lambda _: Free(free))
    (disk,) = [each for each in findings(app) if each["about"] == "disk"]
    assert disk["level"] == level
    assert disk["to_do"]


class Free:
    """What the system says of a disk."""

    def __init__(self, free: int) -> None:
        self.free = free


def test_headers_that_the_proxy_does_not_set_are_named(app: Flask, make_app: MakeApp) -> None:
    assert "share each limit" in str(findings(again(app, make_app, env="production")))
    behind = again(app, make_app, proxy_hops=1)
    assert "no request was served yet" in warned(behind)
    headers = {"X-Forwarded-For": "203.0.113.1, 198.51.100.7", "X-Forwarded-Proto": "https"}
    behind.test_client().get("/", headers=headers)
    assert "does not set X-Forwarded-Host" in bad(behind)["proxy"]
    assert "held 2 addresses" in warned(behind)
    assert "203.0.113.1" not in (folder_of(app) / FILE).read_text()
    other = again(app, make_app, proxy_hops=1)
    other.test_client().get("/", headers={**headers, "X-Forwarded-Host": "localhost"})
    assert "proxy" not in bad(other)


def test_keys_in_one_file_are_told_apart(app: Flask, make_app: MakeApp) -> None:
    together, apart = folder_of(app) / "keys.json", folder_of(app) / "database-key.json"
    together.write_text(json.dumps(json.loads(together.read_text()) | json.loads(apart.read_text())))
    apart.unlink()
    assert "holds the database key too" in warned(again(app, make_app))


def test_clinics_that_no_one_works_for_are_named_by_kind(app: Flask) -> None:
    with app.app_context():
        staff("lead")
        doctor = tied("clinician", EDINA)
    (lacking,) = [each for each in findings(app) if each["about"] == "clinics"]
    assert lacking["level"] == "bad"
    assert lacking["says"].startswith("no clinician works for: Example Spine Clinic, Minneapolis; ")
    assert "Edina" not in lacking["says"]
    for days, edina_too in ((13, False), (15, True)):
        with app.app_context(), writing.begin() as session:
            account, today = session.get_one(Staff, doctor.id), local_now().date()
            account.away_from, account.away_until = today, today + timedelta(days)
        assert ("Edina" in bad(app)["clinics"]) is edina_too


def test_a_worker_that_is_not_there_and_mail_that_is_stuck_are_named(app: Flask, make_app: MakeApp) -> None:
    assert "worker: never seen" in warned(app)
    long_ago = datetime.now(UTC) - timedelta(hours=1)
    with app.app_context():
        reader()
        write_urgent(long_ago)
        with writing.begin() as session:
            marks.beat(session, long_ago)
    assert "worker: last seen on" in warned(app)
    assert "e-mail: staff asked for it, but none can be sent" in warned(app)
    mailing = again(app, make_app, mail_server=MailServer("mail.example.org", "check@example.org"))
    assert "e-mail: 1 wait, the oldest for 60 minutes" in warned(mailing)
    with app.app_context():
        run_sql("UPDATE outbox SET dead_at = next_at")
        with writing.begin() as session:
            marks.beat(session, datetime.now(UTC))
    assert "e-mail: 1 could not be delivered" in warned(mailing)
    assert "worker: " not in warned(mailing)


def test_an_address_open_to_other_machines_is_named(app: Flask, make_app: MakeApp) -> None:
    assert "address" not in warned(app)
    assert "OPEN_ADDRESS is allowed" in warned(again(app, make_app, open_address=True))
