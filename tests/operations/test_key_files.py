"""Key files that are missing or belong to another database: no harm is done, and everything works again once they are back."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import select

from app.extensions import db
from app.key_fingerprints import KeyFingerprint
from app.keys import DATABASE, KINDS, KeyFile, new_key, write_stored
from config import EXAMPLE_PHONE, BadSettings, Settings, load_settings
from tests.operations.loopback import Browser
from tests.operations.refusals import refusal
from tests.operations.running import Instance
from tests.pages import PageClient
from tests.screening.drafts import open_send
from tests.submissions.build import sent
from tests.walk import CONTACT, answers_of

MakeApp = Callable[[Settings], Flask]
PUT_BACK = "Put the key file back. New keys cannot open this database."
ANSWERS = answers_of("priority", onset_date="not_sure", imaging_date="not_sure")
NAMES = ("keys.json", "database-key.json")


def run(app: Flask, *args: str) -> Result:
    return app.test_cli_runner().invoke(args=list(args))


def settings_of(app: Flask) -> Settings:
    settings: Settings = app.config["SETTINGS"]
    return settings


def folder_of(app: Flask) -> Path:
    return settings_of(app).instance_path


def take_away(app: Flask, *names: str) -> None:
    for name in names:
        (folder_of(app) / name).rename(folder_of(app) / f"{name} elsewhere")


def put_back(app: Flask, *names: str) -> None:
    for name in names:
        (folder_of(app) / f"{name} elsewhere").rename(folder_of(app) / name)


def test_every_command_writes_for_its_owner_only(make_instance: Callable[..., Instance]) -> None:
    """On a machine on which others can read what is written unless a program says otherwise."""
    instance = make_instance()
    before = os.umask(0o022)
    try:
        for command in ("keys new", "database upgrade"):
            assert instance.flask(*command.split()).returncode == 0
    finally:
        os.umask(before)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in instance.folder.iterdir()}
    assert set(modes) >= {*NAMES, "screener.db"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(instance.folder.stat().st_mode) == 0o700


def look_at_once(app: Flask) -> None:
    """Let the app notice a change of the key files now, and not only within a second."""
    app.extensions["keys"]._look_again_at = 0.0


@pytest.mark.proves("no-new-keys-beside-a-database")
@pytest.mark.parametrize("command", ["keys new", "start"])
@pytest.mark.parametrize("gone", [NAMES, NAMES[:1], NAMES[1:]], ids=" and ".join)
def test_no_keys_are_made_beside_a_database(
    stored_app: Flask, make_app: MakeApp, command: str, gone: tuple[str, ...]
) -> None:
    take_away(stored_app, *gone)
    before = sorted(file.name for file in folder_of(stored_app).iterdir())
    output = refusal(make_app(settings_of(stored_app)), command)
    assert output.startswith("Error: ")
    assert PUT_BACK in output
    assert all(str(folder_of(stored_app) / name) in output for name in gone)
    assert sorted(file.name for file in folder_of(stored_app).iterdir()) == before


def test_no_keys_are_made_beside_the_log_of_a_database_that_is_gone(
    tmp_path: Path, make_app: MakeApp
) -> None:
    (tmp_path / "screener.db-wal").write_bytes(b"the last changes")
    result = run(make_app(Settings(instance_path=tmp_path, testing=True)), "keys", "new")
    assert result.exit_code == 1
    assert [file.name for file in tmp_path.iterdir()] == ["screener.db-wal"]


def test_no_keys_are_made_for_a_server_that_does_not_answer(tmp_path: Path, make_app: MakeApp) -> None:
    nowhere = f"postgresql:///nothing?host={tmp_path}/no-server"
    result = run(
        make_app(Settings(instance_path=tmp_path, database_url=nowhere, testing=True)), "keys", "new"
    )
    assert result.exit_code == 1
    assert "Nothing was made" in result.output
    assert list(tmp_path.iterdir()) == []


def test_production_says_to_put_the_keys_back_where_there_is_a_database(app: Flask) -> None:
    take_away(app, *NAMES)
    with pytest.raises(BadSettings) as refusal:
        load_settings({"APP_ENV": "production", "INSTANCE_PATH": str(folder_of(app))})
    assert PUT_BACK in str(refusal.value)
    assert "keys new" not in str(refusal.value)


def change_key(app: Flask, kind: str) -> None:
    """Put another key in the place of one, under its id."""
    file = folder_of(app) / NAMES[kind == DATABASE]
    stored = json.loads(file.read_text())
    stored[kind] = dict.fromkeys(stored[kind], new_key())
    file.write_text(json.dumps(stored))


@pytest.mark.one_in(3)
@pytest.mark.parametrize("kind", KINDS)
def test_another_key_is_refused_by_name_and_nothing_changes(
    stored_app: Flask, make_app: MakeApp, kind: str
) -> None:
    with stored_app.app_context():
        submission_id = sent()
    change_key(stored_app, kind)
    for command in ("database upgrade", "start", "clinics list"):
        if command == "clinics list" and settings_of(stored_app).database_url:
            continue  # it needs no key
        output = refusal(make_app(settings_of(stored_app)), command)
        assert f"{kind} key" in output
        assert "Traceback" not in output
    with stored_app.app_context():
        assert db.session.get(KeyFingerprint, (kind, key_id(stored_app, kind))) is not None
        assert submission_id


def key_id(app: Flask, kind: str) -> str:
    stored = json.loads((folder_of(app) / NAMES[kind == DATABASE]).read_text())
    return next(iter(stored[kind]))


def test_a_fingerprint_says_nothing_about_its_key(app: Flask) -> None:
    with app.app_context():
        known = {(row.kind, row.fingerprint) for row in db.session.scalars(select(KeyFingerprint))}
    assert {kind for kind, _ in known} == set(KINDS)
    keys = KeyFile(folder_of(app) / "keys.json").keys
    for _, fingerprint in known:
        assert len(fingerprint) == 16
        assert fingerprint not in (keys.index[:16], keys.database[:16])
    assert len({fingerprint for _, fingerprint in known}) == len(KINDS)


def test_a_database_of_an_earlier_release_is_not_taken_over_with_other_keys(
    stored_app: Flask, make_app: MakeApp
) -> None:
    with stored_app.app_context():
        sent()
        with db.engine.begin() as connection:
            connection.execute(KeyFingerprint.__table__.delete())
    change_key(stored_app, "fields")
    result = run(make_app(settings_of(stored_app)), "database", "upgrade")
    assert result.exit_code == 1
    assert "fields key opens no submission" in result.output
    with stored_app.app_context():
        assert db.session.scalars(select(KeyFingerprint)).all() == []


@pytest.mark.parametrize("file", ["missing", "another's", "not a key file"])
def test_a_process_without_keys_says_so_and_works_once_they_are_back(
    stored_app: Flask, make_app: MakeApp, file: str
) -> None:
    patient = PageClient(stored_app)
    open_send(patient, ANSWERS)
    cookie = patient.client.get_cookie("check")
    assert cookie is not None
    take_away(stored_app, "keys.json")
    if file != "missing":
        stored = json.loads((folder_of(stored_app) / "keys.json elsewhere").read_text())
        others = {kind: {next(iter(keys)): new_key()} for kind, keys in stored.items()}
        text = json.dumps(others) if file == "another's" else '{"cookie": 1}'
        (folder_of(stored_app) / "keys.json").write_text(text)
    started_since = PageClient(make_app(settings_of(stored_app)))
    assert started_since.get("/").heading
    started_since.client.set_cookie("check", cookie.value)
    for path in ("/check/result", "/check/send", "/staff/", "/clinics"):
        page = started_since.get(path, status=503)
        assert EXAMPLE_PHONE in page.text
        assert "911" in page.text
        assert "Set-Cookie" not in page.response.headers
    put_back(stored_app, "keys.json")
    assert started_since.get("/check/result").tier


def test_a_running_process_goes_on_and_stores_nothing_while_its_key_file_is_away(stored_app: Flask) -> None:
    patient = PageClient(stored_app)
    form = open_send(patient, ANSWERS)
    take_away(stored_app, "keys.json")
    look_at_once(stored_app)
    page = patient.post("/check/send", CONTACT, status=503)
    assert page.heading == "This was not sent"
    assert EXAMPLE_PHONE in page.text
    assert patient.get("/check/answers").heading
    put_back(stored_app, "keys.json")
    look_at_once(stored_app)
    patient.last = form
    assert patient.follow(patient.post("/check/send", CONTACT)).reference


def test_a_worker_that_starts_without_its_keys_shows_the_phone_until_they_are_back(
    make_instance: Callable[..., Instance],
) -> None:
    served = make_instance()
    served.start(workers=1)
    served.keys_file.rename(served.folder / "elsewhere")
    assert served.kill_a_worker()
    browser = Browser(served.port)
    while not served.answers():
        pass
    page = browser.once("/check/who")
    assert page.status == 503
    assert EXAMPLE_PHONE in page.html
    assert "911" in page.html
    (served.folder / "elsewhere").rename(served.keys_file)
    assert browser.once("/check/who").status == 200
    assert served.stop() == 0


def test_a_key_file_that_root_writes_belongs_to_the_owner_of_the_folder(tmp_path: Path) -> None:
    is_root, service = os.geteuid() == 0, 12_345
    if is_root:
        os.chown(tmp_path, service, service)
    file = tmp_path / "keys.json"
    for replace in (False, True):
        write_stored(file, {}, replace=replace)
        assert file.stat().st_uid == (service if is_root else os.geteuid())
