"""The whole check with the keys Tab, arrows, Space and Enter, and letters to type. No mouse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.site import Site
from tests.walk import CONTACT, answers_of, form_of

pytestmark = pytest.mark.browser

MOST_PRESSES = 120
FOCUSED = """() => { const e = document.activeElement; return {
  name: e.name || "", value: e.value ?? "", words: (e.innerText || "").trim(), kind: e.type || e.tagName.toLowerCase(),
  id: e.id, classes: e.className } }"""


def focused(tab: Page) -> dict[str, str]:
    """The focused element."""
    found: dict[str, str] = tab.evaluate(FOCUSED)
    return found


def press_until(tab: Page, key: str, **expected: str) -> dict[str, str]:
    """Press a key until the focused element is the expected one; return it."""
    for _ in range(MOST_PRESSES):
        tab.keyboard.press(key)
        focus = focused(tab)
        if all(focus[what] == value for what, value in expected.items()):
            return focus
    raise AssertionError(f"{key} never came to {expected}")


def go(tab: Page, words: str) -> None:
    """Tab to a link or a button by its words, and press Enter."""
    press_until(tab, "Tab", words=words)
    with tab.expect_navigation(wait_until="domcontentloaded"):
        tab.keyboard.press("Enter")


def fill_in(tab: Page, form: Mapping[str, Any]) -> None:
    """Fill in a form in its own order."""
    in_order = dict.fromkeys(
        box.get_attribute("name") or ""
        for box in tab.locator("main :is(input, select):not([type=hidden])").all()
    )
    for name in in_order:
        for value in [form[name]] if isinstance(form.get(name), str) else form.get(name, []):
            put(tab, name, value)


def put(tab: Page, name: str, value: str) -> None:
    """Tab to a field and give it a value."""
    field = focused(tab) if focused(tab)["name"] == name else press_until(tab, "Tab", name=name)
    if field["kind"] == "radio":
        tab.keyboard.press("Space")
        if field["value"] != value:
            press_until(tab, "ArrowDown", name=name, value=value)
    elif field["kind"] == "checkbox":
        if field["value"] != value:
            press_until(tab, "Tab", name=name, value=value)
        tab.keyboard.press("Space")
    elif field["kind"] == "select-one" and field["value"] != value:
        press_until(tab, "ArrowDown", name=name, value=value)
    elif field["kind"] != "select-one":
        tab.keyboard.type(value)


def test_the_whole_check_can_be_walked_and_sent_with_the_keyboard_alone(tab: Page) -> None:
    answers = answers_of("priority", bone_risk=["osteoporosis", "long_term_steroids"], rest_night_pain="yes")
    tab.goto("/")
    go(tab, "Start now")
    while steps.slug(tab) != "result":
        if steps.slug(tab) == "is-that-right":
            go(tab, "That is right")
            continue
        fill_in(tab, form_of(steps.question_page(tab), answers))
        go(tab, "Continue")
    assert steps.tier(tab) == "priority_review"
    go(tab, "Go on to send")
    go(tab, "The answers are right: go on")
    fill_in(tab, CONTACT)
    go(tab, "Send")
    assert steps.reference(tab)


def test_the_first_tab_stop_skips_to_the_main_part(tab: Page) -> None:
    tab.goto("/check/who")
    tab.keyboard.press("Tab")
    assert focused(tab)["words"] == "Skip to the main part"
    tab.keyboard.press("Enter")
    assert focused(tab)["id"] == "question"
    tab.keyboard.press("Tab")
    assert focused(tab)["name"] == "answering_for"


def test_the_first_tab_stop_of_an_urgent_check_skips_to_the_question(tab: Page, site: Site) -> None:
    cookie = site.draft("standard", until="scan", rf_fever="not_sure")
    tab.context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab.goto("/check/scan")
    expect(tab.locator("main .card.urgent")).to_be_visible()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert focused(tab)["id"] == "question"
    tab.keyboard.press("Tab")
    assert focused(tab)["name"] == "imaging_result"


def test_a_screen_reader_on_a_phone_hears_which_part_it_is_and_the_number_outside_the_question(
    tab: Page, site: Site
) -> None:
    tab.context.add_cookies(
        [{"name": "check", "value": site.draft("standard", until="scan"), "url": site.base}]
    )
    tab.set_viewport_size({"width": 390, "height": 844})
    tab.goto("/check/scan")
    heard = tab.locator("main").aria_snapshot()
    assert "Part 3 of 4: Scans" in heard
    question = "Since this pain began, what did a scan of your back show?"
    expect(tab.get_by_role("group", name=question, exact=True)).to_be_visible()


def test_an_error_takes_the_focus_and_links_to_the_field(tab: Page) -> None:
    tab.goto("/check/who")
    go(tab, "Continue")
    expect(tab.locator(".problems")).to_be_focused()
    tab.keyboard.press("Tab")
    assert focused(tab)["kind"] == "a"
    tab.keyboard.press("Enter")
    assert focused(tab)["name"] == "answering_for"
    tab.keyboard.press("Space")
    put(tab, "age_band", "65_plus")
    go(tab, "Continue")
    assert steps.slug(tab) == "emergency-signs"


def test_enter_in_a_box_sends_the_form_and_keeps_the_language(tab: Page, site: Site) -> None:
    tab.context.add_cookies([{"name": "check", "value": site.draft("standard"), "url": site.base}])
    tab.goto("/check/send")
    tab.locator("#full_name").fill("Edna Larson")
    with tab.expect_navigation(wait_until="domcontentloaded"):
        tab.locator("#full_name").press("Enter")
    assert tab.url.endswith("/check/send")
    assert tab.locator("html").get_attribute("lang") == "en"
    assert tab.locator(".problems li").count() > 1
    tab.get_by_role("button", name="Español").click()
    expect(tab).to_have_url(f"{site.base}/es/check/send")
    expect(tab.locator("#full_name")).to_have_value("Edna Larson")
    expect(tab.locator(".problems")).to_have_count(0)


def test_the_boxes_of_a_date_open_and_fold_with_their_answer(tab: Page, site: Site) -> None:
    cookie = site.draft("standard", onset_date="2019-05-04")
    tab.context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab.goto("/check/where-and-when")
    day = tab.locator("#onset_date-day")
    expect(day).to_be_visible()
    day.fill("40")
    go(tab, "Continue")
    expect(day).to_have_attribute("aria-invalid", "true")
    expect(day).to_be_visible()
    tab.locator("[name=onset_date]:checked").focus()
    press_until(tab, "ArrowDown", value="month")
    expect(day).to_be_hidden()
    expect(tab.locator("#onset_date-only_month")).to_be_visible()
    press_until(tab, "ArrowDown", value="not_sure")
    expect(tab.locator(".date-way input[type=text]:visible")).to_have_count(0)
    go(tab, "Continue")
    assert steps.slug(tab) != "where-and-when"
    tab.goto("/check/where-and-when")
    expect(tab.locator("[name=onset_date]:checked")).to_have_value("not_sure")
