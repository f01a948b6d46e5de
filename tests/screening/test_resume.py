"""Coming back with a code: once, with the right birth date, and over nothing that is here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.extensions import limiter
from app.screening.resume_forms import DO_NOT_FIT
from app.screening.resume_views import MANY_WRONG, WRONG_TRIES
from app.submissions.intake import resume_code
from config import Settings
from tests.pages import PageClient
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    carried,
    contact_of,
    draft_of,
    put,
    send,
)
from tests.screening.resume_steps import ANOTHER_DAY, HALF, WELCOME, come_back, parked, save
from tests.screening.test_stop_pages import damaged, pause, resume
from tests.submissions.build import NOON, rows, run
from tests.walk import BORN

pytestmark = pytest.mark.usefixtures("quick_lock")


def test_a_draft_in_hand_is_never_overwritten_without_asking(own_patient: PageClient) -> None:
    code = save(PageClient(own_patient.app), EVERY_PAGE_ASKED)
    put(own_patient, HALF)
    asked = come_back(own_patient, code, status=422)
    assert asked.errors == ["Choose which answers to go on with"]
    assert come_back(own_patient, code, status=422, here="nothing known").errors == asked.errors
    assert come_back(own_patient, code, here="keep").location == "/check"
    assert come_back(own_patient, "", here="keep").location == "/check"
    assert draft_of(own_patient)["answers"] == HALF
    assert parked(own_patient) == 1
    assert come_back(own_patient, code, here="replace").location == WELCOME
    assert draft_of(own_patient)["answers"].keys() == EVERY_PAGE_ASKED.keys()


def test_what_was_sent_from_here_is_not_lost_from_sight_without_asking(own_patient: PageClient) -> None:
    code = save(PageClient(own_patient.app), HALF)
    reference = send(own_patient, EVERY_PAGE_ASKED).reference
    page = come_back(own_patient, code, status=422)
    assert "Write down its reference" in page.text
    assert own_patient.follow(come_back(own_patient, code, here="keep")).reference == reference
    come_back(own_patient, code, here="replace")
    assert "sent" not in draft_of(own_patient)


def test_whatever_is_wrong_the_answer_is_the_same(own_patient: PageClient) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        code = save(own_patient, HALF)
        other = PageClient(own_patient.app)
        wrong_code = come_back(other, "2222-2222", status=403)
        wrong_day = come_back(other, code, status=403, **ANOTHER_DAY)
        with own_patient.app.app_context():
            assert rows("SELECT tries FROM parked_drafts") == [(1,)]
        clock.shift(timedelta(days=7))
        too_late = come_back(other, code, status=403)
    pages = (wrong_code, wrong_day, too_late)
    assert {tuple(page.errors) for page in pages} == {(DO_NOT_FIT,)}
    assert len({re.sub(r'value="[^"]*"', "", page.html) for page in pages}) == 1
    assert parked(own_patient) == 0


def test_a_wrong_birth_date_takes_the_work_of_a_wrong_code(
    own_patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = save(own_patient, HALF)
    hashed: list[object] = []
    slow = resume_code.hash_secret_raw

    def counted(*args: Any, **more: Any) -> bytes:
        hashed.append(args)
        return slow(*args, **more)

    monkeypatch.setattr(resume_code, "hash_secret_raw", counted)
    other = PageClient(own_patient.app)
    come_back(other, "2222-2222", status=403)
    come_back(other, code, status=403, **ANOTHER_DAY)
    assert len(hashed) == 2
    come_back(other, "not a code", status=422)
    come_back(other, code, status=422, **{"birth_date-day": "99"})
    assert len(hashed) == 2, "what cannot be right needs no work"


def test_after_five_wrong_birth_dates_the_right_one_opens_nothing(own_patient: PageClient) -> None:
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    for _ in range(5):
        come_back(other, code, status=403, **ANOTHER_DAY)
    assert come_back(other, code, status=403).errors == [DO_NOT_FIT]
    assert parked(own_patient) == 0


MakeApp = Callable[[Settings], Flask]


def test_one_address_may_try_a_few_times_and_then_waits(settings: Settings, make_app: MakeApp) -> None:
    own_patient = PageClient(make_app(replace(settings, come_back_limit="3 per hour")))
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    for _ in range(3):
        come_back(other, "2222-2222", status=403)
    assert come_back(other, code, status=429).heading == "That was too often"
    elsewhere = {"environ_overrides": {"REMOTE_ADDR": "192.0.2.7"}}
    other.get("/check/come-back")
    assert other.post("/check/come-back", {"code": code, **BORN}, **elsewhere).status == 302


def test_while_many_guess_every_address_gets_fewer_tries_and_none_is_shut_out(
    own_patient: PageClient,
) -> None:
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    with own_patient.app.test_request_context():
        limiter.limiter.hit(MANY_WRONG, WRONG_TRIES, cost=MANY_WRONG.amount - 1)
    for _ in range(4):
        come_back(other, "2222-2222", status=403)
    come_back(other, "2222-2222", status=429)
    third = {"environ_overrides": {"REMOTE_ADDR": "192.0.2.8"}}
    other.get("/check/come-back")
    assert other.post("/check/come-back", {"code": code, **BORN}, **third).status == 302


def test_a_browser_without_cookies_uses_no_code_up(own_patient: PageClient) -> None:
    code = save(own_patient, HALF)
    page = PageClient(own_patient.app).post(
        "/check/come-back", {"code": code, **BORN}, status=400, token=False
    )
    assert page.heading == "We cannot find your answers"
    assert parked(own_patient) == 1


def test_with_a_damaged_cookie_one_can_come_back(own_patient: PageClient) -> None:
    code = save(PageClient(own_patient.app), HALF)
    damaged(own_patient)
    assert come_back(own_patient, code).location == WELCOME


def test_a_page_that_was_open_for_too_long_is_shown_again_with_what_was_typed(
    own_patient: PageClient,
) -> None:
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    other.get("/check/come-back")
    data = {"code": code, **BORN, "csrf_token": "stale"}
    page = other.post("/check/come-back", data, status=400, token=False)
    assert page.one("#code")["value"] == code
    assert page.one("#birth_date-year")["value"] == "1948"
    own_patient.get("/check/save")
    page = own_patient.post("/check/save", {**BORN, "csrf_token": "stale"}, status=400, token=False)
    assert page.one("#birth_date-year")["value"] == "1948"
    assert parked(own_patient) == 1


def test_while_nobody_reads_answers_can_be_saved_and_wait_for_their_code(own_patient: PageClient) -> None:
    put(own_patient, HALF)
    pause(own_patient.app)
    assert own_patient.get("/check/answers", status=503).soup.select('main a[href="/check/save"]')
    code = save(own_patient)
    other = PageClient(own_patient.app)
    other.get("/")
    other.get("/check/come-back", status=503)
    resume(own_patient.app)
    come_back(other, code)


def test_sending_erases_the_copy_and_needs_it_not(own_patient: PageClient) -> None:
    save(own_patient, EVERY_PAGE_ASKED)
    own_patient.get("/check/send")
    assert own_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)).location == "/check/sent"
    assert parked(own_patient) == 0
    other = PageClient(own_patient.app)
    save(other, EVERY_PAGE_ASKED)
    with own_patient.app.app_context():
        run("DROP TABLE parked_drafts")
    other.get("/check/send")
    assert other.follow(other.post("/check/send", contact_of(EVERY_PAGE_ASKED))).reference


def test_a_copy_stays_when_this_browser_is_cleared(own_patient: PageClient) -> None:
    code = save(own_patient, HALF)
    own_patient.get("/check/saved")
    own_patient.get("/check/clear")
    own_patient.post("/check/clear", {})
    assert "draft" not in carried(own_patient)
    come_back(own_patient, code)


def test_when_too_many_come_at_once_it_is_said_and_no_try_is_lost(
    own_patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = save(own_patient, HALF)
    monkeypatch.setattr(resume_code, "LONGEST_WAIT_S", 0.01)
    other = PageClient(own_patient.app)
    for _ in range(resume_code.AT_ONCE):
        resume_code._turn.acquire()
    try:
        assert come_back(other, code, status=503).heading == "This is not working right now"
    finally:
        for _ in range(resume_code.AT_ONCE):
            resume_code._turn.release()
    come_back(other, code)
