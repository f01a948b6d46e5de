"""After sending: reporting worse, correcting the phone number, and withdrawing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import time_machine
from flask import Flask

from app.submissions.statuses import Decision, Status
from tests.house.test_words import check_words
from tests.i18n.marked import every_sentence_in_brackets, outside
from tests.i18n.test_pages import CLINIC
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission
from tests.submissions import build
from tests.submissions.build import LATER, NOON, contact

NOT_FOUND = "We find nothing with this reference and this date of birth. Check both"
HELPED = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": True}


def test_a_report_of_worse_is_stored_and_the_page_says_when_staff_call(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    client = sent.browser()
    check_words(client.get("/status/worse"))
    page = client.follow(client.post("/status/worse", NO_SIGN))
    assert page.heading == "We have what you told us"
    assert "We will try to call you by Tuesday, June 16, 2026." in page.text
    assert sent.page().heading == page.heading
    stored = sent.build("stored")
    assert stored.due_at == NOON.replace(day=16, hour=17)
    check_words(page)
    urgent = SentSubmission(app)
    client = urgent.browser()
    client.get("/status/worse")
    page = client.follow(client.post("/status/worse", {**NO_SIGN, "rf_leg_weak": "one_leg_numb"}))
    assert "You still need to talk with a nurse or doctor today. Call us now." in page.text
    assert (
        "We will try to call you by Tuesday, June 16, 2026, 12:00 PM. Do not wait for our call." in page.text
    )


def test_a_report_submitted_twice_is_stored_once(stored_app: Flask) -> None:
    sent = SentSubmission(stored_app)
    client = sent.browser()
    form = client.get("/status/worse")
    press = str(form.one("input[name=press]")["value"])
    token = str(form.one("input[name=csrf_token]")["value"])
    cookie = client.client.get_cookie("check")
    assert cookie is not None

    def submit(_: int) -> int:
        client = stored_app.test_client()
        client.set_cookie("check", cookie.value)
        data = {**NO_SIGN, "press": press, "csrf_token": token}
        return client.post("/status/worse", data=data).status_code

    with ThreadPoolExecutor(4) as executor:
        assert set(executor.map(submit, range(6))) == {302}
    assert [event.kind for event in sent.build("stored").events].count("said_worse") == 1


def test_a_reported_emergency_sign_shows_911_even_with_other_answers_missing(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    client = sent.browser()
    client.get("/status/worse")
    page = client.follow(client.post("/status/worse", {"rf_fever": "yes"}))
    assert page.heading == "Call 911 now"
    assert "I have back pain and new fever or shaking chills." in page.text
    stored = sent.build("stored")
    assert (stored.queue_rank, stored.next_action) == (0, "call_now")
    with time_machine.travel(LATER):
        page = sent.browser().get("/status/yours")
        assert page.heading == "Call 911 now"
        assert "I have back pain and new fever or shaking chills." in page.text, "as long as it counts"
        again = sent.browser().get("/status/worse")
        assert "I have back pain and new fever or shaking chills." in again.one("main .emergency").get_text()


def test_an_incomplete_report_is_asked_again_and_not_stored(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    client = sent.browser()
    press = client.get("/status/worse").one("input[name=press]")["value"]
    page = client.post("/status/worse", {"rf_fever": "no", "press": str(press)}, 422)
    assert "Choose an answer about the pain" in page.errors
    assert page.chosen("rf_fever") == ["no"]
    assert page.one("input[name=press]")["value"] == press
    stale = client.post(
        "/status/worse", {**NO_SIGN, "rf_fever": "yes", "csrf_token": "old"}, 400, token=False
    )
    assert stale.soup.select_one("main .emergency a[href='tel:911']")
    assert sent.build("stored").version == 1


def test_a_corrected_phone_number_is_stored_and_never_shown(app: Flask, noon: None) -> None:
    sent = SentSubmission(app, contact=contact(phone="+1-612-555-0145"))
    client = sent.browser()
    page = client.get("/status/phone")
    assert "The number we call ends in 45." in page.text
    assert "0145" not in page.html
    for nobodys in ("0188", "000-000-0000", "162-555-0123"):
        page = client.post("/status/phone", {"phone": nobodys}, 422)
        assert page.errors == ["Enter a phone number with area code, such as 612-555-0123"]
    page = client.follow(client.post("/status/phone", {"phone": "(612) 555-0188"}))
    assert "We have the new number. The number we call ends in 88." in page.text
    assert "0188" not in page.text
    with app.app_context():
        assert build.stored(sent.id).phone == "+1-612-555-0188"
    for path in ("/status/phone", "/status/take-back", "/status/worse"):
        check_words(client.get(path))
        with every_sentence_in_brackets():
            assert outside(client.get(f"/es{path}"), *CLINIC) == []


def test_a_closed_submission_accepts_no_new_phone_number(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    worker = sent.staff()
    for to in (Status.TAKEN, Status.DECIDED, Status.CLOSED):
        sent.build("transition_to", to, worker)
    client = sent.browser()
    assert client.get("/status/phone", 302).location == "/status/yours"
    client.get("/status/yours")
    assert client.post("/status/phone", {"phone": "(612) 555-0188"}).location == "/status/yours"
    assert [event.kind for event in sent.build("stored").events if event.kind == "new_phone"] == []


def test_of_a_closed_submission_the_consent_can_be_taken_back_once(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    worker = sent.staff()
    for to in (Status.TAKEN, Status.DECIDED, Status.CLOSED):
        sent.build("transition_to", to, worker)
    client = sent.browser()
    page = client.get("/status/yours")
    assert "To have it erased, call us: " in page.text
    assert page.one("main a[href='/status/take-back']").get_text().strip() == "Take back your yes"
    page = client.get("/status/take-back")
    assert page.heading == "Take back your yes?"
    assert not [
        says for says in ("may still call", "closes it", "even if we have not called") if says in page.text
    ]
    page = client.follow(client.post("/status/take-back", {}))
    assert page.heading == "This is closed"
    assert "You took back your yes. It is not printed or shared any more" in page.text
    assert not page.soup.select("main a[href='/status/take-back'], main a[href='/check/copy']")
    assert client.get("/status/take-back", 302).location == "/status/yours"


def test_a_helper_reads_of_taking_back_in_the_words_for_a_helper(app: Flask, noon: None) -> None:
    for changed, whom in (({}, "you"), ({"answering_for": "someone_else"}, "them")):
        page = SentSubmission(app, "urgent", changed=changed).browser().get("/status/take-back")
        assert f"Until a nurse or doctor has talked with {whom}, our team still reads it." in page.text


def test_a_patient_who_could_not_be_reached_may_give_a_new_phone_number(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    worker = sent.staff()
    sent.build("transition_to", Status.TAKEN, worker)
    sent.build("transition_to", Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    sent.build("transition_to", Status.CLOSED, worker)
    client = sent.browser()
    assert "Correct the phone number" in client.get("/status/yours").text
    client.get("/status/phone")
    page = client.follow(client.post("/status/phone", {"phone": "(612) 555-0188"}))
    assert "This is closed" not in page.text
    assert sent.build("stored").next_action == "call_again"


def test_withdrawing_says_what_happens_before_and_after(app: Flask, noon: None) -> None:
    sent, urgent = SentSubmission(app), SentSubmission(app, "urgent")
    client = sent.browser()
    page = client.get("/status/take-back")
    assert "No one calls about it." in page.text
    assert "To have it erased, call us:" in page.text
    for _ in range(2):
        page = client.follow(client.post("/status/take-back", {}))
        assert page.heading == "You took this back"
        assert "No one calls about it." in page.text
        client.get("/status/take-back")
    assert [event.kind for event in sent.build("stored").events] == ["sent", "took_back"]
    assert sent.page().heading == page.heading
    client = urgent.browser()
    before, after = client.get("/status/take-back"), client.follow(client.post("/status/take-back", {}))
    for page in (before, after):
        assert "somebody may still call once." in page.text
        assert "Call us now. If no one answers, go to the ER." in page.text
    client.get("/status/yours")
    page = client.follow(client.post("/status/worse", NO_SIGN))
    assert page.heading == "We have what you told us"


def test_taking_back_says_what_is_still_printed_and_who_still_reads_what_is_urgent(app: Flask) -> None:
    calm, urgent = SentSubmission(app).browser(), SentSubmission(app, "urgent").browser()
    still_read = "Until a nurse or doctor has talked with you, our team still reads it."
    for client in (calm, urgent):
        page = client.get("/status/take-back")
        assert "except for an ambulance or a hospital in an emergency" in page.text
        assert (still_read in page.text) is (client is urgent)


def test_a_wrong_reference_says_to_call_when_it_is_worse(app: Flask) -> None:
    born = {"birth_date_day": "4", "birth_date_month": "5", "birth_date_year": "1950"}
    page = SentSubmission(app).browser().post("/status", {"reference": "7KQM-P2XH", **born}, status=None)
    assert "If it is worse, do not search: call us, or 911." in page.text
