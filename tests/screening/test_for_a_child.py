"""Under 18, every outcome says that the check is for adults, and whom to call (decision model, section 1)."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.pages import PageClient, words
from tests.screening.drafts import AUDIENCES, put, send
from tests.screening.sent_fixtures import SentSubmission
from tests.walk import answers_of

CALL_THE_CHILDS_DOCTOR = "This check is for adults. Call the child’s doctor today"
CHILD = {"age_band": "under_18", "pregnant": "no"}
TIERS = ["standard", "urgent"]


@pytest.mark.parametrize("persona", TIERS)
@pytest.mark.parametrize("who", AUDIENCES)
def test_before_sending_every_page_with_an_outcome_says_it(
    patient: PageClient, persona: str, who: str
) -> None:
    put(patient, answers_of(persona, answering_for=who, **CHILD))
    for path in ("/check/result", "/check/send", "/check/copy"):
        assert CALL_THE_CHILDS_DOCTOR in words(patient.get(path).one("main")), path


@pytest.mark.parametrize("persona", TIERS)
def test_after_sending_every_page_with_an_outcome_says_it(patient: PageClient, persona: str) -> None:
    page = send(patient, answers_of(persona, **CHILD), helper_relationship="parent")
    for shown in (page, patient.get("/check/copy")):
        assert CALL_THE_CHILDS_DOCTOR in words(shown.one("main")), shown.path


@pytest.mark.parametrize("persona", TIERS)
def test_the_status_page_says_it(app: Flask, noon: None, persona: str) -> None:
    page = SentSubmission(app, persona, changed=CHILD).page()
    assert CALL_THE_CHILDS_DOCTOR in words(page.one("main"))
