"""An emergency sign said on the phone: in the queue at once with what is known, and never a second case."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.clock import local_now
from app.extensions import db, instance_keys
from app.rules.tiers import Tier
from app.submissions.casework.links import related
from app.submissions.contact_details import NOT_GIVEN, read_phone
from app.submissions.events import EventKind
from app.submissions.intake import send_consent
from app.submissions.models import NOT_ASKED
from app.submissions.statuses import Outcome
from app.submissions.worklist import search
from tests.accounts.build import sign_in
from tests.pages import Page, PageClient, words
from tests.review.intake_steps import NEW, save, start, started, submissions, typed, whole
from tests.submissions.build import count, log_contact_with, run, sent, staff
from tests.walk import answers_of

SIGN = {"rf_fever": "yes"}
REST = answers_of("standard", age_band="65_plus", rf_fever="yes")


def queued(client: PageClient, sign: dict[str, str] = SIGN) -> tuple[str, Page]:
    """Save an intake with an emergency sign and nothing else; return its address and the page that follows."""
    address = start(client)
    return address, save(client, address, sign, then="emergency-signs")


def only_case() -> Any:
    """The only submission, in an app context."""
    (submission,) = submissions()
    return submission


def test_a_sign_is_in_the_queue_at_once_with_what_is_known(stored_app: Flask) -> None:
    client = PageClient(stored_app)
    account = sign_in(client)
    _, page = queued(client)
    assert "Emergency: tell them now, while they are on the line" in page.text
    assert "When we hang up, call 911 at once." in page.text
    assert "I have back pain and new fever or shaking chills." in page.text
    with stored_app.app_context():
        case = only_case()
        assert case.tier == case.tier_now == Tier.EMERGENCY_NOW
        assert case.is_unreached_emergency
        assert (case.full_name, case.phone, case.birth_date) == (NOT_GIVEN, "", "")
        assert (case.entered_by, case.consent_version) == (account, NOT_ASKED)
        assert case.answers["given"] == SIGN
    assert case.reference in page.text
    link = page.one(".script a[href*=submissions]")
    assert link["href"] == f"/staff/submissions/{case.id}#script"
    assert words(link) == "Open the case: log that they were told to call 911"


def test_the_save_that_finds_the_sign_leads_to_what_to_say(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    assert client.post(address, {**SIGN, "then": "emergency-signs"}).location == f"{address}#emergency"
    assert client.post(address, {**SIGN, "then": "emergency-signs"}).location == f"{address}#who"


@pytest.mark.parametrize(
    "answers",
    [
        {"rf_leg_weak": "one_leg_numb", "rf_saddle_numb": "not_sure"},
        {"known_aneurysm": "yes"},
        {"major_trauma": "yes_not_checked"},
    ],
)
def test_a_sign_that_follows_from_answers_counts_too(app: Flask, answers: dict[str, str]) -> None:
    client = PageClient(app)
    sign_in(client)
    _, page = queued(client, answers)
    assert "Emergency: tell them now" in page.text
    with app.app_context():
        assert only_case().is_unreached_emergency


@pytest.mark.parametrize(("sign", "lies_still"), [("major_trauma", True), ("known_aneurysm", False)])
def test_after_an_accident_lying_still_comes_first(app: Flask, sign: str, lies_still: bool) -> None:
    client = PageClient(app)
    sign_in(client)
    _, page = queued(client, {sign: "yes_not_checked" if lies_still else "yes"})
    with app.app_context():
        case = client.get(f"/staff/submissions/{only_case().id}")
    for shown in (page, case):
        assert ("Lie still until help comes. What you told" in shown.text) == lies_still


@pytest.mark.parametrize("answers", [{"rf_leg_weak": "one_leg_numb"}, {"sudden_worst_pain": "yes"}])
def test_what_is_no_emergency_stays_with_who_types_it(app: Flask, answers: dict[str, str]) -> None:
    client = PageClient(app)
    sign_in(client)
    _, page = queued(client, answers)
    assert "it is not in the queue yet" in page.text
    with app.app_context():
        assert submissions() == []


def test_the_rows_the_case_and_the_print_copy_do_without_a_name_and_a_number(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    queued(client)
    with app.app_context():
        case = only_case()
    row = client.get("/staff/")
    assert NOT_GIVEN in row.text
    page = client.get(f"/staff/submissions/{case.id}")
    assert page.heading == NOT_GIVEN
    assert "Not given yet: ask for the number first" in page.text
    assert page.soup.select('a[href^="tel:"]') == []
    assert "Emergency: tell them now, while they are on the line" in page.text
    assert "Not asked yet: an emergency sign was said on the phone" in page.text
    assert "Phone not given yet" in client.get(f"/staff/submissions/{case.id}/print").text


def test_the_case_says_to_find_the_number_first_once_the_call_is_over(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    queued(client)
    with app.app_context():
        case_id = only_case().id
        log_contact_with(case_id, Outcome.NO_ANSWER, staff(), local_now())
    page = client.get(f"/staff/submissions/{case_id}")
    assert "The number is not known yet. Ask who took the call" in page.text


def test_two_callers_without_a_number_are_not_taken_for_one_person(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    queued(client)
    queued(client)
    with app.app_context():
        one, other = submissions()
        assert one.phone_index != other.phone_index
        assert list(related(db.session, one)) == []
        sent()
        assert list(search.found_by_phone(db.session, instance_keys(), "")) == []


def test_the_rest_is_added_to_the_same_case(stored_app: Flask) -> None:
    client = PageClient(stored_app)
    sign_in(client)
    address, _ = queued(client)
    names = ("age_band", "pain_location", "imaging_result")
    save(client, address, typed({name: REST[name] for name in names}, **SIGN), then="who")
    with stored_app.app_context():
        case = only_case()
        answered = [
            (event.detail or {})["question"] for event in case.events if event.kind == EventKind.ANSWERED
        ]
        assert sorted(answered) == sorted(names)
        assert case.age_band == "65_plus"
    save(client, address, {**SIGN, "phone": "612-555-0188", "full_name": "Edna Larson"}, then="contact")
    with stored_app.app_context():
        case = only_case()
        assert (case.full_name, case.phone, case.birth_date) == ("Edna Larson", "+1-612-555-0188", "")
        phone = read_phone("612-555-0188") or ""
        assert [each.id for each in search.found_by_phone(db.session, instance_keys(), phone)] == [case.id]
    page = save(client, address, whole(REST))
    with stored_app.app_context():
        case = only_case()
        assert page.path == f"/staff/submissions/{case.id}"
        assert case.consent_version == send_consent.VERSION
        assert case.birth_date == "1948-05-04"
        assert case.tier_now == Tier.EMERGENCY_NOW
        assert case.is_unreached_emergency
        later = [event for event in case.events if event.kind == EventKind.INTAKE]
        assert sorted((later[0].detail or {})["contact"]) == ["full_name", "phone"]
    assert "Phone intake: name; phone" in page.text
    assert "consent: yes" in page.text
    assert f"Consent, version {send_consent.VERSION}" in page.text


def test_saving_the_same_again_adds_nothing(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    for _ in range(3):
        save(client, address, typed(REST, full_name="Edna Larson"), then="who")
    with app.app_context():
        assert [event.kind for event in only_case().events if event.kind != EventKind.READ] == [
            EventKind.SENT
        ]


def test_an_answer_that_was_wrong_is_corrected_and_the_emergency_stays(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, _ = queued(client)
    page = save(client, address, {"rf_fever": "no"}, then="who")
    assert "Emergency: tell them now" not in page.text
    with app.app_context():
        case = only_case()
        assert case.is_unreached_emergency
        assert [event.kind for event in case.events if event.kind != EventKind.READ][1:] == [
            EventKind.ANSWERED
        ]
    assert case.reference in page.text


def test_what_others_changed_meanwhile_is_not_taken_back(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, _ = queued(client)
    save(client, address, {**SIGN, "pain_trend": "worse"}, then="who")
    with app.app_context():
        case_id = only_case().id
    page = client.get(f"/staff/submissions/{case_id}/answer/pain_trend")
    version = str(page.soup.select("main input[name=version]")[0]["value"])
    client.post(
        f"/staff/submissions/{case_id}/answer/pain_trend", {"pain_trend": "better", "version": version}
    )
    client.get(address)
    save(client, address, {**SIGN, "pain_trend": "worse", "full_name": "Edna Larson"}, then="who")
    with app.app_context():
        case = only_case()
        told = [
            (event.detail or {}).get("value") for event in case.events if event.kind == EventKind.ANSWERED
        ]
        assert told == ["worse", "better"]


def test_an_emergency_is_finished_with_what_is_known(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, _ = queued(client)
    bad = save(client, address, {**SIGN, "phone": "12", "then": "send"})
    assert [link["href"] for link in bad.soup.select(".problems a")] == ["#phone"]
    page = save(client, address, {**SIGN, "then": "send"})
    with app.app_context():
        assert page.path == f"/staff/submissions/{only_case().id}"
    assert client.get(NEW).soup.select("main details ul") == []


def test_a_refused_consent_is_recorded_and_the_emergency_stays(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, _ = queued(client)
    page = save(client, address, {**SIGN, "consent": "no", "then": "send"})
    assert "consent: NO" in page.text
    with app.app_context():
        assert only_case().consent_version == NOT_ASKED


def test_a_helper_on_the_phone_is_named_as_far_as_known(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, page = queued(client, {**SIGN, "answering_for": "someone_else"})
    assert "The patient must not drive" in page.text
    with app.app_context():
        case = only_case()
    assert "not asked yet whether they may be spoken to" in client.get(f"/staff/submissions/{case.id}").text
    caller = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": "no"}
    save(client, address, {**SIGN, "answering_for": "someone_else", **caller}, then="contact")
    with app.app_context():
        contact = only_case().contact
        assert (contact["helper_name"], contact["may_speak_to_helper"]) == ("Lars Larson", False)


def test_throwing_away_keeps_the_emergency_and_posting_again_makes_no_second_one(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, _ = queued(client)
    assert "an emergency in the queue" in client.get(NEW).text
    client.post(f"{address}/discard", {})
    client.get(NEW)
    client.post(address, {**SIGN, "rf_saddle_numb": "yes"}, status=409)
    with app.app_context():
        assert only_case().answers["given"] == SIGN


@pytest.mark.parametrize("version", ["0", "1"])
def test_an_erased_intake_that_is_posted_again_changes_nothing_in_its_case(app: Flask, version: str) -> None:
    client, other = PageClient(app), PageClient(app)
    sign_in(client)
    address, _ = queued(client, {**SIGN, "full_name": "Edna Larson", "phone": "612-555-0188"})
    with app.app_context():
        before = only_case().contact
        run("DELETE FROM phone_intakes")
    sign_in(other)
    for each in (client, other):
        each.get(NEW)
        changed = {**SIGN, "full_name": "Mallory", "phone": "612-555-0199", "version": version}
        page = each.post(address, changed, status=409)
        assert "was sent before" in page.text
        assert "Emergency: tell them now" in page.text
    with app.app_context():
        assert only_case().contact == before
        assert count("phone_intakes") == 0


def test_a_closed_case_takes_nothing_more_and_nothing_typed_is_lost(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    address, _ = queued(client)
    with app.app_context():
        run(
            "UPDATE submissions SET status = 'closed', decision = 'withdrew', act_by = NULL, due_at = NULL, "
            "next_action = NULL, closed_at = sent_at"
        )
    page = client.post(address, {**SIGN, "pain_trend": "worse", "version": "1", "then": "who"}, status=409)
    assert "It is closed. Open it again first." in page.text
    assert client.get(address).chosen("pain_trend") == ["worse"]


def test_the_script_is_read_out_in_the_patients_language(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    _, page = queued(client, {**SIGN, "preferred_language": "es"})
    assert words(page.one("section.script [lang=es]")).startswith("“Llame al 911")


def test_a_disabled_account_puts_nothing_into_the_queue(app: Flask) -> None:
    client = PageClient(app)
    address = started(client)
    with app.app_context():
        run("UPDATE staff SET disabled_at = created_at")
    page = client.post(address, {**SIGN}, status=403)
    assert "NOT saved" in page.text
    with app.app_context():
        assert submissions() == []
