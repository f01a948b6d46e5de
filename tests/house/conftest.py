"""Starts the checkers when the tests are known, so that they run beside them."""

from __future__ import annotations

import pytest

from tests.house import checkers


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ask the checkers last: by then they are through."""
    items.sort(key=lambda item: _check(item) != "")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start the checkers that will be asked."""
    if not session.config.option.collectonly:
        checkers.start(filter(None, map(_check, session.items)))


def pytest_sessionfinish() -> None:
    """Leave no checker running."""
    checkers.stop()


def _check(item: pytest.Item) -> str:
    """The checker that a test asks; "" for every other test."""
    if getattr(item, "originalname", "") != "test_the_checks_pass":
        return ""
    return str(item.callspec.params["check"])  # type: ignore[attr-defined]
