"""Access to the status page: who gets it, and for how long."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import time_machine
from flask import Flask

from app.cookie import CLOCKS_DIFFER_S
from app.screening.status_access import LONGEST_S
from app.submissions.reference import new_reference
from tests.house.test_words import check_words
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, RED_FLAGS, carried, put, send
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission, sign_in_to_status
from tests.submissions import build
from tests.submissions.build import NOON, contact
from tests.walk import BORN, answers_of

NOT_FOUND = "We find nothing with this reference and this date of birth. Check both"


def test_reference_and_birth_date_open_a_status_page_without_identifying_data(app: Flask, noon: None) -> None:
    sent = SentSubmission(app, contact=contact(phone="+1-612-555-0145"))
    typed = sent.reference.replace("-", " ").lower()
    client = PageClient(app)
    page = client.follow(sign_in_to_status(client, typed, 302))
    assert (page.path, page.heading) == ("/status/yours", "We have your answers")
    assert page.one(".code").get_text() == sent.reference
    stored = carried(client)["status"]
    assert set(stored) == {"id", "at", "b"}
    for identifying in ("Edna", "Larson", "1948", "0145", "edna@", "routine", "pain_score", "Ola"):
        assert identifying not in page.html.partition("<main")[2].partition("</main>")[0]
    assert "The number we call ends in 45." in page.text
    assert client.get("/status", status=302).location == "/status/yours"
    client.get("/status/yours")
    assert client.post("/status/leave", {}).location == "/status"
    assert "status" not in carried(client)
    assert client.get("/status/yours", status=302).location == "/status"


def test_a_wrong_reference_and_a_wrong_birth_date_get_the_same_page(app: Flask, noon: None) -> None:
    sent, client = SentSubmission(app), PageClient(app)
    pages = [
        sign_in_to_status(client, sent.reference, 403, **{"birth_date-year": "1949"}),
        sign_in_to_status(client, new_reference(), 403),
    ]
    htmls = [_without_inputs(page) for page in pages]
    assert htmls[0] == htmls[1]
    assert pages[0].errors == [NOT_FOUND]
    assert [*pages[0].response.headers.keys()] == [*pages[1].response.headers.keys()]


def _without_inputs(page: Page) -> str:
    soup = page.fresh_soup()
    for box in soup.select("main input"):
        box["value"] = ""
    return str(soup)


def test_an_invalid_reference_or_date_is_reported_and_counts_as_no_attempt(app: Flask, noon: None) -> None:
    sent, client = SentSubmission(app), PageClient(app)
    for _ in range(8):
        page = sign_in_to_status(client, "7KQM", 422)
    assert page.errors == ["Enter the 8 letters and numbers of the reference, such as 7KQM-P2XH"]
    for _ in range(8):
        page = sign_in_to_status(client, sent.reference, 422, **{"birth_date-month": "13"})
    client.get("/status")
    page = client.post("/status", {}, 422)
    assert page.errors[0] == "Enter the reference"
    assert sign_in_to_status(client, sent.reference).status == 302


def test_only_failed_attempts_count_and_at_the_limit_the_page_says_to_call(app: Flask, noon: None) -> None:
    sent, client = SentSubmission(app), PageClient(app)
    for _ in range(10):
        assert sign_in_to_status(client, sent.reference, address="192.0.2.1").status == 302
    wrong = {"birth_date-year": "1949"}
    assert [
        sign_in_to_status(client, sent.reference, None, "192.0.2.1", **wrong).status for _ in range(7)
    ] == [403] * 6 + [429]
    page = sign_in_to_status(client, sent.reference, 429, "192.0.2.1")
    assert page.heading == "Call us instead"
    assert page.one("main a.button")["href"].startswith("tel:")  # type: ignore[union-attr]
    check_words(page)
    assert "Retry-After" in page.response.headers
    assert sign_in_to_status(client, sent.reference, address="192.0.2.2").status == 302, (
        "from another address the patient has access"
    )


def test_many_strangers_are_stopped_and_lock_the_patient_out_for_a_day_at_most(app: Flask) -> None:
    sent, client = SentSubmission(app), PageClient(app)
    wrong = {"birth_date-year": "1949"}
    with time_machine.travel(NOON, tick=False) as clock:
        statuses = [
            sign_in_to_status(client, sent.reference, None, f"192.0.2.{n}", **wrong).status for n in range(13)
        ]
        assert statuses == [403] * 12 + [429]
        clock.shift(timedelta(hours=1, seconds=1))
        assert sign_in_to_status(client, sent.reference, address="198.51.100.1").status == 302
        failures = 12
        for hour in range(2):
            for n in range(12):
                failures += (
                    sign_in_to_status(client, sent.reference, None, f"192.0.{hour}.{n}", **wrong).status
                    == 403
                )
            clock.shift(timedelta(hours=1, seconds=1))
        assert failures == 30, "the limit for a day"
        assert PageClient(app).get("/status").status == 200
        assert sign_in_to_status(PageClient(app), sent.reference, address="198.51.100.1").status == 429
        clock.shift(timedelta(days=1))
        assert sign_in_to_status(PageClient(app), sent.reference, address="198.51.100.1").status == 302


def test_simultaneous_attempts_do_not_get_around_the_limit(stored_app: Flask) -> None:
    sent = SentSubmission(stored_app)

    def attempt(number: int) -> int:
        client = PageClient(stored_app)
        return sign_in_to_status(
            client, sent.reference, None, "192.0.2.1", **{"birth_date-day": str(number + 5)}
        ).status

    with ThreadPoolExecutor(6) as executor:
        statuses = list(executor.map(attempt, range(12)))
    assert statuses.count(403) == 6
    assert statuses.count(429) == 6


def test_the_stored_counts_hold_neither_reference_nor_address(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    sign_in_to_status(PageClient(app), sent.reference, None, "192.0.2.77", **{"birth_date-year": "1949"})
    with app.app_context():
        stored = build.everything("rate_counts")
    for plain in (b"192.0.2.77", sent.reference.encode(), b"status"):
        assert plain not in stored


def test_a_status_page_expires_after_half_an_hour_but_a_sign_still_shows_911(app: Flask) -> None:
    sent = SentSubmission(app)
    with time_machine.travel(NOON, tick=False) as clock:
        client = sent.browser()
        client.get("/status/worse")
        clock.shift(timedelta(seconds=LONGEST_S + 1))
        page = client.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"}, 403)
        assert page.soup.select_one("main .emergency a[href='tel:911']")
        assert "We closed the page after 30 minutes" in page.text
        assert "What you typed last was not sent." in page.text
        assert sent.build("stored").next_action != "call_now"
        assert "30 minutes" not in client.get("/status").text


def test_a_status_page_stays_open_when_the_next_server_has_a_slower_clock(app: Flask) -> None:
    sent = SentSubmission(app)
    with time_machine.travel(NOON, tick=False) as clock:
        client = PageClient(app)
        sign_in_to_status(client, sent.reference, 302)
        clock.shift(timedelta(seconds=-CLOCKS_DIFFER_S))
        client.get("/status/worse")
        client.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"})
        assert "new fever or shaking chills" in client.get("/status/yours").text
        clock.shift(timedelta(hours=-1))
        client.get("/status/yours")
        clock.shift(timedelta(seconds=LONGEST_S + 1))
        assert client.get("/status/yours", 302).location == "/status"


def test_the_reference_just_sent_is_filled_in_on_the_status_form(patient: PageClient) -> None:
    page = send(patient, answers_of("standard"))
    reference = page.reference
    assert any(link["href"] == "/status" for link in page.soup.select("main a"))
    assert patient.get("/status").one("#reference")["value"] == reference
    assert "http://localhost/status" in patient.get("/check/copy").text
    assert any(link["href"] == "/status" for link in patient.get("/").soup.select("main a"))
    sign_in_to_status(patient, str(reference), 302)
    patient.get("/status/take-back")
    patient.post("/status/take-back", {})
    sent = patient.get("/check/sent").text
    assert "You took this back. No one calls about it." in sent
    assert "review your answers by" not in sent
    patient.get("/check/clear")
    patient.follow(patient.post("/check/clear", {}))
    assert "status" not in carried(patient)


def test_the_longest_draft_and_the_status_page_fit_in_the_cookie(app: Flask, noon: None) -> None:
    sent, client = SentSubmission(app), PageClient(app)
    put(client, EVERY_PAGE_ASKED, withdrawn=sorted(RED_FLAGS))
    page = client.follow(sign_in_to_status(client, sent.reference, 302))
    assert page.path == "/status/yours"
    assert "draft" in carried(client)


def test_who_feels_worse_is_led_straight_to_the_questions(app: Flask) -> None:
    sent = SentSubmission(app)
    client = PageClient(app)
    page = client.follow(client.get("/status/worse", 302))
    assert page.heading == "Tell us that it is worse"
    assert "If this is an emergency, call 911 now." in page.text
    action = str(page.one("main form")["action"])
    assert client.post(action, {"reference": sent.reference, **BORN}, 302).location == "/status/worse"


def test_who_wants_a_copy_is_told_why_the_birth_date_is_asked(app: Flask) -> None:
    page = PageClient(app).get("/status?to=copy")
    assert page.heading == "Open your copy"
    assert "To keep it private, type the date of birth." in page.text
    assert page.text.count("Open the copy") == 1
