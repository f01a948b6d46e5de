"""What a person does on the pages: open, fill in, press, follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.questions import JOURNEY
from tests.walk import CONTACT, form_of

GO_ON = "Answer the rest first: up to 3 more pages"
Shown = list[tuple[str, str]]


def slug(tab: Page) -> str:
    """The last part of the address."""
    return tab.url.partition("#")[0].rsplit("/", 1)[1]


def press(tab: Page, name: str) -> None:
    """Press a button, and wait for the page it leads to."""
    with tab.expect_navigation(wait_until="domcontentloaded"):
        tab.get_by_role("button", name=name, exact=True).click(force=True)


def follow(tab: Page, name: str) -> None:
    """Follow a link, and wait for the page it leads to."""
    with tab.expect_navigation(wait_until="domcontentloaded"):
        tab.locator("main").get_by_role("link", name=name, exact=True).click(force=True)


def fill_in(tab: Page, form: Mapping[str, Any]) -> None:
    """Choose, tick and type what a form posts."""
    for name, value in form.items():
        for item in value if isinstance(value, list) else [value]:
            _put(tab, name, item)


def _put(tab: Page, name: str, value: str) -> None:
    choice = tab.locator(f'input[name="{name}"][type=radio], input[name="{name}"][type=checkbox]')
    if choice.count():
        tab.locator(f'input[name="{name}"][value="{value}"]').check(force=True)
    elif tab.locator(f'select[name="{name}"]').count():
        tab.locator(f'select[name="{name}"]').select_option(value)
    else:
        tab.locator(f'input[name="{name}"]').fill(value)


def begin(tab: Page) -> None:
    """Go from the start page to the first question."""
    tab.goto("/")
    follow(tab, "Start now")


def question_page(tab: Page) -> JourneyPage:
    """The current page of questions."""
    page = JOURNEY.page(slug(tab))
    assert page is not None, tab.url
    return page


def answer_page(tab: Page, answers: Mapping[str, Any]) -> None:
    """Answer the current page, and go on."""
    fill_in(tab, form_of(question_page(tab), answers))
    press(tab, "Continue")


def walk(tab: Page, answers: Mapping[str, Any]) -> None:
    """Answer page after page, passing emergency pages and the offer to stop, up to the result."""
    while slug(tab) != "result":
        if slug(tab) == "emergency":
            follow(tab, "Go on with the check")
        elif slug(tab) == "send-or-go-on":
            press(tab, GO_ON)
        elif slug(tab) == "is-that-right":
            press(tab, "That is right")
        else:
            answer_page(tab, answers)


def send(tab: Page, **changed: str) -> str:
    """Go from the result to the sent page; return the reference."""
    follow(tab, "Go on to send")
    follow(tab, "The answers are right: go on")
    fill_in(tab, {**CONTACT, **changed})
    press(tab, "Send")
    return reference(tab)


def tier(tab: Page) -> str | None:
    """The tier's id, on pages that have one."""
    return tab.locator("main").get_attribute("data-tier")


def reference(tab: Page) -> str:
    """The reference on the sent page."""
    found = tab.locator("main").get_attribute("data-reference")
    assert found, tab.url
    return found


def answers_shown(tab: Page) -> Shown:
    """Every question and its answer, in the words on the page, those in a fold too."""
    tab.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
    questions = tab.locator(".answers dt").all_inner_texts()
    answers = tab.locator(".answers dt + dd").all_inner_texts()
    assert len(questions) == len(answers) > 0
    return list(zip(questions, answers, strict=True))
