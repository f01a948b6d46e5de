"""The phone intake in a browser: it saves by itself, shows what is asked, and follows the script by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.review.intake_page import PAGES
from tests.browser import steps
from tests.browser.site import EMAIL, Site

pytestmark = pytest.mark.browser

NEW = "/staff/intake"


@pytest.fixture
def staff_tab(new_context: Callable[..., BrowserContext], site: Site) -> Callable[..., Page]:
    """Opens a tab that is signed in."""

    def open_tab(**options: object) -> Page:
        context = new_context(**options)
        context.add_cookies([{"name": "staff", "value": site.staff_token(EMAIL), "url": site.base}])
        return context.new_page()

    return open_tab


def test_it_saves_by_itself_and_an_emergency_is_in_the_queue_before_a_button_is_pressed(
    staff_tab: Callable[..., Page], site: Site
) -> None:
    tab = staff_tab()
    tab.goto(NEW)
    before = site.rows()
    tab.locator("#rf_saddle_numb").check()
    expect(tab.locator("#intake-state .script")).to_contain_text("call 911 at once")
    assert site.rows() == before + 1
    tab.locator("#full_name").fill("Edna Larson")
    tab.locator("#phone").fill("612-555-0188")
    tab.locator("#phone").press("Tab")
    expect(tab.locator("#intake-state")).to_have_attribute("data-version", "2")
    tab.reload()
    assert tab.locator("#full_name").input_value() == "Edna Larson"
    assert tab.locator("#rf_saddle_numb").is_checked()
    assert site.rows() == before + 1


def test_only_what_this_patient_is_asked_is_shown(staff_tab: Callable[..., Page]) -> None:
    tab = staff_tab()
    tab.goto(NEW)
    expect(tab.locator("#imaging_date-question")).to_be_hidden()
    expect(tab.locator("#planning")).to_be_hidden()
    tab.locator('[name=imaging_result][value="adv_recent"]').check()
    expect(tab.locator("#imaging_date-question")).to_be_visible()
    expect(tab.locator("#planning")).to_be_visible()
    tab.locator('[name=imaging_result][value="none"]').check()
    expect(tab.locator("#imaging_date-question")).to_be_hidden()


def test_the_tab_key_follows_the_call(staff_tab: Callable[..., Page]) -> None:
    tab = staff_tab()
    tab.goto(NEW)
    tab.locator('.sections a[href="#contact"]').focus()
    asked = [question.id for page in PAGES[:3] for question in page.questions]
    met: list[str] = []
    while len(met) < len(asked):
        tab.keyboard.press("Tab")
        name = tab.evaluate("document.activeElement.name")
        if name != "then":
            met.append(name)
    assert met == asked


def test_everything_works_without_script(staff_tab: Callable[..., Page], site: Site) -> None:
    tab = staff_tab(java_script_enabled=False)
    tab.goto(NEW)
    expect(tab.locator("#imaging_date-question")).to_contain_text("Asked only if")
    before = site.rows()
    steps.fill_in(tab, {"rf_chest_breath": "yes"})
    with tab.expect_navigation(wait_until="domcontentloaded"):
        tab.get_by_role("button", name="Save and go on").first.click()
    assert tab.url.endswith("#emergency")
    steps.press(tab, "Finish: it is in the queue")
    assert tab.locator("h1").inner_text() == "Not given yet"
    assert site.rows() == before + 1


def test_an_emergency_sign_says_911_at_once_even_when_nothing_can_be_saved(
    staff_tab: Callable[..., Page],
) -> None:
    tab = staff_tab()
    tab.goto(NEW)
    tab.evaluate("() => { window.fetch = () => Promise.reject(new Error('away')); }")
    saved = tab.locator(".intake-saved")
    tab.locator('[name=rf_bladder_bowel][value="not_sure"]').check()
    expect(saved).not_to_contain_text("911")
    tab.locator('[name=rf_leg_weak][value="one_leg_numb"]').check()
    expect(saved).to_contain_text("When we hang up, call 911 at once.")
    expect(saved).to_contain_text("Not saved yet")
