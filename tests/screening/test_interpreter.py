"""Asking for a call with an interpreter: 911 first, stored once, urgent, and no answer or score anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from app.i18n.certified_sentences import SENTENCES
from app.rules.tiers import Tier
from app.rules.wording.patient_messages import SAFETY_NET_SIGNS, URGENT
from app.submissions.contact_details import LANGUAGES
from config import Settings
from tests.house.test_words import check_words
from tests.i18n.marked import every_sentence_in_brackets, outside
from tests.i18n.test_pages import CLINIC
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, draft_of, put, references, the_one_stored
from tests.screening.sent_fixtures import paused, sign_in_to_status

CALL = {
    "full_name": "Hodan Warsame",
    "phone": "612-555-0142",
    "language": "so",
    "other_language": "",
    "consent": "yes",
}
OTHER = {"language": "other", "other_language": "Tigrinya"}


def ask(patient: PageClient, **changed: str) -> Page:
    """Ask for a call; return the page after it."""
    return patient.follow(patient.post("/interpreter", form_of(patient, **changed)))


def form_of(patient: PageClient, **changed: str) -> dict[str, str]:
    page = patient.get("/interpreter")
    hidden = {str(box["name"]): str(box["value"]) for box in page.soup.select("form [type=hidden]")}
    hidden.pop("csrf_token")
    return {**hidden, **CALL, **changed}


def refused(patient: PageClient, **changed: str) -> list[str]:
    page = patient.post("/interpreter", form_of(patient, **changed), status=422)
    assert page.one("#phone")["value"] == changed.get("phone", CALL["phone"])
    return [str(link["href"])[1:] for link in page.soup.select(".problems a")]


def test_every_language_but_english_can_be_chosen_with_its_official_sentence(patient: PageClient) -> None:
    page = patient.get("/interpreter")
    values = [str(box["value"]) for box in page.soup.select("input[name=language]")]
    assert values == [code for code in LANGUAGES if code != "en"]
    for sentence in SENTENCES:
        assert sentence.before in page.one(f'p[lang="{sentence.code}"]').get_text()


def test_the_page_says_911_first_and_that_it_is_urgent(patient: PageClient) -> None:
    page = patient.get("/interpreter")
    assert page.soup.select('.emergency a[href="tel:911"]')
    for sign in SAFETY_NET_SIGNS:
        assert sign in page.one(".emergency").get_text()
    assert URGENT.heading.patient in page.one(".urgent").get_text()
    assert not page.soup.select("[checked]")


def test_the_pages_are_easy_to_read_and_translated(shared_app: Flask, patient: PageClient) -> None:
    names = [name.partition(" ")[0] for name in LANGUAGES.values()]
    check_words(patient.get("/interpreter"))
    check_words(ask(patient))
    with every_sentence_in_brackets():
        spanish = PageClient(shared_app)
        sent = ask(spanish)
        assert outside(spanish.get("/es/interpreter/sent"), *CLINIC, sent.reference) == []
        assert outside(spanish.get("/es/interpreter"), *CLINIC, *names) == []


def test_a_request_is_stored_without_answers_or_a_birth_date(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    page = ask(stored_patient)
    with the_one_stored(stored_app) as submission:
        assert page.reference == submission.reference
        assert Tier(submission.tier) is Tier.URGENT_CLINICIAN
        assert submission.channel == "interpreter"
        assert (submission.answers["given"], submission.birth_date, submission.age_band) == ({}, "", "")
        assert submission.full_name == "Hodan Warsame"
        assert submission.phone == "+1-612-555-0142"
        assert (submission.preferred_language, submission.needs_interpreter) == ("so", True)
        assert submission.open_questions > 20


def test_pressing_send_twice_stores_one_request(stored_app: Flask, stored_patient: PageClient) -> None:
    form = form_of(stored_patient)
    shown = set()
    for _ in range(2):
        stored_patient.get("/interpreter")
        shown.add(stored_patient.follow(stored_patient.post("/interpreter", form)).reference)
    assert shown == set(references(stored_app))
    assert len(references(stored_app)) == 1


def test_another_request_is_stored_for_another_person(app: Flask) -> None:
    patient = PageClient(app)
    assert ask(patient).reference != ask(patient, full_name="Ali Warsame").reference
    assert len(references(app)) == 2


def test_the_page_afterwards_says_when_we_call_and_shows_no_result(patient: PageClient) -> None:
    page = ask(patient)
    assert page.heading == "You asked us to call you"
    assert page.tier is None
    assert page.soup.select('.emergency a[href="tel:911"]')
    assert "A nurse or doctor will try to call you by" in page.one(".urgent").get_text()
    assert "The number we call ends in 42." in page.text
    assert not page.soup.select('main a[href*="status"]')
    assert patient.get("/interpreter/sent").reference == page.reference


def test_the_page_afterwards_repeats_the_official_sentence(patient: PageClient) -> None:
    assert ask(patient, language="hmn").soup.select('main p[lang="hmn"]')
    assert not ask(patient, language="so").soup.select("main p[lang]")


def test_without_a_request_the_page_afterwards_leads_to_the_form(patient: PageClient) -> None:
    assert patient.get("/interpreter/sent", status=302).location.endswith("/interpreter")


def test_no_birth_date_opens_a_status_page_for_it(app: Flask) -> None:
    reference = ask(PageClient(app)).reference or ""
    page = sign_in_to_status(PageClient(app), reference, 403)
    assert "We find nothing with this reference and this date of birth" in page.text


@pytest.mark.parametrize(
    ("changed", "at"),
    [
        ({"full_name": " "}, "full_name"),
        ({"phone": "12"}, "phone"),
        ({"language": ""}, "language"),
        ({"language": "en"}, "language"),
        ({"language": "other"}, "other_language"),
        ({"other_language": "Tigrinya"}, "other_language"),
        ({**OTHER, "other_language": "T" * 61}, "other_language"),
        ({"consent": ""}, "consent"),
        ({"consent": "no"}, "consent"),
        ({"consent_shown": "0" * 32}, "consent"),
    ],
)
def test_a_request_with_a_fault_is_shown_again_and_not_stored(
    app: Flask, changed: dict[str, str], at: str
) -> None:
    assert refused(PageClient(app), **changed) == [at]
    assert references(app) == []


def test_a_language_that_is_not_in_the_list_is_stored_in_the_patients_words(app: Flask) -> None:
    ask(PageClient(app), **OTHER)
    with the_one_stored(app) as submission:
        assert submission.preferred_language == "other"
        assert submission.contact["language_name"] == "Tigrinya"


def test_a_forged_id_of_the_form_is_replaced(app: Flask) -> None:
    ask(PageClient(app), call_id="../../x")
    with the_one_stored(app) as submission:
        assert len(submission.draft_id) == 32


def test_a_stale_page_keeps_what_was_typed(app: Flask) -> None:
    patient = PageClient(app)
    form = form_of(patient)
    page = patient.post("/interpreter", {**form, "csrf_token": "x"}, status=400, token=False)
    assert page.one("#phone")["value"] == CALL["phone"]
    assert references(app) == []


def test_a_change_of_language_keeps_what_was_typed_and_the_forms_id(patient: PageClient) -> None:
    form = form_of(patient)
    page = patient.post("/es/interpreter", {**form, "again": "yes"}, status=200)
    assert page.heading == "Llámenme con un intérprete"
    assert page.one("#full_name")["value"] == CALL["full_name"]
    assert page.chosen("language") == ["so"]
    assert page.one("[name=call_id]")["value"] == form["call_id"]
    assert not page.errors


def test_a_draft_in_the_same_browser_is_left_alone(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    ask(patient)
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED


def test_while_intake_is_paused_it_says_call_us_but_a_sent_request_is_shown(app: Flask) -> None:
    patient = PageClient(app)
    ask(patient)
    with paused(app):
        assert patient.get("/interpreter", status=503).heading == "Call us instead"
        page = patient.get("/interpreter/sent")
    assert "Do not wait for our call" in page.text
    assert "will try to call you by" not in page.text


def test_requests_from_one_address_are_limited_as_sending_is(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    patient = PageClient(make_app(replace(settings, send_limit="1 per hour")))
    ask(patient)
    patient.post("/interpreter", form_of(patient), status=429)


def test_clearing_the_device_takes_the_request_off_it(patient: PageClient) -> None:
    reference = ask(patient).reference
    assert reference in patient.get("/check/clear").text
    patient.follow(patient.post("/check/clear", {}))
    assert patient.get("/interpreter/sent", status=302).location.endswith("/interpreter")
