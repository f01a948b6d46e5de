"""Steps of a patient who saves a draft for another device and resumes it."""

from __future__ import annotations

from typing import Any

from app.questionnaire.questions import JOURNEY
from tests.pages import Page, PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, before, put
from tests.submissions.build import count
from tests.walk import BORN

ANOTHER_DAY = {**BORN, "birth_date-day": "5"}
HALF = before(JOURNEY.pages[2], EVERY_PAGE_ASKED)
FINISHED = "/check/result?back=yes"
NEXT_QUESTION = f"/check/{JOURNEY.pages[2].id}?back=yes"
OFFER = "Finish later on another device"


def save(patient: PageClient, answers: dict[str, Any] | None = None, **fields: Any) -> str:
    """Save a draft for another device, and return the resume code."""
    if answers is not None:
        put(patient, answers, **fields)
    patient.get("/check/save")
    page = patient.follow(patient.post("/check/save", BORN))
    return page.one(".code").get_text()


def resume_draft(patient: PageClient, code: str, status: int = 302, **inputs: str) -> Page:
    """Try to resume a saved draft."""
    patient.get("/check/come-back")
    return patient.post("/check/come-back", {"code": code, **BORN, **inputs}, status=status)


def count_saved_drafts(patient: PageClient) -> int:
    """The number of saved drafts."""
    with patient.app.app_context():
        return count("parked_drafts")
