"""A web server for a benchmark, asked over HTTP, and the processor's time that it has taken."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from wsgiref.types import WSGIApplication

TICKS = os.sysconf("SC_CLK_TCK")
AS_IN_USE = (
    "--workers",
    "1",
    "--worker-class",
    "gthread",
    "--threads",
    "4",
    "--keep-alive",
    "60",
    "--no-control-socket",
)


class Server:
    """A running server with one worker."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self._connection = http.client.HTTPConnection("127.0.0.1", port)

    def asked(self) -> WSGIApplication:
        """Return what passes each call on to the server, over one connection, as if it were the app."""

        def ask(environ: Mapping[str, Any], start_response: Any) -> Iterable[bytes]:
            headers = {
                name.removeprefix("HTTP_").replace("_", "-"): value
                for name, value in environ.items()
                if name.startswith("HTTP_") and value
            }
            if "CONTENT_TYPE" in environ:
                headers["Content-Type"] = environ["CONTENT_TYPE"]
            body = environ["wsgi.input"].read()
            self._connection.request(environ["REQUEST_METHOD"], environ["PATH_INFO"], body or None, headers)
            response = self._connection.getresponse()
            start_response(f"{response.status} {response.reason}", response.getheaders())
            return [response.read()]

        return ask  # type: ignore[return-value]

    def end(self) -> None:
        """End the connection and the server."""
        self._connection.close()
        self._process.terminate()
        self._process.wait()

    @property
    def seconds(self) -> float:
        """The processor's time that its worker has taken."""
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
        return sum(map(_seconds_of, children))


def _seconds_of(pid: str) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@contextmanager
def running(app: str, environment: Mapping[str, str], python: str = sys.executable) -> Iterator[Server]:
    """Run an app, given as `module:name`, by gunicorn until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [python, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", *AS_IN_USE, app],
        env={**os.environ, **environment},
        stderr=subprocess.DEVNULL,
    )
    server = Server(process, port)
    try:
        while process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.05)
        yield server
    finally:
        server.end()
