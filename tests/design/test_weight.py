"""The transfer size and the requests of every patient page. With `-s` the table is shown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import brotli
import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.access import Access, declared_access
from app.information.articles import ARTICLES
from app.questionnaire.questions import JOURNEY
from tests.elements import parsed_loosely
from tests.markup import token_in
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, RED_FLAGS, before, contact_of, path_of, put
from tests.walk import BORN, answers_of

MOST_BYTES = 10_000
"""Of a page that can be opened first, with its style sheet."""
MOST_BYTES_PRINTED = {"/how-it-works/paper-form": 11_000}
"""Of a page that holds all questions, to print."""
MOST_BYTES_LATER = 6_000
"""Of a page alone that no one opens first: the browser has the style sheet. The longest says what typing the name signs."""
MOST_REQUESTS = 2
REFUSED = ", refused"
BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd"}  # what browsers send over https
FOR_PROFESSIONALS = {"/how-it-works/rules-sheet", "/how-it-works/phone-script"}
PERSONAS = ("emergency", "urgent", "priority", "standard", "imaging", "other_care")
RESULT = (
    "/check/answers",
    "/check/result",
    "/check/send",
    "/check/copy",
    "/check/visit-sheet",
    "/check/bone-letter",
)
SENT = ("/check/sent", "/check/copy", "/check/visit-sheet", "/check/bone-letter")
STATUS = ("yours", "worse", "phone", "take-back")
ASKS = "link[href], script[src], img, iframe, object, embed, video, audio, source, use[href]"
each_language = pytest.mark.parametrize("front", ["", "/es"])


class Scales:
    """A browser with an empty cache that opens page after page."""

    def __init__(self, app: Flask, front: str) -> None:
        self.app, self.front = app, front
        self.patient = PageClient(app)
        self.sheets: dict[str, int] = {}
        self.rows: dict[str, tuple[int, int, list[str]]] = {}

    def get(self, path: str, name: str = "", status: int = 200) -> None:
        """Weigh a page, unless it redirects to another. What only a proxy asks for is no page."""
        response = self.patient.client.get(self.front + path, headers=BROWSER)
        if response.status_code == status and response.mimetype == "text/html":
            self.weigh(name or path, response)

    def refuse(self, path: str) -> None:
        """Weigh a form that is shown again with all its errors."""
        data = {"csrf_token": token_in(self.patient.client.get(self.front + path).get_data(as_text=True))}
        response = self.patient.client.post(self.front + path, data=data, headers=BROWSER)
        assert response.status_code == 422, path
        self.weigh(f"{path}{REFUSED}", response)

    def weigh(self, name: str, response: TestResponse) -> None:
        """Record what a page weighs with its style sheet, and what else it requests."""
        assert response.headers["Content-Encoding"] == "br"
        soup = parsed_loosely(brotli.decompress(response.data).decode())
        asks = [str(part.get("href") or part.get("src")) for part in soup.select(ASKS)]
        asks = [address for address in asks if not address.startswith("data:")]
        page = on_the_wire(response)
        self.rows[name] = (page, sum(map(self.sheet, asks)), asks)

    def sheet(self, address: str) -> int:
        """The size of a style sheet."""
        if address not in self.sheets:
            self.sheets[address] = on_the_wire(self.patient.client.get(address, headers=BROWSER))
        return self.sheets[address]


def on_the_wire(response: TestResponse) -> int:
    """Bytes of the status line, the headers and the body."""
    lines = [f"HTTP/1.1 {response.status}", *(f"{name}: {value}" for name, value in response.headers.items())]
    return sum(len(line.encode()) + 2 for line in lines) + 2 + len(response.data)


def public_paths(app: Flask) -> Iterator[str]:
    """Yield every patient page that anyone may open."""
    with app.app_context():
        is_open = {
            name: declared_access(name) in (Access.PUBLIC, Access.ANYONE) for name in app.view_functions
        }
    for rule in app.url_map.iter_rules():
        is_staffs = str(rule).startswith("/staff")
        if is_open[rule.endpoint] and not is_staffs and not rule.arguments and "GET" in (rule.methods or ()):
            yield str(rule)
    yield from (f"/about/{article.id}" for article in ARTICLES)


def weigh_the_check(scales: Scales) -> None:
    """Weigh every page of questions, new and refused; then the emergency page."""
    for page in JOURNEY.pages:
        put(scales.patient, before(page, {**EVERY_PAGE_ASKED, "answering_for": "someone_else"}))
        scales.get(path_of(page))
        scales.refuse(path_of(page))
    put(scales.patient, {**EVERY_PAGE_ASKED, **RED_FLAGS})
    scales.get("/check/emergency")


def weigh_what_follows(scales: Scales, persona: str) -> None:
    """Weigh the result of one persona, the pages after sending, and the status pages."""
    put(scales.patient, answers_of(persona, answering_for="someone_else"))
    scales.patient.get("/check/who")  # no one is here without a form before, so its token is in the cookie
    for path in RESULT:
        scales.get(path)
    scales.refuse("/check/send")
    answers = answers_of(persona)
    put(scales.patient, answers)
    scales.patient.get("/check/send")
    page = scales.patient.follow(scales.patient.post("/check/send", contact_of(answers)))
    for path in SENT:
        scales.get(path, f"{path}, sent")
    scales.patient.submit("/status", {"reference": page.reference or "", **BORN})
    for path in STATUS:
        scales.get(f"/status/{path}")
    scales.refuse("/status/worse")


def table(rows: dict[str, tuple[int, int, list[str]]]) -> str:
    """The pages, the heaviest first."""
    ordered = sorted(rows.items(), key=lambda row: -sum(row[1][:2]))
    lines = [
        f"{page + sheet:6} {page:6} {sheet:6} {1 + len(asks):4}  {name}"
        for name, (page, sheet, asks) in ordered
    ]
    return "\n".join(["", " total   page  sheet asks", *lines, ""])


def is_heavy(name: str, page: int, sheet: int) -> bool:
    """Whether a page weighs too much: with its style sheet if it can be opened first."""
    if name.endswith(REFUSED):
        return is_heavy_later(name, page, sheet)
    return page + sheet > MOST_BYTES_PRINTED.get(name, MOST_BYTES)


def is_heavy_later(name: str, page: int, sheet: int) -> bool:
    """Whether a page that follows others weighs too much."""
    return page > MOST_BYTES_LATER


def assert_light(scales: Scales, too_heavy: Callable[[str, int, int], bool]) -> None:
    """Assert that no page is too heavy, and at most two requests, all of them to our own server."""
    sys.stdout.write(table(scales.rows))
    assert {name: row for name, row in scales.rows.items() if too_heavy(name, row[0], row[1])} == {}
    requested = {name: asks for name, (_, _, asks) in scales.rows.items()}
    assert {name: asks for name, asks in requested.items() if 1 + len(asks) > MOST_REQUESTS} == {}
    assert {
        address for asks in requested.values() for address in asks if not address.startswith("/static/")
    } == set()


@each_language
def test_every_patient_page_is_at_most_ten_kilobytes_and_two_requests(app: Flask, front: str) -> None:
    scales = Scales(app, front)
    for path in sorted(set(public_paths(app)) - FOR_PROFESSIONALS):
        scales.get(path)
    scales.get("/no-such-page", status=404)
    weigh_the_check(scales)
    assert len(scales.rows) > len(JOURNEY.pages) * 2
    assert_light(scales, is_heavy)


@pytest.mark.one_in(3)
@each_language
@pytest.mark.parametrize("persona", PERSONAS)
def test_every_page_of_a_result_and_after_sending_is_small_beside_its_style_sheet(
    app: Flask, front: str, persona: str
) -> None:
    scales = Scales(app, front)
    weigh_what_follows(scales, persona)
    assert len(scales.rows) > 8
    assert_light(scales, is_heavy_later)
