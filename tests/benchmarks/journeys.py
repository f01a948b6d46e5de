"""Walk a whole check by calling an app as a server does, and weigh what each of its pages costs.

Nothing of a test client is in a figure: it would cost as much as a small page. A step is what someone waits for: their post,
and the page that it leads to.
"""

from __future__ import annotations

import io
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import Any
from urllib.parse import urlencode, urlsplit
from wsgiref.types import WSGIApplication

import brotli

Answers = Mapping[str, str | Sequence[str]]
Weighed = Callable[[Callable[[], bytes]], tuple[bytes, float]]
"""Runs a call, and returns its result with what it cost."""

MOST_STEPS = 45
INPUT = re.compile(r"<input\b[^>]*>")
ATTRIBUTE = re.compile(r'(name|value|type)="([^"]*)"')


def unweighed(call: Callable[[], bytes]) -> tuple[bytes, float]:
    """Only walk."""
    return call(), 0.0


def milliseconds(call: Callable[[], bytes]) -> tuple[bytes, float]:
    """Weigh by the processor's time."""
    start = time.process_time()
    body = call()
    return body, 1000 * (time.process_time() - start)


def python_calls(call: Callable[[], bytes]) -> tuple[bytes, float]:
    """Weigh by the Python functions that are called: no other load on the machine changes the number."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += event == "call"

    sys.setprofile(count)
    try:
        body = call()
    finally:
        sys.setprofile(None)
    return body, counted


@dataclass(frozen=True)
class Response:
    """What an app answered. sent: the bytes on the wire. cost: of the call, and of those that led to it."""

    status: int
    path: str
    target: str
    page: str
    sent: int
    cost: float


@dataclass(frozen=True)
class Step:
    """A post and the page that it led to. fields: how many questions were answered. sent: the bytes of the page on the wire."""

    path: str
    cost: float
    fields: int
    asked: str
    shown: str
    sent: int


@dataclass
class Caller:
    """Calls an app as a browser behind a server would, with its cookies."""

    app: WSGIApplication
    weighed: Weighed
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> Response:
        """Fetch a page; where it leads on, the one it leads to, and the cost of both."""
        response, cost = self._call("GET", path, b""), 0.0
        while response.target:
            cost += response.cost
            response = self._call("GET", response.target, b"")
        return Response(**{**vars(response), "cost": cost + response.cost})

    def post(self, path: str, data: Sequence[tuple[str, str]]) -> Response:
        """Post a form, and fetch the page that it leads to. The cost is that of both."""
        sent = self._call("POST", path, urlencode(data).encode())
        assert sent.target, (sent.status, path, sent.page)
        shown = self.get(sent.target)
        return Response(**{**vars(shown), "cost": sent.cost + shown.cost})

    def _call(self, method: str, path: str, body: bytes) -> Response:
        heard: dict[str, Any] = {}

        def start_response(status: str, headers: Sequence[tuple[str, str]], *_: object) -> None:
            heard.update(status=int(status[:3]), headers=headers)

        def answer() -> bytes:
            parts = self.app(environ, start_response)  # type: ignore[arg-type]
            whole = b"".join(parts)
            getattr(parts, "close", bool)()
            return whole

        environ = self._environ(method, path, body)
        sent, cost = self.weighed(answer)
        headers = [(name.lower(), value) for name, value in heard["headers"]]
        self._keep_cookies(value for name, value in headers if name == "set-cookie")
        plain = brotli.decompress(sent) if ("content-encoding", "br") in headers else sent
        target = urlsplit(dict(headers).get("location", "")).path
        return Response(heard["status"], path, target, plain.decode(), len(sent), cost)

    def _environ(self, method: str, path: str, body: bytes) -> dict[str, Any]:
        environ = {
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "localhost",
            "HTTP_ACCEPT_ENCODING": "br",
            "HTTP_COOKIE": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }
        if method == "POST":
            environ |= {
                "CONTENT_TYPE": "application/x-www-form-urlencoded",
                "CONTENT_LENGTH": str(len(body)),
                "HTTP_ORIGIN": "http://localhost",
            }
        return environ

    def _keep_cookies(self, headers: Iterator[str]) -> None:
        for header in headers:
            name, _, value = header.partition(";")[0].partition("=")
            self.cookies[name] = value


def journey(app: WSGIApplication, start: str, end: str, answers: Answers, weighed: Weighed) -> list[Step]:
    """Walk from the start to the page at `end`, and weigh each step. answers: by the input's name; else the first choice."""
    caller, steps = Caller(app, weighed), []
    response = caller.get(start)
    while response.path != end:
        path, page = response.path, response.page
        inputs = inputs_of(page)
        response = caller.post(path, filled_in(inputs, answers))
        asked = {name for kind, name, _ in inputs if kind in ("radio", "checkbox")}
        steps.append(Step(path, response.cost, len(asked), page, response.page, response.sent))
        assert len(steps) < MOST_STEPS, path
    return steps


def inputs_of(page: str) -> list[tuple[str, str, str]]:
    """Return the kind, name and value of each input of a page."""
    found = [dict(ATTRIBUTE.findall(each)) for each in INPUT.findall(page)]
    return [(each["type"], each["name"], each.get("value", "")) for each in found if "name" in each]


def filled_in(inputs: Sequence[tuple[str, str, str]], answers: Answers) -> list[tuple[str, str]]:
    """Return what is posted: the hidden inputs as they are, and an answer to each question."""
    data: list[tuple[str, str]] = []
    for kind, name, value in {each[1]: each for each in reversed(inputs)}.values():
        given = answers.get(name, "" if kind == "text" else value)
        data += [(name, given)] if isinstance(given, str) else [(name, each) for each in given]
    return data
