"""`flask start`: one command from an empty folder to a page in a browser."""

from __future__ import annotations

import json
import stat
import time
from collections.abc import Callable

import pytest
from click.testing import Result
from flask import Flask

from tests.operations.loopback import Browser
from tests.operations.running import HOST, Instance
from tests.operations.seeded import finished_walk
from tests.walk import answers_of

LookInside = Callable[[Instance], Flask]
MakeInstance = Callable[..., Instance]
PASSWORD = "a long enough password"
ADD = ("staff", "add", "ada@clinic.example", "--name", "Ada Berg", "--role", "lead", "--password-stdin")
SEEN_WITHIN_S = 30
ANSWERS = answers_of("standard", onset_date="not_sure", imaging_date="not_sure")


def command(app: Flask, *args: str, typed: str = "") -> Result:
    """What somebody does in another terminal."""
    return app.test_cli_runner().invoke(args=list(args), input=typed)


def test_the_first_start_makes_everything_and_says_so(
    new_instance: Instance, look_inside: LookInside
) -> None:
    new_instance.start()
    said = new_instance.printed
    assert str(new_instance.keys_file) in said
    assert "5 example clinics" in said
    assert f"http://{HOST}:{new_instance.port}/" in said
    assert "flask staff add" in said
    assert "--role" in said
    assert stat.S_IMODE(new_instance.keys_file.stat().st_mode) == 0o600
    inside = look_inside(new_instance)
    assert command(inside, "database", "check").exit_code == 0
    assert command(inside, "clinics", "list").output.count("an example") == 5


def test_a_started_instance_serves_the_check_and_stops_cleanly(new_instance: Instance) -> None:
    new_instance.start()
    patient = Browser(new_instance.port)
    assert "Start now" in patient.once("/").html
    assert patient.follow(patient.once("/check")).path == "/check/answering-for"
    assert patient.follow(patient.once("/staff/")).path.startswith("/staff/sign-in")
    assert new_instance.stop() == 0
    assert not new_instance.answers()
    assert "Traceback" not in new_instance.log


def test_a_second_start_keeps_keys_clinics_accounts_and_what_was_sent(
    new_instance: Instance, look_inside: LookInside
) -> None:
    new_instance.start(workers=1)
    keys = new_instance.keys_file.read_bytes()
    inside = look_inside(new_instance)
    patient = finished_walk(new_instance, ANSWERS)
    reference = patient.send(patient.form())
    assert command(inside, *ADD, typed=PASSWORD).exit_code == 0
    clinics = command(inside, "clinics", "list").output
    assert new_instance.stop() == 0

    new_instance.start(workers=1)
    assert new_instance.keys_file.read_bytes() == keys
    assert "keys" not in new_instance.printed
    assert "example clinics" not in new_instance.printed
    assert "flask staff add" not in new_instance.printed
    assert command(inside, "clinics", "list").output == clinics
    assert "already" in command(inside, *ADD, typed=PASSWORD).output
    assert patient.follow(patient.once("/check")).reference == reference


def test_a_pause_reaches_every_process_of_a_running_server(
    new_instance: Instance, look_inside: LookInside
) -> None:
    new_instance.start(workers=2)
    patient = Browser(new_instance.port)
    for name, status in (("pause", 503), ("resume", 302)):
        assert command(look_inside(new_instance), name).exit_code == 0
        deadline = time.monotonic() + SEEN_WITHIN_S
        while {patient.once("/check").status for _ in range(8)} != {status}:
            assert time.monotonic() < deadline, name
            time.sleep(0.1)


def test_nothing_in_the_folder_of_the_embedded_database_can_be_read(make_instance: MakeInstance) -> None:
    instance = make_instance()
    instance.start(workers=1)
    instance.stop()
    files = {file.name: file.read_bytes() for file in instance.folder.iterdir()}
    assert len(files.pop("keys.json")) < 1000
    assert "screener.db" in files
    for content in files.values():
        assert not content.startswith(b"SQLite format 3")
        assert b"Example Spine Clinic" not in content


def test_with_a_server_the_folder_holds_the_keys_only(
    make_instance: MakeInstance, empty_postgres: str
) -> None:
    instance = make_instance(DATABASE_URL=empty_postgres)
    instance.start(workers=1)
    instance.stop()
    assert [file.name for file in instance.folder.iterdir()] == ["keys.json"]
    stored = json.loads(instance.keys_file.read_text())
    assert all(key not in instance.printed + instance.log for key in (stored["index"], stored["csrf"]))


def test_production_does_not_start_unprepared_and_names_everything(make_instance: MakeInstance) -> None:
    instance = make_instance(APP_ENV="production")
    ended = instance.flask("start", "--port", str(instance.port))
    assert ended.returncode != 0
    for name in ("PUBLIC_URL", "CLINIC_PHONE", "CLINIC_HOURS", str(instance.keys_file)):
        assert name in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not instance.folder.exists()


def test_production_starts_prepared_and_invents_neither_keys_nor_clinics(make_instance: MakeInstance) -> None:
    own = {
        "PUBLIC_URL": "https://check.clinic.org",
        "CLINIC_NAME": "Spine Clinic of Somewhere",
        "CLINIC_PHONE": "612-873-3000",
        "CLINIC_HOURS": "Monday to Thursday, 9 am to 4 pm",
    }
    make_instance().flask("keys", "new")
    instance = make_instance(APP_ENV="production", **own)
    keys = instance.keys_file.read_bytes()
    instance.start(workers=1)
    assert "https://check.clinic.org/" in instance.printed
    assert instance.keys_file.read_bytes() == keys
    assert instance.flask("clinics", "list").stdout == ""


@pytest.mark.parametrize(
    "args", [("--port", "0"), ("--port", "65536"), ("--workers", "0"), ("--workers", "x")]
)
def test_a_number_that_can_not_be_is_refused(make_instance: MakeInstance, args: tuple[str, str]) -> None:
    ended = make_instance().flask("start", *args)
    assert ended.returncode == 2
    assert args[0] in ended.stderr
