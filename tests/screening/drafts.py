"""Put a draft into a browser without walking the check, and read what the cookie holds."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.extensions import db
from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.questions import JOURNEY
from app.submissions.models import Submission
from tests.pages import Page, PageClient
from tests.walk import CONTACT, HELPER, answers_of

AUDIENCES = ("self", "someone_else")
EVERY_PAGE_ASKED = answers_of("standard", age_band="18_49")
RED_FLAGS = {
    "rf_bladder_bowel": "yes",
    "rf_saddle_numb": "yes",
    "rf_leg_weak": "yes",
    "rf_fever": "yes",
    "rf_chest_breath": "yes",
    "major_trauma": "yes_not_checked",
}
NO_SIGN = {**dict.fromkeys(RED_FLAGS, "no"), "sudden_worst_pain": "no"}
SIGNS = "/check/emergency-signs"
AFTER_SIGNS = "/check/health-now"


def at_signs(who: str = "self") -> dict[str, str]:
    """The answers of a patient who has reached the page of emergency signs."""
    return {"answering_for": who, "age_band": "65_plus"}


def put(patient: PageClient, answers: Mapping[str, Any], **fields: Any) -> None:
    """Give the browser a draft with these answers in their JSON form."""
    with patient.client.session_transaction() as session:
        session["draft"] = {"id": uuid.uuid4().hex, "answers": dict(answers), "withdrawn": [], **fields}


def carried(patient: PageClient) -> dict[str, Any]:
    """The contents of the browser's cookie, opened with the instance's key."""
    with patient.client.session_transaction() as session:
        return dict(session)


def draft_of(patient: PageClient) -> dict[str, Any]:
    """The draft in the browser's cookie."""
    draft: dict[str, Any] = carried(patient)["draft"]
    return draft


def path_of(page: JourneyPage) -> str:
    """The path of a page of the journey."""
    return f"/check/{page.id}"


def before(page: JourneyPage, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers to the questions before a page."""
    earlier = JOURNEY.pages[: JOURNEY.pages.index(page)]
    return {q.id: answers[q.id] for previous in earlier for q in previous.questions}


def contact_of(answers: Mapping[str, Any], **changed: str) -> dict[str, str]:
    """The filled-in sending form for these answers."""
    helper_sends = answers["answering_for"] == "someone_else" or answers["age_band"] == "under_18"
    sent = {**CONTACT, **(HELPER if helper_sends else {}), **changed}
    return {"birth_date_asked": _date_of(sent), **sent}


def _date_of(sent: Mapping[str, str]) -> str:
    """The birth date of a sending form, as its page remembers that it has asked about it."""
    parts = [sent[f"birth_date-{part}"] for part in ("year", "month", "day")]
    return "-".join(part.rjust(2, "0") for part in parts)


def open_send(patient: PageClient, answers: Mapping[str, Any]) -> Page:
    """Open the sending form with a finished draft."""
    put(patient, answers)
    return patient.get("/check/send")


def send(patient: PageClient, answers: Mapping[str, Any], **changed: str) -> Page:
    """Send a finished draft, and return the confirmation page."""
    open_send(patient, answers)
    return patient.follow(patient.post("/check/send", contact_of(answers, **changed)))


def references(app: Flask) -> list[str]:
    """The reference of every stored submission."""
    with app.app_context():
        return list(db.session.scalars(select(Submission.reference)))


@contextmanager
def the_one_stored(app: Flask) -> Iterator[Submission]:
    """The only stored submission, with its events."""
    with app.app_context():
        submissions = db.session.scalars(
            select(Submission).options(selectinload(Submission.all_events))
        ).all()
        assert len(submissions) == 1
        yield submissions[0]


def follow_any(patient: PageClient, page: Page) -> Page:
    """Follow redirects to a page with any status."""
    while 300 <= page.status < 400:
        page = patient.get(page.location, status=None)
    return page
