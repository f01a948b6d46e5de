"""Saving a draft to finish it on another device."""

from __future__ import annotations

import logging
import re

import pytest

from app.screening.resume_forms import NO_MATCH
from tests.house.test_words import check_words
from tests.pages import PageClient, words
from tests.screening.drafts import (
    AFTER_SIGNS,
    AUDIENCES,
    EVERY_PAGE_ASKED,
    NO_SIGN,
    SIGNS,
    carried,
    draft_of,
    put,
    send,
)
from tests.screening.resume_steps import (
    FINISHED,
    HALF,
    NEXT_QUESTION,
    OFFER,
    count_saved_drafts,
    resume_draft,
    save,
)
from tests.screening.test_stop_pages import damaged
from tests.submissions.build import everything
from tests.walk import BORN, answers_of

pytestmark = pytest.mark.usefixtures("quick_lock")
HERE = "Your saved answers are here."
NOT_SURE_OF_THREE = {
    **HALF,
    "rf_bladder_bowel": "not_sure",
    "rf_fever": "not_sure",
    "rf_chest_breath": "not_sure",
}


def test_a_saved_draft_is_resumed_in_another_browser_with_all_its_data(own_patient: PageClient) -> None:
    code = save(own_patient, answers_of("priority"), withdrawn=["rf_fever"])
    draft = draft_of(own_patient)
    assert draft["answers"].keys() == answers_of("priority").keys()
    assert draft["withdrawn"] == ["rf_fever"]
    assert re.fullmatch(r"[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}", code)
    other = PageClient(own_patient.app)
    typed = f"  {code.lower().replace('-', ' – ')}. "
    assert resume_draft(other, typed, **{"birth_date-month": " may "}).location == FINISHED
    assert {**draft_of(other), "parked": draft["parked"], "at": draft["at"]} == draft
    assert count_saved_drafts(own_patient) == 0
    assert resume_draft(PageClient(own_patient.app), code, status=403).errors == [NO_MATCH]


def test_an_older_copy_of_the_same_check_does_not_hide_a_sign_answered_since(own_patient: PageClient) -> None:
    code = save(own_patient, answers_of("priority"))
    own_patient.submit(SIGNS, {**NO_SIGN, "rf_fever": "yes"})
    resume_draft(own_patient, code, here="replace")
    assert draft_of(own_patient)["withdrawn"] == ["rf_fever"]


def test_an_unfinished_saved_draft_continues_at_its_next_question(own_patient: PageClient) -> None:
    other = PageClient(own_patient.app)
    resumed = resume_draft(other, save(own_patient, HALF))
    assert resumed.location == NEXT_QUESTION
    page = other.follow(resumed)
    assert page.soup.select("main form input[type=radio]")
    assert f"{HERE} The code is used up: save again if you need another one." in page.text
    assert draft_of(other)["answers"] == HALF
    assert HERE not in other.get(page.path).text


def test_any_first_page_after_resuming_says_that_the_saved_answers_are_here(own_patient: PageClient) -> None:
    for answers in (EVERY_PAGE_ASKED, answers_of("standard", pain_better_lying="yes", rest_night_pain="yes")):
        other = PageClient(own_patient.app)
        page = other.follow(resume_draft(other, save(own_patient, answers)))
        assert page.text.count(HERE) == 1, page.path
    assert page.path == "/check/is-that-right"


def test_a_look_at_the_headers_does_not_use_up_the_resume_code(own_patient: PageClient) -> None:
    put(own_patient, HALF)
    own_patient.get("/check/save")
    own_patient.post("/check/save", BORN)
    for _ in range(2):
        assert own_patient.client.head("/check/saved").status_code == 200
    assert own_patient.get("/check/saved").soup.select(".code")
    assert not own_patient.get("/check/saved").soup.select(".code")


def test_the_resume_code_is_shown_once_and_stored_nowhere(
    own_patient: PageClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    put(own_patient, HALF)
    own_patient.get("/check/save")
    response = own_patient.post("/check/save", BORN)
    page = own_patient.follow(response)
    code = page.one(".code").get_text()
    characters = code.replace("-", "")
    again = own_patient.get("/check/saved")
    assert page.heading == "The answers are saved"
    assert again.heading == "The code was shown once"
    assert "You saved the answers, and saw the code." in again.text
    texts = [response.location, again.html, str(carried(own_patient)), caplog.text]
    with own_patient.app.app_context():
        texts.append(everything().decode("latin-1"))
    assert not [text for text in texts if code in text or characters in text]
    assert "/check/come-back" in page.text
    assert page.response.headers["Cache-Control"] == "no-store"
    assert not page.soup.select('a[hreflang], a[href^="/feedback"]'), (
        "a link away and back would lose the code"
    )


def test_a_new_resume_code_replaces_only_the_patients_old_one(own_patient: PageClient) -> None:
    neighbour = save(PageClient(own_patient.app), HALF)
    old = save(own_patient, HALF)
    assert "A new code takes the place of the old one" in own_patient.get("/check/save").text
    new = save(own_patient)
    assert count_saved_drafts(own_patient) == 2
    resume_draft(PageClient(own_patient.app), old, status=403)
    resume_draft(PageClient(own_patient.app), new)
    resume_draft(PageClient(own_patient.app), neighbour)


def test_only_a_patients_own_unsent_draft_can_be_saved(own_patient: PageClient) -> None:
    for page in ("/check/save", "/check/saved"):
        assert own_patient.get(page, status=302).location == "/check"
    put(own_patient, {})
    assert own_patient.get("/check/save", status=302).location == "/check"
    send(own_patient, EVERY_PAGE_ASKED)
    own_patient.get("/check/sent")
    assert own_patient.get("/check/save", status=302).location == "/check"
    assert own_patient.post("/check/save", BORN).location == "/check"
    assert count_saved_drafts(own_patient) == 0


def test_saving_is_offered_where_there_are_unsent_answers(own_patient: PageClient) -> None:
    assert OFFER not in own_patient.follow(own_patient.get("/check", status=302)).text
    put(own_patient, EVERY_PAGE_ASKED)
    for path in ("/check/answers", "/check/result"):
        assert own_patient.get(path).soup.select('main a[href="/check/save"]'), path
    assert words(own_patient.get("/check/pain-now").one('main button[name="then"]')) == OFFER
    put(own_patient, answers_of("emergency"))
    assert own_patient.get("/check/result").soup.select('main a[href="/check/save"]')
    assert not own_patient.get("/check/emergency").soup.select('a[href="/check/save"]')


def test_finishing_later_keeps_the_answer_on_the_page(own_patient: PageClient) -> None:
    put(own_patient, HALF)
    own_patient.get(AFTER_SIGNS)
    answer = {"weight_loss": "no"}
    assert own_patient.post(AFTER_SIGNS, {**answer, "then": "save"}).location == "/check/save"
    assert draft_of(own_patient)["answers"] == {**HALF, **answer}


@pytest.mark.parametrize("answer", [{}, {"weight_loss": "a hundred"}])
def test_finishing_later_needs_no_answer_on_the_page(own_patient: PageClient, answer: dict[str, str]) -> None:
    put(own_patient, HALF)
    own_patient.get(AFTER_SIGNS)
    assert own_patient.post(AFTER_SIGNS, {**answer, "then": "save"}).location == "/check/save"
    assert draft_of(own_patient)["answers"] == HALF


def test_finishing_later_never_hides_a_sign_of_an_emergency(own_patient: PageClient) -> None:
    put(own_patient, HALF)
    own_patient.get("/check/emergency-signs")
    page = own_patient.post("/check/emergency-signs", {"rf_fever": "yes", "then": "save"})
    assert page.location == "/check/emergency"


def test_resuming_is_offered_where_a_check_starts_or_stops(own_patient: PageClient) -> None:
    pages = [own_patient.get("/")]
    put(own_patient, HALF)
    pages.append(own_patient.get("/check"))
    pages.append(PageClient(own_patient.app).post(AFTER_SIGNS, {}, status=400, token=False))
    damaged(own_patient)
    pages.append(own_patient.get("/check/answers", status=400))
    for page in pages:
        assert page.soup.select('main a[href="/check/come-back"]'), page.path


def test_in_an_emergency_saving_shows_911_first_and_resuming_leads_to_it(own_patient: PageClient) -> None:
    put(own_patient, answers_of("emergency"))
    for page in (own_patient.get("/check/save"), own_patient.post("/check/save", {}, status=422)):
        assert page.text.startswith("Call 911 now"), page.text[:80]
    own_patient.get("/check/save")
    page = own_patient.follow(own_patient.post("/check/save", BORN))
    assert page.text.startswith("Call 911 now")
    assert "Call 911 first" in page.text
    other = PageClient(own_patient.app)
    assert resume_draft(other, page.one(".code").get_text()).location == "/check/emergency"
    assert other.get("/check/come-back").text.startswith("Your answers show a sign of an emergency")


def test_saving_says_what_is_urgent_long_before_the_end(own_patient: PageClient) -> None:
    put(own_patient, NOT_SURE_OF_THREE)
    pages = [own_patient.get("/check/save")]
    pages.append(own_patient.follow(own_patient.post("/check/save", BORN)))
    pages.append(own_patient.get("/check/saved"))
    for page in pages:
        assert "go to urgent care or the ER today" in page.text.partition(page.heading)[0], page.path


@pytest.mark.parametrize("path", ["/check", "/check/come-back", "/check/clear"])
def test_an_urgent_check_that_waits_in_a_browser_says_so_where_it_is_left_or_found(
    own_patient: PageClient, path: str
) -> None:
    put(own_patient, NOT_SURE_OF_THREE)
    assert "should talk with you within 1 day" in own_patient.get(path).one("main .card.urgent").get_text()
    put(own_patient, HALF)
    assert not own_patient.get(path).soup.select("main .card.urgent")


def test_the_save_and_resume_pages_are_plain_and_promise_nothing(own_patient: PageClient) -> None:
    pages = []
    for who in AUDIENCES:
        put(own_patient, answers_of("urgent", answering_for=who))
        pages += [own_patient.get("/check/save"), own_patient.post("/check/save", {}, status=422)]
        own_patient.get("/check/save")
        pages += [own_patient.follow(own_patient.post("/check/save", BORN)), own_patient.get("/check/saved")]
    for page in pages:
        check_words(page)
        assert page.text.count("You have not sent this yet") == (page.path == "/check/saved"), page.path
        assert "to the ER today" in page.text
        assert re.findall(r"(\w+ \w+) will call", page.text) in ([], ["No one"], [". No one"]), page.text
    put(own_patient, HALF)
    pages = [own_patient.get("/check/come-back"), resume_draft(own_patient, "", status=422)]
    for page in pages:
        check_words(page)
        assert "call" not in page.text
