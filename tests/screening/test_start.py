"""The start page, continuing, and starting again."""

from __future__ import annotations

import re

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY
from tests.pages import PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, at_signs, carried, draft_of, path_of, put, send
from tests.walk import answers_of

EMERGENCY_WORDS = (
    "legs or arms",
    "newly weak",
    "will not hold you",
    "pee or poop",
    "numbness between the legs",
    "100.4 f",
    "chills",
    "chest pain",
    "fall",
    "aneurysm",
)


def test_the_first_page_says_what_this_is_and_is_not(patient: PageClient) -> None:
    text = patient.get("/").text
    assert "does not replace a doctor" in text
    assert "“this pain”, we mean" in text
    assert "scan report" in text
    assert "list of medicines" in text


def test_the_emergency_words_and_both_phones_come_before_the_button(patient: PageClient) -> None:
    page = patient.get("/")
    button = page.html.index(">Start now<")
    assert page.html.index('href="tel:911"') < button
    assert page.html.index('href="tel:6125550123"') < button
    before_button = page.html[:button].lower()
    assert all(sign in before_button for sign in EMERGENCY_WORDS)


def test_calling_is_offered_equally_with_starting_online(patient: PageClient) -> None:
    ways = patient.get("/").soup.select("main .ways a")
    assert [link["href"] for link in ways] == ["/check", "tel:6125550123"]
    assert all("button" in link["class"] for link in ways)


def test_the_first_page_is_under_225_words_besides_the_folded_list(patient: PageClient) -> None:
    soup = patient.get("/").fresh_soup()
    for part in soup.select("details > :not(summary)"):
        part.decompose()
    assert len(words(soup.select("main")[0]).split()) < 225


def test_the_first_page_says_before_the_button_how_long_it_is_and_who_sees_it(patient: PageClient) -> None:
    page = patient.get("/")
    before_button = page.html[: page.html.index(">Start now<")]
    for fact in (
        "8 to 10 short pages",
        "No name until you send",
        "No one sees your answers before you press Send",
    ):
        assert fact in before_button


def test_the_whole_list_of_emergency_signs_is_one_tap_away_on_the_same_page(patient: PageClient) -> None:
    fold = patient.get("/").one("main .first-911 details")
    assert "open" not in fold.attrs
    assert len(fold.select("li")) == 7


def test_the_first_page_has_a_row_for_everyone_who_does_not_start(patient: PageClient) -> None:
    rows = patient.get("/").soup.select("main .rows a")
    assert [row["href"] for row in rows] == [
        "/about/kyphoplasty",
        "/status",
        "/check/come-back",
        "/interpreter",
        "/for-offices",
    ]


def test_the_first_page_sets_no_cookie_and_may_be_indexed(patient: PageClient) -> None:
    headers = patient.get("/").response.headers
    assert "Set-Cookie" not in headers
    assert "X-Robots-Tag" not in headers


def test_the_first_page_promises_no_time(patient: PageClient) -> None:
    assert not re.search(r"\bminutes?\b", patient.get("/").text)


def test_a_new_check_starts_with_who_it_is_for(patient: PageClient) -> None:
    assert patient.get("/check", status=302).location == "/check/who"


def test_a_patient_with_a_draft_can_continue_or_start_again(patient: PageClient) -> None:
    put(patient, at_signs())
    page = patient.get("/check")
    assert page.one("main a.button")["href"] == "/check/emergency-signs"
    form = page.one("main form")
    assert (form["method"], form["action"]) == ("post", "/check/start-again")
    assert words(form) == "Start again"


def test_continuing_a_finished_draft_leads_to_the_result(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    assert patient.get("/check").one("main a.button")["href"] == "/check/result"


def test_starting_again_clears_the_draft(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check")
    page = patient.follow(patient.post("/check/start-again", {}))
    assert page.path == "/check/who"
    assert page.chosen("answering_for") == []
    assert "draft" not in carried(patient)


def test_a_get_request_cannot_start_again(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    assert patient.get("/check/start-again", status=None).status in (404, 405)
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED


def every_get(app: Flask) -> list[str]:
    """A path of every route that allows GET, and of every page of questions."""
    rules = {str(rule) for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    filled = {re.sub(r"<\w+>", "none", rule) for rule in rules}
    return sorted(
        filled | {path_of(page) for page in JOURNEY.pages} | {"/static/patients.css", "/no-such-page"}
    )


@pytest.mark.parametrize("method", ["get", "head"])
def test_no_get_request_destroys_a_draft(app: Flask, patient: PageClient, method: str) -> None:
    put(patient, answers_of("emergency"), withdrawn=["rf_fever"])
    previous = draft_of(patient)
    for path in (*every_get(app), "/check/start-again"):
        getattr(patient.client, method)(path)
        assert draft_of(patient) == previous, path


def test_no_get_request_forgets_a_sent_check(app: Flask, patient: PageClient) -> None:
    send(patient, EVERY_PAGE_ASKED)
    previous = draft_of(patient)
    for path in every_get(app):
        patient.client.get(path)
        assert draft_of(patient) == previous, path
