"""What every invalid form shows: the same errors in the summary and at the fields, and the focus on the summary."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Flask

from app.questionnaire.questions import JOURNEY
from tests.elements import Element
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, path_of, put, send
from tests.walk import BORN

OTHER_FORMS = ("/check/send", "/check/save", "/check/come-back")


def post_blank(patient: PageClient, path: str) -> Page:
    patient.get(path)
    return patient.post(path, {}, status=422)


def every_invalid_page(patient: PageClient, who: str) -> Iterator[Page]:
    """Each page for patients that has a form, posted blank."""
    for path in (*map(path_of, JOURNEY.pages), *OTHER_FORMS):
        put(patient, {**EVERY_PAGE_ASKED, "answering_for": who})
        yield post_blank(patient, path)
    reference = send(patient, {**EVERY_PAGE_ASKED, "answering_for": who}).reference or ""
    patient.get("/status")
    yield patient.post("/status", {}, status=422)
    patient.get("/status")
    patient.follow(patient.post("/status", {"reference": reference, **BORN}))
    for path in ("/status/phone", "/status/worse"):
        yield post_blank(patient, path)


def test_every_invalid_form_says_so_in_title_summary_and_field(app: Flask) -> None:
    for who in ("self", "someone_else"):
        checked = []
        for page in every_invalid_page(PageClient(app), who):
            assert words(page.one("title")).startswith("Error: "), page.path
            summary = page.one("main .problems")
            assert (summary["role"], summary["tabindex"]) == ("alert", "-1"), page.path
            assert summary.has_attr("autofocus"), page.path
            assert comes_first(page, summary), page.path
            at_fields = [words(line).removeprefix("Error: ") for line in page.soup.select("main .error")]
            assert at_fields == page.errors, page.path
            assert page.errors, page.path
            checked.append(page.path)
        assert len(checked) == len(JOURNEY.pages) + len(OTHER_FORMS) + 3


def test_a_form_that_asks_for_emergency_signs_says_911_in_its_summary_of_errors(app: Flask) -> None:
    with_911 = {
        page.path
        for page in every_invalid_page(PageClient(app), "self")
        if "If this is an emergency, call 911 now." in words(page.one("main .problems"))
    }
    assert with_911 == {"/check/emergency-signs", "/status/worse"}


def comes_first(page: Page, summary: Element) -> bool:
    """Whether the summary is the first element of the main part that can take the focus."""
    first = page.one("main").select("a, input, button, .problems")[0]
    return first == summary
