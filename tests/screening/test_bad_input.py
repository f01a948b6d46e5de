"""Bad input: the response is never a server error, shows no traceback and logs no patient's answer."""

from __future__ import annotations

import logging
import re
from typing import Any
from urllib.parse import quote_plus

import pytest
from flask import Flask, request
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from app.access import Access, handles_csrf_failure, open_to
from app.log_lines import scrubbed
from app.questionnaire.date_input import EVERY_BOX
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.pain import ONSET_DATE
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, open_send, path_of, put
from tests.walk import CONTACT, HELPER, answers_of, walk_and_send

FORM = "application/x-www-form-urlencoded"
POSTS = ("/check/send", "/check/start-again", "/staff/sign-in", *map(path_of, JOURNEY.pages))
GETS = (
    "/",
    "/check",
    "/check/emergency",
    "/check/answers",
    "/check/result",
    "/check/sent",
    "/check/copy",
    "/staff/",
    "/staff/submissions/x",
    "/static/x",
    *POSTS,
)
PARTS = EVERY_BOX
WHEN_IT_BEGAN = path_of(JOURNEY.page_of(ONSET_DATE))
FIELDS = (
    *(question.id for question in JOURNEY.questions),
    *(f"{date}-{part}" for date in ("onset_date", "imaging_date") for part in PARTS),
    *CONTACT,
    *HELPER,
    "csrf_token",
    "password",
)
NASTY = {
    "nul": "%00",
    "nul_inside": "y%00es",
    "surrogate": "%ED%A0%80",
    "broken_utf8": "%FF%FE",
    "broken_percent": "%zz%",
    "long": "A" * 100_000,
    "markup": "%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "template": "%7B%7B7*7%7D%7D",
    "right_to_left": "%E2%80%AE%D7%90",
    "class": "__class__",
    "array": "%5B%5D",
    "newline": "%0D%0ASet-Cookie:%20a=b",
    "huge_number": "9" * 5000,
    "other_digits": "%D9%A2",
}


def post_raw(patient: PageClient, path: str, body: str) -> TestResponse:
    assert patient.last is not None
    token = patient.last.one("input[name=csrf_token]")["value"]
    return patient.client.post(path, data=f"csrf_token={token}&{body}".encode(), content_type=FORM)


def put_finished_draft(patient: PageClient) -> None:
    open_send(patient, EVERY_PAGE_ASKED)


def assert_answered(response: TestResponse) -> None:
    text = response.get_data(as_text=True)
    assert response.status_code < 500, response.request.path
    assert "Traceback" not in text
    assert not re.search(r"<script(?! src=)", text)


@pytest.mark.one_in(4)
@pytest.mark.parametrize("nasty", NASTY)
def test_a_nasty_value_gets_a_response_on_every_page(patient: PageClient, nasty: str) -> None:
    put_finished_draft(patient)
    for page in JOURNEY.pages:
        for question in page.questions:
            names = (question.id, *(f"{question.id}-{part}" for part in PARTS))
            body = "&".join(f"{name}={NASTY[nasty][:20_000]}" for name in names)
            assert_answered(post_raw(patient, path_of(page), body))
    body = "&".join(f"{name}={NASTY[nasty][:10_000]}" for name in (*CONTACT, *HELPER))
    response = post_raw(patient, "/check/send", body)
    assert response.status_code == 422
    assert_answered(response)


@pytest.mark.parametrize("nasty", NASTY)
def test_a_nasty_part_of_a_date_gets_a_response(patient: PageClient, nasty: str) -> None:
    put_finished_draft(patient)
    for way in ("day", "month", "longer", "weeks_ago"):
        parts = "&".join(f"onset_date-{part}={NASTY[nasty][:25_000]}" for part in PARTS)
        response = post_raw(patient, WHEN_IT_BEGAN, f"onset_date={way}&{parts}")
        assert response.status_code == 422
        assert_answered(response)


@pytest.mark.parametrize("text", ["y\x00es", "\x1b[1m"], ids=ascii)
@pytest.mark.parametrize("part", ["month", "weeks_ago"])
def test_an_unprintable_character_is_left_out_of_a_redisplayed_date(
    patient: PageClient, part: str, text: str
) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get(WHEN_IT_BEGAN)
    patient.post(WHEN_IT_BEGAN, {"onset_date": part, f"onset_date-{part}": text}, status=422)


def test_posting_every_field_twice_gets_a_response_on_every_page(patient: PageClient) -> None:
    body = "&".join(f"{name}=yes&{name}=no" for name in FIELDS[:60])
    for path in POSTS:
        put_finished_draft(patient)
        assert_answered(post_raw(patient, path, body))


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    "query", ["?x=y", "?%00=%00", "?after=%ED%A0%80", "?next=//evil.example", "?after=1_2_3_4_5"]
)
def test_an_unknown_query_is_answered_on_every_page(patient: PageClient, query: str) -> None:
    put_finished_draft(patient)
    for path in GETS:
        assert_answered(patient.client.get(path + query))


@pytest.mark.parametrize(
    "path", ["/%00", "/check/%00", "/check/%ED%A0%80", "/check/" + "a" * 5000, "/static/..%2F"]
)
def test_a_nasty_address_is_not_found(patient: PageClient, path: str) -> None:
    patient.get(path, status=404)


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    "kind", ["application/json", "multipart/form-data", "text/plain", "", "multipart/form-data; boundary=x"]
)
def test_a_body_of_another_type_gets_a_response_on_every_page(patient: PageClient, kind: str) -> None:
    put_finished_draft(patient)
    for path in POSTS:
        assert_answered(patient.client.post(path, data=b'{"rf_fever": "yes"}', content_type=kind))


known = st.sampled_from(
    sorted(
        {o.value for q in JOURNEY.questions for o in getattr(q, "options", ())}
        | {"day", "month", "5", "2026"}
    )
)
texts = st.one_of(known, st.text(st.characters(codec=None), max_size=40))
names = st.one_of(st.sampled_from(FIELDS), st.text(max_size=12))
forms = st.lists(st.tuples(names, texts), max_size=40)


def encoded(text: str) -> str:
    return quote_plus(text, errors="surrogatepass")


@pytest.fixture(scope="module")
def fuzzed(shared_app: Flask) -> PageClient:
    """One browser for all examples."""
    return PageClient(shared_app)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(path=st.sampled_from(POSTS), form=forms, token=st.booleans(), query=forms)
def test_any_form_gets_a_response(fuzzed: PageClient, path: str, form: Any, token: bool, query: Any) -> None:
    put_finished_draft(fuzzed)
    pairs = "&".join(f"{encoded(name)}={encoded(text)}" for name, text in form)
    query_string = "&".join(f"{encoded(name)}={encoded(text)}" for name, text in query)
    if token:
        assert_answered(post_raw(fuzzed, path, pairs))
    assert_answered(fuzzed.client.post(f"{path}?{query_string}", data=pairs.encode(), content_type=FORM))
    assert_answered(fuzzed.client.get(f"{path}?{query_string}"))


CANARIES = ("Quetzalcoatl", "651-555-0188", "canary@example.org", "1931")
CANARY = {
    "full_name": "Quetzalcoatl Vang",
    "phone": "651-555-0188",
    "email": "canary@example.org",
    "birth_date-year": "1931",
}


def test_nothing_a_patient_types_reaches_the_log(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    patient = PageClient(app)
    walk_and_send(patient, answers_of("urgent"), **CANARY)
    open_send(patient, EVERY_PAGE_ASKED)
    patient.post("/check/send", contact_of(EVERY_PAGE_ASKED, **CANARY, consent=""), status=422)
    patient.post("/check/send", {**CANARY, "csrf_token": "x"}, status=400, token=False)
    for word in (*CANARIES, "osteoporosis", "active", "xray_fracture"):
        assert word not in caplog.text


@open_to(Access.ANYONE)
@handles_csrf_failure
def broken() -> str:
    """Fail as a bug would, with the posted name in the message."""
    raise ValueError(request.form["full_name"])


def test_an_exception_shows_no_traceback_and_logs_its_location_but_no_answer(
    own_app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    own_app.add_url_rule("/broken", "broken", broken, methods=["POST"])
    patient = PageClient(own_app)
    put_finished_draft(patient)
    page = patient.post("/broken", CANARY, status=500)
    assert page.heading == "Something went wrong here"
    assert page.soup.select('main a[href^="tel:612"]')
    for word in ("Traceback", "ValueError", *CANARIES):
        assert word not in page.html
    (line,) = [scrubbed(record) for record in caplog.records if record.getMessage() == "a request failed"]
    assert line["error"] == "ValueError"
    assert str(line["where"]).startswith("tests/screening/test_bad_input.py:")
    assert not any(word in f"{caplog.text} {line}" for word in CANARIES)
