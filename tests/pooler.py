"""A real pgbouncer before a PostgreSQL server: each transaction has whatever connection is free."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests.operations.running import HOST, LONGEST_S, free_port
from tests.system_programs import program

SETTINGS = """\
[databases]
* = {server}
[pgbouncer]
listen_addr = {host}
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = {pool}
query_wait_timeout = {wait_s}
server_login_retry = 1
"""


@contextmanager
def pooled(folder: Path, server: str, *, run_as: str, pool: int = 4, wait_s: int = 60) -> Iterator[int]:
    """Run a pooler in transaction mode, and give its port. Skips the test where pgbouncer is not installed.

    server: as in its list of databases, with the role. run_as: the system's user, as it refuses to be root. pool: how many
    connections it makes. wait_s: how long a transaction may wait for one.
    """
    command, port = program("pgbouncer", package="pgbouncer"), free_port()
    settings, log = folder / "pgbouncer.ini", folder / "pgbouncer.log"
    settings.write_text(SETTINGS.format(server=server, host=HOST, port=port, pool=pool, wait_s=wait_s))
    become = ["-u", run_as] if os.geteuid() == 0 else []
    with log.open("wb") as written, subprocess.Popen([command, *become, settings], stderr=written) as process:
        try:
            _wait_until_it_answers(process, port, log)
            yield port
        finally:
            process.terminate()


def _wait_until_it_answers(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + LONGEST_S
    while True:
        try:
            psycopg.connect(f"postgresql://anyone@{HOST}:{port}/postgres").close()
        except psycopg.OperationalError:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.02)
        else:
            return
