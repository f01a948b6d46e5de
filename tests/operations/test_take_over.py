"""A new server beside the old one: it waits until it is ready, and ends the old one only then."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from flask import Flask

from app.operations.take_over import OLD_SERVER, take_over


@pytest.fixture
def old_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """A process that runs until it is ended, in place of the server of before."""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"]) as old:
        monkeypatch.setenv(OLD_SERVER, str(old.pid))
        yield old
        old.kill()


def worker(app: Flask, meanwhile: Callable[[], object] = lambda: None) -> SimpleNamespace:
    """A process of the new server. meanwhile: happens while it waits."""
    return SimpleNamespace(wsgi=app, alive=True, log=app.logger, notify=meanwhile)


def make_unready(app: Flask) -> Callable[[], object]:
    """Take the database away; return what brings it back."""
    file = Path(app.instance_path, "screener.db")
    away = file.rename(file.with_name("away.db"))
    return lambda: away.rename(file)


def test_a_server_that_is_ready_tells_systemd_and_ends_the_old_one(
    app: Flask, old_server: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        take_over(worker(app))
        assert systemd.recv(100) == f"MAINPID={os.getppid()}".encode()
    assert old_server.wait() == -signal.SIGTERM


def test_the_old_server_goes_on_until_the_new_one_is_ready(
    app: Flask, old_server: subprocess.Popen[bytes]
) -> None:
    bring_back = make_unready(app)

    def meanwhile() -> None:
        assert old_server.poll() is None
        bring_back()

    take_over(worker(app, meanwhile))
    assert old_server.wait() == -signal.SIGTERM


def test_a_server_that_is_asked_to_end_while_it_waits_leaves_the_old_one_alone(
    app: Flask, old_server: subprocess.Popen[bytes]
) -> None:
    make_unready(app)
    new = worker(app)
    new.notify = lambda: setattr(new, "alive", False)
    take_over(new)
    assert old_server.poll() is None


def test_a_server_whose_old_one_is_gone_serves_as_it_is(
    app: Flask, old_server: subprocess.Popen[bytes]
) -> None:
    make_unready(app)
    old_server.kill()
    old_server.wait()
    take_over(worker(app))


def test_a_first_server_asks_nothing(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OLD_SERVER, raising=False)
    make_unready(app)
    take_over(worker(app))
