"""The files of `flask deploy-files` for one machine on loopback, and the programs that run with them."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Flask

from app.operations.deploy_command import Deployment, deployment_of, written
from config import Settings
from tests.certificates import HOST, make_certificates
from tests.operations.running import LONGEST_S, free_port

LOOPBACK = "127.0.0.1"
NGINX_AROUND = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log stderr;
events {{}}
http {{
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    include {folder}/nginx.conf;
}}
"""
"""What nginx's own file has around ours; here, nothing outside the folder of the test."""


def on_loopback(settings: Settings, folder: Path, **changes: Any) -> Deployment:
    """What the files say when everything is on this machine: certificates and the page in a folder, and free ports."""
    certificates = make_certificates(folder)
    deployment = replace(
        deployment_of(replace(settings, public_url=f"https://{HOST}")),
        https_port=free_port(),
        http_port=free_port(),
        certificate=certificates.chain,
        certificate_key=certificates.key,
        ca=str(certificates.authority),
        pages=folder,
        web=(HOST,),
        databases=(LOOPBACK,),
    )
    return replace(deployment, **changes)


def write_files(app: Flask, deployment: Deployment, folder: Path) -> None:
    """Write them, and what surrounds that of nginx."""
    with app.app_context():
        for name, text in written(deployment).items():
            (folder / name).write_text(text)
    (folder / "around.conf").write_text(NGINX_AROUND.format(folder=folder))


@contextmanager
def running(command: list[str], folder: Path, port: int, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program until the end of the block, once it listens. What it prints is in a file of its name."""
    output = folder / f"{Path(command[0]).name}.log"
    with (
        output.open("wb") as log,
        subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, **options) as program,
    ):
        try:
            end = time.monotonic() + LONGEST_S
            while not listens(port):
                assert program.poll() is None, output.read_text()
                assert time.monotonic() < end, output.read_text()
                time.sleep(0.02)
            yield program
        finally:
            program.terminate()


def listens(port: int) -> bool:
    """Whether something takes connections there."""
    with socket.socket() as probe:
        return probe.connect_ex((LOOPBACK, port)) == 0
