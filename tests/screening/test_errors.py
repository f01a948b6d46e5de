"""What every form says when it cannot be read: the same words above and at the field, and the focus on them."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from flask import Flask

from app.questionnaire.questions import JOURNEY
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, path_of, put, send
from tests.walk import BORN

WAYS = ("/check/send", "/check/save", "/check/come-back")


def refused(patient: PageClient, path: str) -> Page:
    patient.get(path)
    return patient.post(path, {}, status=422)


def every_refused_page(patient: PageClient, who: str) -> Iterator[Page]:
    """Each page of a patient that has a form, sent with nothing filled in."""
    for path in (*map(path_of, JOURNEY.pages), *WAYS):
        put(patient, {**EVERY_PAGE_ASKED, "answering_for": who})
        yield refused(patient, path)
    reference = send(patient, {**EVERY_PAGE_ASKED, "answering_for": who}).reference or ""
    patient.get("/status")
    yield patient.post("/status", {}, status=422)
    patient.get("/status")
    patient.follow(patient.post("/status", {"reference": reference, **BORN}))
    for path in ("/status/phone", "/status/worse"):
        yield refused(patient, path)


def test_every_page_that_cannot_be_read_says_so_in_title_summary_and_field(app: Flask) -> None:
    for who in ("self", "someone_else"):
        seen = []
        for page in every_refused_page(PageClient(app), who):
            assert words(page.one("title")).startswith("Error: "), page.path
            summary = page.one("main .problems")
            assert (summary["role"], summary["tabindex"]) == ("alert", "-1"), page.path
            assert summary.has_attr("autofocus"), page.path
            assert comes_first(page, summary), page.path
            at_fields = [words(line).removeprefix("Error: ") for line in page.soup.select("main .error")]
            assert at_fields == page.errors, page.path
            assert page.errors, page.path
            seen.append(page.path)
        assert len(seen) == len(JOURNEY.pages) + len(WAYS) + 3


def comes_first(page: Page, summary: Tag) -> bool:
    """Whether nothing that takes the focus stands between the top of the main part and the summary."""
    first = page.one("main").select("a, input, button, .problems")[0]
    return first is summary
