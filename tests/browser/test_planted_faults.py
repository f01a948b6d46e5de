"""Our checks would find a fault: each is planted in a page that has none, and removed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.console_capture import ConsoleCapture
from tests.browser.screenshots import PHONE, broken_rules, wrong_at, wrong_markup, wrong_stops
from tests.browser.site import Site

pytestmark = pytest.mark.browser

PAINT = """css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet] }"""
KEEP = """() => { window.kept = { title: document.title, body: document.body.cloneNode(true) } }"""
BRING_BACK = """() => { document.title = window.kept.title; document.adoptedStyleSheets = [];
  document.body.replaceWith(window.kept.body.cloneNode(true)); scrollTo(0, 0) }"""
FONT_FROM_ELSEWHERE = (
    "() => new FontFace('theirs', 'url(https://fonts.example/theirs.woff2)').load().catch(() => 0)"
)

Plant = Callable[[Page], Any]
Check = Callable[[Page], Any]


def painted(css: str) -> Plant:
    """Add a style to the page."""
    return lambda tab: tab.evaluate(PAINT, css)


def changed(script: str) -> Plant:
    """Change the page with a script."""
    return lambda tab: tab.evaluate(f"() => {{ {script} }}")


def wide(tab: Page) -> list[str]:
    return wrong_at(tab, PHONE).get("wide", [])


def small(tab: Page) -> list[str]:
    return wrong_at(tab, PHONE).get("small", [])


def covered(tab: Page) -> None:
    """Lay a bar over the lower half of the window."""
    painted("#bar { position: fixed; inset: 50vh 0 0 0; background: #fff }")(tab)
    changed("document.body.append(Object.assign(document.createElement('div'), { id: 'bar' }))")(tab)


FAULTS: dict[str, tuple[Plant, Check, str]] = {
    "no ring at the focus": (
        painted("* { outline: none !important; box-shadow: none !important }"),
        wrong_stops,
        "no ring around",
    ),
    "a title that differs from the heading": (
        changed("document.title = 'Welcome – Example Spine Clinic'"),
        wrong_markup,
        "Welcome",
    ),
    "a page that scrolls sideways": (painted("main { min-width: 40rem }"), wide, "px too wide"),
    "a small target": (
        painted("main button { all: unset !important; font: 12px/1 serif !important }"),
        small,
        "button",
    ),
    "a focus that is covered": (
        covered,
        wrong_stops,
        "out of sight",
    ),
    "a group without a legend": (
        changed("document.querySelector('fieldset > legend').remove()"),
        wrong_markup,
        "<fieldset",
    ),
    "low contrast": (painted("main label { color: #aaa !important }"), broken_rules, "color-contrast"),
    "a field without a label": (
        changed("document.querySelector('label[for=full_name]').removeAttribute('for')"),
        broken_rules,
        "'label'",
    ),
}


@pytest.fixture
def console(browser: Browser, site: Site) -> Iterator[tuple[ConsoleCapture, Page]]:
    """A page with fields of every kind, and what its browser asks for; its content policy is bypassed."""
    heard = ConsoleCapture(site.base)
    context = browser.new_context(
        base_url=site.base, bypass_csp=True, viewport=PHONE, reduced_motion="reduce"
    )
    context.add_cookies([{"name": "check", "value": site.draft("standard"), "url": site.base}])
    tab = heard.listen(context).new_page()
    tab.goto("/check/send")
    tab.evaluate(KEEP)
    yield heard, tab
    context.close()


def test_each_planted_fault_is_found(console: tuple[ConsoleCapture, Page]) -> None:
    heard, tab = console
    for check in dict.fromkeys(check for _, check, _ in FAULTS.values()):
        assert not check(tab), check
    for name, (plant, check, expected) in FAULTS.items():
        tab.evaluate(BRING_BACK)
        plant(tab)
        found = check(tab)
        assert expected in str(found), (name, found)
    assert heard.faults() == {}


def test_a_font_from_another_origin_is_reported(console: tuple[ConsoleCapture, Page]) -> None:
    heard, tab = console
    tab.evaluate(FONT_FROM_ELSEWHERE)
    assert heard.faults()["asked elsewhere"] == ["https://fonts.example/theirs.woff2"]


def test_a_request_refused_by_the_policy_is_reported_as_an_error(browser: Browser, site: Site) -> None:
    heard = ConsoleCapture(site.base)
    context = heard.listen(browser.new_context(base_url=site.base))
    tab = context.new_page()
    tab.goto("/")
    tab.evaluate(FONT_FROM_ELSEWHERE)
    context.close()
    assert any("fonts.example" in complaint for complaint in heard.faults()["complaints"])


ANOTHER_STYLE_SHEET = """name => new Promise(done => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `/static/${name}`;
    link.onload = link.onerror = () => done();
    document.head.append(link);
})"""


def test_more_than_a_style_sheet_loaded_with_a_page_is_reported(console: tuple[ConsoleCapture, Page]) -> None:
    heard, tab = console
    for name in ("one", "two"):
        tab.evaluate(ANOTHER_STYLE_SHEET, name)
    assert heard.faults()["too many requests"] == [tab.url]
    assert heard.faults()["complaints"]
