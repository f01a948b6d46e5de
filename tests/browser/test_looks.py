"""Every kind of page, in every colour scheme, at the width of a desktop and of a small phone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.reaching import Visit
from tests.browser.screenshots import (
    DESKTOP,
    HALF_A_DESKTOP,
    PHONE,
    broken_rules,
    measure,
    wrong_at,
    wrong_stops,
)
from tests.browser.site import Site
from tests.browser.states import STATES

pytestmark = pytest.mark.browser

SCHEMES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}
SAMPLE = {
    ("nothing answered emergency-signs", "light"),
    ("result emergency", "dark"),
    ("send nothing", "forced"),
    ("submission", "light"),
}
SAMPLED = {name for name, _ in SAMPLE}


def marks(sampled: bool) -> Iterable[pytest.MarkDecorator]:
    return () if sampled else (pytest.mark.full,)


every_page = pytest.mark.parametrize(
    "state", [pytest.param(STATES[name], id=name, marks=marks(name in SAMPLED)) for name in STATES]
)
every_page_in_every_scheme = pytest.mark.parametrize(
    ("state", "scheme"),
    [
        pytest.param(
            STATES[name], SCHEMES[scheme], id=f"{name}-{scheme}", marks=marks((name, scheme) in SAMPLE)
        )
        for name in STATES
        for scheme in SCHEMES
    ],
)


@pytest.fixture
def visit(new_context: Callable[..., BrowserContext], site: Site) -> Callable[..., Page]:
    """Opens a kind of page."""

    def open_page(state: Callable[[Visit], None], **options: Any) -> Page:
        tab = new_context(viewport=DESKTOP, **options).new_page()
        state(Visit(tab, site))
        return tab

    return open_page


def with_large_text(tab: Page, times: float = 2) -> None:
    """Text of so many times the usual size, as set in the browser."""
    sizes = {"standard": int(16 * times), "fixed": int(13 * times)}
    tab.context.new_cdp_session(tab).send("Page.setFontSizes", {"fontSizes": sizes})
    assert measure(tab, "rem") == 16 * times


@every_page_in_every_scheme
def test_axe_finds_no_broken_rule(visit: Callable[..., Page], state: Any, scheme: dict[str, Any]) -> None:
    tab = visit(state, **scheme)
    for size in (DESKTOP, PHONE):
        tab.set_viewport_size(size)
        assert broken_rules(tab) == {}


@every_page_in_every_scheme
def test_each_tab_stop_shows_a_focus_ring(
    visit: Callable[..., Page], state: Any, scheme: dict[str, Any]
) -> None:
    assert wrong_stops(visit(state, **scheme)) == []


@every_page
def test_a_page_fits_a_small_phone(visit: Callable[..., Page], state: Any) -> None:
    tab = visit(state)
    assert wrong_at(tab, DESKTOP) == {}
    assert wrong_at(tab, PHONE) == {}


@every_page
def test_a_page_fits_with_text_of_twice_the_size(visit: Callable[..., Page], state: Any) -> None:
    tab = visit(state)
    with_large_text(tab)
    assert wrong_at(tab, DESKTOP) == {}
    assert wrong_at(tab, HALF_A_DESKTOP) == {}
    path = urlsplit(tab.url).path
    if not path.startswith("/staff"):
        assert wrong_on_phone_with_large_text(tab) == {}
        tab.goto(f"/es/{path.removeprefix('/es').lstrip('/')}")
        assert wrong_on_phone_with_large_text(tab) == {}


def wrong_on_phone_with_large_text(tab: Page) -> dict[float, dict[str, list[str]]]:
    """What of a patient's page does not fit a small phone, by how much larger than usual its text is."""
    found = {}
    for times in (1.25, 1.5, 2):
        with_large_text(tab, times)
        found[times] = wrong_at(tab, PHONE)
    return {times: wrong for times, wrong in found.items() if wrong}


@every_page
def test_a_page_fits_with_wider_spacing(visit: Callable[..., Page], state: Any) -> None:
    tab = visit(state)
    measure(tab, "space")
    assert wrong_at(tab, DESKTOP) == {}
    assert wrong_at(tab, PHONE) == {}
