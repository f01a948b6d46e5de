"""The service before a cluster: two web servers behind HAProxy, which reach the database in one of three ways."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.high_availability.cluster import DATABASE, WEB, Cluster, wait_until
from tests.high_availability.processes import USER, start, written
from tests.operations.loopback import Browser
from tests.operations.running import HOST, NO_LIMIT, Instance, free_port
from tests.pooler import pooled
from tests.system_programs import program

SEVERAL_HOSTS, BY_HAPROXY, BY_PGBOUNCER = "several hosts", "HAProxy", "pgbouncer"
POOL = 16
ERRORS = (502, 503, 504)
RAW = "HTTP/1.1 {status} Not Available\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n"
BEGINNING = """\
global
    maxconn 400
    tune.bufsize 65536
defaults
    timeout connect 2s
    timeout check 5s
    timeout client 1h
    timeout server 1h
    default-server inter 1s fastinter 300ms fall 2 rise 1
"""
TO_THE_PRIMARY = """\
listen database
    bind {host}:{port}
    mode tcp
    option httpchk GET /primary
    http-check expect status 200
    default-server on-marked-down shutdown-sessions
"""
TO_THE_WEB_SERVERS = """\
listen web
    bind {host}:{port}
    mode http
    balance roundrobin
    option httpchk GET /healthz
    option redispatch 1
    retries 3
    retry-on conn-failure
"""


class Service:
    """The service. port: where patients reach it."""

    def __init__(self, port: int, instances: list[Instance]) -> None:
        self.port = port
        self._instances = instances

    def start(self) -> None:
        """Start both web servers, and wait until they answer."""
        with ThreadPoolExecutor(len(self._instances)) as pool:
            list(pool.map(lambda instance: instance.start(workers=1), self._instances))

    def kill_a_web_server(self) -> None:
        """Kill one of them with -9, and start it again."""
        self._instances[0].kill()
        self._instances[0].start(workers=1)

    def stop(self) -> None:
        """Stop both."""
        for instance in self._instances:
            instance.stop()

    @property
    def traces(self) -> int:
        """How many tracebacks are in their logs."""
        return sum(instance.log.count("Traceback") for instance in self._instances)


@contextmanager
def serving(cluster: Cluster, way: str, owner: Instance, down: str, folder: Path) -> Iterator[Service]:
    """Serve, with a database that is reached in this way.

    owner: an instance whose keys the web servers have. down: the page that is shown while no web server answers.
    """
    with ExitStack() as stack:
        address = _address(cluster, way, folder, stack)
        instances = [_instance(folder / f"web-{number}", owner, address) for number in range(2)]
        service = Service(_before_web_servers(cluster, instances, down, stack), instances)
        stack.callback(service.stop)
        service.start()
        wait_until("the service answers", lambda: Browser(service.port).once("/healthz").status == 200)
        yield service


def _address(cluster: Cluster, way: str, folder: Path, stack: ExitStack) -> str:
    """Start what stands before the database, and return the address of the database."""
    if way == SEVERAL_HOSTS:
        hosts = ",".join(f"{HOST}:{node.port}" for node in cluster.nodes)
        return f"postgresql://{WEB}@{hosts}/{DATABASE}?target_session_attrs=read-write"
    servers = [f"server {node.name} {HOST}:{node.port} check port {node.rest}" for node in cluster.nodes]
    port = _haproxy(cluster, "database", TO_THE_PRIMARY, servers, stack)
    if way == BY_PGBOUNCER:
        to = f"host={HOST} port={port} user={WEB}"
        port = stack.enter_context(pooled(folder, to, run_as=USER, pool=POOL, wait_s=4))
    return f"postgresql://{WEB}@{HOST}:{port}/{DATABASE}"


def _instance(folder: Path, owner: Instance, address: str) -> Instance:
    limits = {"SEND_LIMIT": NO_LIMIT, "SEND_LIMIT_IN_ALL": NO_LIMIT}
    instance = Instance(folder, DATABASE_URL=address, **limits)
    instance.folder.mkdir(parents=True, mode=0o700)
    for file in owner.folder.glob("*.json"):
        shutil.copy(file, instance.folder)
    return instance


def _before_web_servers(cluster: Cluster, instances: list[Instance], down: str, stack: ExitStack) -> int:
    lines = [f"server web{number} {HOST}:{each.port} check" for number, each in enumerate(instances)]
    for status in ERRORS:
        file = written(cluster.folder / f"{status}.http", RAW.format(status=status) + down)
        lines.append(f"errorfile {status} {file}")
    return _haproxy(cluster, "web", TO_THE_WEB_SERVERS, lines, stack)


def _haproxy(cluster: Cluster, name: str, listens: str, lines: list[str], stack: ExitStack) -> int:
    """Start a proxy, and return its port; it ends with the stack."""
    port = free_port()
    body = "".join(f"    {line}\n" for line in lines)
    settings = written(
        cluster.folder / f"{name}.cfg", BEGINNING + listens.format(host=HOST, port=port) + body
    )
    haproxy = program("haproxy", package="haproxy")
    proxy = stack.enter_context(start([haproxy, "-db", "-f", settings], settings.with_suffix(".log")))
    stack.callback(proxy.kill)
    return port
