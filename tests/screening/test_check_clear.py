"""Clearing this device: confirmed once, removes all patient data, and signs no staff out."""

from __future__ import annotations

from flask import Flask

from app.questionnaire.questions import JOURNEY
from tests.accounts.build import sign_in
from tests.pages import PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, carried, draft_of, path_of, put, send
from tests.walk import answers_of

CLEAR = "/check/clear"
LINK = f'footer a[href="{CLEAR}"]'
FINISHED = ("/", "/check", "/check/answers", "/check/result", "/check/copy", "/check/send", "/check/save")


def test_every_page_links_to_clearing_the_device_while_there_is_a_draft(
    patient: PageClient,
) -> None:
    assert not patient.get("/").soup.select(LINK)
    put(patient, EVERY_PAGE_ASKED)
    for path in (*FINISHED, *(path_of(page) for page in JOURNEY.pages)):
        assert patient.get(path).one(LINK), path
    put(patient, answers_of("emergency"))
    assert patient.get("/check/emergency").one(LINK)
    send(patient, EVERY_PAGE_ASKED)
    for path in ("/", "/check/sent", "/check/copy"):
        assert patient.get(path).one(LINK), path
    assert not patient.get(CLEAR).soup.select(LINK)


def test_clearing_asks_once_and_then_leaves_nothing(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    question = patient.get(CLEAR)
    assert question.heading == "Take the answers off this phone or computer?"
    assert "This takes your answers off this phone or computer. They are not sent." in question.text
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED
    done = patient.post(CLEAR, {})
    assert done.location == CLEAR
    assert done.response.headers["Clear-Site-Data"] == '"cache"'
    assert patient.client.get_cookie("check") is None
    page = patient.follow(done)
    assert page.heading == "The answers are off this phone or computer"
    assert page.soup.select('main a[href^="tel:612"]')
    assert patient.client.get_cookie("check") is None
    for path in ("/check/answers", "/check/sent", "/check/pain-now"):
        assert patient.follow(patient.get(path, status=302)).path == "/check/who"


def test_clearing_keeps_what_was_sent(patient: PageClient) -> None:
    sent = send(patient, {**EVERY_PAGE_ASKED, "answering_for": "someone_else"})
    question = patient.get(CLEAR)
    assert words(question.one(".reference .code")) == sent.reference
    assert "What you sent stays with us." in question.text
    assert "Write down the reference first." in question.text
    assert patient.follow(patient.post(CLEAR, {})).heading == "The answers are off this phone or computer"
    assert patient.get("/check/sent", status=302).location == "/check"


def test_in_an_emergency_the_clear_page_shows_911_first(patient: PageClient) -> None:
    put(patient, answers_of("emergency", answering_for="someone_else"))
    page = patient.get(CLEAR)
    assert page.soup.select_one("main .emergency a[href='tel:911']")
    assert "This takes the answers off this phone or computer." in page.text


def test_clearing_keeps_a_draft_saved_for_another_device(patient: PageClient) -> None:
    in_cookie = {"parked": "0" * 32}
    put(patient, EVERY_PAGE_ASKED, **in_cookie)
    assert "What you saved for another device stays saved." in patient.get(CLEAR).text


def test_an_unreadable_draft_can_be_cleared_too(patient: PageClient) -> None:
    patient.client.set_cookie("check", "spoiled")
    assert patient.get(CLEAR).heading == "Take the answers off this phone or computer?"
    assert patient.follow(patient.post(CLEAR, {})).heading == "The answers are off this phone or computer"


def test_what_staff_left_in_the_browser_shows_no_sign_of_a_draft(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    put(client, EVERY_PAGE_ASKED, entered_by=1)
    assert not client.get("/").soup.select(LINK)
    assert client.get(CLEAR).heading == "The answers are off this phone or computer"
    assert set(carried(client)) <= {"signed_out", "csrf_token"}


def test_clearing_keeps_staff_signed_in(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    put(client, EVERY_PAGE_ASKED)
    client.get(CLEAR)
    client.post(CLEAR, {})
    assert client.get("/staff/settings").status == 200


def test_the_browser_does_not_cache_pages_to_be_cleared(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    for path in (CLEAR, "/check/answers", "/check/result"):
        assert patient.get(path).response.headers["Cache-Control"] == "no-store"
