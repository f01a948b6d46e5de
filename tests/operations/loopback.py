"""A patient's browser over real HTTP: cookies, form tokens, redirects, and pressing again after a dropped connection."""

from __future__ import annotations

import http.client
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.questions import JOURNEY
from tests.elements import Element, parsed_loosely
from tests.operations.running import HOST, LONGEST_S
from tests.walk import CONTACT, form_of

FORM = "application/x-www-form-urlencoded"
REDIRECTS = (302, 303)
UNAVAILABLE = 503
RETRY_S = 0.02


@dataclass(frozen=True)
class Fetched:
    """A response. path: the path of the request."""

    path: str
    status: int
    location: str
    html: str

    @property
    def soup(self) -> Element:
        """The page."""
        return parsed_loosely(self.html)

    @property
    def token(self) -> str:
        """The token of the page's form."""
        box = self.soup.select_one("input[name=csrf_token]")
        assert box is not None, (self.path, self.status)
        return str(box["value"])

    @property
    def reference(self) -> str | None:
        """The reference, on a sent page."""
        main = self.soup.select_one("main[data-reference]")
        return str(main["data-reference"]) if main else None


class Browser:
    """The browser of one patient. dropped: how many connections broke off. unavailable: how many responses were 503."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.dropped = 0
        self.unavailable = 0

    def once(self, path: str, data: Mapping[str, Any] | None = None) -> Fetched:
        """Send one request. Raises OSError or HTTPException when the connection breaks off."""
        connection = self._request(path, data)
        try:
            response = connection.getresponse()
            html = response.read().decode()
        finally:
            connection.close()
        for line in response.headers.get_all("Set-Cookie") or ():
            self.cookies.update({name: morsel.value for name, morsel in SimpleCookie(line).items()})
        return Fetched(path, response.status, response.headers.get("Location", ""), html)

    def hang_up(self, path: str, data: Mapping[str, Any]) -> None:
        """Send a form and close the connection before the response arrives."""
        self._request(path, data).close()

    def _request(self, path: str, data: Mapping[str, Any] | None) -> http.client.HTTPConnection:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        connection = http.client.HTTPConnection(HOST, self.port, timeout=LONGEST_S)
        try:
            if data is None:
                connection.request("GET", path, headers=headers)
            else:
                body = urlencode(data, doseq=True)
                connection.request("POST", path, body, {**headers, "Content-Type": FORM})
        except OSError:
            connection.close()
            raise
        return connection

    def fetch(self, path: str, data: Mapping[str, Any] | None = None) -> Fetched:
        """Send a request, and retry while the connection breaks off or the server responds 503."""
        end = time.monotonic() + LONGEST_S
        while time.monotonic() < end:
            try:
                fetched = self.once(path, data)
            except (OSError, http.client.HTTPException):
                self.dropped += 1
            else:
                if fetched.status != UNAVAILABLE:
                    assert fetched.status < 500, (path, fetched.status)
                    return fetched
                self.unavailable += 1
            time.sleep(RETRY_S)
        raise AssertionError(f"{path}: {self.dropped} times dropped, {self.unavailable} times unavailable")

    def follow(self, fetched: Fetched) -> Fetched:
        """Follow redirects."""
        while fetched.status in REDIRECTS:
            fetched = self.fetch(fetched.location)
        return fetched

    def walk(self, answers: Mapping[str, Any]) -> Fetched:
        """Answer page after page, as asked, to the result."""
        page = self.follow(self.fetch("/check"))
        while page.path != "/check/result":
            question_page: JourneyPage | None = JOURNEY.page(page.path.removeprefix("/check/"))
            assert question_page is not None, page.path
            data = {**form_of(question_page, answers), "csrf_token": page.token}
            page = self.follow(self.fetch(page.path, data))
        return page

    def form(self) -> dict[str, str]:
        """The filled-in send form of the current draft."""
        return {**CONTACT, "csrf_token": self.fetch("/check/send").token}

    def send(self, form: Mapping[str, str]) -> str:
        """Press Send until there is a sent page; return its reference."""
        sent = self.follow(self.fetch("/check/send", form))
        assert sent.reference is not None, (sent.path, sent.status)
        return sent.reference
