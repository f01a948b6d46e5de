"""The copy of the check on paper."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.information.articles import ARTICLES
from tests.browser import steps
from tests.browser.reaching import Visit
from tests.browser.site import Site
from tests.browser.states import STATES
from tests.walk import answers_of

pytestmark = pytest.mark.browser

MUCH_TO_SAY = {
    "age_band": "18_49",
    "rf_leg_weak": "one_leg_numb",
    "rf_fever": "not_sure",
    "major_trauma": "yes_old_not_checked",
    "cancer_history": "past",
    "weight_loss": "yes",
    "rest_night_pain": "yes",
    "immune_risk": ["weak_immune_system", "recent_spine_shot_or_surgery"],
    "infection_now": "yes",
    "pregnant": "yes",
    "bleeding_disorder": "yes",
    "allergy_cement_contrast": "cement",
    "pain_location": "neck",
    "fracture_count": "more_than_three",
    "blood_thinner": "yes",
    "prior_spine_procedure": "yes",
    "planning_needs": ["cannot_lie_face_down", "pacemaker_or_no_mri", "heart_or_lung_trouble"],
    "onset_event": "gradual",
    "onset_date": {"weeks_ago": 10},
    "imaging_date": {"weeks_ago": 14},
    "pain_better_lying": "no",
    "treatment_tried": "none",
    "pain_score": 3,
    "height_or_stoop": "not_sure",
    "bone_risk": ["osteoporosis", "past_spine_fracture", "long_term_steroids"],
}
"""Answers that bring up nearly every question to ask, and everything to bring."""
SCREEN_ONLY = (".top", ".foot", ".back", ".skip", ".noprint", ".button")


@pytest.fixture
def copy(new_context: Callable[..., BrowserContext], site: Site) -> Page:
    """The copy of a sent submission, as it is printed."""
    context = new_context()
    cookie = site.draft("priority", send=True)
    context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab = context.new_page()
    tab.goto("/check/copy")
    tab.emulate_media(media="print")
    return tab


@pytest.fixture
def asked(new_context: Callable[..., BrowserContext], site: Site) -> steps.Shown:
    """Every question and answer, as shown before sending."""
    context = new_context()
    context.add_cookies([{"name": "check", "value": site.draft("priority"), "url": site.base}])
    tab = context.new_page()
    tab.goto("/check/answers")
    return steps.answers_shown(tab)


@pytest.fixture
def sent_reference(copy: Page) -> str:
    """The reference that was shown after sending."""
    tab = copy.context.new_page()
    tab.goto("/check/sent")
    return steps.reference(tab)


def test_paper_shows_every_question_with_its_answer_and_the_reference(
    copy: Page, asked: steps.Shown, sent_reference: str
) -> None:
    assert len(asked) >= len(answers_of("priority")) - 2
    assert sorted(steps.answers_shown(copy)) == sorted(asked)
    for row in copy.locator(".answers dt, .answers dd").all():
        expect(row).to_be_visible()
    expect(copy.get_by_text(sent_reference)).to_be_visible()


def test_paper_shows_nothing_that_is_only_useful_on_a_screen(copy: Page) -> None:
    for selector in SCREEN_ONLY:
        for part in copy.locator(selector).all():
            expect(part).to_be_hidden()


def test_a_printed_file_holds_every_question_with_its_answer_and_the_reference(
    copy: Page, asked: steps.Shown, sent_reference: str, pdftotext: str, tmp_path: Path
) -> None:
    paper = tmp_path / "copy.pdf"
    copy.pdf(path=paper, format="Letter")
    read = subprocess.run([pdftotext, paper, "-"], check=True, capture_output=True, text=True)
    text = " ".join(read.stdout.split())
    missing = [
        words for row in (*asked, (sent_reference,)) for words in row if " ".join(words.split()) not in text
    ]
    assert missing == []


FOLDED = (
    "details:not([open]) :is(th, td, p, li, dt, dd)"
    ":not(form *, header *, [hidden], .noprint, .screen *, .keys *, :has(.button, textarea))"
)
"""What a closed fold holds, and what paper must show: a reader cannot open it there."""
WITHOUT_EXTRAS = """all => all.map(one => {
    const copy = one.cloneNode(true);
    copy.querySelectorAll("a, .short").forEach(part => part.remove());
    return copy.textContent;
})"""


@pytest.mark.parametrize("state", ["result urgent", "result emergency", "submission"])
def test_paper_shows_what_is_folded_on_the_screen(
    tab: Page, site: Site, state: str, pdftotext: str, tmp_path: Path
) -> None:
    STATES[state](Visit(tab, site))
    paper = tmp_path / "folded.pdf"
    tab.pdf(path=paper, format="Letter")
    read = subprocess.run([pdftotext, "-raw", paper, "-"], check=True, capture_output=True, text=True)
    text = "".join(read.stdout.split())
    folded = tab.locator(FOLDED).evaluate_all(WITHOUT_EXTRAS)
    assert len(folded) >= 3
    assert [words for words in folded if "".join(words.split()) not in text] == []


def test_the_visit_sheet_fits_two_pages_even_with_the_most_to_say(tab: Page, site: Site) -> None:
    cookie = site.draft("standard", answering_for="someone_else", **MUCH_TO_SAY)
    tab.context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    for language in ("", "/es"):
        tab.goto(f"{language}/check/visit-sheet")
        assert tab.url.endswith(f"{language}/check/visit-sheet")
        assert tab.locator(".ticks li").count() > 25
        pages = re.findall(rb"/Type\s*/Page\b", tab.pdf(format="Letter"))
        assert 1 <= len(pages) <= 2, language


MANY_REASONS = {
    "answering_for": "someone_else",
    "bone_risk": MUCH_TO_SAY["bone_risk"],
    "height_or_stoop": "yes",
    "fracture_count": "more_than_three",
}


@pytest.mark.parametrize("address", ["/check/bone-letter", "/about/bone-letter"])
def test_the_letter_about_bones_fits_one_page_in_two_languages(tab: Page, site: Site, address: str) -> None:
    cookie = site.draft("priority", **MANY_REASONS)
    tab.context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    for language in ("", "/es"):
        tab.goto(f"{language}{address}")
        assert tab.url.endswith(f"{language}{address}")
        assert len(re.findall(rb"/Type\s*/Page\b", tab.pdf(format="Letter"))) == 1, language


def test_an_article_keeps_all_its_text_and_drawings_on_paper(tab: Page) -> None:
    tab.emulate_media(media="print")
    for path in ("/about", *(f"/about/{article.id}" for article in ARTICLES)):
        tab.goto(path)
        parts = tab.locator(
            ":is(.piece, main) :is(h1, h2, h3, p, li, dt, dd, svg, hr):not(.noprint *, .noprint)"
        )
        assert parts.count() > 10
        assert (
            parts.evaluate_all("all => all.filter(one => !one.checkVisibility()).map(one => one.outerHTML)")
            == []
        )
        for part in tab.locator(", ".join(SCREEN_ONLY)).all():
            expect(part).to_be_hidden()


def test_recovery_codes_are_copied_one_a_line_and_printed_with_what_they_are_for(
    new_context: Callable[..., BrowserContext], site: Site
) -> None:
    tab = new_context().new_page()
    STATES["recovery codes"](Visit(tab, site))
    tab.locator(".codes").evaluate("node => getSelection().selectAllChildren(node)")
    copied = str(tab.evaluate("getSelection().toString()")).splitlines()
    assert len(copied) == 10
    assert all(re.fullmatch(r"(\w{5}-){5}\w", line) for line in copied)
    tab.emulate_media(media="print")
    printed = [line for line in tab.locator("body").inner_text().splitlines() if line.strip()]
    assert printed[0] == "Your recovery codes"
    assert printed[1].startswith("Example Spine Clinic, ")
    assert "signs in to the staff pages once" in printed[1]
    assert printed[2:] == copied
