"""A patient who parks a draft, and comes back to it."""

from __future__ import annotations

from typing import Any

from app.questionnaire.questions import JOURNEY
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, before, put
from tests.submissions.build import count
from tests.walk import BORN

ANOTHER_DAY = {**BORN, "birth_date-day": "5"}
HALF = before(JOURNEY.pages[2], EVERY_PAGE_ASKED)
WELCOME = "/check?back=yes"
OFFER = "Finish later on another device"


def save(patient: PageClient, answers: dict[str, Any] | None = None, **more: Any) -> str:
    """Park a draft; return the code."""
    if answers is not None:
        put(patient, answers, **more)
    patient.get("/check/save")
    page = patient.follow(patient.post("/check/save", BORN))
    return page.one(".code").get_text()


def come_back(patient: PageClient, code: str, status: int = 302, **more: str) -> Page:
    """Try to open a parked draft."""
    patient.get("/check/come-back")
    return patient.post("/check/come-back", {"code": code, **BORN, **more}, status=status)


def parked(patient: PageClient) -> int:
    """How many drafts are parked."""
    with patient.app.app_context():
        return count("parked_drafts")
