"""A working day: three staff at once, two of them on the same case, one on a small phone, one by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from app.extensions import db
from app.submissions.models import Submission
from tests.browser import steps
from tests.browser.site import EMAIL, LEAD, LONGEST_MS, Site, running_site

pytestmark = pytest.mark.browser

PHONE = {"width": 320, "height": 640}
SAM = "sam@example.com"
MINUTE_MS = 61_000


@pytest.fixture(scope="module")
def clinic(
    chromium: str, prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """A separate instance with 40 invented people."""
    with running_site(prepared_instance, tmp_path_factory.mktemp("day") / "instance", 40) as site:
        site.add_staff(SAM, "Sam Vang", "coordinator")
        yield site


@pytest.fixture
def arrives(browser: Browser, clinic: Site) -> Iterator[Callable[..., Page]]:
    """Opens a separate browser that is signed in to an account."""
    contexts = []

    def open_tab(email: str, **options: object) -> Page:
        context = browser.new_context(base_url=clinic.base, **options)  # type: ignore[arg-type]
        context.set_default_timeout(LONGEST_MS)
        context.add_cookies([{"name": "staff", "value": clinic.staff_token(email), "url": clinic.base}])
        contexts.append(context)
        return context.new_page()

    yield open_tab
    for context in contexts:
        context.close()


def focused(tab: Page) -> str:
    """The text of the focused element."""
    return str(tab.evaluate("document.activeElement.innerText || document.activeElement.id"))


def test_three_staff_work_at_once_and_no_patient_is_forgotten(
    arrives: Callable[..., Page], clinic: Site
) -> None:
    patient = send_an_emergency(arrives, clinic)
    kim, lou = arrives(EMAIL), arrives(LEAD)
    sam = arrives(SAM, viewport=PHONE, java_script_enabled=False)

    reach_the_emergency(kim, patient)
    case = open_by_keyboard(lou)
    sam.goto(case)
    log_by_keyboard(lou)
    second_save_conflicts_with_the_first(sam)
    see_who_is_new(kim, arrives, clinic)
    with clinic.app.app_context():
        rows = db.session.query(Submission).all()
        assert len(rows) == 42
        assert all(row.next_action and row.act_by for row in rows if row.status != "closed")
        assert [row.queue_rank for row in rows if row.status != "closed"].count(0) == 1


def send_an_emergency(arrives: Callable[..., Page], clinic: Site) -> str:
    """Send a submission with an emergency sign; return its reference."""
    tab = arrives(EMAIL)
    tab.context.add_cookies(
        [{"name": "check", "value": clinic.draft("emergency", send=True), "url": clinic.base}]
    )
    tab.goto("/check/sent")
    return steps.reference(tab)


def reach_the_emergency(tab: Page, reference: str) -> None:
    """The first row of Today is the emergency; told to call 911, it stays first until it is known to be in care."""
    tab.goto("/staff/")
    first = tab.locator("[data-row]").first
    expect(first.locator("th a")).to_have_attribute("title", reference)
    first.locator("th a").click()
    expect(tab.locator(".script")).to_contain_text("When we hang up, call 911 at once.")
    steps.press(tab, "Told to call 911; repeated back")
    expect(tab.locator(".script")).to_contain_text("did they get to the emergency room?")
    tab.locator("#script-hospital").fill("Not known")
    tab.locator("#script-care_source").fill("Her son")
    steps.press(tab, "In emergency care")
    expect(tab.locator(".script")).to_have_count(0)
    tab.goto("/staff/")
    expect(tab.locator("header nav .red")).to_have_count(0)


def open_by_keyboard(tab: Page) -> str:
    """j goes to a row, k back, Enter opens the case, t takes it; return its address."""
    tab.goto("/staff/cases?view=nobody")
    names = tab.locator("[data-row] th a").all_inner_texts()
    tab.keyboard.press("j")
    tab.keyboard.press("j")
    assert focused(tab) == names[1]
    tab.keyboard.press("k")
    assert focused(tab) == names[0]
    tab.keyboard.press("?")
    expect(tab.locator("#keys")).to_have_attribute("open", "")
    tab.keyboard.press("j")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    with tab.expect_navigation():
        tab.keyboard.press("t")
    expect(tab.locator(".facts")).to_contain_text("Owner: Lou Dahl")
    return tab.url


def log_by_keyboard(tab: Page) -> None:
    """c goes to the heading of the red flags; after the last, Space ticks that none is present; a note, and Enter on the button."""
    tab.keyboard.press("c")
    assert focused(tab).startswith("Red flags")
    while focused(tab) != "no_signs":
        tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    go_to(tab, "#talk-spoke")
    tab.keyboard.press("Space")
    go_to(tab, "#call-note")
    tab.keyboard.type("jkt? are letters here, not keys.")
    tab.keyboard.press("Tab")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    expect(tab.locator(".history").first).to_contain_text("jkt? are letters here, not keys.")


def go_to(tab: Page, selector: str) -> None:
    """Press Tab until an element has the focus; of radio buttons, the first one gets it."""
    target = tab.locator(selector)
    for _ in range(80):
        if target.evaluate("element => element === document.activeElement"):
            return
        tab.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not reached by Tab")


def second_save_conflicts_with_the_first(tab: Page) -> None:
    """Without a script and on a phone: the older page is refused, shows both notes, and the second press saves."""
    tab.locator("#call-note").fill("Rang her at noon.")
    tab.locator("button[value=left_message]").click()
    expect(tab.locator(".problem")).to_contain_text("Someone else changed this")
    expect(tab.locator(".both")).to_contain_text("jkt? are letters here, not keys.")
    expect(tab.locator(".both")).to_contain_text("Rang her at noon.")
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    tab.locator("button[value=left_message]").click()
    expect(tab.locator(".history").first).to_contain_text("Rang her at noon.")


def see_who_is_new(tab: Page, arrives: Callable[..., Page], clinic: Site) -> None:
    """Rows never move automatically: a line announces a new one, and shows it when followed."""
    tab.clock.install()
    tab.goto("/staff/")
    rows = tab.locator("[data-row] th a").all_inner_texts()
    clinic.drafts.clear()
    send_an_emergency(arrives, clinic)
    tab.clock.fast_forward(MINUTE_MS)
    expect(tab.locator(".pulse")).to_have_text("1 new, show")
    assert tab.locator("[data-row] th a").all_inner_texts() == rows
    with tab.expect_navigation():
        tab.locator(".pulse a").click()
    expect(tab.locator("header nav .red")).to_contain_text("1 emergency")
