"""How to reach each kind of page."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

from playwright.sync_api import Page

from tests.browser import steps
from tests.browser.site import EMAIL, LONGEST_S, Site
from tests.walk import CONTACT


@dataclass(frozen=True)
class Visit:
    """A new tab at a running instance."""

    tab: Page
    site: Site

    def set_cookie(self, name: str, value: str) -> None:
        """Put a cookie into the browser."""
        self.tab.context.add_cookies([{"name": name, "value": value, "url": self.site.base}])


State = Callable[[Visit], None]


def at(path: str) -> State:
    """A page for a visitor without cookies."""
    return lambda visit: opened(visit, path)


def opened(visit: Visit, path: str) -> None:
    visit.tab.goto(path)


def drafted(path: str, persona: str, until: str = "answers", send: bool = False, **changed: Any) -> State:
    """A page for a patient with a draft, or who has sent it."""

    def reach(visit: Visit) -> None:
        visit.set_cookie("check", visit.site.draft(persona, until, send, **changed))
        visit.tab.goto(path)
        assert visit.tab.url.endswith(path), visit.tab.url

    return reach


def and_then(state: State, *actions: Callable[[Page], None]) -> State:
    """The page after these actions."""

    def reach(visit: Visit) -> None:
        state(visit)
        for action in actions:
            action(visit.tab)

    return reach


def pressing(name: str) -> Callable[[Page], None]:
    """Press a button."""
    return lambda tab: steps.press(tab, name)


def filling(**form: Any) -> Callable[[Page], None]:
    """Fill in a form; a field's name may have `__` for its `-`."""
    return lambda tab: steps.fill_in(tab, {name.replace("__", "-"): value for name, value in form.items()})


def question(page_id: str) -> State:
    """A page of the check, for a patient who is asked every question."""
    return drafted(f"/check/{page_id}", "standard", until=page_id, age_band="18_49")


def pressing_first(name: str) -> Callable[[Page], None]:
    """Press the first of several buttons of a name."""

    def press(tab: Page) -> None:
        with tab.expect_navigation(wait_until="domcontentloaded"):
            tab.get_by_role("button", name=name, exact=True).first.click()

    return press


def opening_first_log(tab: Page) -> None:
    """Open the menu of the first row from which a call can be logged."""
    tab.locator("[data-log] summary").first.click()


def searching(words: str) -> Callable[[Page], None]:
    """Search in the head of a staff page."""

    def search(tab: Page) -> None:
        with tab.expect_navigation(wait_until="domcontentloaded"):
            tab.locator("#head-search").fill(words)
            tab.locator("#head-search").press("Enter")

    return search


def as_staff(path: str, email: str = EMAIL) -> State:
    """A staff page for the coordinator, or for another account."""

    def reach(visit: Visit) -> None:
        visit.set_cookie("staff", visit.site.staff_token(email))
        visit.tab.goto(path)
        assert "/staff/sign-in" not in visit.tab.url

    return reach


def a_password_link(visit: Visit) -> None:
    """The page behind a new link for the coordinator's password."""
    visit.tab.goto(f"/staff/sign-in/new-password/{visit.site.password_token()}")


def a_case(visit: Visit) -> None:
    """The submission of an emergency, with a helper."""
    drafted("/check/sent", "emergency", send=True, answering_for="someone_else")(visit)
    reference = steps.reference(visit.tab)
    as_staff(f"/staff/submissions/{visit.site.submission_id(reference)}")(visit)


def a_demo_case(label: str, email: str = EMAIL) -> State:
    """The first submission in the queue whose row has a label, for the coordinator or another account."""

    def reach(visit: Visit) -> None:
        as_staff("/staff/cases", email)(visit)
        visit.tab.locator("[data-row]", has_text=label).first.locator("th a").click()
        visit.tab.wait_for_load_state("domcontentloaded")

    return reach


def below_the_case(address: str) -> Callable[[Page], None]:
    """Open a page below that of the case that is shown."""

    def go(tab: Page) -> None:
        tab.goto(f"{tab.url.partition('?')[0]}{address}")

    return go


def offices_send_page(visit: Visit) -> None:
    """The sending form of a helper who says that they are a doctor's office."""
    drafted("/check/send", "standard", answering_for="someone_else")(visit)
    visit.tab.get_by_text("If you are a doctor’s office").click()
    steps.fill_in(visit.tab, {"helper_relationship": "doctors_office"})


def stopped_at_urgent(visit: Visit) -> None:
    """The sending form of a patient who sends before the rest is asked."""
    drafted("/check/send-or-go-on", "urgent", until="send-or-go-on")(visit)
    steps.press(visit.tab, "Go on to send")
    assert steps.slug(visit.tab) == "send"


def status_page(path: str, persona: str = "standard", **changed: Any) -> State:
    """A status page, for a patient who signed in with reference and birth date."""

    def reach(visit: Visit) -> None:
        drafted("/check/sent", persona, send=True, **changed)(visit)
        visit.tab.goto("/status")
        steps.fill_in(visit.tab, {name: value for name, value in CONTACT.items() if "birth" in name})
        steps.press(visit.tab, "See where it stands")
        visit.tab.goto(path)
        assert visit.tab.url.endswith(path), visit.tab.url

    return reach


def unreadable(visit: Visit) -> None:
    """The check with a damaged cookie."""
    visit.set_cookie("check", "spoiled")
    visit.tab.goto("/check")


def paused(visit: Visit) -> None:
    """A page of the check during a pause."""
    visit.site.run("pause")
    try:
        _wait_until(visit.site, 503)
        visit.tab.goto("/check/who")
    finally:
        visit.site.run("resume")
        _wait_until(visit.site, 200)


def _wait_until(site: Site, status: int) -> None:
    """Wait for a status: the server looks for a pause at most once a second."""
    end = time.monotonic() + LONGEST_S
    while _status(site) != status:
        assert time.monotonic() < end
        time.sleep(0.1)


def _status(site: Site) -> int:
    connection = HTTPConnection(site.base.removeprefix("http://"), timeout=LONGEST_S)
    connection.request("GET", "/check/who")
    status = connection.getresponse().status
    connection.close()
    return status


def moved_without_decision(tab: Page) -> None:
    """Take the case if it is unassigned, then decide without a decision."""
    if tab.get_by_role("button", name="Take it").count():
        steps.press(tab, "Take it")
    steps.press(tab, "Decide")


def stale(tab: Page) -> None:
    """Act as if the page had been open for too long."""
    tab.locator("main [name=csrf_token]").evaluate("token => token.value = 'old'")


def without_cookies(tab: Page) -> None:
    """Clear the cookies, as if the browser blocked them."""
    tab.context.clear_cookies()


def opening_cards(tab: Page) -> None:
    """Open the folded cards about visit, report, payer and bone care."""
    for card in ("visit", "scan-request", "payer", "bone-care"):
        tab.locator(f"#{card} > summary").click()
