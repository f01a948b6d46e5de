"""Accessibility, privacy and language help: what they say is what the code does."""

from __future__ import annotations

from dataclasses import replace

import pytest
import textstat
from flask import Flask

from app.cookie import LONGEST_AGE_S
from app.i18n.certified_sentences import SENTENCES
from app.information.known_limits import KNOWN_LIMITS
from app.information.language_help import WITHOUT_A_SENTENCE
from app.submissions.contact_details import LANGUAGES
from tests.house.plain_words import NEVER
from tests.house.test_words import HARDEST_GRADE, sentences
from tests.pages import PageClient, words

PAGES = ("/accessibility", "/privacy", "/language-help", "/clinics")


def test_every_notice_is_plain_and_linked_in_every_footer(patient: PageClient) -> None:
    for path in PAGES:
        page = patient.get(path)
        assert textstat.flesch_kincaid_grade(sentences(page.soup)) <= HARDEST_GRADE, path
        assert not NEVER.search(page.text), path
        assert page.response.headers.get("X-Robots-Tag") is None
    for path in ("/", "/check/who", "/no-such-page"):
        foot = patient.get(path, status=None).one("footer")
        for notice in PAGES:
            assert len(foot.select(f'a[href="{notice}"]')) == 1, (path, notice)


def test_accessibility_names_the_standard_the_known_limits_and_where_to_complain(
    patient: PageClient,
) -> None:
    page = patient.get("/accessibility")
    assert "WCAG 2.2, level AA" in page.text
    rows = [words(row) for row in page.soup.select("main dl > div")]
    assert len(rows) == len(KNOWN_LIMITS) >= 2
    for limit, row in zip(KNOWN_LIMITS, rows, strict=True):
        assert row.startswith(f"{limit.says} {limit.instead}")
        assert f"{limit.since:%B} {limit.since.day}, {limit.since.year}" in row
    hrefs = {link["href"] for link in page.soup.select("main a")}
    assert {"tel:6125550123", "tel:711", "tel:18003681019"} <= hrefs


def test_privacy_names_the_cookie_that_is_set_and_how_long_it_lasts(settings, make_app) -> None:
    production = replace(
        settings,
        env="production",
        public_url="https://check.test",
        clinic_name="Spine & Sons",
        clinic_phone="+1 651-555-9999",
    )
    for app, base in ((make_app(settings), "http://localhost"), (make_app(production), "https://check.test")):
        client = PageClient(app)
        cookie = client.get("/clinics", base_url=base).response.headers["Set-Cookie"]
        name = cookie.partition("=")[0]
        text = client.get("/privacy", base_url=base).text
        assert f"Ours is named {name}." in text
        assert f"Max-Age={LONGEST_AGE_S};" in cookie
        assert f"runs out {LONGEST_AGE_S // 3600} hours after" in text


def test_privacy_sets_no_cookie_itself_and_loads_nothing_from_elsewhere(app: Flask) -> None:
    for path in ("/privacy", "/accessibility", "/language-help"):
        page = PageClient(app).get(path)
        assert "Set-Cookie" not in page.response.headers
        assert not page.soup.select('[src], link[href^="http"]')


def test_each_sentence_is_marked_with_its_language_and_has_the_clinics_phone(patient: PageClient) -> None:
    page = patient.get("/language-help")
    for sentence in SENTENCES:
        paragraph = page.one(f'main p[lang="{sentence.code}"]')
        assert words(paragraph).startswith(sentence.before)
        assert "711" in words(paragraph)
        assert paragraph.select('a[href="tel:6125550123"]')


@pytest.mark.parametrize("name", [name for code, name in LANGUAGES.items() if code not in ("en", "other")])
def test_every_language_of_the_send_form_has_a_sentence_or_is_named(patient: PageClient, name: str) -> None:
    assert (name in WITHOUT_A_SENTENCE) != (name in {LANGUAGES[sentence.code] for sentence in SENTENCES})
    assert name in patient.get("/language-help").text


def test_the_page_leads_to_a_call_with_an_interpreter(patient: PageClient) -> None:
    assert patient.get("/language-help").soup.select('main a[href="/interpreter"]')


def test_oromo_is_named_in_its_own_words_on_the_page_and_the_send_form() -> None:
    assert LANGUAGES["om"] == "Afaan Oromoo (Oromo)"
    assert LANGUAGES["om"] in WITHOUT_A_SENTENCE
