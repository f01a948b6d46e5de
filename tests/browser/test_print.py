"""The copy of the check on paper."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.information.pieces import PIECES
from tests.browser import steps
from tests.browser.site import Site
from tests.walk import answers_of

pytestmark = pytest.mark.browser

SCREEN_ONLY = (".top", ".foot", ".back", ".skip", ".noprint", ".button")


@pytest.fixture
def copy(new_context: Callable[..., BrowserContext], site: Site) -> Page:
    """The copy of what somebody has sent, as it is printed."""
    context = new_context()
    cookie = site.draft("priority", send=True)
    context.add_cookies([{"name": "check", "value": cookie, "url": site.base}])
    tab = context.new_page()
    tab.goto("/check/copy")
    tab.emulate_media(media="print")
    return tab


@pytest.fixture
def asked(new_context: Callable[..., BrowserContext], site: Site) -> steps.Shown:
    """Every question and answer, as they stood on the page before sending."""
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
    assert steps.answers_shown(copy) == asked
    for row in copy.locator(".answers dt, .answers dd").all():
        expect(row).to_be_visible()
    expect(copy.get_by_text(sent_reference)).to_be_visible()


def test_paper_shows_nothing_that_only_a_screen_can_use(copy: Page) -> None:
    for selector in SCREEN_ONLY:
        for part in copy.locator(selector).all():
            expect(part).to_be_hidden()


def test_a_printed_file_holds_every_question_with_its_answer_and_the_reference(
    copy: Page, asked: steps.Shown, sent_reference: str, tmp_path: Path
) -> None:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("no pdftotext on this machine (Debian has it in poppler-utils)")
    paper = tmp_path / "copy.pdf"
    copy.pdf(path=paper, format="Letter")
    read = subprocess.run([reader, paper, "-"], check=True, capture_output=True, text=True)
    text = " ".join(read.stdout.split())
    missing = [
        words for row in (*asked, (sent_reference,)) for words in row if " ".join(words.split()) not in text
    ]
    assert missing == []


def test_a_page_to_read_keeps_all_its_words_and_drawings_on_paper(tab: Page) -> None:
    tab.emulate_media(media="print")
    for path in ("/about", *(f"/about/{piece.id}" for piece in PIECES)):
        tab.goto(path)
        lost = tab.locator(
            ":is(.piece, main) :is(h1, h2, h3, p, li, dt, dd, svg, hr):not(.noprint *, .noprint)"
        )
        assert lost.count() > 10
        assert (
            lost.evaluate_all("all => all.filter(one => !one.checkVisibility()).map(one => one.outerHTML)")
            == []
        )
        for part in tab.locator(", ".join(SCREEN_ONLY)).all():
            expect(part).to_be_hidden()
