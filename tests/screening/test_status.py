"""What the status page says and does not say."""

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
from tests.pages import Page, PageClient, words
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission, paused, sign_in_to_status
from tests.submissions.build import NOON, contact

NOT_FOUND = "We find nothing with this reference and this date of birth. Check both"
HELPED = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": True}


STAGES: list[tuple[str, list[tuple[str, Any]], str, str]] = [
    (
        "not taken",
        [],
        "We have your answers",
        "We aim to have a coordinator read your answers by Tuesday, June 30, 2026.",
    ),
    (
        "taken",
        [("transition_to", Status.TAKEN)],
        "A person is reading your answers",
        "by Tuesday, June 30, 2026.",
    ),
    (
        "one try",
        [("log_contact_with", Outcome.NO_ANSWER)],
        "We tried to call you",
        "We tried once, on Monday, June 15, 2026, 12:00 PM. We try again by Tuesday, June 16, 2026.",
    ),
    (
        "two tries, a wrong number",
        [("log_contact_with", Outcome.NO_ANSWER), ("log_contact_with", Outcome.WRONG_NUMBER)],
        "We tried to call you",
        "We tried 2 times. The last time was on Monday, June 15, 2026, 12:00 PM. The phone number we have may be wrong.",
    ),
    (
        "talked",
        [("log_contact_with", Outcome.SPOKE)],
        "We have talked by phone",
        "A person on our team goes on with it.",
    ),
    (
        "the patient will call",
        [("log_contact_with", Outcome.WILL_CALL_BACK)],
        "We wait for your call",
        "If we hear nothing, we look at this again by Thursday, June 18, 2026.",
    ),
    (
        "waiting for a report",
        [("transition_to", Status.TAKEN), ("transition_to", Status.WAITING_FOR_REPORT)],
        "We wait for the scan report",
        "Do you have it, or know who has it? Call us:",
    ),
    (
        "the patient called",
        [("log_contact_with", Outcome.PATIENT_CALLED)],
        "You called us, and we call back",
        "call us again:",
    ),
    (
        "decided",
        [("transition_to", Status.TAKEN), ("transition_to", Status.DECIDED)],
        "Our team has decided what to do next",
        "We tell you by phone by Tuesday, June 23, 2026, if we have not told you yet.",
    ),
    (
        "closed",
        [
            ("transition_to", Status.TAKEN),
            ("transition_to", Status.DECIDED),
            ("transition_to", Status.CLOSED),
        ],
        "This is closed",
        "Our team has closed this. No one will call about it again.",
    ),
]


def test_the_status_page_says_where_the_submission_stands_in_plain_words(app: Flask, noon: None) -> None:
    worker = SentSubmission(app).staff()
    for name, steps, heading, text in STAGES:
        sent = SentSubmission(app)
        for builder, argument in steps:
            sent.build(builder, argument, worker)
        page = sent.page()
        assert (page.heading, text in page.text) == (heading, True), (name, page.text)
        assert "I feel worse" in page.text
        closed = name == "closed"
        assert ("Take it back" in page.text, "Correct the phone number" in page.text) == (
            not closed,
            not closed,
        )
        helped = SentSubmission(app, contact=contact(**HELPED), changed={"answering_for": "someone_else"})
        for builder, argument in steps:
            helped.build(builder, argument, worker)
        page = helped.page()
        assert "your answers" not in page.text.lower(), name


@pytest.mark.parametrize("stage", PatientStage)
def test_each_stage_has_its_own_heading(app: Flask, stage: PatientStage) -> None:
    with app.test_request_context("/status/yours"):
        macros = app.jinja_env.get_template("screening/status_stage.html")
        headings = {
            each: macros.make_module({"messages": patient_messages}).status_heading(
                PatientStatus(each, Tier.ROUTINE_OTHER_CARE), False
            )
            for each in PatientStage
        }
    assert headings[stage]
    assert list(headings.values()).count(headings[stage]) == 1


def track_of(page: Page) -> list[str]:
    return [words(step) for step in page.soup.select("main ol.track li")]


def test_the_status_page_shows_the_steps_in_words_and_marks_the_next_one(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    worker = sent.staff()
    done = "Done: Monday, June 15, 2026, 12:00 PM"
    call = "Best time for you: Morning, 8 am to noon."
    page = sent.page()
    assert track_of(page) == [
        f"Sent {done}",
        "Read by our team Next",
        f"We call If needed {call}",
        "We decide what is next Later",
    ]
    assert words(page.one("[aria-current=step]")) == "Read by our team Next"
    sent.build("open_case", worker)
    sent.build("log_contact_with", Outcome.NO_ANSWER, worker)
    tried = f"We call Tried: Monday, June 15, 2026, 12:00 PM {call}"
    assert track_of(sent.page())[1:] == [f"Read by our team {done}", tried, "We decide what is next Later"]


def test_the_time_for_a_call_is_a_wish_when_it_is_urgent_and_is_left_out_when_any_will_do(
    app: Flask, noon: None
) -> None:
    urgent = SentSubmission(app, "urgent").page()
    assert "Best time for you: Morning, 8 am to noon. We may call at another time too." in urgent.text
    assert "Best time" not in SentSubmission(app, contact=contact(best_time="any")).page().text


@pytest.mark.parametrize("persona", ["emergency", "standard"])
def test_no_step_to_come_is_shown_where_the_patient_must_not_wait(app: Flask, persona: str) -> None:
    sent = SentSubmission(app, persona)
    with time_machine.travel(NOON + timedelta(days=30)):
        assert track_of(sent.page()) == ["Sent Done: Monday, June 15, 2026, 12:00 PM"]


def test_a_patient_who_told_us_that_it_is_worse_is_asked_about_it_in_one_sentence(
    app: Flask, noon: None
) -> None:
    sent = SentSubmission(app)
    sent.build("report_getting_worse")
    worse = words(sent.page().one("section.worse"))
    assert worse == (
        "Is it worse again? You have told us. Tell us again if it gets worse, or if something new comes. I feel worse"
    )


def test_getting_worse_comes_before_everything_but_the_heading(app: Flask, noon: None) -> None:
    page = SentSubmission(app, "urgent").page()
    assert words(page.soup.select("main > *")[1]).endswith("I feel worse")


def test_the_reference_can_be_kept_by_the_own_mail_or_message_and_nothing_goes_with_it(
    app: Flask, noon: None
) -> None:
    sent = SentSubmission(app, "urgent")
    kept = [str(link["href"]) for link in sent.page().soup.select("main ul.keep a")]
    assert kept == [
        f"mailto:?subject=Reference&body=Reference%20{sent.reference}",
        f"sms:?&body=Reference%20{sent.reference}",
    ]


def test_a_missed_due_time_is_admitted(app: Flask) -> None:
    sent = SentSubmission(app)
    with time_machine.travel(NOON + timedelta(days=30)):
        page = sent.page()
        assert "We wanted to do this by Tuesday, June 30, 2026. That time is over." in page.text
        assert "read your answers by" not in page.text


def test_the_status_of_an_emergency_opens_with_911_and_what_to_say(app: Flask, noon: None) -> None:
    sent = SentSubmission(app, "emergency")
    page = sent.page()
    assert page.heading == "Call 911 now"
    assert "Do not wait for us. Call 911 now." in page.text
    assert "I have back pain and new" in page.text
    assert not page.soup.select("main a.button[href='/status/worse']")
    page = sent.browser().get("/status/take-back")
    assert page.soup.select_one("main .emergency a[href='tel:911']")


def test_a_linked_submission_shows_the_status_of_its_head(app: Flask, noon: None) -> None:
    follower, head = SentSubmission(app), SentSubmission(app)
    worker = head.staff()
    follower.build("link_case", head.id, worker)
    head.build("log_contact_with", Outcome.NO_ANSWER, worker)
    page = follower.page()
    assert page.heading == "We tried to call you"
    assert page.one(".code").get_text() == follower.reference


def test_the_status_page_works_while_intake_is_paused_and_says_so(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    with paused(app):
        client = PageClient(app)
        page = client.follow(sign_in_to_status(client, sent.reference, 302))
        assert "Right now nobody can read answers. Do not wait for our call." in page.text
        assert "calls you back" not in page.text
        assert "Right now nobody can read answers." in client.get("/status/worse").text
        client.post("/status/worse", NO_SIGN)
    assert sent.build("stored").next_action == "says_worse"


def test_an_erased_submission_has_no_status_page(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    sent.build("put", data_key=b"gone" * 20)
    assert sent.browser().get("/status/yours", 410).heading == "We cannot find what you sent"


def test_a_browser_without_access_sees_no_status_page(app: Flask) -> None:
    client = PageClient(app)
    for path in ("yours", "worse", "phone", "take-back"):
        location = "/status?to=worse" if path == "worse" else "/status"
        assert client.get(f"/status/{path}", 302).location == location
    for path in ("worse", "phone", "take-back"):
        client.get("/status")
        page = client.post(f"/status/{path}", {**NO_SIGN, "rf_fever": "yes"}, 403)
        assert page.soup.select_one("main .emergency a[href='tel:911']")


@pytest.mark.parametrize(
    ("persona", "asked", "expected"),
    [
        ("other_care", "morning", "Best time for you: Morning, 8 am to noon."),
        ("other_care", "any", ""),
        (
            "urgent",
            "afternoon",
            "Best time for you: Afternoon, noon to 5 pm. We may call at another time too.",
        ),
    ],
)
def test_the_status_page_says_at_which_time_the_patient_asked_to_be_called(
    app: Flask, noon: None, persona: str, asked: str, expected: str
) -> None:
    page = SentSubmission(app, persona, contact=contact(best_time=asked)).page()
    assert expected in page.text
    assert ("Best time for you" in page.text) is bool(expected)


def test_an_emergency_names_no_time_for_a_call(app: Flask, noon: None) -> None:
    assert "Best time for you" not in SentSubmission(app, "emergency").page().text
