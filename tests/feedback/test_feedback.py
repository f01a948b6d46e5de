""" "Was this hard to understand?": counted for every page that patients read, and nothing else is kept."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import time_machine
from flask import Flask

from app.feedback.pages import pages
from app.questionnaire.questions import JOURNEY
from config import Settings
from tests.house.test_words import check_words
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, carried, put, send
from tests.submissions.build import everything, rows

QUESTION = "/feedback/check-pain-now"
STORED = "SELECT page, language, what, n FROM hard_pages ORDER BY what"


def counted(patient: PageClient) -> list[Any]:
    with patient.app.app_context():
        return [tuple(row) for row in rows(STORED)]


def test_ticks_are_counted_by_month_and_a_button_leads_back(patient: PageClient) -> None:
    with time_machine.travel(datetime(2026, 11, 25, 12, tzinfo=UTC), tick=False):
        for _ in range(2):
            patient.get(QUESTION)
            page = patient.follow(patient.post(QUESTION, {"what": ["word", "why"]}))
    assert page.heading == "Thank you"
    assert page.one("main a.button")["href"] == "/check/pain-now"
    assert counted(patient) == [
        ("check-pain-now", "en", "why", 2),
        ("check-pain-now", "en", "word", 2),
    ]
    with patient.app.app_context():
        assert {str(row[0]) for row in rows("SELECT month FROM hard_pages")} == {str(date(2026, 11, 1))}


def test_feedback_changes_neither_the_answers_nor_the_cookie(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check/pain-now")
    before = carried(patient)
    patient.get(QUESTION)
    page = patient.post(QUESTION, {"what": "word", "pain_score": "9", "name": "Edna", "page": "x"})
    patient.follow(page)
    assert carried(patient) == before
    assert not page.response.headers.getlist("Set-Cookie")
    with patient.app.app_context():
        stored = everything("hard_pages")
    for typed in (b"Edna", b"pain_score\x00", b"self", b"65_74", b"192.0.2", b"127.0.0"):
        assert typed not in stored


def test_the_form_has_nothing_to_write_in(patient: PageClient) -> None:
    for name in ("check-pain-now", "start"):
        page = patient.get(f"/feedback/{name}")
        kinds = {box["type"] for box in page.soup.select("input")}
        assert kinds == {"hidden", "checkbox"}
        assert not page.soup.select("textarea, select")
        check_words(page)


def test_every_check_and_information_page_has_a_unique_name_and_a_link(
    patient: PageClient,
) -> None:
    with patient.app.app_context():
        known = pages()
    assert len(set(known.values())) == len(known)
    assert {f"/check/{page.id}" for page in JOURNEY.pages} <= set(known.values())
    assert max(map(len, known)) <= 60
    put(patient, EVERY_PAGE_ASKED)
    linked = set()
    for name, path in known.items():  # the bare client: the pages themselves are checked elsewhere
        assert f'href="{path}"' in patient.client.get(f"/feedback/{name}").get_data(as_text=True)
        shown = patient.client.get(path)
        if shown.status_code == 200:
            links = re.findall(r'href="(/feedback/[^"]*)"', shown.get_data(as_text=True))
            assert links == [f"/feedback/{name}"], path
            linked.add(path)
    assert {
        "/",
        "/check",
        "/check/answers",
        "/check/result",
        "/check/send",
        "/how-it-works",
        "/about/risks",
    } <= linked
    send(patient, EVERY_PAGE_ASKED)
    assert patient.get("/check/sent").one("footer a[href='/feedback/check-sent']")


def test_no_other_page_name_can_be_counted(patient: PageClient) -> None:
    names = "nothing staff staff-sign-in static feedback check-pain_score edna %00 about-nothing check-save-x"
    for name in names.split():
        patient.get("/feedback/start")
        patient.post(f"/feedback/{name}", {"what": "word"}, status=404)
        patient.get(f"/feedback/{name}/thanks", status=404)
    assert counted(patient) == []


def test_only_the_boxes_that_are_shown_can_be_ticked(patient: PageClient) -> None:
    for what in ([], ["Edna Larson"], ["word", "Edna"], ["too_long"], ["word\x00"]):
        patient.get(QUESTION)
        page = patient.post(QUESTION, {"what": what}, status=422)
        assert page.errors == ["Tick what was hard, or go back"]
        assert page.chosen("what") == [each for each in what if each == "word"]
    assert counted(patient) == []


def test_a_stale_form_counts_nothing_and_keeps_the_ticks(patient: PageClient) -> None:
    patient.get(QUESTION)
    page = patient.post(QUESTION, {"what": "why", "csrf_token": "stale"}, status=400, token=False)
    assert page.chosen("what") == ["why"]
    assert counted(patient) == []


def test_missing_pages_and_staff_pages_have_no_feedback_link(patient: PageClient) -> None:
    for path, status in (("/nothing-here", 404), ("/check/nothing-here", 404), ("/staff/sign-in", 200)):
        assert not patient.get(path, status=status).soup.select("a[href^='/feedback']")


def test_the_feedback_of_one_address_is_limited(settings: Settings, make_app: Any) -> None:
    app: Flask = make_app(replace(settings, send_limit="2 per hour"))
    patient = PageClient(app)
    patient.get(QUESTION)
    for status in (302, 302, 429):
        patient.get(QUESTION)
        patient.post(QUESTION, {"what": "word"}, status=status)
    assert counted(patient) == [("check-pain-now", "en", "word", 2)]
