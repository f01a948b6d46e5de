"""`flask deploy-files`: each file says what this instance needs, holds no secret, and is taken by the program it is for."""

from __future__ import annotations

import os
import re
import socket
import stat
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from app.i18n.signatures import is_signed
from app.mail_server import MailServer
from app.operations.deploy_command import DOWN_PAGE, PLACES, TEMPLATES, down_page
from config import Settings
from tests.elements import Element, parsed
from tests.operations.deployed import on_loopback, running, write_files
from tests.operations.running import REPOSITORY, free_port
from tests.pages import words
from tests.system_programs import program, system_part

MakeApp = Callable[[Settings], Flask]
SECRETS = ("hunter2-database", "hunter2-monitor", "hunter2-mail")
HOSTS = "db-a.clinic.org:5432,db-b.clinic.org:5432"
CLINIC = {"clinic_name": "Clinic of Somewhere", "clinic_phone": "612-873-3000"}
REAL = {"public_url": "https://check.clinic.org", **CLINIC}
FOR_HIGH_AVAILABILITY = {"haproxy", "patroni"}
UNITS = [f"./{name}" for name in PLACES if name.endswith((".service", ".timer"))]


def made(app: Flask, folder: Path, *options: str) -> Result:
    return app.test_cli_runner().invoke(args=["deploy-files", str(folder), *options])


def test_the_files_are_of_this_instance_and_anyone_may_read_them(
    settings: Settings, make_app: MakeApp, tmp_path: Path
) -> None:
    url = f"postgresql://web:{SECRETS[0]}@{HOSTS}/spine?sslmode=verify-full&target_session_attrs=read-write"
    mail = MailServer("mail.clinic.org", "check@clinic.org", user="check", password=SECRETS[2])
    app = make_app(replace(settings, database_url=url, monitor_token=SECRETS[1], mail_server=mail, **REAL))
    folder = tmp_path / "files"
    result = made(app, folder, "--port", "8123", "--balancer", "10.0.0.5", "--web", "a.clinic.org")
    assert result.exit_code == 0, result.output
    assert {file.name for file in folder.iterdir()} == {*PLACES, DOWN_PAGE}
    for name in (*PLACES, DOWN_PAGE):
        assert name in result.output
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o644
        text = (folder / name).read_text()
        assert not [secret for secret in SECRETS if secret in text]
        assert name == DOWN_PAGE or PLACES[name] in "".join(text.splitlines()[:2]), name
    nginx = (folder / "nginx.conf").read_text()
    assert "server_name check.clinic.org;" in nginx
    assert "proxy_pass http://127.0.0.1:8123;" in nginx
    assert "set_real_ip_from 10.0.0.5;" in nginx
    assert "a.clinic.org:8443 send-proxy-v2" in (folder / "haproxy.cfg").read_text()
    assert "server db-b.clinic.org db-b.clinic.org:5432" in (folder / "haproxy-database.cfg").read_text()
    assert "spine = host=" in (folder / "pgbouncer.ini").read_text()
    assert f"ReadWritePaths={settings.instance_path}\n" in (folder / "kyphoplasty-check.service").read_text()


def test_the_container_takes_what_is_in_the_repository() -> None:
    lines = (TEMPLATES / "Containerfile").read_text().splitlines()
    copied = [each for line in lines if line.startswith("COPY ") for each in line.split()[1:-1]]
    assert {"app", "migrations", "requirements.lock"} <= set(copied)
    assert [each for each in copied if not (REPOSITORY / each).exists()] == []


@pytest.mark.parametrize(
    ("changes", "options", "reason"),
    [
        ({"public_url": ""}, (), "Set PUBLIC_URL"),
        ({"public_url": "http://check.clinic.org"}, (), "Set PUBLIC_URL"),
        ({"erased_list_at": Path("/srv/two words/erased.txt")}, (), "'/srv/two words' cannot stand"),
        ({}, ("--web", "a.org;b"), "'a.org;b' cannot stand"),
        ({}, ("--balancer", "everyone"), "'everyone' is not the address"),
    ],
)
def test_what_cannot_stand_in_the_files_is_refused(
    settings: Settings,
    make_app: MakeApp,
    tmp_path: Path,
    changes: dict[str, str],
    options: tuple[str, ...],
    reason: str,
) -> None:
    app = make_app(replace(settings, **{**REAL, **changes}))
    result = made(app, tmp_path / "files", *options)
    assert result.exit_code == 1
    assert result.output.count("\n") == 1
    assert reason in result.output


@pytest.mark.parametrize(
    ("command", "package"),
    [
        (("nginx", "-t", "-q", "-c", "{folder}/around.conf", "-p", "{folder}"), "nginx"),
        (("caddy", "validate", "--adapter", "caddyfile", "--config", "Caddyfile"), "caddy"),
        (("haproxy", "-c", "-q", "-f", "haproxy.cfg"), "haproxy"),
        (("haproxy", "-c", "-q", "-f", "haproxy-database.cfg"), "haproxy"),
        (("systemd-analyze", "verify", *UNITS), "systemd"),
        (("patroni", "--validate-config", "patroni.yml"), "patroni"),
    ],
)
def test_the_program_of_a_file_takes_it(
    app: Flask, settings: Settings, tmp_path: Path, command: tuple[str, ...], package: str
) -> None:
    path = (program if package in FOR_HIGH_AVAILABILITY else system_part)(command[0], package=package)
    with socket.create_server(("127.0.0.1", 0)) as etcd:  # Patroni asks whether one listens
        hosts = (f"127.0.0.1:{etcd.getsockname()[1]}",)
        write_files(app, on_loopback(settings, tmp_path, etcd=hosts, balancer="127.0.0.1"), tmp_path)
        if package == "patroni":
            stand_elsewhere(tmp_path / "patroni.yml")
        ended = subprocess.run(
            [path, *(each.format(folder=tmp_path) for each in command[1:])],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "HOME": str(tmp_path)},
        )
    assert ended.returncode == 0, ended.stderr
    if package != "caddy":  # it says what it does
        assert ended.stdout + ended.stderr == ""


def stand_elsewhere(file: Path) -> None:
    """Let Patroni find no server of its own, and the programs of the database wherever they are."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)
    if programs is None:
        pytest.skip("no PostgreSQL of Debian is on this machine, which Patroni would run")
    text = file.read_text().replace("connect_address: 127.0.0.1", "connect_address: db-1.example.org")
    text = re.sub(r"bin_dir: .*", f"bin_dir: {programs}", text)
    file.write_text(re.sub(r'listen: "\*:\d+"', lambda _: f"listen: 127.0.0.1:{free_port()}", text))


def test_pgbouncer_starts_with_its_file(app: Flask, settings: Settings, tmp_path: Path) -> None:
    path = program("pgbouncer", package="pgbouncer")
    deployment = on_loopback(
        settings, tmp_path, database_ca=tmp_path / "authority.pem", pooler_port=free_port()
    )
    write_files(app, deployment, tmp_path)
    users, file = tmp_path / "userlist.txt", tmp_path / "pgbouncer.ini"
    users.write_text('"web" "not-a-secret"\n')
    file.write_text(file.read_text().replace("/etc/pgbouncer/userlist.txt", str(users)))
    not_as_root = ("-u", "nobody") if os.geteuid() == 0 else ()
    with running([path, *not_as_root, str(file)], tmp_path, deployment.pooler_port):
        log = (tmp_path / "pgbouncer.log").read_text()
    assert not re.search("WARNING|ERROR|FATAL", log), log


def down(settings: Settings, make_app: MakeApp, **changed: str) -> Element:
    """The page for the proxy, parsed strictly."""
    app = make_app(replace(settings, **{**REAL, **changed}))
    with app.app_context():
        return parsed(down_page())


def test_the_page_has_the_phone_and_911_in_every_language_offered(
    settings: Settings, make_app: MakeApp
) -> None:
    page = down(settings, make_app)
    sections = page.select("section")
    assert [section["lang"] for section in sections] == ["en", "es"]
    for section in sections:
        assert [link["href"] for link in section.select("a")] == ["tel:911", "tel:6128733000"]
    assert words(page.select("h1")[0]) == "This is not working right now"
    assert "If this is an emergency, call 911 now." in words(sections[0])
    assert "We answer the phone Monday to Friday, 8 am to 5 pm." in words(sections[0])
    assert "Contestamos el teléfono: lunes a viernes" in words(sections[1])
    assert "Clinic of Somewhere" in words(page.select("main")[0])


def test_the_page_loads_nothing_and_links_to_phones_and_its_own_languages(
    settings: Settings, make_app: MakeApp
) -> None:
    page = down(settings, make_app)
    assert not page.select("link, script, img, form, iframe")
    assert all(str(link["href"]).startswith("tel:") for link in page.select("section a"))
    assert [link["href"] for link in page.select("main > p a")] == ["#es"]


def test_the_page_has_no_spanish_that_is_not_signed(settings: Settings, make_app: MakeApp) -> None:
    page = down(settings, make_app, env="production")
    assert [each["lang"] for each in page.select("section")] == ["en", "es"][: 1 + is_signed("es")]
