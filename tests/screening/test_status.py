"""What the status page says, and does not say."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.rules.tiers import Tier
from app.rules.wording import patient_messages
from app.submissions.casework.patient_status import PatientStage, PatientStatus
from app.submissions.statuses import Outcome, Status
from tests.pages import PageClient
from tests.screening.sent_fixtures import NO_SIGN, Sent, come_in, paused
from tests.submissions.build import NOON, contact

NOT_FOUND = "We find nothing with this reference and this date of birth. Check both"
HELPED = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": True}


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
    (
        "she called",
        [("contact_it", Outcome.PATIENT_CALLED)],
        "You called us, and we call back",
        "call us again:",
    ),
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
        sent = Sent(app)
        for act, to in acts:
            sent.do(act, to, worker)
        page = sent.page()
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


@pytest.mark.parametrize("place", PatientStage)
def test_each_place_has_a_heading_of_its_own(app: Flask, place: PatientStage) -> None:
    with app.test_request_context("/status/yours"):
        macros = app.jinja_env.get_template("screening/status_stage.html")
        said = {
            one: macros.make_module({"messages": patient_messages}).heading_of(
                PatientStatus(one, Tier.ROUTINE_OTHER_CARE), False
            )
            for one in PatientStage
        }
    assert said[place]
    assert list(said.values()).count(said[place]) == 1


def test_a_promise_that_was_not_kept_is_said_to_be_late(app: Flask) -> None:
    sent = Sent(app)
    with time_machine.travel(NOON + timedelta(days=30)):
        page = sent.page()
        assert "We wanted to do this by Tuesday, June 30, 2026. That time is over." in page.text
        assert "reads your answers by" not in page.text


def test_an_emergency_opens_with_911_and_names_no_sign(app: Flask, noon: None) -> None:
    sent = Sent(app, "emergency")
    page = sent.page()
    assert page.heading == "Call 911 now"
    assert "Do not wait for us. Call 911 now." in page.text
    assert "I have back pain and new" not in page.text
    assert not page.soup.select("main a.button[href='/status/worse']")
    asked = sent.browser().get("/status/take-back")
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
    sent = Sent(app)
    with paused(app):
        client = PageClient(app)
        page = client.follow(come_in(client, sent.reference, 302))
        assert "Right now nobody can read answers. Do not wait for our call." in page.text
        assert "calls you back" not in page.text
        assert "Right now nobody can read answers." in client.get("/status/worse").text
        client.post("/status/worse", NO_SIGN)
    assert sent.do("stored").next_action == "says_worse"


def test_what_was_erased_cannot_be_seen(app: Flask, noon: None) -> None:
    sent = Sent(app)
    sent.do("put", data_key=b"gone" * 20)
    assert sent.browser().get("/status/yours", 410).heading == "We cannot find what you sent"


def test_whoever_came_in_by_no_door_sees_nothing(app: Flask) -> None:
    client = PageClient(app)
    for path in ("yours", "worse", "phone", "take-back"):
        assert client.get(f"/status/{path}", 302).location == "/status"
    for path in ("worse", "phone", "take-back"):
        client.get("/status")
        page = client.post(f"/status/{path}", {**NO_SIGN, "rf_fever": "yes"}, 403)
        assert page.soup.select_one("main .emergency a[href='tel:911']")
