"""A submission on paper: two sheets, with every answer."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.reaching import Visit, a_case
from tests.browser.site import Site

pytestmark = pytest.mark.browser

MOST_SHEETS = 2


@pytest.fixture
def case(tab: Page, site: Site) -> Page:
    """An emergency case with a helper, called once, on its print page."""
    a_case(Visit(tab, site))
    tab.locator("#place").fill("Rang twice; a neighbour says that she is at her sister's.")
    tab.locator(".script button[value=no_answer]").click()
    expect(tab.locator(".history").first).to_contain_text("Rang twice")
    steps.follow(tab, "Print copy")
    return tab


def test_a_case_is_printed_on_two_sheets_with_every_answer(
    case: Page, pdftotext: str, tmp_path: Path
) -> None:
    paper = tmp_path / "case.pdf"
    case.pdf(path=paper, format="Letter")
    read = subprocess.run([pdftotext, "-layout", paper, "-"], check=True, capture_output=True, text=True)
    assert 1 <= read.stdout.count("\f") <= MOST_SHEETS
    flowing = subprocess.run([pdftotext, paper, "-"], check=True, capture_output=True, text=True)
    text = " ".join(flowing.stdout.split())
    shown = [" ".join(words.split()) for words in case.locator(".sheet dt").all_inner_texts()]
    assert len(shown) > 25
    assert [words for words in shown if words not in text] == []
    assert "Rang twice" in text
    for screen in ("Back to Today", "Sign out", "Settings"):
        assert screen not in text
