"""Finishing on another device: a copy is parked under a code."""

from __future__ import annotations

import logging
import re

import pytest
from flask import Flask

from app.screening.parking_forms import DO_NOT_FIT
from app.submissions import parking_code
from tests.house.test_words import check_words
from tests.pages import PageClient, words
from tests.screening.drafts import (
    AUDIENCES,
    EVERY_PAGE_ASKED,
    carried,
    draft_of,
    put,
    send,
)
from tests.screening.parking import BORN, HALF, OFFER, WELCOME, come_back, parked, save
from tests.screening.test_stop_pages import damaged
from tests.submissions.build import everything
from tests.walk import answers_of


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow hash with little memory: how slow it is is tried elsewhere."""
    monkeypatch.setattr(parking_code, "MEMORY_KIB", 64)


@pytest.fixture
def patient(app: Flask) -> PageClient:
    """A browser at an instance of its own: parked drafts are counted here."""
    return PageClient(app)


def test_a_draft_goes_on_in_another_browser_with_all_it_carries(patient: PageClient) -> None:
    code = save(patient, answers_of("priority"), withdrawn=["rf_fever"])
    here = draft_of(patient)
    assert here["answers"].keys() == answers_of("priority").keys()
    assert here["withdrawn"] == ["rf_fever"]
    assert re.fullmatch(r"[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}", code)
    other = PageClient(patient.app)
    typed = f"  {code.lower().replace('-', ' – ')}. "
    assert come_back(other, typed, **{"birth_date-month": " may "}).location == WELCOME
    assert {**draft_of(other), "parked": here["parked"]} == here
    assert parked(patient) == 0
    assert come_back(PageClient(patient.app), code, status=403).errors == [DO_NOT_FIT]


def test_a_draft_that_is_not_finished_goes_on_at_its_next_question(patient: PageClient) -> None:
    other = PageClient(patient.app)
    page = other.follow(come_back(other, save(patient, HALF)))
    assert page.heading == "Your saved answers are here"
    assert [link["href"] for link in page.soup.select("main a")] == ["/check/age-band"]
    assert draft_of(other)["answers"] == HALF


def test_the_code_is_shown_once_and_is_nowhere_else(
    patient: PageClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    put(patient, HALF)
    patient.get("/check/save")
    sent_on = patient.post("/check/save", BORN)
    page = patient.follow(sent_on)
    code = page.one(".code").get_text()
    signs = code.replace("-", "")
    again = patient.get("/check/saved")
    assert again.heading == "The code was shown once"
    kept = [sent_on.location, again.html, str(carried(patient)), caplog.text]
    with patient.app.app_context():
        kept.append(everything().decode("latin-1"))
    assert not [place for place in kept if code in place or signs in place]
    assert "/check/come-back" in page.text
    assert page.response.headers["Cache-Control"] == "no-store"
    assert not page.soup.select('a[hreflang], a[href^="/feedback"]'), "away and back, and the code is gone"


def test_a_new_code_ends_the_old_one_and_no_other(patient: PageClient) -> None:
    neighbour = save(PageClient(patient.app), HALF)
    old = save(patient, HALF)
    assert "A new code takes the place of the old one" in patient.get("/check/save").text
    new = save(patient)
    assert parked(patient) == 2
    come_back(PageClient(patient.app), old, status=403)
    come_back(PageClient(patient.app), new)
    come_back(PageClient(patient.app), neighbour)


def test_only_a_patients_own_draft_that_is_not_sent_can_be_parked(patient: PageClient) -> None:
    for page in ("/check/save", "/check/saved"):
        assert patient.get(page, status=302).location == "/check"
    put(patient, {})
    assert patient.get("/check/save", status=302).location == "/check"
    put(patient, HALF, entered_by=1, entered_by_name="Kim")
    with patient.client.session_transaction() as session:
        session["staff"] = "x"
    assert patient.get("/check/save", status=302).location == "/staff/sign-in"
    send(patient, EVERY_PAGE_ASKED)
    patient.get("/check/sent")
    assert patient.get("/check/save", status=302).location == "/check"
    assert patient.post("/check/save", BORN).location == "/check"
    assert parked(patient) == 0


def test_it_is_offered_where_there_is_something_to_finish(patient: PageClient) -> None:
    assert OFFER not in patient.follow(patient.get("/check", status=302)).text
    put(patient, EVERY_PAGE_ASKED)
    for path in ("/check/answers", "/check/result"):
        assert patient.get(path).soup.select('main a[href="/check/save"]'), path
    assert words(patient.get("/check/pain-score").one('main button[name="then"]')) == OFFER
    put(patient, answers_of("emergency"))
    assert patient.get("/check/result").soup.select('main a[href="/check/save"]')
    assert not patient.get("/check/emergency").soup.select('a[href="/check/save"]')


def test_finishing_later_takes_the_answer_on_the_page_along(patient: PageClient) -> None:
    put(patient, HALF)
    patient.get("/check/age-band")
    assert patient.post("/check/age-band", {"age_band": "50_64", "then": "save"}).location == "/check/save"
    assert draft_of(patient)["answers"] == {**HALF, "age_band": "50_64"}


@pytest.mark.parametrize("answer", [{}, {"age_band": "a hundred"}])
def test_finishing_later_needs_no_answer_on_the_page(patient: PageClient, answer: dict[str, str]) -> None:
    put(patient, HALF)
    patient.get("/check/age-band")
    assert patient.post("/check/age-band", {**answer, "then": "save"}).location == "/check/save"
    assert draft_of(patient)["answers"] == HALF


def test_finishing_later_never_hides_a_sign_of_an_emergency(patient: PageClient) -> None:
    put(patient, HALF)
    patient.get("/check/emergency-signs")
    page = patient.post("/check/emergency-signs", {"rf_fever": "yes", "then": "save"})
    assert page.location == "/check/emergency"


def test_coming_back_is_offered_where_a_check_begins_or_ends(patient: PageClient) -> None:
    pages = [patient.get("/")]
    put(patient, HALF)
    pages.append(patient.get("/check"))
    pages.append(PageClient(patient.app).post("/check/age-band", {}, status=400, token=False))
    damaged(patient)
    pages.append(patient.get("/check/answers", status=400))
    for page in pages:
        assert page.soup.select('main a[href="/check/come-back"]'), page.path


def test_in_an_emergency_911_stands_first_and_coming_back_leads_to_it(patient: PageClient) -> None:
    put(patient, answers_of("emergency"))
    for page in (patient.get("/check/save"), patient.post("/check/save", {}, status=422)):
        assert page.text.startswith("Call 911 now"), page.text[:80]
    patient.get("/check/save")
    page = patient.follow(patient.post("/check/save", BORN))
    assert page.text.startswith("Call 911 now")
    assert "Call 911 first" in page.text
    other = PageClient(patient.app)
    assert come_back(other, page.one(".code").get_text()).location == "/check/emergency"
    assert other.get("/check/come-back").text.startswith("Your answers show a sign of an emergency")


def test_the_pages_are_plain_and_promise_nothing(patient: PageClient) -> None:
    pages = []
    for who in AUDIENCES:
        put(patient, answers_of("urgent", answering_for=who))
        pages += [patient.get("/check/save"), patient.post("/check/save", {}, status=422)]
        patient.get("/check/save")
        pages += [patient.follow(patient.post("/check/save", BORN)), patient.get("/check/saved")]
    for page in pages:
        check_words(page)
        assert "You have not sent this yet" in page.text
        assert "to urgent care or the ER today" in page.text
        assert re.findall(r"(\w+ \w+) will call", page.text) in ([], ["No one"], [". No one"]), page.text
    pages = [patient.get("/check/come-back"), come_back(patient, "", status=422)]
    for page in pages:
        check_words(page)
        assert "call" not in page.text
