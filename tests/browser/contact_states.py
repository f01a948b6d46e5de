"""Pages about finding people and reaching them: search results, contact details, the letter, the copy for the chart."""

from __future__ import annotations

from playwright.sync_api import Page

from app.review.labels import OUTCOMES
from app.submissions.statuses import Outcome
from tests.browser import steps
from tests.browser.reaching import State, Visit, a_case, and_then, drafted, filling, pressing_first
from tests.walk import CONTACT


def with_contact_details(tab: Page) -> None:
    """Add a second number, an address, an MRN and a source."""
    opened(tab)
    filling(second_phone="763-555-0142 ext. 5", mrn="00123456", heard_from="doctor")(tab)
    tab.locator("[name=address]").fill("12 Lake St, Apt 4\nEdina, MN 55401")
    pressing_first("Save contact details")(tab)


def opened(tab: Page) -> None:
    """Open the form, when it is not open yet."""
    form = tab.locator("#edit-contact")
    if form.get_attribute("open") is None:
        form.locator("summary").click()


def several_found(visit: Visit) -> None:
    """Search for a phone number that several have given."""
    drafted("/check/sent", "urgent", send=True)(visit)
    a_case(visit)
    visit.tab.goto("/staff/")
    filling(search=CONTACT["phone"])(visit.tab)
    pressing_first("Search")(visit.tab)
    assert visit.tab.locator("tbody tr").count() > 1


CONTACT_STATES: dict[str, State] = {
    "submission with contact details": and_then(a_case, with_contact_details),
    "submission, contact details refused": and_then(
        a_case, opened, filling(phone="12"), pressing_first("Save contact details")
    ),
    "submission with a wrong number": and_then(a_case, pressing_first(OUTCOMES[Outcome.WRONG_NUMBER])),
    "letter": and_then(a_case, with_contact_details, lambda tab: steps.follow(tab, "Letter to print")),
    "copy for the chart": and_then(a_case, lambda tab: steps.follow(tab, "Copy for the chart")),
    "several found": several_found,
}
