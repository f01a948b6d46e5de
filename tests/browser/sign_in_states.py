"""The pages on the way in, and those about how someone signs in."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

from playwright.sync_api import Page

from app.accounts import one_time_codes
from app.accounts.staff import add_staff
from app.extensions import writing
from app.staff.roles import Role
from tests.browser import steps
from tests.browser.reaching import State, Visit, and_then, as_staff, at, filling
from tests.browser.site import EMAIL, PASSWORD
from tests.submissions.build import run

OWN = "/staff/settings/sign-in"


def entering(field: str) -> Callable[[Page], None]:
    """Press Enter in a field."""

    def press(tab: Page) -> None:
        with tab.expect_navigation():
            tab.locator(f"#{field}").press("Enter")

    return press


SECOND_STEP = and_then(at("/staff/sign-in"), filling(email=EMAIL, password=PASSWORD), entering("password"))


def set_up(visit: Visit) -> None:
    """The password of a new account, which has no second step."""
    email = f"{uuid.uuid4().hex}@example.com"
    with visit.site.app.app_context(), writing.begin() as session:
        add_staff(session, email, "Nia Falk", Role.COORDINATOR, PASSWORD, datetime.now(UTC))
    and_then(at("/staff/sign-in"), filling(email=email, password=PASSWORD), entering("password"))(visit)


def typing_the_code(tab: Page) -> None:
    """Type the code of the key that the page shows."""
    secret = one_time_codes.from_text(tab.locator("li code").inner_text())
    steps.fill_in(tab, {"code": one_time_codes.code_at(secret, one_time_codes.step_at(datetime.now(UTC)))})


def confirm(visit: Visit) -> None:
    """A page that asks for a confirmation, in a session that was confirmed long ago."""
    as_staff(OWN)(visit)
    with visit.site.app.app_context():
        run("UPDATE staff_sessions SET confirmed_at = '2020-01-01 00:00:00'")
    visit.tab.goto(f"{OWN}/new")


SIGN_IN_STATES: dict[str, State] = {
    "second step": SECOND_STEP,
    "second step refused": and_then(SECOND_STEP, filling(code="000000"), entering("code")),
    "second step set up": set_up,
    "recovery codes": and_then(set_up, typing_the_code, entering("code")),
    "how one signs in": as_staff(OWN),
    "add a second step": as_staff(f"{OWN}/new"),
    "confirm": confirm,
}
