"""Finishing on another device: a copy is parked under a code, and comes back once."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.extensions import limiter
from app.questionnaire.questions import JOURNEY
from app.screening.parking_forms import DO_NOT_FIT
from app.screening.parking_views import MANY_WRONG, WRONG_TRIES
from app.submissions import parking_code
from config import Settings
from tests.house.test_words import check_words
from tests.pages import Page, PageClient, words
from tests.screening.drafts import (
    AUDIENCES,
    EVERY_PAGE_ASKED,
    before,
    carried,
    contact_of,
    draft_of,
    put,
    send,
)
from tests.screening.test_stop_pages import damaged, pause, resume
from tests.submissions.build import NOON, count, everything, rows, run
from tests.walk import answers_of

BORN = {"birth_date-month": "5", "birth_date-day": "4", "birth_date-year": "1948"}
ANOTHER_DAY = {**BORN, "birth_date-day": "5"}
HALF = before(JOURNEY.pages[2], EVERY_PAGE_ASKED)
WELCOME = "/check?back=yes"
OFFER = "Finish later on another device"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow hash with little memory: how slow it is is tried elsewhere."""
    monkeypatch.setattr(parking_code, "MEMORY_KIB", 64)


@pytest.fixture
def patient(app: Flask) -> PageClient:
    """A browser at an instance of its own: parked drafts are counted here."""
    return PageClient(app)


def save(patient: PageClient, answers: dict[str, Any] | None = None, **more: Any) -> str:
    """Park a draft; return the code."""
    if answers is not None:
        put(patient, answers, **more)
    patient.get("/check/save")
    page = patient.follow(patient.post("/check/save", BORN))
    return page.one(".code").get_text()


def come_back(patient: PageClient, code: str, status: int = 302, **more: str) -> Page:
    """Try to open a parked draft."""
    patient.get("/check/come-back")
    return patient.post("/check/come-back", {"code": code, **BORN, **more}, status=status)


def parked(patient: PageClient) -> int:
    with patient.app.app_context():
        return count("parked_drafts")


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


def test_a_draft_in_hand_is_never_overwritten_without_asking(patient: PageClient) -> None:
    code = save(PageClient(patient.app), EVERY_PAGE_ASKED)
    put(patient, HALF)
    asked = come_back(patient, code, status=422)
    assert asked.errors == ["Choose which answers to go on with"]
    assert come_back(patient, code, status=422, here="nothing known").errors == asked.errors
    assert come_back(patient, code, here="keep").location == "/check"
    assert come_back(patient, "", here="keep").location == "/check"
    assert draft_of(patient)["answers"] == HALF
    assert parked(patient) == 1
    assert come_back(patient, code, here="replace").location == WELCOME
    assert draft_of(patient)["answers"].keys() == EVERY_PAGE_ASKED.keys()


def test_what_was_sent_from_here_is_not_lost_from_sight_without_asking(patient: PageClient) -> None:
    code = save(PageClient(patient.app), HALF)
    reference = send(patient, EVERY_PAGE_ASKED).reference
    page = come_back(patient, code, status=422)
    assert "Write down its reference" in page.text
    assert patient.follow(come_back(patient, code, here="keep")).reference == reference
    come_back(patient, code, here="replace")
    assert "sent" not in draft_of(patient)


def test_whatever_is_wrong_the_answer_is_the_same(patient: PageClient) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        code = save(patient, HALF)
        other = PageClient(patient.app)
        wrong_code = come_back(other, "2222-2222", status=403)
        wrong_day = come_back(other, code, status=403, **ANOTHER_DAY)
        with patient.app.app_context():
            assert rows("SELECT tries FROM parked_drafts") == [(1,)]
        clock.shift(timedelta(days=7))
        too_late = come_back(other, code, status=403)
    pages = (wrong_code, wrong_day, too_late)
    assert {tuple(page.errors) for page in pages} == {(DO_NOT_FIT,)}
    assert len({re.sub(r'value="[^"]*"', "", page.html) for page in pages}) == 1
    assert parked(patient) == 0


def test_a_wrong_birth_date_takes_the_work_of_a_wrong_code(
    patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = save(patient, HALF)
    hashed: list[object] = []
    slow = parking_code.hash_secret_raw

    def counted(*args: Any, **more: Any) -> bytes:
        hashed.append(args)
        return slow(*args, **more)

    monkeypatch.setattr(parking_code, "hash_secret_raw", counted)
    other = PageClient(patient.app)
    come_back(other, "2222-2222", status=403)
    come_back(other, code, status=403, **ANOTHER_DAY)
    assert len(hashed) == 2
    come_back(other, "not a code", status=422)
    come_back(other, code, status=422, **{"birth_date-day": "99"})
    assert len(hashed) == 2, "what can not be right needs no work"


def test_after_five_wrong_birth_dates_the_right_one_opens_nothing(patient: PageClient) -> None:
    code = save(patient, HALF)
    other = PageClient(patient.app)
    for _ in range(5):
        come_back(other, code, status=403, **ANOTHER_DAY)
    assert come_back(other, code, status=403).errors == [DO_NOT_FIT]
    assert parked(patient) == 0


MakeApp = Callable[[Settings], Flask]


def test_one_address_may_try_a_few_times_and_then_waits(settings: Settings, make_app: MakeApp) -> None:
    patient = PageClient(make_app(replace(settings, come_back_limit="3 per hour")))
    code = save(patient, HALF)
    other = PageClient(patient.app)
    for _ in range(3):
        come_back(other, "2222-2222", status=403)
    assert come_back(other, code, status=429).heading == "That was too often"
    elsewhere = {"environ_overrides": {"REMOTE_ADDR": "192.0.2.7"}}
    other.get("/check/come-back")
    assert other.post("/check/come-back", {"code": code, **BORN}, **elsewhere).status == 302


def test_while_many_guess_every_address_gets_fewer_tries_and_none_is_shut_out(patient: PageClient) -> None:
    code = save(patient, HALF)
    other = PageClient(patient.app)
    with patient.app.test_request_context():
        limiter.limiter.hit(MANY_WRONG, WRONG_TRIES, cost=MANY_WRONG.amount - 1)
    for _ in range(4):
        come_back(other, "2222-2222", status=403)
    come_back(other, "2222-2222", status=429)
    third = {"environ_overrides": {"REMOTE_ADDR": "192.0.2.8"}}
    other.get("/check/come-back")
    assert other.post("/check/come-back", {"code": code, **BORN}, **third).status == 302


def test_a_browser_without_cookies_uses_no_code_up(patient: PageClient) -> None:
    code = save(patient, HALF)
    page = PageClient(patient.app).post("/check/come-back", {"code": code, **BORN}, status=400, token=False)
    assert page.heading == "We can not find your answers"
    assert parked(patient) == 1


def test_with_a_damaged_cookie_one_can_come_back(patient: PageClient) -> None:
    code = save(PageClient(patient.app), HALF)
    damaged(patient)
    assert come_back(patient, code).location == WELCOME


def test_a_page_that_was_open_for_too_long_is_shown_again_with_what_was_typed(patient: PageClient) -> None:
    code = save(patient, HALF)
    other = PageClient(patient.app)
    other.get("/check/come-back")
    data = {"code": code, **BORN, "csrf_token": "stale"}
    page = other.post("/check/come-back", data, status=400, token=False)
    assert page.one("#code")["value"] == code
    assert page.one("#birth_date-year")["value"] == "1948"
    patient.get("/check/save")
    page = patient.post("/check/save", {**BORN, "csrf_token": "stale"}, status=400, token=False)
    assert page.one("#birth_date-year")["value"] == "1948"
    assert parked(patient) == 1


def test_while_nobody_reads_answers_can_be_saved_and_wait_for_their_code(patient: PageClient) -> None:
    put(patient, HALF)
    pause(patient.app)
    assert patient.get("/check/answers", status=503).soup.select('main a[href="/check/save"]')
    code = save(patient)
    other = PageClient(patient.app)
    other.get("/")
    other.get("/check/come-back", status=503)
    resume(patient.app)
    come_back(other, code)


def test_sending_erases_the_copy_and_needs_it_not(patient: PageClient) -> None:
    save(patient, EVERY_PAGE_ASKED)
    patient.get("/check/send")
    assert patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)).location == "/check/sent"
    assert parked(patient) == 0
    other = PageClient(patient.app)
    save(other, EVERY_PAGE_ASKED)
    with patient.app.app_context():
        run("DROP TABLE parked_drafts")
    other.get("/check/send")
    assert other.follow(other.post("/check/send", contact_of(EVERY_PAGE_ASKED))).reference


def test_a_copy_stays_when_this_browser_is_cleared(patient: PageClient) -> None:
    code = save(patient, HALF)
    patient.get("/check/saved")
    patient.get("/check/clear")
    patient.post("/check/clear", {})
    assert "draft" not in carried(patient)
    come_back(patient, code)


def test_when_too_many_come_at_once_it_is_said_and_no_try_is_lost(
    patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = save(patient, HALF)
    monkeypatch.setattr(parking_code, "LONGEST_WAIT_S", 0.01)
    other = PageClient(patient.app)
    for _ in range(parking_code.AT_ONCE):
        parking_code._turn.acquire()
    try:
        assert come_back(other, code, status=503).heading == "This is not working right now"
    finally:
        for _ in range(parking_code.AT_ONCE):
            parking_code._turn.release()
    come_back(other, code)
