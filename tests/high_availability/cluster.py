"""A real cluster on this machine: three PostgreSQL servers under Patroni, which agree by way of etcd."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.high_availability.processes import start, tell, tree, written
from tests.operations.running import HOST, LONGEST_S, free_port
from tests.system_programs import program

TTL_S, LOOP_WAIT_S, RETRY_S = 10, 2, 3
"""Patroni's own: how long a primary that is not heard of still counts, at least loop_wait + 2 x retry; how often each looks."""
DATABASE, OWNER, WEB = "clinic", "owner", "web"
STREAMING = "SELECT pid, sync_state FROM pg_stat_replication WHERE state = 'streaming'"
ASKED_EVERY_S = 0.1
CONNECTIONS = 60


def wait_until(what: str, is_so: Callable[[], object], longest_s: float = LONGEST_S) -> float:
    """Wait for a state; return how many seconds that took. Raises AssertionError when it does not come."""
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < longest_s, f"not within {longest_s} s: {what}"
        time.sleep(ASKED_EVERY_S)
    return time.monotonic() - began


@dataclass
class Node:
    """One server and the Patroni that looks after it. port: of PostgreSQL. rest: of Patroni's own pages."""

    name: str
    folder: Path
    port: int = field(default_factory=free_port)
    rest: int = field(default_factory=free_port)
    patroni: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        """Where PostgreSQL keeps its files."""
        return self.folder / f"data-{self.name}"

    def ask(self, method: str, path: str, body: Any = None, timeout_s: float = 2) -> tuple[int, Any]:
        """Ask Patroni; return the status and what it said, (0, None) when it does not answer."""
        connection = HTTPConnection(HOST, self.rest, timeout=timeout_s)
        try:
            connection.request(method, path, None if body is None else json.dumps(body))
            response = connection.getresponse()
            answer = response.read().decode()
        except (OSError, HTTPException):
            return 0, None
        finally:
            connection.close()
        with suppress(ValueError):
            return response.status, json.loads(answer)
        return response.status, answer

    def sql(
        self, statement: str, database: str = "postgres", user: str = "postgres"
    ) -> list[tuple[Any, ...]]:
        """Run a statement here; return its rows."""
        address = f"host={HOST} port={self.port} user={user} dbname={database}"
        with psycopg.connect(address, autocommit=True, connect_timeout=5) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def processes(self) -> list[int]:
        """Return Patroni, PostgreSQL, and all that they started."""
        found = tree(self.patroni.pid) if self.patroni is not None and self.patroni.poll() is None else []
        with suppress(OSError, ValueError):
            postmaster = int((self.data / "postmaster.pid").read_text().split()[0])
            if str(self.data) in Path(f"/proc/{postmaster}/cmdline").read_text():
                found += tree(postmaster)
        return list(dict.fromkeys(found))

    def kill(self) -> None:
        """Kill all of it with -9, as when its machine loses power."""
        tell(self.processes(), signal.SIGKILL)
        if self.patroni is not None:
            self.patroni.wait()


class Cluster:
    """The three nodes. is_synchronous: whether a COMMIT waits for one of the standbys."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.nodes = [Node(f"n{number}", folder) for number in range(3)]
        self.is_synchronous = True
        self._programs = _programs()
        self._etcd_port = free_port()
        self._etcd: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start everything, and make the database with the role that owns it."""
        here, peers = f"http://{HOST}:{self._etcd_port}", f"http://{HOST}:{free_port()}"
        command = {
            "--data-dir": str(self.folder / "etcd"),
            "--listen-client-urls": here,
            "--advertise-client-urls": here,
            "--listen-peer-urls": peers,
            "--initial-advertise-peer-urls": peers,
            "--initial-cluster": f"default={peers}",
        }
        options = [part for option in command.items() for part in option]
        self._etcd = start([self._programs["etcd"], *options], self.folder / "etcd.log")
        self.start_node(self.nodes[0])
        wait_until("the first node leads", lambda: self.leader() is self.nodes[0])
        for node in self.nodes[1:]:
            self.start_node(node)
        self.wait_until_whole()
        self.nodes[0].sql(f"CREATE ROLE {OWNER} LOGIN")
        self.nodes[0].sql(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")

    def start_node(self, node: Node) -> None:
        """Start a node, for the first time or again."""
        settings = written(self.folder / f"{node.name}.json", json.dumps(self._settings(node)))
        node.patroni = start([self._programs["patroni"], settings], self.folder / f"{node.name}.log")

    def _settings(self, node: Node) -> dict[str, Any]:
        """Return the configuration of a node's Patroni. YAML may be written as JSON."""
        roles = {"superuser": "postgres", "replication": "standby", "rewind": "rewind"}
        here, rest = f"{HOST}:{node.port}", f"{HOST}:{node.rest}"
        everyone = [f"host {databases} all {HOST}/32 trust" for databases in ("all", "replication")]
        return {
            "scope": DATABASE,
            "name": node.name,
            "restapi": {"listen": rest, "connect_address": rest},
            "etcd3": {"host": f"{HOST}:{self._etcd_port}"},
            "bootstrap": {
                "dcs": {
                    "ttl": TTL_S,
                    "loop_wait": LOOP_WAIT_S,
                    "retry_timeout": RETRY_S,
                    "maximum_lag_on_failover": 2**20,
                    "synchronous_mode": True,
                    "postgresql": {"use_pg_rewind": True, "use_slots": True, "parameters": PARAMETERS},
                },
                "initdb": [{"encoding": "UTF8"}, {"auth": "trust"}, "data-checksums"],
            },
            "postgresql": {
                "listen": here,
                "connect_address": here,
                "data_dir": str(node.data),
                "bin_dir": str(self._programs["postgres"].parent),
                "pgpass": str(self.folder / f"{node.name}.pgpass"),
                "authentication": {use: {"username": role, "password": "-"} for use, role in roles.items()},
                "pg_hba": ["local all all trust", *everyone],
                "parameters": {"unix_socket_directories": str(self.folder)},
            },
        }

    def leader(self) -> Node | None:
        """Return who leads, or None while no one does."""
        return next((node for node in self.nodes if node.ask("GET", "/primary")[0] == 200), None)

    def _led(self) -> Node:
        leader = self.leader()
        assert leader is not None, "no one leads"
        return leader

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        """Run a statement in the database of the service, where it is led."""
        return self._led().sql(statement, DATABASE)

    def is_whole(self) -> bool:
        """Whether one node leads, the others stream, and one of them is synchronous if any should be."""
        leader = self.leader()
        if leader is None:
            return False
        try:
            found = leader.sql(STREAMING)
        except psycopg.OperationalError:
            return False
        synchronous = sum(state != "async" for _, state in found)
        return len(found) == len(self.nodes) - 1 and synchronous == int(self.is_synchronous)

    def wait_until_whole(self) -> float:
        """Start what was killed, and wait until it is; return the seconds."""
        for node in self.nodes:
            if node.patroni is not None and node.patroni.poll() is not None:
                self.start_node(node)
        return wait_until(f"all nodes stream, synchronous: {self.is_synchronous}", self.is_whole)

    def wait_for_synchrony(self, is_synchronous: bool) -> None:
        """Let COMMIT wait for a standby or not, and wait until it is so."""
        self.is_synchronous = is_synchronous
        assert self._led().ask("PATCH", "/config", {"synchronous_mode": is_synchronous})[0] == 200
        self.wait_until_whole()

    def kill_leader(self, senders_frozen_s: float = 0) -> float:
        """Kill who leads, with -9, and wait for another; return the seconds until it led.

        senders_frozen_s: how long before that nothing reaches the standbys any more. What was not waited for is lost then.
        """
        old = self._led()
        if senders_frozen_s:
            tell([pid for pid, _ in old.sql(STREAMING)], signal.SIGSTOP)
            time.sleep(senders_frozen_s)
        old.kill()
        return wait_until("another node leads", lambda: self.leader() not in (None, old))

    def switch_over(self) -> float:
        """Let another node lead, as before maintenance; return the seconds until it did."""
        old, began = self._led(), time.monotonic()
        old.ask("POST", "/switchover", {"leader": old.name}, timeout_s=LONGEST_S)
        wait_until("another node leads", lambda: self.leader() not in (None, old))
        return time.monotonic() - began

    def freeze_synchronous_standby(self, seconds: float) -> None:
        """Let the standby that COMMIT waits for stand still for a while, as when the network to it is cut."""
        (_, answer) = self._led().ask("GET", "/cluster")
        name = next(each["name"] for each in answer["members"] if each["role"] == "sync_standby")
        frozen = next(node for node in self.nodes if node.name == name).processes()
        tell(frozen, signal.SIGSTOP)
        try:
            time.sleep(seconds)
        finally:
            tell(frozen, signal.SIGCONT)

    def stop(self) -> None:
        """End all of it, and nothing else."""
        for node in self.nodes:
            node.kill()
        if self._etcd is not None:
            self._etcd.kill()
            self._etcd.wait()


PARAMETERS = {
    "max_connections": CONNECTIONS,
    "shared_buffers": "32MB",
    "wal_log_hints": "on",
    "max_wal_senders": 6,
    "max_replication_slots": 6,
}


def _programs() -> dict[str, Path]:
    """Return where the programs are. Skips the test when one is not installed."""
    found = {name: Path(program(name, package=name)) for name in ("patroni", "haproxy", "pgbouncer")}
    found["etcd"] = Path(program("etcd", package="etcd-server"))
    servers = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not servers:
        pytest.skip("PostgreSQL is not installed (Debian has it in postgresql-15)")
    return {**found, "postgres": servers[-1]}
