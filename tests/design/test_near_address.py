"""Addresses typed with capitals, or with a slash or full stop at the end, lead to the page."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest

from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, draft_of, put


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("/check/", "/check"),
        ("/status/", "/status"),
        ("/clinics/", "/clinics"),
        ("/es/check/", "/es/check"),
        ("/Status", "/status"),
        ("/Clinics", "/clinics"),
        ("/ES/", "/es/"),
        ("/ES", "/es/"),
        ("/Es/Check/", "/es/check"),
        ("/es/About/Risks/", "/es/about/risks"),
        ("/check.", "/check"),
        ("/Check/Result", "/check/result"),
        ("/check/pain-now/", "/check/pain-now"),
        ("/ABOUT/The-Day//", "/about/the-day"),
        ("/Staff/People/", "/staff/people"),
        ("/Staff", "/staff"),
        ("/how-it-works/FOR-DOCTORS", "/how-it-works/for-doctors"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_slash_at_the_end_or_capitals_lead_to_the_page(
    patient: PageClient, typed: str, page: str, method: str
) -> None:
    answer = patient.client.open(typed, method=method)
    assert (answer.status_code, answer.headers["Location"]) == (308, page)


def test_the_query_is_kept_as_it_is(patient: PageClient) -> None:
    assert patient.get("/Check/?back=yes&x=A%2FB", 308).location == "/check?back=yes&x=A%2FB"
    assert patient.get("/es/Clinics?", 308).location == "/es/clinics"


@pytest.mark.parametrize("typed", ["/nothing/", "/Nothing", "/check/pain-now/More/", "/es/es/check"])
def test_an_address_without_a_page_is_not_found(patient: PageClient, typed: str) -> None:
    patient.get(typed, status=404)


@pytest.mark.parametrize(
    "typed",
    [
        "//evil.example/",
        "//evil.example/Check/",
        "///evil.example//",
        "//evil.example/../check/",
        "/\\evil.example/",
        "/\\/evil.example/Check",
        "/\tevil.example/",
        "/https://evil.example/",
        "/check/\r\nLocation: https://evil.example/",
    ],
)
def test_no_redirect_leads_to_another_site(patient: PageClient, typed: str) -> None:
    answer = patient.client.get("/", environ_overrides={"PATH_INFO": typed})
    target = urlsplit(urljoin("http://localhost/", answer.headers.get("Location", "/")))
    assert target.netloc == "localhost", typed


def test_every_redirect_ends_at_once(patient: PageClient) -> None:
    for typed in ("/Check/Nothing/", "/ES/Staff/", "/es/ES/Check"):
        page = patient.get(typed, status=None)
        assert page.status == 404 or patient.get(page.location, status=None).status == 404, typed


def test_a_post_is_never_redirected(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check/pain-now")
    for typed in ("/check/pain-now/", "/Check/Pain-Now"):
        assert patient.post(typed, {"pain_score": "1"}, status=404).status == 404
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED
