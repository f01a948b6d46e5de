"""Checks of a page as it is laid out: axe's rules, and what axe cannot see."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.elements import parsed
from tests.markup import Checked, check_help, check_links

MEASURE = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESKTOP = {"width": 1280, "height": 900}
HALF_A_DESKTOP = {"width": 640, "height": 900}
PHONE = {"width": 320, "height": 640}
MOST_TAB_STOPS = 200


def measure(tab: Page, name: str) -> Any:
    """Return one of the measures of `measure.js`."""
    return tab.evaluate(MEASURE, name)


def broken_rules(tab: Page) -> dict[str, list[str]]:
    """The rules that axe finds broken, and where."""
    found = Axe().run(tab, options={"runOnly": {"type": "tag", "values": AXE_TAGS}})
    return {rule["id"]: _targets(rule) for rule in found.response["violations"]}


def _targets(rule: dict[str, Any]) -> list[str]:
    return [target for node in rule["nodes"] for target in node["target"]]


def wrong_at(tab: Page, size: dict[str, int]) -> dict[str, list[str]]:
    """What does not fit a window of this size."""
    tab.set_viewport_size(size)
    found = {name: measure(tab, name) for name in ("wide", "cut", "covered", "small")}
    return {name: wrong for name, wrong in found.items() if wrong}


def wrong_stops(tab: Page) -> list[str]:
    """What is wrong at each tab stop on a small phone, up to the end of the page."""
    tab.set_viewport_size(PHONE)
    wrong: list[str] = []
    for stops in range(MOST_TAB_STOPS):
        tab.keyboard.press("Tab")
        focus = measure(tab, "focus")
        if focus["ended"]:
            return wrong if stops > 1 else ["nothing to stop at"]
        wrong += focus["wrong"]
    return ["no end"]


def wrong_markup(tab: Page) -> list[str]:
    """The HTML rules that the page breaks in its current state."""
    page = Checked(parsed(tab.content()))
    wrong = []
    for check in (lambda: page.check("en"), lambda: check_help(page), lambda: check_links(page)):
        try:
            check()
        except AssertionError as error:
            wrong.append(str(error))
    return wrong
