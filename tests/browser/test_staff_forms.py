"""Staff forms with script: a button pressed twice, and what was typed elsewhere on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, expect

from tests.browser.site import Site
from tests.review.test_case_page import case_path

pytestmark = pytest.mark.browser

TWICE = """() => { const button = document.querySelector("button[value=no_answer]");
  button.click(); setTimeout(() => button.click(), 60); }"""


@pytest.fixture
def case_tab(new_context: Callable[..., BrowserContext], site: Site) -> Page:
    """A tab of the coordinator on a case that is no emergency."""
    context = new_context()
    context.add_cookies([{"name": "staff", "value": site.staff_token(), "url": site.base}])
    tab = context.new_page()
    site.draft("imaging", send=True)
    tab.goto("/staff/cases?tier=imaging_first")
    tab.locator("[data-row] th a").first.click()
    return tab


def test_a_button_pressed_twice_is_one_call(case_tab: Page) -> None:
    case_tab.evaluate(TWICE)
    expect(case_tab.locator("#done")).to_contain_text("Saved: No answer.")
    expect(case_tab.locator("#changed")).to_contain_text("1 attempt so far")
    assert "Someone else" not in case_tab.locator("main").inner_text()
    case_tab.locator("#done button").click()
    expect(case_tab.locator("#done")).to_contain_text("Undone: No answer.")


def test_leaving_asks_about_a_changed_date_and_a_chosen_option(case_tab: Page) -> None:
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    case_tab.on("dialog", stay)
    case_tab.locator("#next_day").fill("2030-01-02")
    address = case_tab.url
    case_tab.locator("a", has_text="Print copy").click()
    expect(case_tab.locator("#next_day")).to_have_value("2030-01-02")
    assert (asked, case_tab.url) == (["beforeunload"], address)
    case_tab.locator("#next_day").fill("")
    case_tab.locator("#next_part").select_option("noon")
    case_tab.locator("summary", has_text="Assign").first.click()
    case_tab.locator(".menu-box button", has_text="Assign").click()
    assert asked == ["beforeunload", "confirm"]
    assert case_path("") in case_tab.url
