"""nginx and Caddy with their files, over TLS: patients are served, no one pretends to be another, slow clients stop no one."""

from __future__ import annotations

import http.client
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app import create_app
from app.questionnaire.questions import JOURNEY
from config import Settings
from tests.certificates import Certificates
from tests.operations.deployed import LOOPBACK, on_loopback, running, write_files
from tests.operations.running import LONGEST_S, Instance, free_port
from tests.operations.visitor import Visitor
from tests.system_programs import system_part
from tests.walk import answers_of, form_of

CLINIC = {"CLINIC_NAME": "Clinic of Somewhere", "CLINIC_PHONE": "612-873-3000"}
PRODUCTION = {
    "APP_ENV": "production",
    "PUBLIC_URL": "https://localhost",
    "PROXY_HOPS": "1",
    "CLINIC_OPEN": "Mon-Fri 8:00-17:00",
    "URGENT_COVER": "always",
    "SIGN_IN_LIMIT": "2 per 5 minutes",
    **CLINIC,
}
COMMANDS = {
    "nginx": ("nginx", "-c", "{folder}/around.conf", "-p", "{folder}", "-e", "stderr"),
    "caddy": ("caddy", "run", "--adapter", "caddyfile", "--config", "Caddyfile"),
}
OTHERS_ADDRESS = {"nginx": "127.0.0.2", "caddy": "127.0.0.3"}
"""Where someone comes from whose wrong passwords are counted: the limit is the application's, which both proxies lead to."""
FIRST_PAGE = form_of(JOURNEY.pages[0], answers_of("standard"))
SLOW_CLIENTS = 16
FOREVER_S = 3600


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, prepared_instance: Path) -> Iterator[Instance]:
    """One process of the application, in production, for both proxies."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(prepared_instance, folder / "instance").chmod(0o700)
    instance = Instance(folder, **PRODUCTION)
    try:
        instance.start(workers=1)
        yield instance
    finally:
        instance.stop()


@contextmanager
def in_front(
    name: str, folder: Path, prepared: Path, port: int, slow_s: int = FOREVER_S
) -> Iterator[Visitor]:
    """Run a proxy in front of a port; yield someone who comes through it. slow_s: for how long it waits for slow clients."""
    path = system_part(name, package=name)
    settings = Settings(
        instance_path=prepared,
        clinic_name=CLINIC["CLINIC_NAME"],
        clinic_phone=CLINIC["CLINIC_PHONE"],
        testing=True,
    )
    deployment = on_loopback(settings, folder, port=port, slow_s=slow_s)
    write_files(create_app(settings), deployment, folder)
    command = [path, *(each.format(folder=folder) for each in COMMANDS[name][1:])]
    trusted = Certificates(deployment.certificate, deployment.certificate_key, Path(deployment.ca)).trusted()
    own = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with running(command, folder, deployment.https_port, env={**os.environ, **own}):
        yield Visitor(deployment.https_port, trusted, http_port=deployment.http_port)


@pytest.fixture(scope="module", params=COMMANDS)
def name(request: pytest.FixtureRequest) -> str:
    """Each proxy."""
    return str(request.param)


@pytest.fixture(scope="module")
def through(
    name: str, served: Instance, tmp_path_factory: pytest.TempPathFactory, prepared_instance: Path
) -> Iterator[Visitor]:
    """Someone who comes to the application through a proxy."""
    with in_front(name, tmp_path_factory.mktemp(name), prepared_instance, served.port) as visitor:
        yield visitor


@pytest.fixture
def visitor(through: Visitor) -> Visitor:
    """The same without cookies."""
    through.cookies.clear()
    return through


def test_a_patient_answers_through_the_proxy(visitor: Visitor) -> None:
    start = visitor.ask("/")
    assert start.status == 200
    assert "Start now" in start.html
    assert start.headers["Strict-Transport-Security"].startswith("max-age=63072000")
    assert visitor.ask("/check").headers["Location"] == "/check/who"
    page = visitor.ask("/check/who")
    assert "__Host-check" in visitor.cookies
    form = {**FIRST_PAGE, "csrf_token": page.token}
    answered = visitor.ask("/check/who", form, Origin=visitor.origin)
    assert answered.status == 302
    assert visitor.ask(answered.headers["Location"]).status == 200


def test_a_form_of_another_site_is_refused_through_the_proxy(visitor: Visitor) -> None:
    visitor.ask("/check")
    token = visitor.ask("/check/who").token
    assert visitor.ask("/check/who", {"csrf_token": token}, Origin="https://evil.example").status == 403


def test_who_comes_without_tls_is_sent_to_it(visitor: Visitor) -> None:
    connection = http.client.HTTPConnection(LOOPBACK, visitor.http_port, timeout=LONGEST_S)
    connection.request("GET", "/check", headers={"Host": "localhost"})
    response = connection.getresponse()
    connection.close()
    assert response.status in (301, 308)
    assert response.headers["Location"].startswith("https://localhost")


def test_no_client_chooses_its_address_or_host(visitor: Visitor, name: str) -> None:
    forged = {"X_Forwarded_Host": "evil.example", "X_Forwarded_Proto": "http", "Forwarded": "for=1.2.3.4"}
    assert visitor.ask("/", **forged).status == 200
    other = Visitor(visitor.port, visitor.trusted, address=OTHERS_ADDRESS[name])
    token = other.ask("/staff/sign-in").token
    wrong = {"csrf_token": token, "email": "ada@clinic.example", "password": "wrong"}
    statuses = [
        other.ask("/staff/sign-in", wrong, X_Forwarded_For=f"203.0.113.{number}").status
        for number in range(3)
    ]
    assert statuses == [403, 403, 429]


def test_slow_clients_stop_no_one(visitor: Visitor) -> None:
    with ExitStack() as stack:
        for _ in range(SLOW_CLIENTS):
            stack.enter_context(visitor.begin_to_post("/check/who"))
        assert visitor.ask("/").status == 200


@pytest.mark.full
def test_a_form_that_does_not_go_on_is_given_up(name: str, tmp_path: Path, prepared_instance: Path) -> None:
    with (
        in_front(name, tmp_path, prepared_instance, free_port(), slow_s=1) as visitor,
        visitor.begin_to_post("/check/who") as connection,
    ):
        while connection.recv(1000):
            pass


def test_when_the_application_is_away_the_proxy_shows_the_phone_and_911(
    name: str, tmp_path: Path, prepared_instance: Path
) -> None:
    with in_front(name, tmp_path, prepared_instance, free_port()) as visitor:
        for data in (None, {"who": "self"}):
            answer = visitor.ask("/check/who", data)
            assert answer.status in (502, 503)
            assert answer.headers["Retry-After"] == "60"
            assert answer.headers["Cache-Control"] == "no-store"
            assert "If this is an emergency, call" in answer.html
            assert CLINIC["CLINIC_PHONE"] in answer.html
