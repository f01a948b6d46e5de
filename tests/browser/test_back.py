"""The browser's own buttons: Back, Reload, and a button pressed twice."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.questionnaire.partial_date import DAYS_AGO
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.browser import steps
from tests.browser.site import Site
from tests.walk import CONTACT, answers_of, days_ago, form_of

pytestmark = pytest.mark.browser

LAST_PAGE = "planning"
Visit = Callable[..., Page]


@pytest.fixture
def with_draft(new_context: Callable[..., BrowserContext], site: Site) -> Visit:
    """A tab in the middle of a check."""

    def visit(persona: str, until: str, **changed: Any) -> Page:
        context = new_context()
        cookie = site.draft(persona, until, **changed)
        context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
        tab = context.new_page()
        tab.goto(f"/check/{until}")
        return tab

    return visit


def shown_on(tab: Page) -> dict[str, set[str]]:
    """What is chosen, ticked and typed on the page."""
    boxes = tab.locator("main :is(input:checked, input[type=text])")
    chosen: dict[str, set[str]] = {}
    for name, value in boxes.evaluate_all("boxes => boxes.map((box) => [box.name, box.value])"):
        if value:
            chosen.setdefault(name, set()).add(value)
    return chosen


def expected_on(tab: Page, answers: dict[str, Any]) -> dict[str, set[str]]:
    form = form_of(steps.question_page(tab), answers)
    return {name: set(value) if isinstance(value, list) else {value} for name, value in form.items()}


def test_back_through_every_page_shows_every_answer(tab: Page) -> None:
    answers = answers_of(
        "standard",
        age_band="18_49",
        bone_risk=["osteoporosis", "past_spine_fracture"],
        onset_date=days_ago(40),
        imaging_date=days_ago(35)[: len("2026-05")],
        planning_needs=["cannot_lie_face_down", "heart_or_lung_trouble"],
    )
    steps.begin(tab)
    steps.walk(tab, answers)
    pages = 0
    while True:
        tab.go_back(wait_until="domcontentloaded")
        if not steps.slug(tab):
            break
        assert shown_on(tab) == expected_on(tab, answers)
        pages += 1
    assert pages == len(JOURNEY.pages)


def test_back_from_the_emergency_page_shows_the_signs_given(with_draft: Visit) -> None:
    tab = with_draft("emergency", "emergency-signs")
    answers = answers_of("emergency")
    steps.answer_page(tab, answers)
    assert steps.slug(tab) == "emergency"
    tab.go_back()
    assert shown_on(tab) == expected_on(tab, answers)


def test_back_and_reload_after_sending_show_the_reference_and_store_nothing(
    with_draft: Visit, site: Site
) -> None:
    tab = with_draft("standard", LAST_PAGE)
    steps.answer_page(tab, answers_of("standard"))
    before = site.rows()
    reference = steps.send(tab)
    assert site.rows() == before + 1
    tab.reload()
    assert steps.reference(tab) == reference
    for _ in range(4):
        tab.go_back()
        assert steps.reference(tab) == reference
    assert site.rows() == before + 1


def test_send_pressed_twice_stores_one_row(with_draft: Visit, site: Site) -> None:
    tab = with_draft("urgent", LAST_PAGE)
    steps.walk(tab, answers_of("urgent"))
    steps.follow(tab, "Go on to send")
    steps.follow(tab, "The answers are right: go on")
    steps.fill_in(tab, CONTACT)
    before = site.rows()
    tab.get_by_role("button", name="Send", exact=True).dblclick()
    expect(tab.locator("main[data-reference]")).to_be_visible()
    assert site.rows() == before + 1


def test_back_after_clearing_shows_no_earlier_answers(with_draft: Visit) -> None:
    answers = answers_of("urgent")
    tab = with_draft("urgent", LAST_PAGE)
    steps.walk(tab, answers)
    with tab.expect_navigation(wait_until="domcontentloaded"):
        tab.get_by_role("link", name="Take the answers off this phone or computer", exact=True).click()
    steps.press(tab, "Take the answers off this phone or computer")
    pages = 0
    while tab.url.startswith("http"):
        assert steps.slug(tab) in ("clear", "who")
        assert not shown_on(tab)
        assert not tab.locator(".answers, .findings, .card.urgent").count()
        tab.go_back(wait_until="domcontentloaded")
        pages += 1
    assert pages >= 4


def test_the_cookie_after_the_last_answer_is_small(with_draft: Visit) -> None:
    answers = answers_of(
        "emergency",
        answering_for="someone_else",
        age_band="18_49",
        onset_date={"between": [*DAYS_AGO["longer"]]},
        imaging_date={"between": [*DAYS_AGO["about_12_weeks"]]},
        bone_risk=every_box("bone_risk"),
        immune_risk=every_box("immune_risk"),
        planning_needs=every_box("planning_needs"),
    )
    tab = with_draft("emergency", LAST_PAGE, **answers)
    steps.answer_page(tab, answers)
    assert steps.slug(tab) == "result"
    [cookie] = [c for c in tab.context.cookies() if c["name"] == "check"]
    assert len(cookie["name"] + "=" + cookie["value"]) <= 2048
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")


def every_box(question_id: str) -> list[str]:
    """Every box of a question that can be ticked together."""
    values = [option.value for option in QUESTIONS[question_id].options]
    return [value for value in values if value not in ("none", "not_sure")]


def test_the_place_an_error_link_leads_to_does_not_stay_in_the_address(with_draft: Visit) -> None:
    tab = with_draft("standard", "pain-now")
    steps.press(tab, "Continue")
    tab.locator(".problems a").first.click()
    expect(tab).to_have_url(re.compile("#pain_better_lying$"))
    steps.answer_page(tab, answers_of("standard"))
    assert "#" not in tab.url
