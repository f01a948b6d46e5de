"""Every patient page in another language: no text is untranslated, the switch keeps the page and the answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from app.access import Access, declared_access
from app.extensions import db, writing
from app.i18n.localizers import page_localizer
from app.i18n.signatures import unsigned_in
from app.i18n.url_prefix import PREFIX_KEY
from app.opening.hours import OpeningHours
from app.opening.hours_text import read_week
from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import wording_snapshot
from app.screening import pause_cache
from app.submissions.intake import pauses
from tests.i18n.marked import every_sentence_in_brackets, outside
from tests.pages import Data, Page, PageClient, words
from tests.screening.drafts import AUDIENCES
from tests.walk import ASKED, BORN, CONTACT, HELPER, answers_of, form_of, walk, walk_and_send

PERSONAS = ("emergency", "imaging", "urgent", "priority", "other_care")
CLINIC = ("Example Spine Clinic", "TTY", "Español", "English")
TOWNS = ("Edina", "Minneapolis", "St. Paul", "Maple Grove", "Woodbury", "MN")


@contextmanager
def unsigned_sentences(*english: str) -> Iterator[None]:
    """Make exactly these sentences unsigned in Spanish."""
    unsigned = unsigned_in("es")
    before = set(unsigned)
    unsigned.clear()
    unsigned.update(english)
    try:
        yield
    finally:
        unsigned.clear()
        unsigned.update(before)


class SpanishClient(PageClient):
    """A browser that reads the pages in Spanish."""

    def get(self, path: str, status: int = 200, **more: Any) -> Page:
        """Fetch the Spanish page."""
        return super().get(_in_spanish(path), status, **more)

    def post(self, path: str, data: Data, status: int = 302, token: bool = True, **more: Any) -> Page:
        """Send the Spanish form."""
        return super().post(_in_spanish(path), data, status, token, **more)


def _in_spanish(path: str) -> str:
    return path if path.startswith(("/es/", "/static/", "http")) else f"/es{path}"


@pytest.fixture
def reader(app: Flask) -> SpanishClient:
    """A patient who reads Spanish."""
    return SpanishClient(app)


def public_paths(app: Flask) -> Iterator[str]:
    """Yield every translated page without a parameter in its address that anyone may open."""
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        is_open = declared_access(rule.endpoint) in (Access.PUBLIC, Access.ANYONE)
        is_page = not rule.arguments and "GET" in (rule.methods or ())
        is_translated = not rule.rule.startswith("/staff") and not getattr(view, "english_only", False)
        if is_open and is_page and is_translated:
            yield rule.rule


def test_no_text_of_a_public_page_is_untranslated(app: Flask, reader: SpanishClient) -> None:
    with app.app_context():
        paths = sorted(public_paths(app))
    with every_sentence_in_brackets():
        for path in paths:
            page = reader.follow(reader.get(path, status=None), status=200)
            assert outside(page, *CLINIC) == [], path


@pytest.mark.one_in(5)
@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("who", AUDIENCES)
def test_no_text_of_the_check_is_untranslated(
    app: Flask, reader: SpanishClient, persona: str, who: str
) -> None:
    helper = HELPER if who == "someone_else" else {}
    answers = answers_of(persona, answering_for=who)
    with every_sentence_in_brackets():
        for page in _every_page(reader, answers):
            assert outside(page, *CLINIC, *TOWNS) == [], page.path
        page = reader.follow(reader.post("/check/send", {**CONTACT, **ASKED, **helper}))
        assert outside(page, *CLINIC, page.reference or "") == []


def _rarely_seen(reader: SpanishClient, answers: dict[str, Any]) -> Iterator[Page]:
    """Yield pages that few patients see: saving, returning, clearing, no consent, feedback, and every stop."""
    walk(reader, answers)
    yield reader.get("/check/save")
    yield reader.post("/check/save", {}, status=422)
    yield reader.follow(reader.post("/check/save", BORN))
    yield reader.get("/check/saved")
    yield reader.get("/check/save")
    yield reader.get("/check/clear")
    yield reader.get("/check/come-back")
    yield reader.post("/check/come-back", {"here": "replace", "code": "7KQM-P2XH", **BORN}, status=403)
    yield reader.get("/check/send")
    yield reader.post("/check/send", {"consent": "no"}, status=200)
    yield reader.get("/feedback/check-pain-now")
    yield reader.post("/feedback/check-pain-now", {}, status=422)
    yield reader.get("/feedback/check-pain-now/thanks")
    yield reader.get("/no-such-page", status=404)
    reader.client.set_cookie("check", "spoiled")
    yield reader.get("/check/answers", status=400)
    reader.client.delete_cookie("check")
    yield reader.post("/check/pain-now", {}, status=400)
    with reader.app.app_context(), writing.begin() as session:
        pauses.pause(session, datetime.now(UTC))
        pause_cache.forget()
    yield reader.get("/check", status=503)


@pytest.mark.parametrize("persona", ["urgent", "other_care"])
def test_no_text_of_a_rarely_seen_page_is_untranslated(
    app: Flask, reader: SpanishClient, persona: str
) -> None:
    with every_sentence_in_brackets():
        pages = _rarely_seen(reader, answers_of(persona))
        seen = [
            (page.path, outside(page, *CLINIC, *TOWNS, *map(words, page.soup.select(".code"))))
            for page in pages
        ]
    assert [(path, words) for path, words in seen if words] == []
    assert len({path for path, _ in seen}) == 11


def _every_page(reader: SpanishClient, answers: dict[str, Any]) -> Iterator[Page]:
    """Yield each question, empty and with an error, then the pages that follow."""
    page = reader.follow(reader.get("/check", status=302))
    while not page.path.endswith("/check/result"):
        yield page
        if page.path.endswith("/check/emergency"):
            page = reader.follow(reader.get(str(page.soup.select("main a")[-1]["href"]), status=None))
            continue
        if page.path.endswith("/check/is-that-right"):
            page = reader.follow(reader.post(page.path, {"code": str(page.one("[name=code]")["value"])}))
            continue
        if page.path.endswith("/check/send-or-go-on"):
            page = reader.follow(reader.post(page.path, {"choice": "go_on"}))
            continue
        question_page = JOURNEY.page(page.path.rsplit("/", 1)[1])
        assert isinstance(question_page, JourneyPage), page.path
        yield reader.post(page.path, {}, status=422)
        page = reader.follow(reader.post(page.path, form_of(question_page, answers)))
    yield page
    for path in ("/check/answers", "/check/copy", "/check"):
        yield reader.get(path)
    if answers["rf_leg_weak"] == "no":
        yield reader.get("/check/visit-sheet")
    yield reader.get("/check/send")
    yield reader.post("/check/send", {"phone": "1", "email": "x"}, status=422)


def test_the_whole_check_stays_in_spanish_and_stores_the_displayed_texts(
    app: Flask, reader: SpanishClient
) -> None:
    page = walk_and_send(reader, answers_of("standard"), preferred_language="es")
    assert page.path == "/es/check/sent"
    with app.app_context():
        language, body = db.session.execute(
            text(
                "SELECT s.language, t.body FROM submissions s JOIN shown_texts t ON t.fingerprint = s.questions_text"
            )
        ).one()
        assert language == "es"
    with app.test_request_context("/check", environ_overrides={PREFIX_KEY: "es"}):
        assert body == wording_snapshot(helper=False, localizer=page_localizer)
    assert json.loads(body)["rf_fever"]["options"]["yes"] == "Sí, en los últimos 7 días"


def test_the_language_switch_keeps_the_page_and_the_answers(app: Flask) -> None:
    client = PageClient(app)
    checked = walk(client, answers_of("standard"))
    changes = {str(link["href"]).partition("?")[0] for link in checked.soup.select(".change a")}
    for path in (*changes, "/check/answers"):
        here = client.get(path)
        there = client.get(_address_in_the_other_language(here))
        assert there.path == f"/es{path}"
        assert there.soup.find("html") is not None
        assert there.soup.find("html")["lang"] == "es"
        boxes = [(box["name"], box["value"]) for box in here.soup.select("main input[checked]")]
        assert boxes == [(box["name"], box["value"]) for box in there.soup.select("main input[checked]")]
        assert _address_in_the_other_language(there) == path


def _address_in_the_other_language(page: Page) -> str:
    switch = page.one(".switch a, .switch button:not([hidden])")
    return str(switch.get("href") or switch["formaction"])


def test_the_language_switch_keeps_what_was_typed_on_the_send_form(app: Flask) -> None:
    client = PageClient(app)
    walk(client, answers_of("standard"))
    form = client.get("/check/send")
    button = form.one(".switch button:not([hidden])")
    assert form.one(f"form#{button['form']}")
    typed = {**CONTACT, "email": "not an address", "consent": "", str(button["name"]): str(button["value"])}
    there = client.post(str(button["formaction"]), typed, status=200)
    assert there.path == "/es/check/send"
    assert not there.errors
    for name in ("full_name", "phone", "email", "birth_date-month"):
        assert there.one(f'input[name="{name}"]')["value"] == typed[name]
    assert there.one(".switch button:not([hidden])")["formaction"] == "/check/send"


def test_a_translation_says_that_it_is_not_certified_until_every_sentence_is_signed(app: Flask) -> None:
    client = PageClient(app)
    with unsigned_sentences("Yes"):
        assert "no está certificada" in client.get("/es/").one("footer").get_text()
    with unsigned_sentences():
        assert "no está certificada" not in client.get("/es/").one("footer").get_text()


def test_real_patients_are_offered_spanish_only_when_every_sentence_is_signed(
    settings: Any, make_app: Any
) -> None:
    production = replace(settings, env="production", public_url="https://check.test")
    for signed, left, code in ((False, ("Yes",), "en"), (True, (), "es")):
        with unsigned_sentences(*left):
            client = PageClient(make_app(production))
            page = client.get("/", base_url="https://check.test")
            assert bool(page.soup.select('a[hreflang="es"]')) == signed
            page = client.get("/es/", base_url="https://check.test")
            assert page.soup.select(f'html[lang="{code}"]')


def test_the_hours_of_any_clinic_stand_on_pages_in_each_language(settings: Any, make_app: Any) -> None:
    opening = OpeningHours(read_week("Mon-Thu 9:00-12:00, 13:00-16:00; Sat 9:00-12:30"))
    levels = replace(settings.service_levels, opening=opening)
    client = PageClient(make_app(replace(settings, service_levels=levels)))
    english = "Monday to Thursday, 9 am to noon and 1 pm to 4 pm; Saturday, 9 am to 12:30 pm"
    assert english in client.get("/accessibility").text
    spanish = (
        "lunes a jueves, de las 9 de la mañana a las 12 del mediodía y de la 1 de la tarde a las 4 de la tarde; "
        "sábado, de las 9 de la mañana a las 12:30 de la tarde"
    )
    assert spanish in client.get("/es/accessibility").text


def test_staff_and_professionals_read_english(app: Flask, patient: PageClient) -> None:
    assert patient.get("/es/staff/", status=404).soup.select('html[lang="en"]')
    page = patient.get("/es/how-it-works/rules-sheet")
    assert page.soup.select('html[lang="en"]')
    assert not page.soup.select("a[hreflang]")


@pytest.mark.parametrize(
    "path", ["/es//staff/", "/es/%2Fstaff/", "/es/%2F%2Fstaff/sign-in", "/es///staff/sign-in"]
)
def test_no_unusual_address_leads_to_staff_pages(app: Flask, path: str) -> None:
    assert app.test_client().get(path).status_code == 404


@pytest.mark.parametrize("path", ["/check/where-and-when", "/check/emergency-signs"])
def test_the_language_switch_keeps_the_chosen_answers_and_stores_nothing(app: Flask, path: str) -> None:
    client = PageClient(app)
    walk(client, answers_of("standard"))
    here = client.get(path)
    button = here.one(".switch button:not([hidden])")
    before = client.get("/check/answers").text
    chosen = {"onset_date": "month", "onset_date-month": "mayo", "rf_fever": "not_sure", "again": "yes"}
    client.get(path)
    there = client.post(str(button["formaction"]), chosen, status=200)
    assert there.path == f"/es{path}"
    assert not there.errors
    for name in ("onset_date", "rf_fever"):
        if there.soup.select(f"input[name={name}]"):
            assert there.chosen(name) == [chosen[name]]
    assert client.get("/check/answers").text == before


def test_the_language_switch_keeps_the_way_back_to_the_list_of_answers(app: Flask) -> None:
    client = PageClient(app)
    walk(client, answers_of("standard"))
    button = client.get("/check/scan?row=imaging_result").one(".switch button:not([hidden])")
    there = client.post(str(button["formaction"]), {"row": "imaging_result", "again": "yes"}, status=200)
    assert there.one(".back a")["href"] == "/es/check/answers#imaging_result-answer"
    assert there.one("input[name=row]")["value"] == "imaging_result"


def test_the_language_switch_never_hides_an_emergency_sign(app: Flask) -> None:
    client = PageClient(app)
    client.submit("/check/who", {"answering_for": "self", "age_band": "65_plus"})
    page = client.post("/es/check/emergency-signs", {"rf_fever": "yes", "again": "yes"}, status=200)
    assert page.soup.select_one("main .emergency a[href='tel:911']")
    assert page.chosen("rf_fever") == ["yes"]
