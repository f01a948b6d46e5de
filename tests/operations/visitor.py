"""Someone who comes through a proxy over TLS, and may be rude."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from tests.certificates import HOST
from tests.operations.loopback import FORM
from tests.operations.running import LONGEST_S

_TOKEN = re.compile(r'name="csrf_token"[^>]* value="([^"]+)"')


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    html: str

    @property
    def token(self) -> str:
        """The token of its form."""
        found = _TOKEN.search(self.html)
        assert found is not None, (self.status, self.html[:300])
        return found[1]


class Visitor:
    """Comes to a port from one address of this machine. trusted: whose certificates it takes. http_port: without TLS."""

    def __init__(
        self, port: int, trusted: ssl.SSLContext, *, http_port: int = 0, address: str = "127.0.0.1"
    ) -> None:
        self.port, self.trusted, self.http_port, self._address = port, trusted, http_port, address
        self.cookies: dict[str, str] = {}

    @property
    def origin(self) -> str:
        """What a browser says of where a form came from."""
        return f"https://{HOST}:{self.port}"

    def ask(self, path: str, data: Mapping[str, str] | None = None, **headers: str) -> Answer:
        """Send one request, with the cookies so far. headers: more of them, with _ for -."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        more["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection = http.client.HTTPSConnection(
            HOST, self.port, context=self.trusted, timeout=LONGEST_S, source_address=(self._address, 0)
        )
        try:
            if data is None:
                connection.request("GET", path, headers=more)
            else:
                connection.request("POST", path, urlencode(data), {"Content-Type": FORM, **more})
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read().decode())
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def begin_to_post(self, path: str) -> ssl.SSLSocket:
        """Send half a form, and leave it at that."""
        plain = socket.create_connection((HOST, self.port), LONGEST_S)
        connection = self.trusted.wrap_socket(plain, server_hostname=HOST)
        head = f"POST {path} HTTP/1.1\r\nHost: {HOST}:{self.port}\r\nContent-Type: {FORM}\r\nContent-Length: 1000\r\n\r\nwho="
        connection.sendall(head.encode())
        return connection
