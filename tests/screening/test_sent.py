"""The sent page: the reference, what happens next and by when, and a copy to print."""

from __future__ import annotations

import re

import pytest
import time_machine
from flask import Flask

from tests.pages import PageClient, words
from tests.screening.drafts import AUDIENCES, EVERY_PAGE_ASKED, put, send
from tests.screening.test_result import SAFETY_NET
from tests.screening.test_views import TIERS
from tests.walk import answers_of

pytestmark = pytest.mark.one_in(3)
each_tier = pytest.mark.parametrize("name", TIERS)
each_audience = pytest.mark.parametrize("who", AUDIENCES)
CALMER = [name for name in TIERS if name not in ("urgent", "emergency")]
WEDNESDAY_BEFORE_THANKSGIVING = "2026-11-25 10:00:00-06:00"
SATURDAY_AFTER_THANKSGIVING = "2026-11-28 10:00:00-06:00"
LATE_ON_NEW_YEARS_EVE = "2026-12-31 23:30:00-06:00"

DUE = (
    (WEDNESDAY_BEFORE_THANKSGIVING, "priority", "Monday, November 30, 2026"),
    (WEDNESDAY_BEFORE_THANKSGIVING, "standard", "Thursday, December 3, 2026"),
    (WEDNESDAY_BEFORE_THANKSGIVING, "imaging", "Thursday, December 3, 2026"),
    (WEDNESDAY_BEFORE_THANKSGIVING, "other_care", "Thursday, December 10, 2026"),
    (WEDNESDAY_BEFORE_THANKSGIVING, "urgent", "Thursday, November 26, 2026, 10:00 AM"),
    (SATURDAY_AFTER_THANKSGIVING, "priority", "Wednesday, December 2, 2026"),
    (SATURDAY_AFTER_THANKSGIVING, "standard", "Monday, December 7, 2026"),
    (SATURDAY_AFTER_THANKSGIVING, "urgent", "Sunday, November 29, 2026, 10:00 AM"),
    (LATE_ON_NEW_YEARS_EVE, "priority", "Wednesday, January 6, 2027"),
)


@pytest.mark.parametrize(("moment", "name", "by"), DUE)
@each_audience
def test_the_sent_page_says_by_which_day_staff_act(
    patient: PageClient, moment: str, name: str, by: str, who: str
) -> None:
    with time_machine.travel(moment, tick=False):
        page = send(patient, answers_of(name, answering_for=who))
        assert f"by {by}." in page.text


def test_a_patient_with_very_bad_pain_in_a_low_tier_is_called_within_a_business_day(
    patient: PageClient,
) -> None:
    with time_machine.travel(WEDNESDAY_BEFORE_THANKSGIVING, tick=False):
        page = send(patient, answers_of("imaging", pain_score=9, function_impact="severe"))
        assert "by Friday, November 27, 2026." in page.text
        assert "Your pain is very bad" in page.text


@pytest.mark.parametrize(
    ("name", "who_acts"),
    [
        ("other_care", "A coordinator"),
        ("imaging", "A coordinator will try to call you"),
        ("standard", "Our team"),
        ("priority", "A spine clinician"),
        ("urgent", "A nurse or doctor will try to call you"),
    ],
)
def test_the_sent_page_says_who_acts(patient: PageClient, name: str, who_acts: str) -> None:
    assert who_acts in send(patient, answers_of(name)).text


@pytest.mark.parametrize("name", CALMER)
@each_audience
def test_the_sent_page_says_what_to_do_when_no_one_has_called(
    patient: PageClient, name: str, who: str
) -> None:
    page = send(patient, answers_of(name, answering_for=who))
    assert "What happens next" in page.text
    assert "If you have not heard from us by then, call 612-555-0123" in page.text
    assert "do not need to send this again" in page.text


@pytest.mark.parametrize(
    ("who", "where"),
    [("self", "go to the ER"), ("someone_else", "take them to the ER")],
)
def test_an_urgent_sent_page_says_first_where_to_go_when_no_one_has_called(
    patient: PageClient, who: str, where: str
) -> None:
    page = send(patient, answers_of("urgent", answering_for=who))
    assert where in words(page.soup.select("main > *")[1])


@each_tier
@each_audience
def test_the_sent_page_has_the_safety_net_even_if_no_one_has_called_yet(
    patient: PageClient, name: str, who: str
) -> None:
    net = words(send(patient, answers_of(name, answering_for=who)).one("main .net"))
    assert all(sign in net for sign in SAFETY_NET)
    assert re.search("Call 911,? or (go|take them) to the ER at once, even if we have not called yet", net)


@each_tier
def test_the_sent_page_shows_the_reference(patient: PageClient, name: str) -> None:
    page = send(patient, answers_of(name))
    assert words(page.one("main .code")) == page.reference
    assert page.reference
    assert not set(page.reference) & set("0O1IL")


@each_tier
@each_audience
def test_the_copy_after_sending_has_the_reference_and_every_answer(
    patient: PageClient, name: str, who: str
) -> None:
    answers = answers_of(name, answering_for=who)
    put(patient, answers)
    rows = [words(row) for row in patient.get("/check/copy").soup.select("dl div")]
    sent = send(patient, answers)
    copy = patient.get("/check/copy")
    assert f"Reference: {sent.reference}" in copy.text
    assert [words(row) for row in copy.soup.select("dl div")] == rows
    assert "You have not sent this" not in copy.text
    assert "even if we have not called yet" in words(copy.one("main .net"))


def test_the_sent_page_reads_the_same_on_a_later_day(app: Flask) -> None:
    patient = PageClient(app)
    with time_machine.travel(WEDNESDAY_BEFORE_THANKSGIVING, tick=False) as clock:
        answers = answers_of("priority", onset_date="2026-09-10")
        send(patient, answers)
        sent, copy = (patient.get(path).text for path in ("/check/sent", "/check/copy"))
        clock.shift(29 * 60)
        assert patient.get("/check/copy").text == copy
        clock.shift(22 * 3600)
        assert patient.get("/check/sent").text == sent


MOST_WORDS = 130


@each_tier
@each_audience
def test_the_sent_page_is_short_besides_what_cannot_wait(patient: PageClient, name: str, who: str) -> None:
    soup = send(patient, answers_of(name, answering_for=who)).fresh_soup()
    for part in soup.select("main .net, main .after, main .card.urgent, main details > :not(summary)"):
        part.decompose()
    assert len(words(soup.select("main")[0]).split()) <= MOST_WORDS


@pytest.mark.parametrize("name", CALMER)
def test_the_sent_page_shows_the_steps_and_a_way_to_say_that_it_is_worse(
    patient: PageClient, name: str
) -> None:
    page = send(patient, answers_of(name))
    steps = [words(step).split(" Done:")[0] for step in page.soup.select("main ol.track li")]
    called = "If needed" if name == "other_care" else "Later"
    assert steps == [
        "Sent",
        "Read by our team Next",
        f"We call {called} Best time for you: Morning, 8 am to noon.",
        "We decide what is next Later",
    ]
    assert page.one('main a.button[href="/status/worse"]')


@pytest.mark.parametrize("name", [name for name in TIERS if name != "emergency"])
def test_the_way_to_say_that_it_is_worse_follows_the_next_step_and_comes_before_the_track(
    patient: PageClient, name: str
) -> None:
    page = send(patient, answers_of(name))
    before = page.text.partition("I feel worse")[0]
    assert "Your pain is very bad" in before or re.search(r"(by .* 202\d|Go to the ER today)", before)
    assert "Read by our team" not in before
    assert len(before.split()) < 60
    assert page.text.count("I feel worse") == 1


def test_the_sent_page_of_an_emergency_says_nothing_about_waiting(patient: PageClient) -> None:
    page = send(patient, answers_of("emergency"))
    assert page.heading == "Call 911 now"
    assert not page.soup.select("main ol.track, main details")
    assert "What happens next" not in page.text


def test_no_page_folds_what_cannot_wait(patient: PageClient) -> None:
    page = send(patient, answers_of("imaging", pain_score=9, function_impact="severe"))
    shown = page.fresh_soup()
    for folded in shown.select("main details"):
        folded.decompose()
    assert "Your pain is very bad" in words(shown.select("main")[0])
    assert shown.select("main .net")


def test_the_sent_page_redirects_to_the_check_when_nothing_was_sent(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    assert patient.get("/check/sent", status=302).location == "/check"


def test_the_sent_page_offers_to_clear_a_shared_computer(patient: PageClient) -> None:
    page = send(patient, EVERY_PAGE_ASKED)
    assert "Take the answers off this phone or computer" in words(page.one('main a[href="/check/clear"]'))


@pytest.mark.parametrize("path", ["/check/sent", "/check/copy", "/check", "/check/send", "/check/emergency"])
def test_an_erased_submission_never_causes_a_redirect_loop(patient: PageClient, path: str) -> None:
    put(patient, {}, sent="0" * 32)
    page = patient.get(path, status=None)
    for _ in range(5):
        if page.status == 302:
            page = patient.get(page.location, status=None)
    assert page.heading == "We cannot find what you sent"
    assert page.soup.select('main a[href^="tel:612"]')
    assert patient.follow(patient.post("/check/start-again", {})).path == "/check/who"
