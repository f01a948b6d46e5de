"""The draft's cookie: sealed for this instance, for a day, small, and protected by the browser."""

from __future__ import annotations

import base64
import json
import re
import secrets
import time
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from app.cookie import STEP_BYTES, SealedCookie, TooLarge
from app.keys import KeyFile, Unsealable, write_new_keys
from config import Settings
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, carried, draft_of, put

NOON = "2026-06-15 12:00:00-05:00"
A_DAY_S = 24 * 3600


def cookie_of(patient: PageClient) -> str:
    cookie = patient.client.get_cookie("check")
    assert cookie is not None
    return cookie.value


def sealed_bytes(cookie: str) -> bytes:
    return base64.urlsafe_b64decode(cookie + "==")


def status_with(app: Flask, cookie: str) -> int:
    patient = PageClient(app)
    patient.client.set_cookie("check", cookie)
    return patient.get("/check/result", status=None).status


@pytest.fixture
def cookie(app: Flask) -> str:
    """The cookie of a finished draft."""
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    return cookie_of(patient)


def test_the_cookie_reveals_nothing_of_the_answers(cookie: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]+", cookie)
    plain = sealed_bytes(cookie)
    assert b"osteoporosis" not in plain
    for start in range(40):
        with pytest.raises(zlib.error):
            zlib.decompress(plain[start:])


def test_the_same_draft_is_sealed_differently_each_time(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    first = cookie_of(patient)
    put(patient, EVERY_PAGE_ASKED)
    assert cookie_of(patient) != first


def test_a_cookie_opens_only_with_the_instances_key_and_its_own_name(cookie: str, settings: Settings) -> None:
    ring = KeyFile(settings.keys_file).keys.cookie
    stored = json.loads(zlib.decompress(ring.open(sealed_bytes(cookie), "check")))
    assert stored["data"]["draft"]["answers"] == EVERY_PAGE_ASKED
    assert abs(stored["at"] - time.time()) < 60
    with pytest.raises(Unsealable):
        ring.open(sealed_bytes(cookie), "__Host-check")


def test_a_cookie_of_another_instance_is_not_read(
    app: Flask, make_app, settings, tmp_path: Path, cookie: str
) -> None:
    write_new_keys(tmp_path / "other" / "keys.json")
    other = make_app(replace(settings, instance_path=tmp_path / "other"))
    assert status_with(app, cookie) == 200
    assert status_with(other, cookie) == 400


def test_a_cookie_sealed_with_an_older_key_is_read(settings, make_app, cookie: str) -> None:
    keys = json.loads(settings.keys_file.read_text())
    keys["cookie"] = {"beef": base64.b64encode(bytes(32)).decode(), **keys["cookie"]}
    settings.keys_file.write_text(json.dumps(keys))
    newer = make_app(settings)
    assert status_with(newer, cookie) == 200
    patient = PageClient(newer)
    put(patient, {})
    assert sealed_bytes(cookie_of(patient)).startswith(b"beef")


def test_any_changed_byte_is_detected(app: Flask, cookie: str) -> None:
    sealed = sealed_bytes(cookie)
    for position in range(0, len(sealed), 7):
        changed = bytearray(sealed)
        changed[position] ^= 1
        text = base64.urlsafe_b64encode(bytes(changed)).rstrip(b"=").decode()
        assert status_with(app, text) == 400, position


@pytest.mark.parametrize("cut", [1, 10, 100])
def test_a_truncated_cookie_is_detected(app: Flask, cookie: str, cut: int) -> None:
    assert status_with(app, cookie[:-cut]) == 400
    assert status_with(app, cookie[cut:]) == 400


@pytest.mark.parametrize("text", ["x", "====", "null", "AAAA", "A" * 4000, "%00", "\N{BONE}", "a b", "-" * 3])
def test_a_cookie_that_is_not_ours_is_unreadable(app: Flask, text: str) -> None:
    assert status_with(app, text) == 400


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"x",
        b"[]",
        b"{}",
        b'{"at": 1}',
        b'{"at": "1", "data": {}}',
        b'{"at": 1, "data": []}',
        b"\xff",
        b"null",
    ],
)
@pytest.mark.parametrize("packed", [True, False])
def test_sealed_contents_that_make_no_sense_are_unreadable(
    app: Flask, settings: Settings, plain: bytes, packed: bool
) -> None:
    ring = KeyFile(settings.keys_file).keys.cookie
    sealed = ring.seal(zlib.compress(plain) if packed else plain, "check")
    assert status_with(app, base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()) == 400


@pytest.mark.parametrize(
    ("age_s", "status"),
    [(0, 200), (A_DAY_S - 1, 200), (A_DAY_S, 200), (A_DAY_S + 1, 400), (400 * A_DAY_S, 400)],
)
def test_a_cookie_is_read_for_a_day(app: Flask, age_s: int, status: int) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        patient = PageClient(app)
        put(patient, EVERY_PAGE_ASKED)
        clock.shift(age_s)
        assert patient.get("/check/result", status=None).status == status


@pytest.mark.proves("clock-set-back-loses-nothing")
@pytest.mark.parametrize("back_s", [3600, 400 * A_DAY_S])
def test_a_clock_that_is_set_back_loses_no_answers_and_the_cookie_gets_a_new_date(
    app: Flask, settings: Settings, back_s: int
) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        patient = PageClient(app)
        put(patient, EVERY_PAGE_ASKED)
        clock.shift(-back_s)
        assert patient.get("/check/result", status=200)
        assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED
        plain = KeyFile(settings.keys_file).keys.cookie.open(sealed_bytes(cookie_of(patient)), "check")
        assert json.loads(zlib.decompress(plain))["at"] == time.time()
        clock.shift(A_DAY_S + 1)
        assert patient.get("/check/result", status=400)


def test_yes_and_no_give_cookies_of_the_same_length(app: Flask) -> None:
    sealed, lengths = SealedCookie(KeyFile(app.config["SETTINGS"].keys_file), https=False), set()
    questions = list(EVERY_PAGE_ASKED)
    for number, question in enumerate(questions):
        for answer in ("yes", "no") if EVERY_PAGE_ASKED[question] in ("yes", "no") else ():
            answers = {**{key: EVERY_PAGE_ASKED[key] for key in questions[:number]}, question: answer}
            response = app.response_class()
            with app.test_request_context() as context:
                session = sealed.open_session(app, context.request)
                session["draft"] = {"id": "0" * 32, "answers": answers, "withdrawn": []}
                sealed.save_session(app, session, response)
            lengths.add(len(response.headers["Set-Cookie"].split(";")[0]))
    assert len(lengths) <= 3
    assert all(
        (len(sealed_bytes("A" * (length - len("check=")))) - 32) % STEP_BYTES == 0 for length in lengths
    )


def test_each_answer_restarts_the_day_but_opening_a_page_does_not(app: Flask) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        patient = PageClient(app)
        put(patient, EVERY_PAGE_ASKED)
        patient.get("/check/scan")
        clock.shift(A_DAY_S // 2)
        patient.post("/check/scan", {"imaging_result": "old_healed"})
        clock.shift(A_DAY_S // 2 + 3600)
        assert "Set-Cookie" not in patient.get("/check/result").response.headers
        clock.shift(A_DAY_S // 2)
        patient.get("/check/result", status=400)


@pytest.mark.parametrize("https", [False, True])
def test_the_cookie_has_protective_attributes(settings, make_app, https: bool) -> None:
    url = "https://check.test" if https else ""
    client = make_app(replace(settings, public_url=url)).test_client()
    response = client.get("/check/who", base_url=url or "http://localhost")
    (header,) = response.headers.getlist("Set-Cookie")
    name, *attributes = header.split("; ")
    assert name.split("=")[0] == ("__Host-check" if https else "check")
    assert {"HttpOnly", "SameSite=Lax", "Path=/", f"Max-Age={A_DAY_S}"} <= set(attributes)
    assert ("Secure" in attributes) is https
    assert "Domain" not in header


@pytest.mark.parametrize("https", [False, True])
def test_an_empty_cookie_is_deleted_with_the_same_attributes(settings, https: bool) -> None:
    app = Flask("empty")
    sealed = SealedCookie(KeyFile(settings.keys_file), https)
    response = app.response_class()
    with app.test_request_context() as context:
        session = sealed.open_session(app, context.request)
        session["draft"] = 1
        session.clear()
        sealed.save_session(app, session, response)
    (header,) = response.headers.getlist("Set-Cookie")
    assert "Max-Age=0" in header
    assert ("Secure" in header) is https
    assert "HttpOnly" in header


def test_a_cookie_over_two_kilobytes_is_never_written(settings) -> None:
    app = Flask("large")
    sealed = SealedCookie(KeyFile(settings.keys_file), https=False)
    with app.test_request_context() as context:
        session = sealed.open_session(app, context.request)
        session["draft"] = secrets.token_hex(2048)
        with pytest.raises(TooLarge):
            sealed.save_session(app, session, app.response_class())


@profile(max_examples=60, deadline=None)
@given(
    answer=st.recursive(
        st.none() | st.integers() | st.text(max_size=20), lambda v: st.lists(v, max_size=4), max_leaves=8
    )
)
def test_session_data_survives_sealing_and_opening(prepared_instance: Path, answer: object) -> None:
    app = Flask("round")
    sealed = SealedCookie(KeyFile(prepared_instance / "keys.json"), https=False)
    response = app.response_class()
    with app.test_request_context() as context:
        session = sealed.open_session(app, context.request)
        session["draft"] = answer
        sealed.save_session(app, session, response)
    cookie = response.headers["Set-Cookie"].split(";")[0]
    with app.test_request_context(headers={"Cookie": cookie}) as context:
        assert sealed.open_session(app, context.request) == {"draft": answer}


def test_starting_again_empties_the_cookie_of_the_draft(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check")
    assert draft_of(patient)["answers"]
    patient.post("/check/start-again", {})
    assert set(carried(patient)) == {"csrf_token"}


def test_no_address_changes_the_cookie_on_head(app: Flask) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    with patient.client.session_transaction() as session:
        session["draft"] = {**session["draft"], "parked": "a saved copy"}
        session["code"] = {"code": "2345-6789", "until": NOON}
        session["status"] = {"id": "0" * 32, "at": 0}
    kept, before = carried(patient), cookie_of(patient)
    for rule in app.url_map.iter_rules():
        if "GET" in (rule.methods or ()):
            patient.client.head(re.sub("<[a-z_]+>", "scan", rule.rule))
    assert cookie_of(patient) == before
    patient.get("/check/saved")
    assert set(kept) - set(carried(patient)) == {"code"}
