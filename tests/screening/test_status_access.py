"""Who may see the status page, and for how long."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import time_machine
from flask import Flask

from app.screening.status_access import LONGEST_S
from app.submissions.reference import new_reference
from tests.house.test_words import check_words
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, RED_FLAGS, carried, put, send
from tests.screening.sent_fixtures import NO_SIGN, Sent, come_in
from tests.submissions import build
from tests.submissions.build import NOON, contact
from tests.walk import answers_of

NOT_FOUND = "We find nothing with this reference and this date of birth. Check both"


def test_reference_and_birth_date_open_it_and_nothing_identifying_is_in_an_address(
    app: Flask, noon: None
) -> None:
    sent = Sent(app, contact=contact(phone="+1-612-555-0145"))
    heard = sent.reference.replace("-", " ").lower()
    client = PageClient(app)
    page = client.follow(come_in(client, heard, 302))
    assert (page.path, page.heading) == ("/status/yours", "We have your answers")
    assert page.one(".code").get_text() == sent.reference
    kept = carried(client)["status"]
    assert set(kept) == {"id", "at"}
    for telling in ("Edna", "Larson", "1948", "0145", "edna@", "routine", "pain_score", "Ola"):
        assert telling not in page.html.partition("<main")[2].partition("</main>")[0]
    assert "The number we call ends in 45." in page.text
    assert client.get("/status", status=302).location == "/status/yours"
    client.get("/status/yours")
    assert client.post("/status/leave", {}).location == "/status"
    assert "status" not in carried(client)
    assert client.get("/status/yours", status=302).location == "/status"


def test_whichever_is_wrong_the_page_is_the_very_same(app: Flask, noon: None) -> None:
    sent, client = Sent(app), PageClient(app)
    pages = [
        come_in(client, sent.reference, 403, **{"birth_date-year": "1949"}),
        come_in(client, new_reference(), 403),
    ]
    said = [_without_what_was_typed(page) for page in pages]
    assert said[0] == said[1]
    assert pages[0].errors == [NOT_FOUND]
    assert [*pages[0].response.headers.keys()] == [*pages[1].response.headers.keys()]


def _without_what_was_typed(page: Page) -> str:
    soup = page.read_anew()
    for box in soup.select("main input"):
        box["value"] = ""
    return str(soup)


def test_what_cannot_be_a_reference_or_a_day_is_said_and_counts_as_no_try(app: Flask, noon: None) -> None:
    sent, client = Sent(app), PageClient(app)
    for _ in range(8):
        page = come_in(client, "7KQM", 422)
    assert page.errors == ["Enter the 8 letters and numbers of the reference, such as 7KQM-P2XH"]
    for _ in range(8):
        page = come_in(client, sent.reference, 422, **{"birth_date-month": "13"})
    client.get("/status")
    page = client.post("/status", {}, 422)
    assert page.errors[0] == "Enter the reference"
    assert come_in(client, sent.reference).status == 302


def test_only_wrong_tries_count_and_the_page_then_says_to_call(app: Flask, noon: None) -> None:
    sent, client = Sent(app), PageClient(app)
    for _ in range(10):
        assert come_in(client, sent.reference, address="192.0.2.1").status == 302
    wrong = {"birth_date-year": "1949"}
    assert [come_in(client, sent.reference, None, "192.0.2.1", **wrong).status for _ in range(7)] == [
        403
    ] * 6 + [429]
    page = come_in(client, sent.reference, 429, "192.0.2.1")
    assert page.heading == "Call us instead"
    assert page.one("main a.button")["href"].startswith("tel:")  # type: ignore[union-attr]
    check_words(page)
    assert "Retry-After" in page.response.headers
    assert come_in(client, sent.reference, address="192.0.2.2").status == 302, (
        "elsewhere the patient comes in"
    )


def test_many_strangers_are_stopped_too_and_after_a_day_at_most_the_patient_comes_in(app: Flask) -> None:
    sent, client = Sent(app), PageClient(app)
    wrong = {"birth_date-year": "1949"}
    with time_machine.travel(NOON, tick=False) as clock:
        tried = [come_in(client, sent.reference, None, f"192.0.2.{n}", **wrong).status for n in range(13)]
        assert tried == [403] * 12 + [429]
        clock.shift(timedelta(hours=1, seconds=1))
        assert come_in(client, sent.reference, address="198.51.100.1").status == 302
        tries = 12
        for hour in range(2):
            for n in range(12):
                tries += come_in(client, sent.reference, None, f"192.0.{hour}.{n}", **wrong).status == 403
            clock.shift(timedelta(hours=1, seconds=1))
        assert tries == 30, "no more than that in a day"
        assert PageClient(app).get("/status").status == 200
        assert come_in(PageClient(app), sent.reference, address="198.51.100.1").status == 429
        clock.shift(timedelta(days=1))
        assert come_in(PageClient(app), sent.reference, address="198.51.100.1").status == 302


def test_many_tries_at_once_are_no_way_around(stored_app: Flask) -> None:
    sent = Sent(stored_app)

    def try_one(number: int) -> int:
        client = PageClient(stored_app)
        return come_in(
            client, sent.reference, None, "192.0.2.1", **{"birth_date-day": str(number + 5)}
        ).status

    with ThreadPoolExecutor(6) as people:
        found = list(people.map(try_one, range(12)))
    assert found.count(403) == 6
    assert found.count(429) == 6


def test_neither_reference_nor_address_is_kept_with_the_count(app: Flask, noon: None) -> None:
    sent = Sent(app)
    come_in(PageClient(app), sent.reference, None, "192.0.2.77", **{"birth_date-year": "1949"})
    with app.app_context():
        kept = build.everything("rate_counts")
    for plain in (b"192.0.2.77", sent.reference.encode(), b"status"):
        assert plain not in kept


def test_it_closes_after_half_an_hour_and_an_emergency_sign_is_still_answered(app: Flask) -> None:
    sent = Sent(app)
    with time_machine.travel(NOON, tick=False) as clock:
        client = sent.browser()
        client.get("/status/worse")
        clock.shift(timedelta(seconds=LONGEST_S + 1))
        page = client.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"}, 403)
        assert page.soup.select_one("main .emergency a[href='tel:911']")
        assert "We closed the page after 30 minutes" in page.text
        assert "What you typed last was not sent." in page.text
        assert sent.do("stored").next_action != "call_now"
        assert "30 minutes" not in client.get("/status").text


def test_what_this_browser_just_sent_need_not_be_typed_again(patient: PageClient) -> None:
    page = send(patient, answers_of("standard"))
    reference = page.reference
    assert any(link["href"] == "/status" for link in page.soup.select("main a"))
    assert patient.get("/status").one("#reference")["value"] == reference
    assert "http://localhost/status" in patient.get("/check/copy").text
    assert any(link["href"] == "/status" for link in patient.get("/").soup.select("main a"))
    come_in(patient, str(reference), 302)
    patient.get("/status/take-back")
    patient.post("/status/take-back", {})
    sent = patient.get("/check/sent").text
    assert "You took this back. No one calls you about it." in sent
    assert "reviews your answers by" not in sent
    patient.get("/check/clear")
    patient.follow(patient.post("/check/clear", {}))
    assert "status" not in carried(patient)


def test_the_longest_draft_and_the_status_page_fit_into_the_cookie(app: Flask, noon: None) -> None:
    sent, client = Sent(app), PageClient(app)
    put(client, EVERY_PAGE_ASKED, withdrawn=sorted(RED_FLAGS), entered_by=10**9, entered_by_name="Ł" * 40)
    page = client.follow(come_in(client, sent.reference, 302))
    assert page.path == "/status/yours"
    assert "draft" in carried(client)
