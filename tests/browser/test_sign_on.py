"""Signing in with the clinic's single sign-on in a real browser: by a link there, back, and once more to confirm."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from playwright.sync_api import Browser, expect
from werkzeug.serving import make_server

from app.sign_on.configuration import SignOn
from app.sign_on.configured import EXTENSION, new_provider
from app.staff.roles import Role
from tests.browser.site import LONGEST_MS
from tests.sign_on.faulty_provider import CLIENT, SECRET, FaultyProvider, running
from tests.submissions.build import run

pytestmark = pytest.mark.browser


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultyProvider]:
    """A provider on this machine that signs in at once."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running() as provider:
        yield provider


@pytest.fixture
def address(app: Flask, provider: FaultyProvider, tmp_path) -> Iterator[str]:  # type: ignore[no-untyped-def]
    """The address of the app with single sign-on."""
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    roles = {"spine-coordinators": Role.COORDINATOR, "spine-leads": Role.LEAD}
    sign_on = SignOn(issuer=provider.issuer, client_id=CLIENT, secret_file=secret, roles=roles)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    base = f"http://127.0.0.1:{server.port}"
    app.config["SETTINGS"] = replace(app.config["SETTINGS"], sign_on=sign_on)
    app.extensions[EXTENSION] = new_provider(sign_on, base)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield base
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_lead_signs_in_by_the_link_and_confirms_in_another_tab(
    browser: Browser, app: Flask, provider: FaultyProvider, address: str
) -> None:
    provider.account.groups = ["spine-leads"]
    context = browser.new_context(base_url=address)
    context.set_default_timeout(LONGEST_MS)
    tab = context.new_page()
    tab.goto("/staff/people")
    tab.get_by_role("link", name="Sign in with your clinic account").click()
    tab.wait_for_url("**/staff/people")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Staff accounts")
    with app.app_context():
        run("UPDATE staff_sessions SET confirmed_at = '2020-01-01 00:00:00'")
    tab.locator("#email").fill("new@example.com")
    tab.locator("#name").fill("New One")
    tab.get_by_label("Coordinator").check()
    tab.get_by_role("button", name="Add").click()
    with context.expect_page() as opened:
        tab.get_by_role("link", name="Confirm with your clinic account").click()
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("You have confirmed that it is you")
    opened.value.close()
    tab.get_by_role("button", name="Go on").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("New One")
    context.close()
