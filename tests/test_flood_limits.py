"""Limits of what anyone may post: by address, network and in all; too many lead to "call us", and nothing typed is lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_network
from typing import Any

import pytest
from flask import Flask

from app import flood_limits
from app.extensions import limiter
from app.flood_limits import PER_SUBMISSION, PUBLIC_POSTS, Kind
from app.screening import status_access
from app.submissions.reference import new_reference
from config import Settings
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, draft_of, open_send
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission, sign_in_to_status
from tests.screening.test_interpreter import form_of as call_form
from tests.submissions.build import everything
from tests.walk import CONTACT, answers_of

MakeApp = Callable[[Settings], Flask]


def send_from(app: Flask, address: str, persona: str = "standard") -> Page:
    """Send a check from an address; return the response."""
    return send_answers(app, address, answers_of(persona))


def send_answers(app: Flask, address: str, answers: dict[str, Any]) -> Page:
    """Send a check with these answers from an address; return the response."""
    patient = PageClient(app)
    open_send(patient, answers)
    at = {"REMOTE_ADDR": address}
    return patient.post("/check/send", contact_of(answers), status=None, environ_base=at)


def statuses(app: Flask, *addresses: str, persona: str = "standard") -> list[int]:
    return [send_from(app, address, persona).status for address in addresses]


def limited(make_app: MakeApp, settings: Settings, **changed: Any) -> Flask:
    return make_app(replace(settings, **{"send_limit": "2 per hour", **changed}))


@pytest.mark.proves("floods-end")
def test_one_address_then_its_network_then_all_are_limited(make_app: MakeApp, settings: Settings) -> None:
    app = limited(make_app, settings, send_limit="1 per hour", send_limit_in_all="6 per hour")
    assert statuses(app, *["198.51.100.1"] * 2) == [302, 429]
    assert statuses(app, *(f"198.51.100.{n}" for n in range(2, 7))) == [302] * 4 + [429]
    assert statuses(app, "203.0.113.1", "192.0.2.1") == [302, 429]


@pytest.mark.parametrize("network", ["2001:db8:7:{:x}::1", "198.51.100.{}", "::ffff:198.51.100.{}"])
def test_the_addresses_of_one_network_have_five_times_the_limit_together(
    make_app: MakeApp, settings: Settings, network: str
) -> None:
    app = limited(make_app, settings, send_limit="1 per hour")
    assert statuses(app, *(network.format(n) for n in range(1, 8))) == [302] * 5 + [429] * 2


def test_what_is_refused_for_one_address_takes_nothing_from_the_others(
    make_app: MakeApp, settings: Settings
) -> None:
    app = limited(make_app, settings, send_limit_in_all="5 per hour")
    assert statuses(app, *["198.51.100.1"] * 9).count(302) == 2
    assert statuses(app, "198.51.100.2", "203.0.113.9") == [302, 302]


@pytest.mark.proves("emergencies-pass-every-limit")
def test_a_flood_of_other_checks_takes_no_place_from_an_emergency(
    make_app: MakeApp, settings: Settings
) -> None:
    app = limited(make_app, settings, send_limit_in_all="2 per hour")
    assert statuses(app, *(f"203.0.{n}.1" for n in range(3))) == [302, 302, 429]
    assert statuses(app, "203.0.9.1", persona="emergency") == [302]


@pytest.mark.proves("emergencies-pass-every-limit")
@pytest.mark.parametrize("urgent", [answers_of("urgent"), answers_of("standard", rf_fever="not_sure")])
def test_a_flood_of_other_checks_takes_no_place_from_an_urgent_one(
    make_app: MakeApp, settings: Settings, urgent: dict[str, Any]
) -> None:
    app = limited(make_app, settings, send_limit="1 per hour")
    assert statuses(app, *["203.0.113.1"] * 2) == [302, 429]
    assert [send_answers(app, "203.0.113.1", urgent).status for _ in range(2)] == [302, 429]
    assert statuses(app, "203.0.113.1", persona="emergency") == [302]


def test_a_request_for_an_interpreter_is_counted_as_urgent(
    make_app: MakeApp, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    app = limited(make_app, settings, send_limit_in_all="1 per hour")
    assert statuses(app, "203.0.113.1", "203.0.113.1") == [302, 429]
    for status in (302, 429):
        asking = PageClient(app)
        page = asking.post("/interpreter", call_form(asking), status=status)
    assert "A nurse or doctor needs to talk with you within 1 day. This was not sent." in words(
        page.soup.select("main > .urgent")[0]
    )
    lines = [record.__dict__ for record in caplog.records if record.name == "app.flood_limits"]
    assert [(line["form"], line["of"]) for line in lines] == [("send", "all"), ("interpreter", "urgent")]


def test_an_emergency_beyond_the_limit_is_told_to_call_911_first(
    make_app: MakeApp, settings: Settings
) -> None:
    app = limited(make_app, settings, send_limit="1 per hour")
    assert statuses(app, "203.0.113.1", persona="emergency") == [302]
    page = send_from(app, "203.0.113.1", "emergency")
    assert page.status == 429
    assert page.one("main section.emergency a.call-button")["href"] == "tel:911"
    assert page.text.index("Call 911") < page.text.index("This was not sent")
    assert page.heading == "This was not sent"
    assert "Do not wait for us. Call 911 now." in page.text
    main = words(page.one("main"))
    assert not [says for says in ("Call us", "an hour", "Finish later", "or you call us") if says in main]
    assert page.one("main form button[name=again]")
    assert "No nos espere. Llame al 911 ahora." in words(page.one("main [lang=es]"))


@pytest.mark.proves("refused-is-told-to-call")
def test_the_page_says_call_us_in_both_languages_and_keeps_what_was_typed(
    make_app: MakeApp, settings: Settings
) -> None:
    app = limited(make_app, settings, send_limit_in_all="1 per hour")
    send_from(app, "203.0.113.1")
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    page = patient.post("/check/send", contact_of(EVERY_PAGE_ASKED), status=429)
    assert page.response.headers["Retry-After"] == "3600"
    assert page.soup.select('main a[href^="tel:612"]')
    assert "Monday to Friday, 8 am to 5 pm" in page.text
    assert "llame al 911 ahora" in page.one("main [lang=es]").get_text()
    assert draft_of(patient)["answers"] == EVERY_PAGE_ASKED
    back = {str(each["name"]): str(each["value"]) for each in page.soup.select("main form input")}
    form = patient.post("/check/send", {**back, "again": "yes"}, status=200)
    assert form.one("input[name=full_name]")["value"] == CONTACT["full_name"]
    spanish = patient.get("/es/check/send")
    assert spanish.status == 200


@pytest.mark.proves("tablet-is-never-shut-out")
def test_the_clinics_own_networks_are_not_shut_out_by_strangers(
    make_app: MakeApp, settings: Settings
) -> None:
    own = (ip_network("198.51.100.0/28"),)
    app = limited(make_app, settings, send_limit_in_all="3 per hour", clinic_networks=own)
    assert statuses(app, *(f"203.0.{n}.1" for n in range(4))) == [302] * 3 + [429]
    assert statuses(app, *["198.51.100.3"] * 4) == [302] * 3 + [429]
    assert statuses(app, "198.51.100.4") == [302]


def test_a_limit_that_is_reached_is_logged_once_and_without_an_address(
    make_app: MakeApp, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    app = limited(make_app, settings)
    with caplog.at_level(logging.CRITICAL):
        statuses(app, *["198.51.100.1"] * 6)
    (line,) = [record for record in caplog.records if record.name == "app.flood_limits"]
    assert line.levelname == "CRITICAL"
    assert (line.__dict__["form"], line.__dict__["bucket"], line.__dict__["limit"]) == (
        "send",
        "one address",
        2,
    )
    assert "198.51" not in str(line.__dict__)


def test_no_address_or_network_is_stored(make_app: MakeApp, settings: Settings) -> None:
    app = limited(make_app, settings)
    statuses(app, "198.51.100.77", "2001:db8:7:1::1")
    with app.app_context():
        for table in ("rate_counts", "send_groups", "submissions"):
            for trace in (b"198.51", b"2001:db8"):
                assert trace not in everything(table)


def test_a_report_of_getting_worse_is_limited_by_its_submission_alone(app: Flask) -> None:
    sent, other = SentSubmission(app), SentSubmission(app, "urgent")
    most = int(PER_SUBMISSION.split()[0])
    with app.app_context():
        for _ in range(most):
            assert flood_limits.is_within_own("worse", sent.id)
    browser = sent.browser()
    browser.get("/status/worse")
    page = browser.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"}, status=429)
    assert page.one("main section.emergency a.call-button")["href"] == "tel:911"
    assert page.one("main a[href='/status/worse']")
    browser = other.browser()
    browser.get("/status/worse")
    browser.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"}, status=302)


def test_a_report_beyond_its_limit_says_to_talk_with_someone_today(app: Flask) -> None:
    sent = SentSubmission(app)
    with app.app_context():
        for _ in range(int(PER_SUBMISSION.split()[0])):
            assert flood_limits.is_within_own("worse", sent.id)
    browser = sent.browser()
    browser.get("/status/worse")
    page = browser.post("/status/worse", {**NO_SIGN, "pain_worse": "yes"}, status=429)
    assert "You still need to talk with a nurse or doctor today" in words(page.one("main > .urgent"))
    assert "No one will call you" not in page.text


def test_an_urgent_check_beyond_the_limit_names_the_er_alone_if_its_answers_ask_for_it(
    make_app: MakeApp, settings: Settings
) -> None:
    app = limited(make_app, settings, send_limit="1 per hour")
    urgent = answers_of("standard", rf_leg_weak="one_leg_numb")
    pages = [send_answers(app, "203.0.113.1", urgent) for _ in range(2)]
    told = words(pages[-1].soup.select("main > .urgent")[0])
    assert "This was not sent. Call us now. If no one answers, go to the ER today." in told
    assert "urgent care" not in pages[-1].text


@pytest.mark.parametrize("path", ["/check/save", "/feedback/check-pain-now"])
def test_what_else_is_stored_is_limited_too(make_app: MakeApp, settings: Settings, path: str) -> None:
    app = limited(make_app, settings, send_limit="1 per hour")
    data = {"birth_date-month": "5", "birth_date-day": "4", "birth_date-year": "1948", "what": "word"}
    seen = []
    for _ in range(2):
        patient = PageClient(app)
        open_send(patient, EVERY_PAGE_ASKED)
        patient.get(path)
        page = patient.post(path, data, status=None)
        seen.append(page.status)
    assert seen == [302, 429]
    assert "sent" not in page.heading
    assert page.soup.select('main a[href="tel:911"], footer a[href="tel:911"]')
    assert page.soup.select('main a[href^="tel:612"]')


def test_wrong_tries_at_a_status_page_are_limited_by_network(app: Flask) -> None:
    app.config["SETTINGS"] = replace(app.config["SETTINGS"], sign_in_limit="2 per hour")
    client = PageClient(app)
    seen = [
        sign_in_to_status(client, new_reference(), address=f"2001:db8:7:{n:x}::1").status for n in range(12)
    ]
    assert seen == [403] * 10 + [429] * 2
    assert sign_in_to_status(client, new_reference(), address="2001:db8:8::1").status == 403


def test_when_many_guess_at_status_pages_each_address_may_still_try_a_little(app: Flask) -> None:
    sent = SentSubmission(app)
    with app.app_context():
        limiter.limiter.hit(status_access.IN_ALL, "status page", "all", cost=200)
    client = PageClient(app)
    wrong = [sign_in_to_status(client, new_reference(), address="192.0.2.9").status for _ in range(4)]
    assert wrong == [403, 403, 403, 429]
    assert sign_in_to_status(client, sent.reference, address="192.0.2.10").status == 302


def test_no_limit_has_a_kind_that_nothing_limits() -> None:
    assert set(PUBLIC_POSTS.values()) == set(Kind)
