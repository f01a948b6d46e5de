"""A patient's slowest page while sixty people sign in at once, on a real server: two workers of four threads."""

from __future__ import annotations

import http.client
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.elements import parsed_loosely
from tests.operations.running import HOST, LONGEST_S, Instance

CROWD = 60
SLOWEST_S = 2.0
MOST_TIMES = 20
"""On a machine so busy that a page alone is slow: how many times slower it may be."""
BUSY, WRONG = 503, 403
PAGES = ("/", "/check/who", "/check/emergency", "/clinics")
FORM = "application/x-www-form-urlencoded"


def fetched(port: int, method: str, path: str, body: str | None, **headers: str) -> tuple[int, str, str]:
    """Send one request; return its status, its first cookie and its text."""
    connection = http.client.HTTPConnection(HOST, port, timeout=LONGEST_S)
    try:
        connection.request(
            method, path, body, {name.replace("_", "-"): text for name, text in headers.items()}
        )
        response = connection.getresponse()
        cookie = (response.headers.get("Set-Cookie") or "").partition(";")[0]
        return response.status, cookie, response.read().decode()
    finally:
        connection.close()


class Crowd:
    """People at as many addresses who all press Sign in at the same moment, each for an account that does not exist."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._statuses: list[int] = []
        _, self._cookie, html = fetched(port, "GET", "/staff/sign-in", None)
        self._token = str(parsed_loosely(html).select("input[name=csrf_token]")[0]["value"])

    def sign_in(self) -> list[int]:
        """Return the statuses of all."""
        everyone = [threading.Thread(target=self._one, args=(number,)) for number in range(CROWD)]
        for one in everyone:
            one.start()
        for one in everyone:
            one.join(LONGEST_S)
        return self._statuses

    def _one(self, number: int) -> None:
        body = urlencode({"email": f"{number}@b.example", "password": "x" * 12, "csrf_token": self._token})
        headers = {
            "Content_Type": FORM,
            "Cookie": self._cookie,
            "X_Forwarded_For": f"2001:db8:0:{number:x}::1",
            "X_Forwarded_Host": HOST,
            "X_Forwarded_Proto": "http",
        }
        self._statuses.append(fetched(self._port, "POST", "/staff/sign-in", body, **headers)[0])


@pytest.mark.full
def test_a_patients_page_is_not_slowed_by_sixty_sign_ins_at_once(tmp_path: Path) -> None:
    instance = Instance(tmp_path, PROXY_HOPS="1")
    instance.start(workers=2)
    try:
        alone = max(_pages(instance.port))
        statuses, slowest = _while_a_crowd_signs_in(instance.port)
    finally:
        instance.stop()
    assert slowest < max(SLOWEST_S, MOST_TIMES * alone)
    assert set(statuses) == {WRONG, BUSY}
    assert len(statuses) == CROWD


def _while_a_crowd_signs_in(port: int) -> tuple[list[int], float]:
    crowd, statuses = Crowd(port), list[int]()
    signing_in = threading.Thread(target=lambda: statuses.extend(crowd.sign_in()))
    slowest = 0.0
    signing_in.start()
    while signing_in.is_alive():
        slowest = max(slowest, *_pages(port))
    signing_in.join()
    return statuses, slowest


def _pages(port: int) -> list[float]:
    """Fetch a patient's pages, and return how long each took, in seconds."""
    took = []
    for page in PAGES:
        began = time.monotonic()
        assert fetched(port, "GET", page, None)[0] in (200, 302)
        took.append(time.monotonic() - began)
    return took
