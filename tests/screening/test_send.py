"""Sending once: what is stored, on each database, and what the cookie holds afterwards."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from flask import Flask

from app.extensions import db
from app.submissions.worklist.search import shown_texts
from tests.pages import PageClient
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    NO_SIGN,
    SIGNS,
    carried,
    contact_of,
    draft_of,
    open_send,
    put,
    references,
    send,
    the_one_stored,
)
from tests.walk import HELPER, answers_of

REFERENCE = re.compile(r"[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}")


def test_sending_stores_one_row_under_the_reference_shown(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    sent = send(stored_patient, EVERY_PAGE_ASKED)
    assert REFERENCE.fullmatch(sent.reference or "")
    assert references(stored_app) == [sent.reference]


def test_going_back_reloading_and_sending_again_show_the_same_reference(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    reference = send(stored_patient, EVERY_PAGE_ASKED).reference
    for path in (
        "/check/sent",
        "/check",
        "/check/send",
        "/check/result",
        "/check/answers",
        "/check/pain-now",
    ):
        assert stored_patient.follow(stored_patient.get(path, status=None)).reference == reference, path
    again = stored_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED))
    assert stored_patient.follow(again).reference == reference
    assert len(references(stored_app)) == 1


def test_sending_again_after_a_lost_response_stores_one_submission(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    form = open_send(stored_patient, EVERY_PAGE_ASKED)
    unsent = stored_patient.client.get_cookie("check")
    assert unsent is not None
    shown = set()
    for _ in range(3):
        stored_patient.client.set_cookie("check", unsent.value)
        page = stored_patient.follow(stored_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)))
        shown.add(page.reference)
        assert stored_patient.get("/check/copy").status == 200
        stored_patient.last = form
    assert len(shown) == 1
    assert references(stored_app) == [*shown]


def test_another_check_after_starting_again_is_another_submission(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    first = send(stored_patient, EVERY_PAGE_ASKED).reference
    stored_patient.get("/check/sent")
    stored_patient.get("/check/clear")
    stored_patient.follow(stored_patient.post("/check/clear", {}))
    assert send(stored_patient, EVERY_PAGE_ASKED).reference != first
    assert len(references(stored_app)) == 2


def test_no_consent_stores_nothing(stored_app: Flask, stored_patient: PageClient) -> None:
    open_send(stored_patient, EVERY_PAGE_ASKED)
    page = stored_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED, consent="no"), status=200)
    assert page.heading == "Nothing was sent"
    assert page.soup.select('main a[href^="tel:612"]')
    assert page.soup.select('main a[href="/check/copy"]')
    assert references(stored_app) == []
    assert draft_of(stored_patient)["answers"] == EVERY_PAGE_ASKED


def test_a_patient_who_declines_to_send_finds_the_input_when_going_back(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    typed = contact_of(EVERY_PAGE_ASKED, consent="no", email="not an address", **{"birth_date-month": "Sept"})
    page = patient.post("/check/send", typed, status=200)
    hidden = {str(box["name"]): str(box["value"]) for box in page.soup.select('main input[type="hidden"]')}
    hidden.pop("csrf_token")
    form = patient.post("/check/send", {**hidden, "again": "yes"}, status=200)
    assert not form.errors
    assert form.one("#full_name")["value"] == typed["full_name"]
    assert form.one("#birth_date-month")["value"] == "Sept"
    assert form.one("#email")["value"] == "not an address"
    assert form.chosen("needs_interpreter") == [typed["needs_interpreter"]]
    assert not form.chosen("consent")
    assert references(app) == []


def test_refusing_consent_needs_no_other_field(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    assert patient.post("/check/send", {"consent": "no"}, status=200).heading == "Nothing was sent"
    assert references(app) == []


def test_consent_to_an_outdated_text_is_asked_for_again(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    data = contact_of(EVERY_PAGE_ASKED, consent_shown="words of another day")
    page = patient.post("/check/send", data, status=422)
    assert [link["href"] for link in page.soup.select(".problems a")] == ["#consent"]
    assert references(app) == []


@pytest.mark.parametrize("changed", [{"consent": ""}, {"phone": "x"}, {"csrf_token": "stale"}])
def test_an_invalid_form_stores_nothing(app: Flask, changed: dict[str, str]) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    stale = "csrf_token" in changed
    data = contact_of(EVERY_PAGE_ASKED, **changed)
    patient.post("/check/send", data, status=400 if stale else 422, token=not stale)
    assert references(app) == []


def test_a_sent_draft_carries_no_answers(app: Flask) -> None:
    patient = PageClient(app)
    send(patient, EVERY_PAGE_ASKED)
    assert set(draft_of(patient)) == {"id", "sent", "helper", "at"}
    assert draft_of(patient)["helper"] is False
    assert set(carried(patient)) == {"csrf_token", "draft", "b"}
    assert "osteoporosis" not in str(carried(patient))


def test_the_stored_contact_is_what_was_entered(stored_app: Flask, stored_patient: PageClient) -> None:
    send(stored_patient, {**EVERY_PAGE_ASKED, "answering_for": "someone_else"}, phone="(612) 555-0123")
    with the_one_stored(stored_app) as row:
        assert (row.full_name, row.birth_date) == ("Edna Larson", "1948-05-04")
        assert "612-555-0123" in row.contact["phone"]
        assert row.contact["email"] == "edna@example.com"
        assert row.contact["helper_name"] == HELPER["helper_name"]
        assert row.contact["may_speak_to_helper"] is True
        assert (row.clinic_id, row.preferred_language, row.needs_interpreter) == (
            "example-edina",
            "en",
            False,
        )


def test_a_helper_who_is_not_asked_for_is_not_stored(stored_app: Flask, stored_patient: PageClient) -> None:
    send(stored_patient, EVERY_PAGE_ASKED, **HELPER)
    with the_one_stored(stored_app) as row:
        assert row.contact["helper_name"] == ""


@pytest.mark.parametrize("clinic", ["no_preference", ""])
def test_no_preferred_clinic_is_stored_as_none(app: Flask, clinic: str) -> None:
    send(PageClient(app), EVERY_PAGE_ASKED, clinic=clinic)
    with the_one_stored(app) as row:
        assert row.clinic_id is None


def test_answers_off_the_path_are_stored_as_not_asked(stored_app: Flask, stored_patient: PageClient) -> None:
    send(stored_patient, answers_of("imaging", pregnant="yes", fracture_count="more_than_three"))
    with the_one_stored(stored_app) as row:
        assert {"pregnant", "fracture_count", "imaging_date"}.isdisjoint(row.answers["given"])
        assert row.answers["not_asked"] == {"pregnant": "no"}
        assert "flag:more_than_three_levels" not in row.assessment["flags"]


def test_the_consent_is_stored_as_displayed(stored_app: Flask, stored_patient: PageClient) -> None:
    shown = open_send(stored_patient, EVERY_PAGE_ASKED).one(".card p").get_text()
    stored_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED))
    with the_one_stored(stored_app) as row:
        assert shown_texts(db.session, row.consent_text)[0] == shown
        assert row.consent_version


def test_a_withdrawn_emergency_sign_is_in_the_first_event(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    put(stored_patient, EVERY_PAGE_ASKED)
    stored_patient.submit(SIGNS, {**NO_SIGN, "rf_fever": "yes"})
    stored_patient.submit(SIGNS, NO_SIGN)
    stored_patient.get("/check/send")
    stored_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED))
    with the_one_stored(stored_app) as row:
        assert [event.detail for event in row.events] == [{"withdrawn_red_flags": ["rf_fever"]}]


def test_a_check_that_the_database_missed_can_be_sent_again_later_once(
    app: Flask, settings, make_app
) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    cookie = patient.client.get_cookie("check")
    assert cookie is not None
    away = PageClient(make_app(replace(settings, database_url="postgresql://127.0.0.1:9/none")))
    away.client.set_cookie("check", cookie.value)
    away.last = patient.last
    page = away.post("/check/send", contact_of(EVERY_PAGE_ASKED), status=503)
    assert page.heading == "This was not sent"
    assert page.soup.select('main a[href^="tel:612"]')
    assert draft_of(away)["answers"] == EVERY_PAGE_ASKED
    later = patient.follow(patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)))
    assert references(app) == [later.reference]


def test_too_much_from_one_address_is_refused_and_the_page_says_so(settings, make_app) -> None:
    app = make_app(replace(settings, send_limit="1 per hour"))
    first, patient = PageClient(app), PageClient(app)
    send(first, EVERY_PAGE_ASKED)
    open_send(patient, EVERY_PAGE_ASKED)
    patient.post("/check/send", {}, status=422)
    page = patient.post("/check/send", contact_of(EVERY_PAGE_ASKED), status=429)
    assert page.heading == "This was not sent"
    assert "No one will call you until you press Send" in page.text
    assert len(references(app)) == 1
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED
