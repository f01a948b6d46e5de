"""Restarts while patients are there: on one machine, and on two behind a balancer, no request is dropped."""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from flask import Flask

from app.keys import write_new_keys
from app.operations.deploy_command import Deployment
from app.operations.readiness import newest_migration
from app.questionnaire.questions import JOURNEY
from config import Settings
from tests.certificates import Certificates
from tests.operations.arrivals import arriving
from tests.operations.deployed import on_loopback, running, write_files
from tests.operations.loopback import Browser
from tests.operations.running import IS_NOT_READY, NO_LIMIT, TAKES_OVER, Instance, free_port
from tests.operations.visitor import Visitor
from tests.submissions.build import run as run_sql
from tests.system_programs import program, system_part
from tests.walk import answers_of, form_of

pytestmark = [pytest.mark.full, pytest.mark.timeout(1800)]
FIRST_PAGE = form_of(JOURNEY.pages[0], answers_of("standard"))
TIMES = 3
SET_MIGRATION = "UPDATE alembic_version SET version_num = :number"
ADDRESSES = ("127.0.0.1", "127.0.0.2")
TOKEN = "0123456789abcdef0123456789abcdef"


def visitor_of(instance: Instance) -> Callable[[int], int]:
    """Open the start page, and post an answer of the check, by turns."""
    first = Browser(instance.port)
    page = first.follow(first.fetch("/check"))

    def visit(number: int) -> int:
        browser = Browser(instance.port)
        if number % 2:
            return browser.once("/").status
        browser.cookies.update(first.cookies)
        return browser.once(page.path, {**FIRST_PAGE, "csrf_token": page.token}).status

    return visit


def test_no_request_is_dropped_while_a_new_server_takes_over(new_instance: Instance) -> None:
    new_instance.start(workers=2)
    with arriving(visitor_of(new_instance)) as arrived:
        for _ in range(TIMES):
            new_instance.hand_over()
    sys.stdout.write(f"\n{TIMES} new servers beside the old ones: {arrived}\n")
    assert arrived.dropped == []
    assert len(arrived.waited_s) > TIMES * 20


def test_the_old_server_goes_on_while_a_new_one_lacks_a_migration(
    new_instance: Instance, look_inside: Callable[[Instance], Flask]
) -> None:
    new_instance.start(workers=2)
    with look_inside(new_instance).app_context(), arriving(visitor_of(new_instance)) as arrived:
        run_sql(SET_MIGRATION, number="0001")
        began = len(new_instance.log)
        new_instance.ask_for_successor()
        new_instance.wait_for_line(IS_NOT_READY, began)
        assert TAKES_OVER not in new_instance.log
        run_sql(SET_MIGRATION, number=newest_migration())
        new_instance.wait_for_successor(began)
    assert arrived.dropped == []


@dataclass
class Machines:
    """Two machines, each with nginx and the application, behind HAProxy."""

    instances: list[Instance]
    port: int
    trusted: ssl.SSLContext
    control: Path

    def tell(self, command: str) -> str:
        """Give HAProxy a command, and return its answer."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self.control))
            connection.sendall(f"{command}\n".encode())
            return b"".join(iter(lambda: connection.recv(10_000), b"")).decode().strip()

    def wait_until_ready(self) -> None:
        """Wait until HAProxy finds both machines ready."""
        while not all(f"https,{address},UP" in self._states() for address in ADDRESSES):
            time.sleep(0.1)

    def _states(self) -> str:
        rows = [row.split(",") for row in self.tell("show stat").splitlines()]
        return "\n".join(",".join((*row[:2], row[17])) for row in rows if len(row) > 17)

    def visitor(self) -> Callable[[int], int]:
        """Open the start page, and post an answer of the check, by turns."""
        first = Visitor(self.port, self.trusted)
        first.ask("/check")
        token = first.ask("/check/who").token

        def visit(number: int) -> int:
            someone = Visitor(self.port, self.trusted)
            if number % 2:
                return someone.ask("/").status
            someone.cookies.update(first.cookies)
            return someone.ask("/check/who", {**FIRST_PAGE, "csrf_token": token}).status

        return visit


@pytest.fixture
def machines(app: Flask, settings: Settings, tmp_path: Path, empty_postgres: str) -> Iterator[Machines]:
    """Both serve, and HAProxy finds them ready."""
    haproxy, nginx = program("haproxy", package="haproxy"), system_part("nginx", package="nginx")
    instances = [_instance(tmp_path / address, empty_postgres) for address in ADDRESSES]
    balancer = on_loopback(settings, tmp_path, web=ADDRESSES, balanced_port=free_port())
    with ExitStack() as stack:
        for address, instance in zip(ADDRESSES, instances, strict=True):
            stack.callback(instance.stop)
            instance.start(workers=2)
            own = replace(
                balancer, port=instance.port, http_port=free_port(), https_port=free_port(), balancer=address
            )
            folder = tmp_path / address
            _write_for(app, own, folder, address)
            command = [nginx, "-c", f"{folder}/around.conf", "-p", str(folder), "-e", "stderr"]
            stack.enter_context(running(command, folder, own.https_port))
        _write_for(app, balancer, tmp_path, "")
        told = {**os.environ, "MONITOR_TOKEN": TOKEN}
        command = [haproxy, "-db", "-f", "haproxy.cfg"]
        stack.enter_context(running(command, tmp_path, balancer.https_port, env=told))
        trusted = Certificates(balancer.certificate, balancer.certificate_key, Path(balancer.ca)).trusted()
        machines = Machines(instances, balancer.https_port, trusted, tmp_path / "admin.sock")
        machines.wait_until_ready()
        yield machines


def _instance(folder: Path, address: str) -> Instance:
    """An instance with the keys of the first one."""
    (folder / "instance").mkdir(parents=True, mode=0o700)
    first = folder.with_name(ADDRESSES[0]) / "instance"
    if first == folder / "instance":
        write_new_keys(first / "keys.json")
    else:
        shutil.copytree(first, folder / "instance", dirs_exist_ok=True)
    proxied = {"PROXY_HOPS": "1", "PUBLIC_URL": "https://localhost", "MONITOR_TOKEN": TOKEN}
    return Instance(folder, DATABASE_URL=address, SEND_LIMIT=NO_LIMIT, **proxied)


def _write_for(app: Flask, deployment: Deployment, folder: Path, address: str) -> None:
    """Write the files, with what two machines on one must not share, and without another user."""
    write_files(app, deployment, folder)
    nginx, haproxy = folder / "nginx.conf", folder / "haproxy.cfg"
    port = deployment.balanced_port
    nginx.write_text(nginx.read_text().replace(f"listen {port} ", f"listen {address}:{port} "))
    text = re.sub(r"    (user|group) haproxy\n", "", haproxy.read_text())
    haproxy.write_text(text.replace("/run/haproxy", str(folder)))


def test_no_request_is_dropped_while_two_machines_are_restarted_one_by_one(machines: Machines) -> None:
    with arriving(machines.visitor()) as arrived:
        for instance in machines.instances:
            instance.hand_over()
    sys.stdout.write(f"\ntwo machines, a new server on each: {arrived}\n")
    assert arrived.dropped == []


def test_no_request_is_dropped_while_a_machine_is_taken_out(machines: Machines) -> None:
    with arriving(machines.visitor()) as arrived:
        for address, instance in zip(ADDRESSES, machines.instances, strict=True):
            machines.tell(f"set server https/{address} state drain")
            instance.stop()
            instance.start(workers=2)
            machines.tell(f"set server https/{address} state ready")
            machines.wait_until_ready()
    sys.stdout.write(f"\ntwo machines, each taken out, stopped and started: {arrived}\n")
    assert arrived.dropped == []
