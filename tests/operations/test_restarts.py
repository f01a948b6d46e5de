"""Restarts while patients are there: no request is dropped."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from tests.operations.arrivals import arriving
from tests.operations.loopback import Browser
from tests.operations.running import Instance

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]
TIMES = 3


def visitor_of(instance: Instance) -> Callable[[int], int]:
    """Open the start page, and post an answer of the check, by turns."""
    first = Browser(instance.port)
    page = first.follow(first.fetch("/check"))

    def visit(number: int) -> int:
        browser = Browser(instance.port)
        if number % 2:
            return browser.once("/").status
        browser.cookies.update(first.cookies)
        return browser.once(page.path, {"csrf_token": page.token, "who": "self"}).status

    return visit


def test_no_request_is_dropped_while_a_new_server_takes_over(new_instance: Instance) -> None:
    new_instance.start(workers=2)
    with arriving(visitor_of(new_instance)) as arrived:
        for _ in range(TIMES):
            new_instance.hand_over()
    sys.stdout.write(f"\n{TIMES} new servers beside the old ones: {arrived}\n")
    assert arrived.dropped == []
    assert len(arrived.waited_s) > TIMES * 20
