"""Every kind of page, and how to come to it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

from playwright.sync_api import Page

from app.information.pieces import PIECES
from app.questionnaire.questions import JOURNEY
from tests.browser import steps
from tests.browser.site import EMAIL, LEAD, Site
from tests.walk import CONTACT


@dataclass(frozen=True)
class Visit:
    """A new tab at a running instance."""

    tab: Page
    site: Site

    def bring(self, name: str, value: str) -> None:
        """Put a cookie into the browser."""
        self.tab.context.add_cookies([{"name": name, "value": value, "url": self.site.base}])


State = Callable[[Visit], None]


def at(path: str) -> State:
    """A page for a visitor with nothing in hand."""
    return lambda visit: opened(visit, path)


def opened(visit: Visit, path: str) -> None:
    visit.tab.goto(path)


def drafted(path: str, persona: str, until: str = "answers", send: bool = False, **changed: Any) -> State:
    """A page for somebody with a draft in hand, or who has sent."""

    def come(visit: Visit) -> None:
        visit.bring("check", visit.site.draft(persona, until, send, **changed))
        visit.tab.goto(path)
        assert visit.tab.url.endswith(path), visit.tab.url

    return come


def and_then(state: State, *acts: Callable[[Page], None]) -> State:
    """What follows on a page."""

    def come(visit: Visit) -> None:
        state(visit)
        for act in acts:
            act(visit.tab)

    return come


def pressing(name: str) -> Callable[[Page], None]:
    """Press a button."""
    return lambda tab: steps.press(tab, name)


def filling(**form: Any) -> Callable[[Page], None]:
    """Fill in; a field's name may have `__` for its `-`."""
    return lambda tab: steps.fill_in(tab, {name.replace("__", "-"): value for name, value in form.items()})


def question(page_id: str) -> State:
    """A page of the check, reached by somebody who is asked everything."""
    return drafted(f"/check/{page_id}", "standard", until=page_id, age_band="50_64")


def pressing_first(name: str) -> Callable[[Page], None]:
    """Press the first of several buttons of a name."""

    def press(tab: Page) -> None:
        with tab.expect_navigation(wait_until="domcontentloaded"):
            tab.get_by_role("button", name=name, exact=True).first.click()

    return press


def as_staff(path: str, email: str = EMAIL) -> State:
    """A staff page for the coordinator, or for another account."""

    def come(visit: Visit) -> None:
        visit.bring("staff", visit.site.staff_token(email))
        visit.tab.goto(path)
        assert "sign-in" not in visit.tab.url

    return come


def a_case(visit: Visit) -> None:
    """The submission of somebody in danger, with a helper."""
    drafted("/check/sent", "emergency", send=True, answering_for="someone_else")(visit)
    reference = steps.reference(visit.tab)
    as_staff(f"/staff/submissions/{visit.site.submission_id(reference)}")(visit)


def came_in(path: str, persona: str = "standard", **changed: Any) -> State:
    """A page about what was sent, for somebody who came in with reference and birth date."""

    def come(visit: Visit) -> None:
        drafted("/check/sent", persona, send=True, **changed)(visit)
        visit.tab.goto("/status")
        steps.fill_in(visit.tab, {name: value for name, value in CONTACT.items() if "birth" in name})
        steps.press(visit.tab, "See where it stands")
        visit.tab.goto(path)
        assert visit.tab.url.endswith(path), visit.tab.url

    return come


def unreadable(visit: Visit) -> None:
    """The check for somebody whose cookie was damaged."""
    visit.bring("check", "spoiled")
    visit.tab.goto("/check")


def paused(visit: Visit) -> None:
    """A page of the check while nobody is reading."""
    visit.site.run("pause")
    try:
        _wait_until(visit.site, 503)
        visit.tab.goto("/check/answering-for")
    finally:
        visit.site.run("resume")
        _wait_until(visit.site, 200)


def _wait_until(site: Site, status: int) -> None:
    """The server asks the database at most once a second."""
    end = time.monotonic() + 10
    while _status(site) != status:
        assert time.monotonic() < end
        time.sleep(0.1)


def _status(site: Site) -> int:
    connection = HTTPConnection(site.base.removeprefix("http://"), timeout=10)
    connection.request("GET", "/check/answering-for")
    status = connection.getresponse().status
    connection.close()
    return status


def moved_without_decision(tab: Page) -> None:
    """Take it if nobody has, then decide without a decision."""
    if tab.get_by_role("button", name="Take it").count():
        steps.press(tab, "Take it")
    steps.press(tab, "Decide")


def stale(tab: Page) -> None:
    """As if the page had been open for too long."""
    tab.locator("main [name=csrf_token]").evaluate("token => token.value = 'old'")


def without_cookies(tab: Page) -> None:
    """As if the browser blocked them."""
    tab.context.clear_cookies()


TIERS = ("other_care", "imaging", "standard", "priority", "urgent", "emergency")
BAD_CONTACT = filling(
    full_name="Edna",
    birth_date__month="13",
    birth_date__day="4",
    birth_date__year="1948",
    phone="12",
    email="edna@",
)

BORN = {"birth_date__month": "5", "birth_date__day": "4", "birth_date__year": "1948"}
SAVE, OPEN_SAVED = "Save and show the code", "Open the saved answers"

STATES: dict[str, State] = {
    "start": at("/"),
    **{f"question {page.id}": question(page.id) for page in JOURNEY.pages},
    **{
        f"nothing answered {page.id}": and_then(question(page.id), pressing("Continue"))
        for page in JOURNEY.pages
    },
    "a day that is not": and_then(
        question("onset-date"),
        filling(
            onset_date="day", onset_date__month="February", onset_date__day="31", onset_date__year="2026"
        ),
        pressing("Continue"),
    ),
    "none and another": and_then(
        question("bone-risk"), filling(bone_risk=["osteoporosis", "none"]), pressing("Continue")
    ),
    "a date that could be two": and_then(
        question("onset-date"),
        filling(onset_date__month="5", onset_date__weeks_ago="6"),
        pressing("Continue"),
    ),
    "is that right": drafted("/check/is-that-right", "urgent", until="is-that-right"),
    "is that right of another in an emergency": drafted(
        "/check/is-that-right",
        "emergency",
        until="is-that-right",
        answering_for="someone_else",
        rest_night_pain="yes",
    ),
    "clear": drafted("/check/clear", "standard", until="pain-score"),
    "clear after sending": drafted("/check/clear", "standard", send=True),
    "cleared": at("/check/clear"),
    "open for too long": and_then(question("pain-score"), stale, pressing("Continue")),
    "emergency": drafted("/check/emergency", "emergency", until="emergency"),
    "emergency of another": drafted(
        "/check/emergency", "emergency", until="emergency", answering_for="someone_else"
    ),
    "answers": drafted("/check/answers", "standard"),
    "answers in an emergency": drafted("/check/answers", "emergency"),
    **{f"result {name}": drafted("/check/result", name) for name in TIERS},
    "result emergency of another": drafted("/check/result", "emergency", answering_for="someone_else"),
    **{f"send {name}": drafted("/check/send", name) for name in ("standard", "urgent", "emergency")},
    "send nothing": and_then(drafted("/check/send", "standard"), pressing("Send")),
    "send by a helper nothing": and_then(
        drafted("/check/send", "standard", answering_for="someone_else"), pressing("Send")
    ),
    "send wrong things": and_then(
        drafted("/check/send", "standard", age_band="under_18"), BAD_CONTACT, pressing("Send")
    ),
    "not wanted": and_then(
        drafted("/check/send", "urgent"), filling(**steps.CONTACT | {"consent": "no"}), pressing("Send")
    ),
    **{f"sent {name}": drafted("/check/sent", name, send=True) for name in TIERS},
    "copy before sending": drafted("/check/copy", "urgent"),
    "copy in an emergency": drafted("/check/copy", "emergency"),
    "copy after sending": drafted("/check/copy", "standard", send=True),
    "visit sheet": drafted("/check/visit-sheet", "standard", blood_thinner="yes"),
    "visit sheet urgent": drafted("/check/visit-sheet", "urgent", send=True),
    "accessibility": at("/accessibility"),
    "privacy": at("/privacy"),
    "language help": at("/language-help"),
    "clinics": at("/clinics"),
    "clinics nearest first": and_then(
        at("/clinics"), filling(zip_code="55082"), pressing("Show the nearest first")
    ),
    "clinics no such ZIP": and_then(
        at("/clinics"), filling(zip_code="00000"), pressing("Show the nearest first")
    ),
    "status door": at("/status"),
    "status door nothing": and_then(at("/status"), pressing("See where it stands")),
    "status door wrong": and_then(
        at("/status"),
        filling(reference="2222-2222", birth_date__month="5", birth_date__day="4", birth_date__year="1948"),
        pressing("See where it stands"),
    ),
    "status": came_in("/status/yours"),
    "status urgent of another": came_in("/status/yours", "urgent", answering_for="someone_else"),
    "status in an emergency": came_in("/status/yours", "emergency"),
    "status worse": came_in("/status/worse"),
    "status worse nothing": and_then(came_in("/status/worse"), pressing("Send")),
    "status phone": came_in("/status/phone"),
    "status phone wrong": and_then(
        came_in("/status/phone"), filling(phone="12"), pressing("Use this number")
    ),
    "status take back": came_in("/status/take-back"),
    "save": drafted("/check/save", "urgent"),
    "save in an emergency": drafted("/check/save", "emergency", answering_for="someone_else"),
    "save nothing": and_then(drafted("/check/save", "standard"), pressing(SAVE)),
    "saved": and_then(drafted("/check/save", "standard"), filling(**BORN), pressing(SAVE)),
    "saved in an emergency": and_then(drafted("/check/save", "emergency"), filling(**BORN), pressing(SAVE)),
    "saved, shown again": and_then(
        drafted("/check/save", "standard"), filling(**BORN), pressing(SAVE), lambda tab: tab.reload() and None
    ),
    "come back": at("/check/come-back"),
    "come back nothing, with answers in hand": and_then(
        drafted("/check/come-back", "standard"), pressing(OPEN_SAVED)
    ),
    "come back nothing, after sending": and_then(
        drafted("/check/come-back", "standard", send=True), pressing(OPEN_SAVED)
    ),
    "come back wrong": and_then(
        at("/check/come-back"), filling(code="2222-2222", **BORN), pressing(OPEN_SAVED)
    ),
    "hard question": at("/feedback/check-pain-score"),
    "hard page, nothing ticked": and_then(at("/feedback/start"), pressing("Tell us")),
    "hard page, thanks": at("/feedback/start/thanks"),
    "in hand": drafted("/check", "standard", until="pain-score"),
    "stop no cookie": and_then(question("age-band"), without_cookies, pressing("Continue")),
    "stop unreadable": and_then(
        lambda visit: visit.bring("check", "spoiled"), lambda tab: tab.goto("/check") and None
    ),
    "stop paused": paused,
    "no such page": at("/nothing-here"),
    "what to expect": at("/about"),
    **{f"about {piece.id}": at(f"/about/{piece.id}") for piece in PIECES},
    "how it works": at("/how-it-works"),
    "how it works for doctors": at("/how-it-works/for-doctors"),
    "paper form": at("/how-it-works/paper-form"),
    "start again, open for too long": and_then(
        drafted("/check", "standard", until="pain-score"), stale, pressing("Start again")
    ),
    "sign-in": at("/staff/sign-in"),
    "sign-in refused": and_then(
        at("/staff/sign-in"),
        filling(email="no@example.com", password="not this one at all"),
        pressing("Sign in"),
    ),
    "sign-in empty": and_then(at("/staff/sign-in"), pressing("Sign in")),
    "queue": as_staff("/staff/"),
    "queue filtered": as_staff("/staff/?view=nobody&tier=standard_review"),
    "found nobody": and_then(as_staff("/staff/"), filling(reference="X"), pressing_first("Find")),
    "settings": as_staff("/staff/settings"),
    "people": as_staff("/staff/people", LEAD),
    "reports": as_staff("/staff/reports", LEAD),
    "submission": a_case,
    "submission not decided": and_then(a_case, moved_without_decision),
    "submission on paper": and_then(a_case, lambda tab: steps.follow(tab, "Print copy")),
    "asking by phone": and_then(a_case, lambda tab: tab.locator("a", has_text="Ask again").first.click()),
    "asked by phone, and nothing chosen": and_then(
        a_case, lambda tab: tab.locator("a", has_text="Ask again").nth(2).click(), pressing("Keep the answer")
    ),
}
