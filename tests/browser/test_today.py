"""Today and the lists: how many people a first screen shows, and a call logged by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.site import EMAIL, LONGEST_MS, Site, running_site

pytestmark = pytest.mark.browser

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PEOPLE = 120
MOST_KEYS = 8
IN_VIEW = """() => [...document.querySelectorAll("[data-row]")]
  .filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length"""
AS_REAL = """() => [...document.querySelectorAll("[data-row] .chip")]
  .filter((chip) => chip.textContent.trim() === "Demo").forEach((chip) => chip.remove())"""
"""Real people have no such mark beside their name. With it, whether a row wraps depends on how late its words say it is."""
HEIGHTS = (
    """() => [...document.querySelectorAll("[data-row]")].map((row) => row.getBoundingClientRect().height)"""
)


@pytest.fixture(scope="module")
def clinic(
    chromium: str, prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """A separate instance with people enough for more than a screen."""
    with running_site(prepared_instance, tmp_path_factory.mktemp("today") / "instance", PEOPLE) as site:
        yield site


@pytest.fixture
def opened(browser: Browser, clinic: Site) -> Iterator[Callable[..., Page]]:
    """Opens a browser; signed in, unless told otherwise."""
    contexts = []

    def open_tab(signed_in: bool = True, **options: Any) -> Page:
        context = browser.new_context(base_url=clinic.base, **options)
        context.set_default_timeout(LONGEST_MS)
        if signed_in:
            token = clinic.staff_token(EMAIL)
            context.add_cookies([{"name": "staff", "value": token, "url": clinic.base}])
        contexts.append(context)
        return context.new_page()

    yield open_tab
    for context in contexts:
        context.close()


@pytest.mark.parametrize("address", ["/staff/", "/staff/cases"])
@pytest.mark.parametrize(("size", "least"), [(DESKTOP, 15), (PHONE, 7)])
def test_a_first_screen_shows_many_people(
    opened: Callable[..., Page], address: str, size: dict[str, int], least: int
) -> None:
    tab = opened(viewport=size)
    tab.goto(address)
    tab.evaluate(AS_REAL)
    assert tab.evaluate(IN_VIEW) >= least


def test_a_person_has_one_line(opened: Callable[..., Page]) -> None:
    tab = opened(viewport=DESKTOP)
    tab.goto("/staff/")
    heights = sorted(tab.evaluate(HEIGHTS))
    assert heights[0] >= 40
    assert heights[len(heights) * 9 // 10] <= 45, heights


def test_from_sign_in_to_no_answer_takes_few_keys(opened: Callable[..., Page], clinic: Site) -> None:
    tab = opened(signed_in=False)
    tab.goto("/staff/sign-in")
    clinic.sign_in(tab)
    tab.wait_for_url("**/staff/")
    keys = ["Enter", "Enter"]  # after the password, and after the code
    first = tab.locator("[data-row]").first
    emergencies = tab.locator(".group.emergency [data-row]").count()
    keys += ["n", "Enter"]
    tab.keyboard.press("n")
    assert tab.evaluate("document.activeElement.innerText") == "No answer"
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    expect(tab.locator(".done")).to_contain_text("Saved: ")
    assert len(keys) <= MOST_KEYS
    assert tab.url.startswith(tab.url.partition("/staff/")[0] + "/staff/?done=")
    assert tab.locator(".group.emergency [data-row]").count() == emergencies
    expect(first).to_be_visible()


def test_a_call_is_logged_without_a_script_by_keyboard_alone(opened: Callable[..., Page]) -> None:
    tab = opened(java_script_enabled=False)
    tab.goto("/staff/cases?view=uncovered")
    keys = ["Tab", "Enter", *["Tab"] * 4, "Enter", "Tab"]
    for key in keys:
        tab.keyboard.press(key)
    assert tab.evaluate("document.activeElement.innerText") == "No answer"
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    expect(tab.locator(".done")).to_contain_text("Saved: ")
