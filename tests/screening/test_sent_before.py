"""Sending again from a second tab: what was typed there is never dropped without a word."""

from __future__ import annotations

from flask import Flask

from tests.house.test_words import check_words
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, references, send
from tests.screening.sent_fixtures import sign_in_to_status
from tests.walk import answers_of

BEFORE = "This was sent before. What you chose or typed just now was not sent."


def send_from_a_second_tab(patient: PageClient, **changed: str) -> Page:
    page = patient.post("/check/send", contact_of(EVERY_PAGE_ASKED, **changed), status=409)
    check_words(page)
    assert BEFORE in page.text
    return page


def links(page: Page) -> set[str]:
    return {str(link["href"]) for link in page.soup.select("main .card.urgent a")}


def test_a_second_tab_with_another_phone_number_says_which_one_we_call(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    reference = send(stored_patient, EVERY_PAGE_ASKED).reference
    page = send_from_a_second_tab(stored_patient, phone="651-555-0195")
    assert page.reference == reference
    assert f"{BEFORE} The number we call ends in 23." in page.text
    assert links(page) == {"/status/phone"}
    assert references(stored_app) == [reference]


def test_the_same_form_from_a_second_tab_leads_to_the_same_page(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    send(stored_patient, EVERY_PAGE_ASKED)
    typed = contact_of(EVERY_PAGE_ASKED, phone="(612) 555-0123", full_name=" Edna  Larson ")
    assert stored_patient.post("/check/send", typed).location == "/check/sent"


def test_the_number_is_named_with_its_extension_and_is_the_same_without_it(app: Flask) -> None:
    patient = PageClient(app)
    page = send(patient, EVERY_PAGE_ASKED, phone="612-555-0188 ext. 45")
    assert "The number we call ends in 88, ext. 45." in page.text
    typed = contact_of(EVERY_PAGE_ASKED, phone="612-555-0188")
    assert patient.post("/check/send", typed).location == "/check/sent"
    assert "ends in 88, ext. 45" in send_from_a_second_tab(patient, phone="612-555-0189").text


def test_a_number_corrected_since_counts_as_the_one_we_call(app: Flask) -> None:
    patient = PageClient(app)
    reference = str(send(patient, EVERY_PAGE_ASKED).reference)
    sign_in_to_status(patient, reference, 302)
    patient.get("/status/phone")
    patient.post("/status/phone", {"phone": "651-555-0195"})
    patient.get("/check/sent")
    typed = contact_of(EVERY_PAGE_ASKED, phone="651-555-0195")
    assert patient.post("/check/send", typed).location == "/check/sent"
    assert "ends in 95" in send_from_a_second_tab(patient).text


def test_a_second_tab_with_another_name_says_to_call(app: Flask) -> None:
    patient = PageClient(app)
    send(patient, EVERY_PAGE_ASKED)
    for changed in ({"full_name": "Edna Larsen"}, {"birth_date-month": "13"}, {"best_time": "afternoon"}):
        page = send_from_a_second_tab(patient, **changed)
        assert "To change anything else, call us: 612-555-0123" in page.text, changed
        assert "/status/phone" not in links(page), changed


def test_a_helper_who_sends_again_is_compared_with_the_helper_stored(app: Flask) -> None:
    patient, answers = PageClient(app), answers_of("standard", answering_for="someone_else")
    send(patient, answers)
    assert patient.post("/check/send", contact_of(answers)).location == "/check/sent"
    page = patient.post("/check/send", contact_of(answers, may_speak_to_helper="no"), status=409)
    assert "To change anything else" in page.text


def test_a_refusal_after_sending_says_that_it_was_sent_and_how_to_take_it_back(app: Flask) -> None:
    patient = PageClient(app)
    send(patient, EVERY_PAGE_ASKED)
    assert links(send_from_a_second_tab(patient, consent="no")) == {"/status/take-back"}


def test_sending_an_emergency_again_still_shows_911_first(app: Flask) -> None:
    patient, answers = PageClient(app), answers_of("emergency")
    send(patient, answers)
    page = patient.post("/check/send", contact_of(answers, phone="651-555-0195"), status=409)
    assert page.heading == "Call 911 now"
    assert BEFORE in page.text
