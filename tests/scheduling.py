"""Who runs which test: files stay together, so that what they share is made once, and the longest come first.

All tests in a browser are for one worker: every other one would start a server and a Chromium of its own. The long
profile has too many of them for that; there each worker takes what comes next.
"""

from __future__ import annotations

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

BROWSER = "tests/browser/"
CHECKS = "::test_the_checks_pass["
LONG = (
    BROWSER,
    "tests/operations/",
    "tests/languages/",
    "tests/rules/",
    "tests/submissions/",
    "tests/screening/",
)


class TogetherByFile(LoadScopeScheduling):
    """Gives a worker all tests of a file, or of the browser; each check of a tool by itself."""

    def _split_scope(self, nodeid: str) -> str:
        if CHECKS in nodeid:
            return nodeid
        return BROWSER if nodeid.startswith(BROWSER) else nodeid.partition("::")[0]


def turn(nodeid: str) -> int:
    """When a test's turn is: the long folders one after another, then all others, and what the tools say last."""
    if CHECKS in nodeid:
        return len(LONG) + 1
    return next((place for place, folder in enumerate(LONG) if nodeid.startswith(folder)), len(LONG))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests into that order; among those of a folder it stays random."""
    items.sort(key=lambda item: turn(item.nodeid))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> TogetherByFile | None:
    """Keep files together in the test command; leave every other run as it is."""
    if config.option.markexpr != "not full":
        return None
    config.option.loadscopereorder = False
    return TogetherByFile(config, log)
