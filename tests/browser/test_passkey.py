"""Passkeys in a real browser with a virtual authenticator: set up, sign in, confirm; and signing in without a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Route, expect

from tests.accounts.build import code_of
from tests.browser.site import LONGEST_MS, PASSWORD, Site, running_site
from tests.submissions.build import run

pytestmark = pytest.mark.browser

KEY_HOLDER, CODE_HOLDER = "kay@example.com", "cody@example.com"
AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
AWAY = "UPDATE staff_sessions SET confirmed_at = '2020-01-01 00:00:00'"


@dataclass
class Device:
    """A browser with a passkey holder that tests control."""

    context: BrowserContext
    tab: Page
    wire: CDPSession
    id: str

    def tell(self, command: str, **options: Any) -> dict[str, Any]:
        """Tell the authenticator something."""
        result: dict[str, Any] = self.wire.send(
            f"WebAuthn.{command}", {"authenticatorId": self.id, **options}
        )
        return result

    def forget_session(self) -> None:
        """Be signed out, with the passkey kept."""
        self.context.clear_cookies()
        self.tab.goto("/staff/sign-in")

    def press(self, name: str) -> None:
        """Press a button that appears only with a script."""
        self.tab.get_by_role("button", name=name).click()


@pytest.fixture(scope="module")
def clinic(
    chromium: str, prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """A separate instance: passkeys do not work at an address of digits."""
    with running_site(prepared_instance, tmp_path_factory.mktemp("passkeys") / "instance", 2) as site:
        site.base = site.base.replace("127.0.0.1", "localhost")
        for email in (KEY_HOLDER, CODE_HOLDER):
            site.add_staff(email, "Kay Lund", "lead")
        yield site


@pytest.fixture
def opened(browser: Browser, clinic: Site) -> Iterator[Callable[..., Page]]:
    """Opens a tab of a new browser on the sign-in page."""
    contexts = []

    def open_tab(**options: Any) -> Page:
        context = browser.new_context(base_url=clinic.base, **options)
        context.set_default_timeout(LONGEST_MS)
        contexts.append(context)
        tab = context.new_page()
        tab.goto("/staff/sign-in")
        return tab

    yield open_tab
    for context in contexts:
        context.close()


@pytest.fixture
def device(opened: Callable[..., Page], clinic: Site) -> Device:
    """A device whose owner has no second step yet, and has given the password."""
    with clinic.app.app_context():
        run(
            "DELETE FROM staff_factors WHERE staff_id = (SELECT id FROM staff WHERE email = :email)",
            email=KEY_HOLDER,
        )
        run("UPDATE staff SET passkey_handle = NULL")
    tab = opened()
    wire = tab.context.new_cdp_session(tab)
    wire.send("WebAuthn.enable", {"enableUI": False})
    added = wire.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    device = Device(tab.context, tab, wire, added["authenticatorId"])
    tab.locator("#email").fill(KEY_HOLDER)
    tab.locator("#password").fill(PASSWORD)
    tab.locator("#password").press("Enter")
    device.press("Set up a passkey")
    expect(tab.locator("h1")).to_have_text("Your recovery codes")
    return device


def test_a_passkey_is_set_up_signs_in_alone_and_confirms(device: Device, clinic: Site) -> None:
    tab = device.tab
    assert tab.locator(".codes code").count() == 10
    tab.get_by_role("link", name="I’ve saved my codes").click()
    expect(tab.locator("h1")).to_contain_text("Today")
    device.forget_session()
    device.press("Sign in with a passkey")
    expect(tab.locator("h1")).to_contain_text("Today")
    with clinic.app.app_context():
        run(AWAY)
    tab.goto("/staff/settings/sign-in/new")
    expect(tab.locator("h1")).to_have_text("Confirm that it is you")
    device.press("Use your passkey")
    expect(tab.locator("h1")).to_have_text("Add a second step")
    device.press("Add a passkey")
    expect(tab.locator("form[data-passkey] [role=alert]")).to_be_visible()
    (kept,) = device.tell("getCredentials")["credentials"]
    assert kept["rpId"] == "localhost"
    assert kept["isResidentCredential"]


def test_a_passkey_is_the_second_step_after_a_password(device: Device) -> None:
    device.forget_session()
    tab = device.tab
    tab.locator("#email").fill(KEY_HOLDER)
    tab.locator("#password").fill(PASSWORD)
    tab.locator("#password").press("Enter")
    device.press("Use your passkey")
    expect(tab.locator("h1")).to_contain_text("Today")


def test_a_person_who_is_not_verified_stays_out(device: Device) -> None:
    device.forget_session()
    device.tell("setUserVerified", isUserVerified=False)
    device.press("Sign in with a passkey")
    expect(device.tab.locator("form[data-passkey] [role=alert]")).to_be_visible()
    assert device.tab.url.endswith("/staff/sign-in")


def test_a_copied_passkey_with_an_older_counter_stays_out(device: Device) -> None:
    for _ in range(2):
        device.forget_session()
        device.press("Sign in with a passkey")
        expect(device.tab.locator("h1")).to_contain_text("Today")
    (copy,) = device.tell("getCredentials")["credentials"]
    device.tell("clearCredentials")
    device.tell("addCredential", credential={**copy, "signCount": 0})
    device.forget_session()
    device.press("Sign in with a passkey")
    expect(device.tab.get_by_role("alert").get_by_text("No passkey worked on this device")).to_be_visible()


def test_the_challenge_of_another_tab_is_refused(device: Device) -> None:
    device.forget_session()
    tab = device.tab
    tab.route("**/staff/sign-in/passkey", lambda route: _answer(tab, route))
    device.press("Sign in with a passkey")
    expect(tab.get_by_role("alert").get_by_text("No passkey worked on this device")).to_be_visible()


def _answer(tab: Page, route: Route) -> None:
    """Answer what a first request was asked, when another tab has asked since."""
    if route.request.method == "POST":
        route.continue_()
        return
    first = tab.context.request.get(route.request.url)
    body = first.body()
    tab.context.request.get(route.request.url)
    route.fulfill(status=200, content_type="application/json", body=body)


def test_without_a_script_a_code_signs_in_and_no_passkey_is_offered(
    opened: Callable[..., Page], clinic: Site
) -> None:
    tab = opened(java_script_enabled=False)
    expect(tab.locator("form[data-passkey]")).to_be_hidden()
    tab.locator("#email").fill(CODE_HOLDER)
    tab.locator("#password").fill(PASSWORD)
    tab.get_by_role("button", name="Sign in", exact=True).click()
    expect(tab.locator("#code")).to_be_focused()
    tab.locator("#code").fill(code_of(clinic.added[CODE_HOLDER]))
    tab.get_by_role("button", name="Sign in").click()
    expect(tab.locator("h1")).to_contain_text("Today")


def test_the_script_is_small(clinic: Site) -> None:
    script = Path(__file__).parents[2] / "app/design/static/passkey.js"
    assert script.stat().st_size <= 2048
