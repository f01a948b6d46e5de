"""From the start page to a closed case: a patient answers and sends, a coordinator reads and decides."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import steps
from tests.browser.site import Site
from tests.walk import HELPER

pytestmark = pytest.mark.browser

NAME = "Thora Quistgaard"
LABELS = {"8 out of 10": "8: very bad"}  # staff read the label that was chosen
NOTE = "Spoke with her daughter. She can come on Tuesday."


def sign_in(tab: Page, site: Site) -> None:
    tab.goto("/staff/")
    assert tab.url.partition("?")[0].endswith("/staff/sign-in")
    site.sign_in(tab)


def open_case(tab: Page, reference: str) -> None:
    tab.goto("/staff/cases")
    row = tab.locator("[data-row]").filter(has=tab.locator(f"a[title='{reference}']"))
    while not row.count():
        steps.follow(tab, "Next page")
    with tab.expect_navigation():
        row.get_by_role("link", name=NAME).click()


def status(tab: Page) -> str:
    return tab.locator(".facts").inner_text()


def test_what_a_patient_sends_a_coordinator_reads_takes_decides_and_closes(
    new_context: Callable[..., BrowserContext], site: Site
) -> None:
    context = new_context()
    cookie = site.draft(
        "priority", answering_for="someone_else"
    )  # the walk itself: test_keyboard, test_examples
    context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab = context.new_page()
    tab.goto("/check/answers")
    given = steps.answers_shown(tab)
    tab.goto("/check/result")
    reference = steps.send(tab, **HELPER, full_name=NAME)
    expect(tab.locator("main")).to_contain_text(reference)

    staff = new_context().new_page()
    sign_in(staff, site)
    open_case(staff, reference)
    expect(staff.locator("h1")).to_have_text(NAME)
    read = answers_read(staff)
    assert [row for row in given if not is_among(read, *row)] == []
    expect(staff.locator("main")).to_contain_text(HELPER["helper_name"])
    assert "New" in status(staff)

    steps.press(staff, "Assign to me")
    assert "Assigned" in status(staff)
    staff.locator("#no_signs").check()
    staff.locator("#talk-spoke").check()
    staff.locator("#agreed-scan_first").check()
    staff.locator("#call-note").fill(NOTE)
    steps.press(staff, "Save")
    expect(staff.locator("#done")).to_contain_text("Saved: Spoke with patient")
    assert "Needs imaging first" in status(staff)
    expect(staff.locator(".history").first).to_contain_text(NOTE)
    staff.locator("#bone-care summary").click()
    staff.locator("#bone-how").select_option(index=1)
    steps.press(staff, "Save bone care")
    staff.locator("summary", has_text="Close").first.click()
    steps.press(staff, "Complete and close")
    assert "Closed" in status(staff)
    staff.goto("/staff/")
    expect(staff.locator("main")).not_to_contain_text(reference)


def answers_read(tab: Page) -> list[tuple[str, str]]:
    """Every question that staff read, and its answer."""
    tab.locator("#all-answers summary").click()
    rows = tab.locator("#all-answers dl > div")
    questions, answers = rows.locator("dt").all_inner_texts(), rows.locator("dd").all_inner_texts()
    return list(zip(questions, answers, strict=True))


def is_among(read: list[tuple[str, str]], question: str, answer: str) -> bool:
    """Whether exactly one row has the question, with its answer."""
    (found,) = [text for shown, text in read if question in shown] or [""]
    return LABELS.get(answer, answer) in found


def test_sending_needs_no_javascript(new_context: Callable[..., BrowserContext], site: Site) -> None:
    context = new_context(java_script_enabled=False)
    cookie = site.draft("imaging")
    context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab = context.new_page()
    tab.goto("/check/result")
    before = site.rows()
    assert steps.send(tab)
    assert site.rows() == before + 1


def test_signing_out_closes_the_queue_to_the_back_button(
    new_context: Callable[..., BrowserContext], site: Site
) -> None:
    staff = new_context().new_page()
    sign_in(staff, site)
    expect(staff.locator("h1")).to_have_text("Today")
    staff.locator(".account summary").click()
    steps.press(staff, "Sign out")
    staff.go_back()
    expect(staff.locator("h1")).to_have_text("Sign in")
