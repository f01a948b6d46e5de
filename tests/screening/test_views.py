"""The patient's pages."""

from __future__ import annotations

import pytest
from flask import Flask

from app.demo.personas import PERSONAS
from tests.pages import PageClient
from tests.walk import answers_of, walk, walk_and_send

TIERS = {
    "standard": "standard_review",
    "priority": "priority_review",
    "imaging": "imaging_first",
    "other_care": "routine_other_care",
    "urgent": "urgent_clinician",
    "emergency": "emergency_now",
}


@pytest.mark.one_in(4)
@pytest.mark.parametrize("name", PERSONAS)
@pytest.mark.parametrize("who", ["self", "someone_else"])
def test_every_persona_reaches_its_tier(patient: PageClient, name: str, who: str) -> None:
    walk(patient, answers_of(name, answering_for=who))
    assert patient.get("/check/result").tier == TIERS[name]


@pytest.mark.one_in(4)
@pytest.mark.parametrize("name", PERSONAS)
def test_every_persona_can_send_and_is_shown_a_reference(stored_app: Flask, name: str) -> None:
    patient = PageClient(stored_app)
    sent = walk_and_send(patient, answers_of(name))
    assert sent.reference
    assert patient.get("/check/sent").reference == sent.reference
    assert sent.reference in patient.get("/check/copy").text
