"""One real server and one real Chromium for each worker; a fresh context for each test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.console_capture import ConsoleCapture
from tests.browser.site import LONGEST_MS, Site, running_site
from tests.system_programs import system_part

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first has no window, and takes half the time."""
QUIET = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)


expect.set_options(timeout=LONGEST_MS)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium. Without it these tests are skipped, and in CI they fail."""
    return system_part(*NAMES, package="chromium-headless-shell")


@pytest.fixture(scope="session")
def pdftotext() -> str:
    """The path of the program that reads printed files."""
    return system_part("pdftotext", package="poppler-utils")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser for all tests of a worker."""
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*as_root, *QUIET])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(chromium: str, prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A running instance with invented people in its queue."""
    with running_site(prepared_instance, tmp_path_factory.mktemp("site") / "instance") as site:
        yield site


@pytest.fixture
def new_context(browser: Browser, site: Site) -> Iterator[Callable[..., BrowserContext]]:
    """Makes contexts. At the end: no request went to another origin, and no page logged errors or loaded too much."""
    contexts: list[BrowserContext] = []
    heard = ConsoleCapture(site.base)

    def make(**options: Any) -> BrowserContext:
        context = heard.listen(browser.new_context(base_url=site.base, **options))
        context.set_default_timeout(LONGEST_MS)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
    assert heard.faults() == {}


@pytest.fixture
def tab(new_context: Callable[..., BrowserContext]) -> Page:
    """A new tab without cookies."""
    return new_context().new_page()
