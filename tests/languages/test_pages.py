"""Every page of a patient in another language: nothing falls through, the switch keeps place and answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from app.access import Access, declared_access
from app.extensions import db
from app.languages.prefix import FRONT
from app.languages.speaking import TONGUE
from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording import words_shown
from tests.languages.marked import every_sentence_in_brackets, outside
from tests.pages import Data, Page, PageClient
from tests.screening.drafts import AUDIENCES
from tests.walk import CONTACT, HELPER, answers_of, form_of, walk, walk_and_send

PERSONAS = ("emergency", "imaging", "urgent", "priority", "other_care")
CLINIC = ("Example Spine Clinic", "TTY", "Español", "English")


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
    """Every page without a place in its address that anybody may open, and that is translated."""
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        is_open = declared_access(rule.endpoint) in (Access.PUBLIC, Access.ANYONE)
        is_page = not rule.arguments and "GET" in (rule.methods or ())
        is_translated = not rule.rule.startswith("/staff") and not getattr(view, "english_only", False)
        if is_open and is_page and is_translated:
            yield rule.rule


def test_no_word_of_a_public_page_stands_outside_the_catalogues(app: Flask, reader: SpanishClient) -> None:
    with app.app_context():
        paths = sorted(public_paths(app))
    with every_sentence_in_brackets():
        for path in paths:
            page = reader.follow(reader.get(path, status=None), status=200)
            assert outside(page, *CLINIC) == [], path


@pytest.mark.one_in(5)
@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("who", AUDIENCES)
def test_no_word_of_the_check_stands_outside_the_catalogues(
    app: Flask, reader: SpanishClient, persona: str, who: str
) -> None:
    helper = HELPER if who == "someone_else" else {}
    answers = answers_of(persona, answering_for=who)
    with every_sentence_in_brackets():
        for page in _every_page(reader, answers):
            assert (
                outside(page, *CLINIC, "Edina", "Minneapolis", "St. Paul", "Maple Grove", "Woodbury", "MN")
                == []
            ), page.path
        page = reader.follow(reader.post("/check/send", {**CONTACT, **helper}))
        assert outside(page, *CLINIC, page.reference or "") == []


def _every_page(reader: SpanishClient, answers: dict[str, Any]) -> Iterator[Page]:
    """Each question, empty and with an error, then what follows."""
    page = reader.follow(reader.get("/check", status=302))
    while not page.path.endswith("/check/answers"):
        yield page
        if page.path.endswith("/check/emergency"):
            page = reader.follow(reader.get(str(page.soup.select("main a")[-1]["href"]), status=None))
            continue
        if page.path.endswith("/check/is-that-right"):
            page = reader.follow(reader.post(page.path, {"code": str(page.one("[name=code]")["value"])}))
            continue
        asked = JOURNEY.page(page.path.rsplit("/", 1)[1])
        assert isinstance(asked, JourneyPage), page.path
        yield reader.post(page.path, {}, status=422)
        page = reader.follow(reader.post(page.path, form_of(asked, answers)))
    yield page
    for path in ("/check/result", "/check/copy", "/check"):
        yield reader.get(path)
    if answers["rf_leg_weak"] == "no":
        yield reader.get("/check/visit-sheet")
    yield reader.get("/check/send")
    yield reader.post("/check/send", {"phone": "1", "email": "x"}, status=422)


def test_the_whole_check_stays_in_spanish_and_stores_the_words_that_were_shown(
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
    with app.test_request_context("/check", environ_overrides={FRONT: "es"}):
        assert body == words_shown(helper=False, tongue=TONGUE)
    assert json.loads(body)["rf_fever"]["options"]["yes"] == "Sí"


def test_the_switch_keeps_place_and_answers(app: Flask) -> None:
    client = PageClient(app)
    checked = walk(client, answers_of("standard"))
    changes = {str(link["href"]).partition("#")[0] for link in checked.soup.select(".change a")}
    for path in (*changes, "/check/answers", "/check/send"):
        here = client.get(path)
        there = client.get(str(here.one('a[hreflang="es"]')["href"]))
        assert there.path == f"/es{path}"
        assert there.soup.html is not None
        assert there.soup.html["lang"] == "es"
        boxes = [(box["name"], box["value"]) for box in here.soup.select("main input[checked]")]
        assert boxes == [(box["name"], box["value"]) for box in there.soup.select("main input[checked]")]
        assert there.one('a[hreflang="en"]')["href"] == path


def test_a_translation_says_that_it_is_not_certified_until_a_setting_says_it_is(
    app: Flask, settings: Any, make_app: Any
) -> None:
    assert "no está certificada" in PageClient(app).get("/es/").one("footer").get_text()
    certified = make_app(replace(settings, certified_languages=frozenset({"es"})))
    assert "no está certificada" not in PageClient(certified).get("/es/").one("footer").get_text()


def test_without_hours_in_spanish_no_page_is_in_spanish(settings: Any, make_app: Any) -> None:
    client = PageClient(make_app(replace(settings, clinic_hours_es="")))
    assert not client.get("/").soup.select("a[hreflang]")
    assert client.get("/es/").soup.select('html[lang="en"]')


def test_staff_and_professionals_read_english(app: Flask, patient: PageClient) -> None:
    assert patient.get("/es/staff/", status=404).soup.select('html[lang="en"]')
    page = patient.get("/es/how-it-works/rules-sheet")
    assert page.soup.select('html[lang="en"]')
    assert not page.soup.select("a[hreflang]")


@pytest.mark.parametrize(
    "path", ["/es//staff/", "/es/%2Fstaff/", "/es/%2F%2Fstaff/sign-in", "/es///staff/sign-in"]
)
def test_no_way_around_leads_to_staff_pages(app: Flask, path: str) -> None:
    assert app.test_client().get(path).status_code == 404
