"""Walks through the check without a browser: posts answers, given in their JSON form, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from app.demo.personas import ALL_NEGATIVE, PERSONAS
from app.questionnaire.answers import load_known
from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.partial_date import DAYS_AGO
from app.questionnaire.question import DateQuestion
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.pages import Page, PageClient

BORN = {"birth_date-month": "5", "birth_date-day": "4", "birth_date-year": "1948"}
CONTACT = {
    "full_name": "Edna Larson",
    **BORN,
    "phone": "612-555-0123",
    "email": "edna@example.com",
    "clinic": "example-edina",
    "preferred_language": "en",
    "needs_interpreter": "no",
    "best_time": "morning",
    "consent": "yes",
}
ASKED = {"birth_date_asked": "1948-05-04"}
"""The birth date as posted before, for an age that it does not fit."""
HELPER = {"helper_name": "Lars Larson", "helper_relationship": "child", "may_speak_to_helper": "yes"}


def answers_of(persona: str, **changed: Any) -> dict[str, Any]:
    """Return the JSON answers of a persona with some changes; the pain began 3 to 5 weeks ago."""
    dates = {"onset_date": {"between": [21, 41]}, "imaging_date": {"between": [7, 20]}}
    return {**ALL_NEGATIVE, **dates, **PERSONAS[persona], **changed}


def posted(question_id: str, value: Any) -> dict[str, Any]:
    """Return what a form posts for one answer, given in its JSON form."""
    if not isinstance(QUESTIONS[question_id], DateQuestion) or value == "not_sure":
        return {question_id: [str(v) for v in value] if isinstance(value, list) else str(value)}
    if isinstance(value, dict) and "between" in value:
        return {question_id: next(way for way, days in DAYS_AGO.items() if [*days] == value["between"])}
    if isinstance(value, dict):
        return {question_id: "weeks_ago", f"{question_id}-weeks_ago": str(value["weeks_ago"])}
    year, month, *day = value.split("-")
    if not day:
        return {
            question_id: "month",
            f"{question_id}-only_year": year,
            f"{question_id}-only_month": month,
        }
    parts = {f"{question_id}-year": year, f"{question_id}-month": month}
    return {question_id: "day", **parts, f"{question_id}-day": day[0]}


def form_of(page: JourneyPage, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the form of a page posts for these answers: only for the questions that it asks then."""
    data: dict[str, Any] = {}
    known = load_known(answers, JOURNEY.questions, date.max)
    for question in JOURNEY.asked_on(page, known):
        data.update(posted(question.id, answers[question.id]))
    return data


def walk(client: PageClient, answers: Mapping[str, Any]) -> Page:
    """Answer every page, going past emergency pages and the offer to stop; return the page with all answers."""
    walk_up_to(client, answers, "result")
    return client.get("/check/answers")


def walk_up_to(client: PageClient, answers: Mapping[str, Any], until: str) -> Page:
    """Answer page after page until a given page is shown; return it."""
    page = client.follow(client.get("/check", status=302))
    while (slug := page.path.rsplit("/", 1)[1]) != until:
        if slug == "emergency":
            page = client.follow(client.get(str(page.soup.select("main a")[-1]["href"]), status=None))
        elif slug == "is-that-right":
            page = client.follow(client.post(page.path, {"code": str(page.one("[name=code]")["value"])}))
        elif slug == "send-or-go-on":
            page = client.follow(client.post(page.path, {"choice": "go_on"}))
        else:
            journey_page = JOURNEY.page(slug)
            assert journey_page is not None, page.path
            page = client.follow(client.post(page.path, form_of(journey_page, answers)))
    return page


def walk_and_send(client: PageClient, answers: Mapping[str, Any], **changed: str) -> Page:
    """Walk through the check and send it; return the page after sending."""
    walk(client, answers)
    client.get("/check/send")
    helper = HELPER if answers["answering_for"] == "someone_else" else {}
    return client.follow(client.post("/check/send", {**CONTACT, **ASKED, **helper, **changed}))


def days_ago(days: int) -> str:
    """Return the JSON form of the day so many days ago."""
    return (date.today() - timedelta(days)).isoformat()  # noqa: DTZ011  (tests run on one machine's day)
