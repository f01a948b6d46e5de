"""The transfer size of the first page of the check, and how many requests it takes."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

MOST_BYTES = 10_240
COMPRESSED = {"br", "gzip", "zstd"}


class Wire:
    """The browser's own network log: requests made, and compressed bytes received, including headers."""

    def __init__(self, tab: Page) -> None:
        self.requested: list[str] = []
        self.bytes = 0.0
        self.encodings: list[str] = []
        log = tab.context.new_cdp_session(tab)
        log.on("Network.requestWillBeSent", self._ask)
        log.on("Network.responseReceived", self._receive)
        log.on("Network.loadingFinished", self._finish)
        log.send("Network.enable")

    def _ask(self, event: dict[str, Any]) -> None:
        self.bytes += event.get("redirectResponse", {}).get("encodedDataLength", 0)
        if not event["request"]["url"].startswith("data:"):
            self.requested.append(event["request"]["url"])

    def _receive(self, event: dict[str, Any]) -> None:
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        self.encodings.append(headers.get("content-encoding", ""))

    def _finish(self, event: dict[str, Any]) -> None:
        self.bytes += event["encodedDataLength"]


def test_the_first_page_of_the_check_takes_two_requests_and_ten_kilobytes(tab: Page) -> None:
    wire = Wire(tab)
    tab.goto("/check/who", wait_until="networkidle")
    assert len(wire.requested) == 2, wire.requested
    assert set(wire.encodings) <= COMPRESSED
    assert 1_000 < wire.bytes <= MOST_BYTES


def test_start_now_with_nothing_in_the_cache_stays_under_ten_kilobytes(tab: Page) -> None:
    wire = Wire(tab)
    tab.goto("/check", wait_until="networkidle")
    assert tab.url.endswith("/check/who")
    assert 1_000 < wire.bytes <= MOST_BYTES
