"""The patient's own answers, to read again after sending."""

from __future__ import annotations

import json

from flask import Flask

from app.extensions import db
from app.questionnaire.localization import EnglishLocalizer
from app.screening.status_answers_views import answers_sent
from app.submissions.contact_details import Channel, Referral
from tests.house.test_words import check_words
from tests.pages import Page, PageClient, words
from tests.screening.sent_fixtures import NO_SIGN, SentSubmission
from tests.submissions.build import contact, stored

PATH = "/status/answers"


def rows(page: Page) -> dict[str, str]:
    return {
        words(row.find("dt")): words(row.find("dd"))
        for row in page.soup.select("main dl div")
        if row.find("dt") and row.find("dd")
    }


def test_the_answers_that_were_sent_can_be_read_again_in_the_language_of_the_page(
    stored_app: Flask, noon: None
) -> None:
    sent = SentSubmission(stored_app, "standard")
    assert sent.browser().get("/status/yours").soup.select(f'main a[href="{PATH}"]')
    page = sent.browser().get(PATH)
    check_words(page)
    assert page.heading == "The answers you sent"
    with stored_app.app_context():
        assert len(rows(page)) == len(stored(sent.id).answers["given"])
    assert rows(page)["How old is the person with the pain?"] == "65 or older"
    assert (
        rows(sent.browser().get(f"/es{PATH}"))["¿Cuántos años tiene la persona con dolor?"] == "65 años o más"
    )
    main = str(page.one("main dl.answers"))
    for identifying in ("Edna", "Larson", "1948", "0123", "edna@", "routine"):
        assert identifying not in main


def test_a_helper_reads_the_answers_in_words_for_a_helper(app: Flask, noon: None) -> None:
    helped = contact(helper_name="Lars Larson", helper_relationship="child", may_speak_to_helper=True)
    sent = SentSubmission(app, contact=helped, changed={"answering_for": "someone_else"})
    page = sent.browser().get(PATH)
    assert page.heading == "The answers that were sent"
    assert "How old is the person with the pain?" in rows(page)


def test_the_practice_that_sent_them_is_named(app: Flask, noon: None) -> None:
    referral = Referral(
        practice="Lakeside <Clinic>", phone="+1-612-555-0177", findings="", patient_agreed=True
    )
    office = contact(helper_name="Nora", helper_relationship="doctors_office", referral=referral)
    sent = SentSubmission(app, contact=office, channel=Channel.OFFICE)
    page = sent.browser().get(PATH)
    assert "Sent by Lakeside <Clinic> on Monday, June 15" in page.text
    assert "0177" not in page.text


def test_a_question_of_another_day_is_shown_in_the_words_of_that_day(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    options = {"a": "The first", "b": "The other"}
    then = {
        "old": {"title": "A question of old", "options": options},
        "old_day": {"title": "A day of old", "options": {}},
    }
    given = {"old": ["a", "b"], "old_day": "2026-05-04", "age_band": "65_plus", "never_shown": "yes"}
    with app.app_context():
        submission = stored(sent.id)
        submission.answers = {"given": given}
        shown = answers_sent(submission, json.dumps(then), False, EnglishLocalizer())
        assert [(each.question, each.answer, each.language) for each in shown] == [
            ("A question of old", "The first; The other", "en"),
            ("A day of old", "May 4, 2026", "en"),
            ("How old is the person with the pain?", "65 or older", ""),
        ]
        submission.answers = {"given": {"old": "c", "old_day": "not_sure"}}
        shown = answers_sent(submission, json.dumps(then), False, EnglishLocalizer())
        assert [each.answer for each in shown] == ["c", "not_sure"], "as stored"
        db.session.rollback()


def test_the_answers_of_an_emergency_open_with_911(app: Flask, noon: None) -> None:
    page = SentSubmission(app, "emergency").browser().get(PATH)
    assert page.heading == "Call 911 now"
    assert rows(page)


def test_a_linked_submission_shows_its_own_answers_and_not_those_of_its_head(app: Flask, noon: None) -> None:
    follower, head = SentSubmission(app, "imaging"), SentSubmission(app, "standard")
    before = rows(follower.browser().get(PATH))
    follower.build("link_case", head.id, head.staff())
    assert rows(follower.browser().get(PATH)) == before != rows(head.browser().get(PATH))


def test_what_was_told_later_is_above_the_answers_and_is_the_reason_for_911(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    assert "You told us later" not in sent.browser().get(PATH).text
    reporter = sent.browser()
    reporter.get("/status/worse")
    reporter.post("/status/worse", {**NO_SIGN, "rf_fever": "yes"})
    page = sent.browser().get(PATH)
    check_words(page)
    assert page.heading == "Call 911 now"
    assert "I have back pain and new fever or shaking chills." in page.text
    later, first = page.soup.select("main dl.answers")
    assert "Is the pain worse than when you sent your answers? Yes" in words(later)
    assert words(later).count("Yes") == 2, "fever, and worse pain"
    assert "pain_trend" not in str(later)
    assert "Is the pain worse than" not in words(first)
    assert len(later.select("dt")) == 2, "no sign that is not there"
    assert "You told us on Monday, June 15, 2026, 12:00 PM." in page.text


def test_an_answer_given_by_phone_is_among_what_was_told_later(app: Flask, noon: None) -> None:
    sent = SentSubmission(app)
    sent.build("answer_by_phone", "blood_thinner", "yes", sent.staff())
    page = sent.browser().get(PATH)
    assert "blood thinner" in words(page.one("section[aria-labelledby=later]"))


def test_a_wrong_answer_is_told_by_phone_and_not_as_worse(app: Flask, noon: None) -> None:
    page = SentSubmission(app).browser().get(PATH)
    assert "Is an answer wrong? Call us: 612-555-0123" in page.text
    assert page.soup.select_one("main a[href='/status/worse']")


def test_a_browser_without_access_reads_no_answers(app: Flask) -> None:
    assert PageClient(app).get(PATH, 302).location == "/status"
