"""Resuming a saved draft: once, with the right birth date, and without losing the answers in this browser."""

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
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.screening.resume_forms import NO_MATCH
from app.screening.resume_views import FAILED_ATTEMPTS, TOTAL_FAILURE_LIMIT
from app.submissions.intake import resume_code
from config import Settings
from tests.pages import PageClient
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    carried,
    contact_of,
    draft_of,
    path_of,
    put,
    send,
)
from tests.screening.resume_steps import (
    ANOTHER_DAY,
    FINISHED,
    HALF,
    NEXT_QUESTION,
    count_saved_drafts,
    resume_draft,
    save,
)
from tests.screening.test_stop_pages import damaged, pause, resume
from tests.submissions.build import NOON, rows, run
from tests.walk import BORN, form_of

pytestmark = pytest.mark.usefixtures("quick_lock")


def test_resuming_never_replaces_answers_in_this_browser_without_asking(own_patient: PageClient) -> None:
    code = save(PageClient(own_patient.app), EVERY_PAGE_ASKED)
    put(own_patient, HALF)
    refused = resume_draft(own_patient, code, status=422)
    assert refused.errors == ["Choose which answers to go on with"]
    assert resume_draft(own_patient, code, status=422, here="nothing known").errors == refused.errors
    assert resume_draft(own_patient, code, here="keep").location == "/check"
    assert resume_draft(own_patient, "", here="keep").location == "/check"
    assert draft_of(own_patient)["answers"] == HALF
    assert count_saved_drafts(own_patient) == 1
    assert resume_draft(own_patient, code, here="replace").location == FINISHED
    assert draft_of(own_patient)["answers"].keys() == EVERY_PAGE_ASKED.keys()


def test_resuming_never_hides_the_reference_of_a_sent_check_without_asking(own_patient: PageClient) -> None:
    code = save(PageClient(own_patient.app), HALF)
    reference = send(own_patient, EVERY_PAGE_ASKED).reference
    page = resume_draft(own_patient, code, status=422)
    assert "Write down its reference" in page.text
    assert own_patient.follow(resume_draft(own_patient, code, here="keep")).reference == reference
    resume_draft(own_patient, code, here="replace")
    assert "sent" not in draft_of(own_patient)


def test_a_failed_attempt_to_resume_gets_the_same_answer_whatever_is_wrong(own_patient: PageClient) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        code = save(own_patient, HALF)
        other = PageClient(own_patient.app)
        wrong_code = resume_draft(other, "2222-2222", status=403)
        wrong_day = resume_draft(other, code, status=403, **ANOTHER_DAY)
        with own_patient.app.app_context():
            assert rows("SELECT tries FROM parked_drafts") == [(1,)]
        clock.shift(timedelta(days=7))
        too_late = resume_draft(other, code, status=403)
    pages = (wrong_code, wrong_day, too_late)
    assert {tuple(page.errors) for page in pages} == {(NO_MATCH,)}
    assert len({re.sub(r'value="[^"]*"', "", page.html) for page in pages}) == 1
    assert count_saved_drafts(own_patient) == 0


def test_a_wrong_birth_date_costs_as_much_work_as_a_wrong_code(
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
    resume_draft(other, "2222-2222", status=403)
    resume_draft(other, code, status=403, **ANOTHER_DAY)
    assert len(hashed) == 2
    resume_draft(other, "not a code", status=422)
    resume_draft(other, code, status=422, **{"birth_date-day": "99"})
    assert len(hashed) == 2, "invalid input costs no work"


def test_after_five_wrong_birth_dates_the_right_one_resumes_nothing(own_patient: PageClient) -> None:
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    for _ in range(5):
        resume_draft(other, code, status=403, **ANOTHER_DAY)
    assert resume_draft(other, code, status=403).errors == [NO_MATCH]
    assert count_saved_drafts(own_patient) == 0


MakeApp = Callable[[Settings], Flask]


def test_one_address_gets_a_few_attempts_to_resume_and_then_has_to_wait(
    settings: Settings, make_app: MakeApp
) -> None:
    own_patient = PageClient(make_app(replace(settings, come_back_limit="3 per hour")))
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    for _ in range(3):
        resume_draft(other, "2222-2222", status=403)
    page = resume_draft(other, code, status=429)
    assert page.heading == "Too many tries"
    assert "Wait 10 minutes, then type the code again. Waiting erases nothing." in page.text
    assert "press the button" not in page.text
    assert "may not have reached us" not in page.text
    assert page.response.headers["Retry-After"] == "600"
    elsewhere = {"environ_overrides": {"REMOTE_ADDR": "192.0.2.7"}}
    other.get("/check/come-back")
    assert other.post("/check/come-back", {"code": code, **BORN}, **elsewhere).status == 302


def test_during_an_attack_every_address_gets_fewer_attempts_but_none_is_locked_out(
    own_patient: PageClient,
) -> None:
    code = save(own_patient, HALF)
    other = PageClient(own_patient.app)
    with own_patient.app.test_request_context():
        limiter.limiter.hit(TOTAL_FAILURE_LIMIT, FAILED_ATTEMPTS, cost=TOTAL_FAILURE_LIMIT.amount - 1)
    for _ in range(4):
        resume_draft(other, "2222-2222", status=403)
    resume_draft(other, "2222-2222", status=429)
    third = {"environ_overrides": {"REMOTE_ADDR": "192.0.2.8"}}
    other.get("/check/come-back")
    assert other.post("/check/come-back", {"code": code, **BORN}, **third).status == 302


def test_a_browser_without_cookies_does_not_use_up_a_resume_code(own_patient: PageClient) -> None:
    code = save(own_patient, HALF)
    page = PageClient(own_patient.app).post(
        "/check/come-back", {"code": code, **BORN}, status=400, token=False
    )
    assert page.heading == "We cannot find your answers"
    assert count_saved_drafts(own_patient) == 1


def test_a_patient_with_a_damaged_cookie_can_resume(own_patient: PageClient) -> None:
    code = save(PageClient(own_patient.app), HALF)
    damaged(own_patient)
    assert resume_draft(own_patient, code).location == NEXT_QUESTION


def test_a_stale_save_or_resume_form_is_shown_again_with_its_input(
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
    assert count_saved_drafts(own_patient) == 1


def test_while_intake_is_paused_a_draft_can_be_saved_and_is_resumed_later(own_patient: PageClient) -> None:
    put(own_patient, HALF)
    pause(own_patient.app)
    assert own_patient.get("/check/answers", status=503).soup.select('main a[href="/check/save"]')
    code = save(own_patient)
    other = PageClient(own_patient.app)
    other.get("/")
    other.get("/check/come-back", status=503)
    resume(own_patient.app)
    resume_draft(other, code)


def test_sending_erases_the_saved_copy_and_works_without_it(own_patient: PageClient) -> None:
    save(own_patient, EVERY_PAGE_ASKED)
    own_patient.get("/check/send")
    assert own_patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)).location == "/check/sent"
    assert count_saved_drafts(own_patient) == 0
    other = PageClient(own_patient.app)
    save(other, EVERY_PAGE_ASKED)
    with own_patient.app.app_context():
        run("DROP TABLE parked_drafts")
    other.get("/check/send")
    assert other.follow(other.post("/check/send", contact_of(EVERY_PAGE_ASKED))).reference


def test_a_saved_copy_stays_when_the_browser_is_cleared(own_patient: PageClient) -> None:
    code = save(own_patient, HALF)
    own_patient.get("/check/saved")
    own_patient.get("/check/clear")
    own_patient.post("/check/clear", {})
    assert "draft" not in carried(own_patient)
    resume_draft(own_patient, code)


def test_too_many_simultaneous_attempts_are_refused_without_using_one_up(
    own_patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = save(own_patient, HALF)
    monkeypatch.setattr(resume_code, "LONGEST_WAIT_S", 0.01)
    other = PageClient(own_patient.app)
    for _ in range(resume_code.AT_ONCE):
        resume_code._turn.acquire()
    try:
        assert resume_draft(other, code, status=503).heading == "This is not working right now"
    finally:
        for _ in range(resume_code.AT_ONCE):
            resume_code._turn.release()
    resume_draft(other, code)


def test_a_half_remembered_date_keeps_its_day_on_another_device(own_patient: PageClient) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        monday = NOON.date().isoformat()
        onset = {"between": [21, 41], "said_on": monday}
        code = save(own_patient, {**EVERY_PAGE_ASKED, "onset_date": onset, "imaging_date": {"weeks_ago": 2}})
        clock.shift(timedelta(days=6))
        other = PageClient(own_patient.app)
        resume_draft(other, code)
        for name, way in (("onset_date", "weeks_3_5"), ("imaging_date", "weeks_ago")):
            page = JOURNEY.page_of(QUESTIONS[name])
            other.get(path_of(page))
            other.post(path_of(page), {**form_of(page, EVERY_PAGE_ASKED), name: way}, status=302)
        answers = draft_of(other)["answers"]
    assert answers["onset_date"] == onset
    assert answers["imaging_date"] == {"weeks_ago": 2, "said_on": monday}
