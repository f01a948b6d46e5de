"""How far down a page of several questions goes, and how its answers are laid out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page as Tab

from app.questionnaire.answers import load_known
from app.questionnaire.journey import Page
from app.questionnaire.questions import JOURNEY, PAIN_NOW
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from tests.browser import steps
from tests.browser.screenshots import measure
from tests.browser.site import Site
from tests.walk import answers_of

pytestmark = pytest.mark.browser

SCREEN = 740
PHONE = {"width": 360, "height": SCREEN}
SMALL_PHONE = {"width": 320, "height": SCREEN}
MOST_SCREENS = {"emergency-signs": 4, "health-now": 2.5}
"""How far down Continue ends, in screens of a phone, where it is not `MOST_ELSEWHERE`."""
MOST_ELSEWHERE = 2
MOST_WORDS = 1_900
MOST_TAPS, MOST_TAPS_WITHOUT_A_SCAN = 46, 37
LONGEST_WAY = answers_of("standard", age_band="18_49", imaging_result="adv_recent")
WITHOUT_A_SCAN = answers_of("imaging", age_band="18_49")


def opened(tab: Tab, site: Site, page: Page, size: dict[str, int], large: bool = False) -> None:
    """Show a page of questions at a size, with text of twice the usual size if `large`."""
    cookie = site.draft("standard", until=page.id)
    tab.context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab.set_viewport_size({**size})
    if large:
        tab.context.new_cdp_session(tab).send(
            "Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}}
        )
    tab.goto(f"/check/{page.id}")


def box(tab: Tab, selector: str) -> Any:
    return tab.locator(selector).first.bounding_box()


def pages_and_taps(answers: dict[str, Any]) -> tuple[int, int]:
    """The pages of questions on the way to the result; the presses: Start, each answer, and each Continue."""
    known = load_known(answers, JOURNEY.questions, date.max)
    pages = JOURNEY.asked(known)
    questions = [question for page in pages for question in JOURNEY.asked_on(page, known)]
    return len(pages), 1 + len(questions) + len(pages)


def test_the_way_to_the_result_takes_few_taps() -> None:
    pages, taps = pages_and_taps(LONGEST_WAY)
    assert (pages, taps <= MOST_TAPS) == (len(JOURNEY.pages), True), taps
    shorter, fewer_taps = pages_and_taps(WITHOUT_A_SCAN)
    assert fewer_taps <= MOST_TAPS_WITHOUT_A_SCAN
    assert shorter <= 8


def test_the_longest_way_has_few_words_and_continue_is_never_far_down(tab: Tab, site: Site) -> None:
    tab.set_viewport_size({**PHONE})
    steps.begin(tab)
    words = 0
    for page in JOURNEY.pages:
        assert steps.question_page(tab) is page
        words += measure(tab, "words")
        button = box(tab, "form .button")
        assert button["y"] + button["height"] <= MOST_SCREENS.get(page.id, MOST_ELSEWHERE) * SCREEN, page.id
        steps.answer_page(tab, LONGEST_WAY)
    assert steps.slug(tab) == "result"
    assert 1_000 < words <= MOST_WORDS


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
