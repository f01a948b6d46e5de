"""`flask start`: one command from an empty folder to a page in a browser."""

from __future__ import annotations

import socket
import stat
import time
from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address

import pytest
from click.testing import Result
from flask import Flask

from app.database_memory import REMEMBERED_S
from app.i18n.signatures import is_signed
from app.keys import write_new_keys
from app.operations.listening import refuse_open_address
from config import Settings
from tests.key_values import every_key
from tests.operations.loopback import Browser
from tests.operations.running import HOST, LONGEST_S, Instance
from tests.operations.seeded import finished_walk
from tests.walk import answers_of

LookInside = Callable[[Instance], Flask]
MakeInstance = Callable[..., Instance]
PASSWORD = "a long enough password"
ADD = ("staff", "add", "ada@clinic.example", "--name", "Ada Berg", "--role", "lead", "--password-stdin")
ANSWERS = answers_of("standard", onset_date="not_sure", imaging_date="not_sure")


def command(app: Flask, *args: str, typed: str = "") -> Result:
    """Run a command as in another terminal."""
    return app.test_cli_runner().invoke(args=list(args), input=typed)


def test_an_instance_from_its_first_start_to_its_second_stop(
    new_instance: Instance, look_inside: LookInside
) -> None:
    new_instance.start(workers=2)
    inside = look_inside(new_instance)
    everything_is_created_and_reported(new_instance, inside)
    the_check_is_served(new_instance)
    a_pause_reaches_every_process(new_instance, inside)
    patient = finished_walk(new_instance, ANSWERS)
    reference = patient.send(patient.form())
    assert command(inside, *ADD, typed=PASSWORD).exit_code == 0
    what_has_begun_is_answered_though_the_server_stops(new_instance)
    the_server_stops_cleanly(new_instance)
    no_key_is_printed(new_instance)
    if not new_instance.database_url:
        nothing_in_the_folder_can_be_read(new_instance)

    keys, clinics = new_instance.keys_file.read_bytes(), command(inside, "clinics", "list").output
    new_instance.start(workers=1)
    assert new_instance.keys_file.read_bytes() == keys
    assert "keys" not in new_instance.printed
    assert "example clinics" not in new_instance.printed
    assert "flask staff add" not in new_instance.printed
    assert command(inside, "clinics", "list").output == clinics
    assert "already" in command(inside, *ADD, typed=PASSWORD).output
    assert patient.follow(patient.once("/check")).reference == reference
    new_instance.hand_over()
    assert patient.follow(patient.once("/check")).reference == reference
    the_server_stops_cleanly(new_instance)


def everything_is_created_and_reported(instance: Instance, inside: Flask) -> None:
    printed = instance.printed
    assert str(instance.keys_file) in printed
    assert "5 example clinics" in printed
    assert f"http://{HOST}:{instance.port}/" in printed
    assert "flask staff add" in printed
    assert "--role" in printed
    assert stat.S_IMODE(instance.keys_file.stat().st_mode) == 0o600
    assert command(inside, "database", "check").exit_code == 0
    assert command(inside, "clinics", "list").output.count("an example") == 5


def the_check_is_served(instance: Instance) -> None:
    patient = Browser(instance.port)
    assert "Start now" in patient.once("/").html
    assert patient.follow(patient.once("/check")).path == "/check/who"
    assert patient.follow(patient.once("/staff/")).path.startswith("/staff/sign-in")
    patient.cookies["other_page_of_the_clinic"] = "x" * 30_000
    assert patient.once("/clinics").status == 200
    assert patient.once(f"/clinics?{'x' * 8_000}").status == 200


def a_pause_reaches_every_process(instance: Instance, inside: Flask) -> None:
    """No process caches the state of the pause for longer than that."""
    patient = Browser(instance.port)
    for name, status in (("pause", 503), ("resume", 302)):
        assert command(inside, name).exit_code == 0
        time.sleep(REMEMBERED_S + 0.1)
        assert {patient.once("/check").status for _ in range(8)} == {status}


def no_key_is_printed(instance: Instance) -> None:
    assert not [key for key in every_key(instance.folder) if key in instance.printed + instance.log]


def what_has_begun_is_answered_though_the_server_stops(instance: Instance) -> None:
    head = f"POST /check/who HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n"
    with socket.create_connection((HOST, instance.port), LONGEST_S) as connection:
        connection.sendall(head.encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 100 ")
        instance.tell_to_stop()
        connection.sendall(b"who=myself")
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")


def the_server_stops_cleanly(instance: Instance) -> None:
    assert instance.stop() == 0
    assert not instance.answers()
    assert "Traceback" not in instance.log


def nothing_in_the_folder_can_be_read(instance: Instance) -> None:
    files = {file.name: file.read_bytes() for file in instance.folder.iterdir()}
    assert len(files.pop("keys.json") + files.pop("database-key.json")) < 1000
    assert "screener.db" in files
    for content in files.values():
        assert not content.startswith(b"SQLite format 3")
        assert b"Example Spine Clinic" not in content


def test_production_refuses_to_start_unprepared_and_lists_what_is_missing(
    make_instance: MakeInstance,
) -> None:
    instance = make_instance(APP_ENV="production")
    ended = instance.flask("start", "--port", str(instance.port))
    assert ended.returncode != 0
    for name in ("PUBLIC_URL", "CLINIC_PHONE", "CLINIC_OPEN", "URGENT_COVER", str(instance.keys_file)):
        assert name in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not instance.folder.exists()


def test_prepared_production_starts_and_creates_neither_keys_nor_clinics(
    make_instance: MakeInstance, look_inside: LookInside, empty_postgres: str
) -> None:
    """With a database server, its folder holds the keys and nothing else."""
    environ = {
        "DATABASE_URL": empty_postgres,
        "PUBLIC_URL": "https://check.clinic.org",
        "CLINIC_NAME": "Spine Clinic of Somewhere",
        "CLINIC_PHONE": "612-873-3000",
        "CLINIC_OPEN": "Mon-Thu 9:00-16:00",
        "URGENT_COVER": "always",
    }
    instance = make_instance(APP_ENV="production", **environ)
    instance.folder.mkdir(mode=0o700)
    write_new_keys(instance.keys_file)
    keys = instance.keys_file.read_bytes()
    instance.start(workers=1)
    assert "https://check.clinic.org/" in instance.printed
    assert ("Español is not offered" in instance.printed) != is_signed("es")
    assert instance.keys_file.read_bytes() == keys
    assert command(look_inside(instance), "clinics", "list").output == ""
    assert instance.stop() == 0
    assert {file.name for file in instance.folder.iterdir()} == {"database-key.json", "keys.json"}
    no_key_is_printed(instance)


@pytest.mark.parametrize(
    "args", [("--port", "0"), ("--port", "65536"), ("--workers", "0"), ("--workers", "x")]
)
def test_an_impossible_number_is_refused(app: Flask, args: tuple[str, str]) -> None:
    ended = command(app, "start", *args)
    assert ended.exit_code == 2
    assert args[0] in ended.output


OPEN = (str(IPv4Address(0)), "::", "10.0.0.7", "check.clinic.org")
OWN = ("127.0.0.1", "127.0.0.2", "::1", "localhost")


def test_production_listens_on_an_open_address_only_when_told_so(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    real = replace(settings, env="production", public_url="https://check.clinic.org")
    app = make_app(real)
    for host in OPEN:
        ended = command(app, "start", "--host", host)
        assert ended.exit_code == 1
        assert ended.output.count("\n") == 1
        assert f"{host} can be reached from other machines" in ended.output
    with app.app_context():
        for host in OWN:
            refuse_open_address(host)
    with make_app(replace(real, open_address=True)).app_context():
        refuse_open_address(OPEN[0])
    with make_app(settings).app_context():
        refuse_open_address(OPEN[0])


def test_production_makes_no_database_in_place_of_a_lost_one(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    real = replace(settings, env="production", public_url="https://check.clinic.org")
    assert make_app(real).config["SETTINGS"].files.has_database
    lost = make_app(real)
    real.files.database.unlink()
    ended = command(lost, "start")
    assert ended.exit_code == 1
    assert f"There is no database in {real.instance_path}." in ended.output
    assert "Only for a new instance: flask database upgrade" in ended.output
    assert not real.files.has_database
