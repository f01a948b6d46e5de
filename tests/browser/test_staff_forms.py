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


def test_what_is_typed_in_a_row_of_agreed_chooses_that_row(case_tab: Page) -> None:
    case_tab.locator("#call-visit_hour").fill("09:30")
    expect(case_tab.locator("#agreed-visit")).to_be_checked()
    case_tab.locator("#other").select_option("withdrew")
    expect(case_tab.locator("#agreed-other")).to_be_checked()
    case_tab.locator("#reason").evaluate("box => box.closest('details').open = true")
    case_tab.locator("#reason").select_option(index=1)
    expect(case_tab.locator("#agreed-other")).to_be_checked()


def test_the_key_of_the_call_form_ticks_nothing_and_keys_go_on_working(case_tab: Page) -> None:
    expect(case_tab.locator("#red-flags")).to_be_visible()
    case_tab.wait_for_load_state()
    case_tab.keyboard.press("c")
    expect(case_tab.locator("#red-flags")).to_be_focused()
    case_tab.keyboard.press("Space")
    assert not case_tab.locator("[name=signs]:checked").count()
    case_tab.locator("#no_signs").focus()
    case_tab.keyboard.press("o")
    expect(case_tab.locator("[data-outcome]")).to_be_focused()


def test_a_ticked_red_flag_says_what_to_say_before_it_is_saved(case_tab: Page) -> None:
    words = case_tab.locator(".now-911")
    expect(words).to_be_hidden()
    case_tab.locator("#sign-rf_fever").check()
    expect(words).to_contain_text("When we hang up, call 911 at once.")
    expect(words.get_by_text("Lie still")).to_be_hidden()
    case_tab.locator("#sign-major_trauma").check()
    expect(words.get_by_text("Lie still until help comes.")).to_be_visible()
    case_tab.locator("#sign-rf_fever").uncheck()
    case_tab.locator("#sign-major_trauma").uncheck()
    expect(words).to_be_hidden()
