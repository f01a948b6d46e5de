"""The status page: who may see it, and what it says and does not say."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.extensions import writing
from app.screening import intake_state
from app.screening.status_door import LONGEST_S
from app.submissions import intake
from app.submissions.reference import new_reference
from app.submissions.statuses import Decision, Outcome, Status
from tests.house.test_words import check_words
from tests.languages.marked import every_sentence_in_brackets, outside
from tests.languages.test_pages import CLINIC
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, RED_FLAGS, carried, put, send
from tests.submissions import build
from tests.submissions.build import NOON, contact
from tests.walk import answers_of

BORN = {"birth_date-month": "5", "birth_date-day": "4", "birth_date-year": "1948"}
LATER = NOON + timedelta(hours=1)
NO_SIGN = {**dict.fromkeys(RED_FLAGS, "no"), "pain_worse": "yes"}
HELPED = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": True}
NOT_FOUND = "We find nothing with this reference and this date of birth. Check both"


@pytest.fixture
def noon() -> Iterator[None]:
    """It is noon on the Monday of the builders."""
    with time_machine.travel(NOON):
        yield


class Sent:
    """Somebody who has sent, with the app behind the page at hand."""

    def __init__(self, app: Flask, persona: str = "other_care", **more: Any) -> None:
        self.app = app
        self.id: str = self.do("sent", persona, **more)
        self.reference: str = self.do("stored").reference

    def do(self, act: str, *args: Any, **more: Any) -> Any:
        """Any builder of the store's own tests; on this submission, once there is one."""
        with self.app.app_context():
            about = (self.id, *args) if hasattr(self, "id") else args
            return getattr(build, act)(*about, **more)

    def staff(self, role: str = "coordinator") -> Any:
        with self.app.app_context():
            return build.staff(role)

    def browser(self) -> PageClient:
        """A browser that came in already."""
        client = PageClient(self.app)
        with client.client.session_transaction() as session:
            session["status"] = {"id": self.id, "at": datetime.now().timestamp()}  # noqa: DTZ005
        return client

    def page(self) -> Page:
        """Where it stands, as the patient sees it; and no word of it stands outside the catalogues."""
        page = self.browser().get("/status/yours")
        check_words(page)
        with every_sentence_in_brackets():
            assert outside(self.browser().get("/es/status/yours"), *CLINIC, self.reference) == []
        return page


def come_in(
    client: PageClient, reference: str, status: int | None = None, address: str = "", **born: str
) -> Page:
    """Fill in the door, from an address."""
    if client.last is None or not client.last.token:
        client.follow(client.get("/status", status=None))
    where = {"environ_base": {"REMOTE_ADDR": address}} if address else {}
    return client.post("/status", {"reference": reference, **BORN, **born}, status, **where)


def test_reference_and_birth_date_open_it_and_nothing_identifying_is_in_an_address(
    app: Flask, noon: None
) -> None:
    it = Sent(app, contact=contact(phone="+1-612-555-0145"))
    heard = it.reference.replace("-", " ").lower()
    client = PageClient(app)
    page = client.follow(come_in(client, heard, 302))
    assert (page.path, page.heading) == ("/status/yours", "We have your answers")
    assert page.one(".code").get_text() == it.reference
    kept = carried(client)["status"]
    assert set(kept) == {"id", "at"}
    for telling in ("Edna", "Larson", "1948", "0145", "edna@", "routine", "pain_score", "Ola"):
        assert telling not in page.html.partition("<main")[2].partition("</main>")[0]
    assert "The number we call ends in 45." in page.text
    assert client.get("/status", status=302).location == "/status/yours"
    client.get("/status/yours")
    assert client.post("/status/leave", {}).location == "/status"
    assert "status" not in carried(client)
    assert client.get("/status/yours", status=302).location == "/status"


def test_whichever_is_wrong_the_page_is_the_very_same(app: Flask, noon: None) -> None:
    it, client = Sent(app), PageClient(app)
    pages = [
        come_in(client, it.reference, 403, **{"birth_date-year": "1949"}),
        come_in(client, new_reference(), 403),
    ]
    said = [_without_what_was_typed(page) for page in pages]
    assert said[0] == said[1]
    assert pages[0].errors == [NOT_FOUND]
    assert [*pages[0].response.headers.keys()] == [*pages[1].response.headers.keys()]


def _without_what_was_typed(page: Page) -> str:
    soup = page.read_anew()
    for box in soup.select("main input"):
        box["value"] = ""
    return str(soup)


def test_what_can_not_be_a_reference_or_a_day_is_said_and_counts_as_no_try(app: Flask, noon: None) -> None:
    it, client = Sent(app), PageClient(app)
    for _ in range(8):
        page = come_in(client, "7KQM", 422)
    assert page.errors == ["Enter the 8 letters and numbers of the reference, such as 7KQM-P2XH"]
    for _ in range(8):
        page = come_in(client, it.reference, 422, **{"birth_date-month": "13"})
    client.get("/status")
    page = client.post("/status", {}, 422)
    assert page.errors[0] == "Enter the reference"
    assert come_in(client, it.reference).status == 302


def test_only_wrong_tries_count_and_the_page_then_says_to_call(app: Flask, noon: None) -> None:
    it, client = Sent(app), PageClient(app)
    for _ in range(10):
        assert come_in(client, it.reference, address="192.0.2.1").status == 302
    wrong = {"birth_date-year": "1949"}
    assert [come_in(client, it.reference, None, "192.0.2.1", **wrong).status for _ in range(7)] == [
        403
    ] * 6 + [429]
    page = come_in(client, it.reference, 429, "192.0.2.1")
    assert page.heading == "Call us instead"
    assert page.one("main a.button")["href"].startswith("tel:")  # type: ignore[union-attr]
    check_words(page)
    assert "Retry-After" in page.response.headers
    assert come_in(client, it.reference, address="192.0.2.2").status == 302, "elsewhere the patient comes in"


def test_many_strangers_are_stopped_too_and_after_a_day_at_most_the_patient_comes_in(app: Flask) -> None:
    it, client = Sent(app), PageClient(app)
    wrong = {"birth_date-year": "1949"}
    with time_machine.travel(NOON, tick=False) as clock:
        tried = [come_in(client, it.reference, None, f"192.0.2.{n}", **wrong).status for n in range(13)]
        assert tried == [403] * 12 + [429]
        clock.shift(timedelta(hours=1, seconds=1))
        assert come_in(client, it.reference, address="198.51.100.1").status == 302
        tries = 12
        for hour in range(2):
            for n in range(12):
                tries += come_in(client, it.reference, None, f"192.0.{hour}.{n}", **wrong).status == 403
            clock.shift(timedelta(hours=1, seconds=1))
        assert tries == 30, "no more than that in a day"
        assert PageClient(app).get("/status").status == 200
        assert come_in(PageClient(app), it.reference, address="198.51.100.1").status == 429
        clock.shift(timedelta(days=1))
        assert come_in(PageClient(app), it.reference, address="198.51.100.1").status == 302


def test_many_tries_at_once_are_no_way_around(stored_app: Flask) -> None:
    it = Sent(stored_app)

    def try_one(number: int) -> int:
        client = PageClient(stored_app)
        return come_in(client, it.reference, None, "192.0.2.1", **{"birth_date-day": str(number + 5)}).status

    with ThreadPoolExecutor(6) as people:
        found = list(people.map(try_one, range(12)))
    assert found.count(403) == 6
    assert found.count(429) == 6


def test_neither_reference_nor_address_is_kept_with_the_count(app: Flask, noon: None) -> None:
    it = Sent(app)
    come_in(PageClient(app), it.reference, None, "192.0.2.77", **{"birth_date-year": "1949"})
    with app.app_context():
        kept = build.everything("rate_counts")
    for plain in (b"192.0.2.77", it.reference.encode(), b"status"):
        assert plain not in kept


def test_it_closes_after_half_an_hour_and_an_emergency_sign_is_still_answered(app: Flask) -> None:
    it = Sent(app)
    with time_machine.travel(NOON, tick=False) as clock:
        client = it.browser()
        client.get("/status/worse")
        clock.shift(timedelta(seconds=LONGEST_S + 1))
        page = client.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"}, 403)
        assert page.soup.select_one("main .emergency a[href='tel:911']")
        assert "We closed the page after 30 minutes" in page.text
        assert "What you typed last was not sent." in page.text
        assert it.do("stored").next_action != "call_now"
        assert "30 minutes" not in client.get("/status").text


def test_what_this_browser_just_sent_need_not_be_typed_again(patient: PageClient) -> None:
    page = send(patient, answers_of("standard"))
    reference = page.reference
    assert any(link["href"] == "/status" for link in page.soup.select("main a"))
    assert patient.get("/status").one("#reference")["value"] == reference
    assert "http://localhost/status" in patient.get("/check/copy").text
    assert any(link["href"] == "/status" for link in patient.get("/").soup.select("main a"))
    come_in(patient, str(reference), 302)
    patient.get("/status/take-back")
    patient.post("/status/take-back", {})
    sent = patient.get("/check/sent").text
    assert "You took this back. No one calls you about it." in sent
    assert "reviews your answers by" not in sent
    patient.get("/check/clear")
    patient.follow(patient.post("/check/clear", {}))
    assert "status" not in carried(patient)


def test_the_longest_draft_and_the_status_page_fit_into_the_cookie(app: Flask, noon: None) -> None:
    it, client = Sent(app), PageClient(app)
    put(client, EVERY_PAGE_ASKED, withdrawn=sorted(RED_FLAGS), entered_by=10**9, entered_by_name="Ł" * 40)
    page = client.follow(come_in(client, it.reference, 302))
    assert page.path == "/status/yours"
    assert "draft" in carried(client)


STANDS: list[tuple[str, list[tuple[str, Any]], str, str]] = [
    (
        "nobody has it",
        [],
        "We have your answers",
        "A coordinator reads your answers by Tuesday, June 30, 2026.",
    ),
    ("taken", [("move_it", Status.TAKEN)], "A person is reading your answers", "by Tuesday, June 30, 2026."),
    (
        "one try",
        [("contact_it", Outcome.NO_ANSWER)],
        "We tried to call you",
        "We tried once, on Monday, June 15, 2026, 12:00 PM. We try again by Tuesday, June 16, 2026.",
    ),
    (
        "two tries, a wrong number",
        [("contact_it", Outcome.NO_ANSWER), ("contact_it", Outcome.WRONG_NUMBER)],
        "We tried to call you",
        "We tried 2 times. The last time was on Monday, June 15, 2026, 12:00 PM. The phone number we have may be wrong.",
    ),
    (
        "talked",
        [("contact_it", Outcome.SPOKE)],
        "We have talked by phone",
        "A person on our team goes on with it.",
    ),
    (
        "she calls",
        [("contact_it", Outcome.WILL_CALL_BACK)],
        "We wait for your call",
        "If we hear nothing, we look at this again by Thursday, June 18, 2026.",
    ),
    (
        "a report",
        [("move_it", Status.TAKEN), ("move_it", Status.WAITING_FOR_REPORT)],
        "We wait for the scan report",
        "Do you have it, or know who has it? Call us:",
    ),
    ("she called", [("contact_it", Outcome.SHE_CALLED)], "You called us, and we call back", "call us again:"),
    (
        "decided",
        [("move_it", Status.TAKEN), ("move_it", Status.DECIDED)],
        "Our team has decided what to do next",
        "We tell you by phone by Tuesday, June 23, 2026, if we have not told you yet.",
    ),
    (
        "closed",
        [("move_it", Status.TAKEN), ("move_it", Status.DECIDED), ("move_it", Status.CLOSED)],
        "This is closed",
        "Our team has closed this. No one will call about it again.",
    ),
]


def test_it_says_where_it_stands_in_plain_words(app: Flask, noon: None) -> None:
    worker = Sent(app).staff()
    for name, acts, heading, says in STANDS:
        it = Sent(app)
        for act, to in acts:
            it.do(act, to, worker)
        page = it.page()
        assert (page.heading, says in page.text) == (heading, True), (name, page.text)
        assert "I feel worse" in page.text
        closed = name == "closed"
        assert ("Take it back" in page.text, "Correct the phone number" in page.text) == (
            not closed,
            not closed,
        )
        helped = Sent(app, contact=contact(**HELPED), changed={"answering_for": "someone_else"})
        for act, to in acts:
            helped.do(act, to, worker)
        page = helped.page()
        assert "your answers" not in page.text.lower(), name


def test_a_promise_that_was_not_kept_is_said_to_be_late(app: Flask) -> None:
    it = Sent(app)
    with time_machine.travel(NOON + timedelta(days=30)):
        page = it.page()
        assert "We said that we do this by Tuesday, June 30, 2026. That time is over." in page.text
        assert "reads your answers by" not in page.text


def test_an_emergency_opens_with_911_and_names_no_sign(app: Flask, noon: None) -> None:
    it = Sent(app, "emergency")
    page = it.page()
    assert page.heading == "Call 911 now"
    assert "Do not wait for us. Call 911 now." in page.text
    assert "I have back pain and new" not in page.text
    assert not page.soup.select("main a.button[href='/status/worse']")
    asked = it.browser().get("/status/take-back")
    assert asked.soup.select_one("main .emergency a[href='tel:911']")


def test_who_is_linked_sees_where_the_one_stands_that_stands_for_it(app: Flask, noon: None) -> None:
    follower, head = Sent(app), Sent(app)
    worker = head.staff()
    follower.do("link_it", head.id, worker)
    head.do("contact_it", Outcome.NO_ANSWER, worker)
    page = follower.page()
    assert page.heading == "We tried to call you"
    assert page.one(".code").get_text() == follower.reference


def test_it_works_while_nobody_reads_and_says_so(app: Flask, noon: None) -> None:
    it = Sent(app)
    with paused(app):
        client = PageClient(app)
        page = client.follow(come_in(client, it.reference, 302))
        assert "Right now nobody can read answers. Do not wait for our call." in page.text
        assert "calls you back" not in page.text
        assert "Right now nobody can read answers." in client.get("/status/worse").text
        client.post("/status/worse", NO_SIGN)
    assert it.do("stored").next_action == "says_worse"


@contextmanager
def paused(app: Flask) -> Iterator[None]:
    with app.app_context():
        with writing.begin() as session:
            intake.pause(session, NOON)
        intake_state.forget()
    yield


def test_worse_is_kept_and_the_page_says_when_somebody_calls(app: Flask, noon: None) -> None:
    it = Sent(app)
    client = it.browser()
    check_words(client.get("/status/worse"))
    page = client.follow(client.post("/status/worse", NO_SIGN))
    assert page.heading == "You told us that it is worse"
    assert "We call you by Tuesday, June 16, 2026." in page.text
    assert it.page().heading == page.heading
    stored = it.do("stored")
    assert stored.due_at == NOON.replace(day=16, hour=17)
    check_words(page)
    urgent = Sent(app)
    client = urgent.browser()
    client.get("/status/worse")
    page = client.follow(client.post("/status/worse", {**NO_SIGN, "rf_leg_weak": "one_leg_numb"}))
    assert (
        "We call you by Tuesday, June 16, 2026, 12:00 PM. If nobody has called by then, go to urgent"
        in page.text
    )


def test_pressed_twice_it_was_said_once(stored_app: Flask) -> None:
    it = Sent(stored_app)
    client = it.browser()
    form = client.get("/status/worse")
    press = str(form.one("input[name=press]")["value"])
    token = str(form.one("input[name=csrf_token]")["value"])
    cookie = client.client.get_cookie("check")
    assert cookie is not None

    def send_it(_: int) -> int:
        again = stored_app.test_client()
        again.set_cookie("check", cookie.value)
        data = {**NO_SIGN, "press": press, "csrf_token": token}
        return again.post("/status/worse", data=data).status_code

    with ThreadPoolExecutor(4) as people:
        assert set(people.map(send_it, range(6))) == {302}
    assert [event.kind for event in it.do("stored").events].count("said_worse") == 1


def test_an_emergency_sign_is_told_at_once_even_when_the_rest_is_not_answered(app: Flask, noon: None) -> None:
    it = Sent(app)
    client = it.browser()
    client.get("/status/worse")
    page = client.follow(client.post("/status/worse", {"rf_fever": "yes"}))
    assert page.heading == "Call 911 now"
    assert "I have back pain and new fever or shaking chills." in page.text
    stored = it.do("stored")
    assert (stored.queue_rank, stored.next_action) == (0, "call_now")
    with time_machine.travel(LATER):
        page = it.browser().get("/status/yours")
        assert page.heading == "Call 911 now"
        assert "fever or shaking chills" not in page.text, "whoever comes in later is told no answer"


def test_what_is_not_answered_is_asked_again_and_nothing_is_kept(app: Flask, noon: None) -> None:
    it = Sent(app)
    client = it.browser()
    press = client.get("/status/worse").one("input[name=press]")["value"]
    page = client.post("/status/worse", {"rf_fever": "no", "press": str(press)}, 422)
    assert "Choose an answer about the pain" in page.errors
    assert page.chosen("rf_fever") == ["no"]
    assert page.one("input[name=press]")["value"] == press
    stale = client.post(
        "/status/worse", {**NO_SIGN, "rf_fever": "yes", "csrf_token": "old"}, 400, token=False
    )
    assert stale.soup.select_one("main .emergency a[href='tel:911']")
    assert it.do("stored").version == 1


def test_another_number_is_kept_and_never_shown(app: Flask, noon: None) -> None:
    it = Sent(app, contact=contact(phone="+1-612-555-0145"))
    client = it.browser()
    page = client.get("/status/phone")
    assert "The number we call ends in 45." in page.text
    assert "0145" not in page.html
    page = client.post("/status/phone", {"phone": "0188"}, 422)
    assert page.errors == ["Enter a phone number with area code, such as 612-555-0123"]
    page = client.follow(client.post("/status/phone", {"phone": "(612) 555-0188"}))
    assert "We have the new number. The number we call ends in 88." in page.text
    assert "0188" not in page.text
    with app.app_context():
        assert build.stored(it.id).phone == "+1-612-555-0188"
    for path in ("/status/phone", "/status/take-back", "/status/worse"):
        check_words(client.get(path))
        with every_sentence_in_brackets():
            assert outside(client.get(f"/es{path}"), *CLINIC) == []


def test_whoever_could_not_be_reached_may_give_another_number(app: Flask, noon: None) -> None:
    it = Sent(app)
    worker = it.staff()
    it.do("move_it", Status.TAKEN, worker)
    it.do("move_it", Status.DECIDED, worker, decision=Decision.COULD_NOT_REACH)
    it.do("move_it", Status.CLOSED, worker)
    client = it.browser()
    assert "Correct the phone number" in client.get("/status/yours").text
    client.get("/status/phone")
    page = client.follow(client.post("/status/phone", {"phone": "(612) 555-0188"}))
    assert "This is closed" not in page.text
    assert it.do("stored").next_action == "call_again"


def test_taking_it_back_says_what_happens_before_and_after(app: Flask, noon: None) -> None:
    it, urgent = Sent(app), Sent(app, "urgent")
    client = it.browser()
    page = client.get("/status/take-back")
    assert "No one calls you about it." in page.text
    assert "To have it erased, call us:" in page.text
    for _ in range(2):
        page = client.follow(client.post("/status/take-back", {}))
        assert page.heading == "You took this back"
        assert "No one calls you about it." in page.text
        client.get("/status/take-back")
    assert [event.kind for event in it.do("stored").events] == ["sent", "took_back"]
    assert it.page().heading == page.heading
    client = urgent.browser()
    assert "somebody may still call you once." in client.get("/status/take-back").text
    assert "somebody may still call you once." in client.follow(client.post("/status/take-back", {})).text
    client.get("/status/yours")
    page = client.follow(client.post("/status/worse", NO_SIGN))
    assert page.heading == "You told us that it is worse"


def test_what_was_erased_can_not_be_seen(app: Flask, noon: None) -> None:
    it = Sent(app)
    it.do("put", data_key=b"gone" * 20)
    assert it.browser().get("/status/yours", 410).heading == "We can not find what you sent"


def test_whoever_came_in_by_no_door_sees_nothing(app: Flask) -> None:
    client = PageClient(app)
    for path in ("yours", "worse", "phone", "take-back"):
        assert client.get(f"/status/{path}", 302).location == "/status"
    for path in ("worse", "phone", "take-back"):
        client.get("/status")
        page = client.post(f"/status/{path}", {**NO_SIGN, "rf_fever": "yes"}, 403)
        assert page.soup.select_one("main .emergency a[href='tel:911']")
