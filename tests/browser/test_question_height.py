"""How far down a page of several questions goes, and how its answers are laid out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from flask import render_template
from playwright.sync_api import Page as Tab
from playwright.sync_api import Route

from app.question_forms.forms import form_for
from app.questionnaire.answers import Answers
from app.questionnaire.journey import Page
from app.questionnaire.questions import JOURNEY, PAIN_NOW
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from tests.browser.screenshots import measure, wrong_at
from tests.browser.site import Site

pytestmark = pytest.mark.browser

SCREEN = 740
PHONE = {"width": 360, "height": SCREEN}
SMALL_PHONE = {"width": 320, "height": SCREEN}
PARTS = ["Signs", "Your pain", "Scans", "Your health"]
LATEST = [("Age", "65 or older", "/check/age-band")]
MOST_SCREENS = {
    "emergency-signs": 4,
    "health-now": 2.5,
    "scan": 2,
    "pain-now": 2,
    "care-and-bones": 2,
    "planning": 2,
}


def opened(tab: Tab, site: Site, page: Page, size: dict[str, int], large: bool = False) -> None:
    """Show a page of questions at a size, with text of twice the usual size if `large`."""
    with site.app.test_request_context("/check/shown"):
        html = render_template(
            "screening/question.html",
            page=page,
            form=form_for(page.questions, Answers(), date(2026, 6, 15)),
            helper=False,
            back="/",
            number=3,
            total=8,
            posted_flags=(),
            red_flags=(),
            is_urgent=False,
            parts=PARTS,
            asks_for_someone_nearer=False,
            current_part=2,
            latest=[] if page is EMERGENCY_SIGNS else LATEST,
        )

    def fulfill(route: Route) -> None:
        route.fulfill(body=html, content_type="text/html")

    tab.route("**/check/shown", fulfill)
    tab.set_viewport_size({**size})
    if large:
        tab.context.new_cdp_session(tab).send(
            "Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}}
        )
    tab.goto("/check/shown")


def box(tab: Tab, selector: str) -> Any:
    return tab.locator(selector).first.bounding_box()


@pytest.mark.parametrize("page_id", MOST_SCREENS)
def test_continue_is_not_far_down(tab: Tab, site: Site, page_id: str) -> None:
    page = JOURNEY.page(page_id)
    assert page is not None
    opened(tab, site, page, PHONE)
    button = box(tab, "form .button")
    assert button["y"] + button["height"] <= MOST_SCREENS[page_id] * SCREEN
    assert wrong_at(tab, SMALL_PHONE) == {}


@pytest.mark.parametrize("size", [PHONE, SMALL_PHONE], ids=["phone", "small phone"])
def test_yes_no_and_not_sure_stand_in_one_row_of_equal_buttons(
    tab: Tab, site: Site, size: dict[str, int]
) -> None:
    opened(tab, site, PAIN_NOW, size)
    labels = tab.locator("#pain_better_lying-question label").all()
    boxes = [label.bounding_box() or {} for label in labels]
    assert len(boxes) == 3
    assert len({box["y"] for box in boxes}) == 1
    assert {round(box["height"]) for box in boxes} == {56}
    assert max(box["width"] for box in boxes) - min(box["width"] for box in boxes) < 1


def test_large_text_stacks_the_answers(tab: Tab, site: Site) -> None:
    opened(tab, site, PAIN_NOW, PHONE, large=True)
    assert measure(tab, "rem") == 32
    labels = tab.locator("#pain_better_lying-question label").all()
    boxes = [label.bounding_box() or {} for label in labels]
    assert len({box["x"] for box in boxes}) == 1
    assert min(box["height"] for box in boxes) >= 56


@pytest.mark.parametrize("page", [EMERGENCY_SIGNS, PAIN_NOW], ids=["signs", "pain"])
def test_a_question_begins_on_the_first_screen_with_text_of_twice_the_size(
    tab: Tab, site: Site, page: Page
) -> None:
    opened(tab, site, page, PHONE, large=True)
    assert box(tab, "fieldset")["y"] < SCREEN


def test_every_target_of_a_page_of_questions_is_44_px_high(tab: Tab, site: Site) -> None:
    opened(tab, site, PAIN_NOW, PHONE)
    targets = tab.locator("label, main button, main a, header a, summary, footer .switch a").all()
    heights = {
        target.inner_text(): (target.bounding_box() or {})["height"]
        for target in targets
        if target.is_visible()
    }
    assert {text: height for text, height in heights.items() if height < 44} == {}
